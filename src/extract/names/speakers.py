"""Persons in full by what only persons do: "Ana Silva spoke", "said Tom Becker", "Ilse Marden, 52, left".

    fate     the arrest of NAME, flanked by NAME what befalls persons only, who is beside persons: likewise
    strong   NAME verb, NAME, 52,  NAME, who     a verb that takes people only, an age, "who", a profession: likewise
    holding  NAME serves as OFFICE, became OFFICE, succeeded NAME as OFFICE
    weak     NAME said | said NAME | met NAME    bodies do it too: only where the model saw no name at all

A name is two or three capitals, with particles between, none of them known as anything else. The stock model knows the
names that its training text had; these are the others. Verbs are data (`data/names/subjects.toml`). The work is a look
at a few words around each of these verbs, and at those before a comma with an age or "who" behind it.
"""

from collections.abc import Collection, Iterator, Sequence
from functools import cache
from typing import Final

from extract.names.context import Context, is_capital, is_honorific, run_after
from extract.names.grammar import mention
from extract.names.lexicon import load
from extract.names.lexicon import words as word_list
from extract.names.merge import overlapping
from extract.names.model import Mention
from extract.names.person_words import may_hold
from extract.names.subjects import before_ages
from extract.names.things import is_thing
from extract.names.words import Words

RULE: Final = "names.speaker"
_WORDS: Final = (2, 3)
_LONGEST: Final = 5  # with particles
_REACH: Final = 7  # words before "by" in which its subject is looked for
_INTRODUCED: Final = 4  # words from a verb to the office behind it
_TAGS: Final = frozenset({"", "NN", "NNS", "NNP", "NNPS", "FW"})
_NOT_BEFORE: Final = frozenset({"the", "a", "an", "of", "in", "at", "&", "’", "'", "-", "/"})


@cache
def _listed(key: str) -> frozenset[str]:
    return frozenset(load("subjects")["people"][key])


def find_speakers(context: Context, model: Sequence[Mention]) -> Iterator[Mention]:
    """Full names beside such verbs.

    Args:
        context: the text.
        model: names of the model, in text order.
    """
    persons = [one for one in model if one.type == "person"]
    yield from _by_verbs(context, model, persons)
    yield from _by_fates(context, persons)
    yield from _by_marks(context, persons)


def _by_verbs(context: Context, model: Sequence[Mention], persons: Sequence[Mention]) -> Iterator[Mention]:
    """Before and behind verbs, by whom each list takes."""
    words = context.words
    for index in words.places(_listed("strong")):
        yield from _before(context, _verb_start(words, index), persons)
    for index in words.places(_listed("weak")):
        yield from _before(context, _verb_start(words, index), model)
    for index in words.places(_listed("objects")):
        yield from _after(context, index + 1, model)
    for index in words.places(_listed("holding")):
        if _is_before_office(context, index + 1):
            yield from _before(context, _verb_start(words, index), persons)
    for index in words.places(_listed("succeeding")):
        behind = run_after(context, index + 1, _LONGEST, may_hold)  # "succeeded Bo Lind **as chair**"
        if words.text[behind : behind + 1] == ["as"] and _is_before_office(context, behind):
            yield from _before(context, _verb_start(words, index), persons)
    for index in words.places({"told"}):
        if _followed(words, index, "told"):
            yield from _before(context, _verb_start(words, index), persons)


def _by_fates(context: Context, persons: Sequence[Mention]) -> Iterator[Mention]:
    """Behind "the arrest of", "flanked by"."""
    words = context.words
    for index in words.places({"of"}):
        if index and words.text[index - 1] in _listed("fates"):
            yield from _after(context, index + 1, persons)
    for index in words.places({"by"}):
        if _is_beside(words, index):
            yield from _after(context, index + 1, persons)


def _by_marks(context: Context, persons: Sequence[Mention]) -> Iterator[Mention]:
    """Before a comma with "who" or an age behind it, and beside a profession."""
    words = context.words
    for index in words.places({"who", "whose"}):
        personal = words.text[index] == "who" or _followed(words, index, "whose")
        if personal and index and words.text[index - 1] == ",":
            yield from _before(context, index - 1, persons)
    for index in before_ages(words):
        yield from _before(context, index, persons)
    for index in words.places(_listed("professions")):
        yield from _after(context, index + 1, persons)
        comma = _apposed(context, index)
        if comma:
            yield from _before(context, comma, persons)


def _apposed(context: Context, noun: int) -> int:
    """The comma before an apposition with a noun for persons: "Ana Silva**,** a Kenyan trade economist"; else 0."""
    words = context.words
    after = noun + 1
    if after < len(words) and not words.breaks[after] and context.tag(after).startswith(("NN", "VBD", "VBZ", "MD")):
        return 0
    for index in range(noun - 1, max(noun - _REACH, 1), -1):
        if words.breaks[index + 1] or words.text[index] in (",", ".", ";", ":", "of", "for", "with"):
            return 0
        if words.text[index] in ("a", "an", "the"):
            return index - 1 if words.text[index - 1] == "," and not words.breaks[index] else 0
    return 0


def _verb_start(words: Words, verb: int) -> int:
    """Where the verb's group begins: before its auxiliaries and adverbs."""
    first = verb
    while first > 0 and verb - first < _WORDS[1] and words.text[first - 1] in _listed("auxiliaries"):
        first -= 1
    return first


def _is_beside(words: Words, by: int) -> bool:
    """Whether a participle before "by" takes persons only, or the pronoun of one is its subject."""
    if by == 0 or words.breaks[by]:
        return False
    if words.text[by - 1] in _listed("beside"):
        return True
    if words.text[by - 1] not in _listed("followed"):
        return False
    return any(words.low[at] in ("he", "she", "who") for at in range(max(by - _REACH, 0), by - 1))


def _is_before_office(context: Context, first: int) -> bool:
    """Whether an office stands behind such words from `first` on: "as **chancellor**", "its first **chair**"."""
    words = context.words
    for index in range(first, min(first + _INTRODUCED, len(words))):
        if words.breaks[index] or index in context.offices:
            return index in context.offices and not words.breaks[index]
        if words.text[index] not in _listed("introducing"):
            return False
    return False


def _followed(words: Words, index: int, key: str) -> bool:
    """Whether a word of a list follows."""
    return index + 1 < len(words) and words.text[index + 1] in _listed(key)


def _before(context: Context, stop: int, known: Sequence[Mention]) -> Iterator[Mention]:
    """The full name that ends before `stop`."""
    words = context.words
    first = stop
    while first > 0 and stop - first < _LONGEST and not words.breaks[first] and _part(context, first - 1, stop):
        first -= 1
    while first < stop and not (is_capital(words, first) and context.opens(first)):
        first += 1
    if not words.initial(first) and words.low[first - 1] in _NOT_BEFORE:
        return
    if stop < len(words) and not words.breaks[stop] and _is_whole(context, first, stop):
        yield from _unless_known(context, first, stop, known)


def _after(context: Context, first: int, known: Sequence[Mention]) -> Iterator[Mention]:
    """The full name that begins at `first`, in the same line, and no capital follows."""
    words = context.words
    stop = run_after(context, first, _LONGEST, lambda _, index: _part(context, index, first))
    if stop < len(words) and is_capital(words, stop) and not words.breaks[stop]:
        return
    if _is_whole(context, first, stop):
        yield from _unless_known(context, first, stop, known)


def _unless_known(context: Context, first: int, stop: int, known: Sequence[Mention]) -> Iterator[Mention]:
    one = mention(context, first, stop, "person", RULE)
    if all(_is_cut(one, other) for other in overlapping(one, known)):
        yield one


def _is_cut(whole: Mention, part: Mention) -> bool:
    """Whether the model has only the last word of a full name, for a person or place: "Ana **Prado**"."""
    inside = whole.start < part.start and part.end == whole.end
    return inside and part.type in ("person", "place") and " " not in part.text


def _part(context: Context, index: int, edge: int) -> bool:
    """Whether a word may be part of a person's name."""
    words = context.words
    text = words.text[index]
    if text in word_list("particles"):
        return index not in (edge, edge - 1)
    if not is_capital(words, index):
        return text == "-" and words.glued(index) and index + 1 < len(words) and words.glued(index + 1)
    if context.known(index) or index in context.offices or is_honorific(text) or index in context.titles:
        return False
    return not (text.isupper() and len(text) > 1) and text not in word_list("calendar")


def _is_whole(context: Context, first: int, stop: int) -> bool:
    """Whether these words are a full name and no more stands before them."""
    words = context.words
    capitals = [index for index in range(first, stop) if is_capital(words, index)]
    names = len(capitals) - words.text[first:stop].count("-")
    if not _WORDS[0] <= names <= _WORDS[1] or not is_capital(words, stop - 1):
        return False
    if first and is_capital(words, first - 1) and not words.initial(first) and context.opens(first - 1):
        return False
    if not context.opens(first) or _any(words, capitals, "generic") or is_thing(words.text[capitals[-1]]):
        return False
    return all(context.tag(index) in _TAGS for index in capitals) and not context.tag(capitals[-1]).endswith("S")


def _any(words: Words, indices: Collection[int], key: str) -> bool:
    return any(words.low[index] in word_list(key) for index in indices)
