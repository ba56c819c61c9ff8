"""How far the capitals of a tail go on: over hyphens, plural possessives, conjuncts and the commas of a list."""

from typing import Final

from extract.names.context import Context, is_capital, is_honorific, possessive
from extract.names.inner_marks import is_saint
from extract.names.lexicon import heads, offices
from extract.names.lexicon import words as word_list
from extract.names.words import APOSTROPHES, CAPITAL, HYPHENS, LOWER, Words

_JOINERS: Final = frozenset({"and", "&"})
_MAX_WORDS: Final = 30
_WITHIN: Final = frozenset({"with", "the", "in"})
_ENDINGS: Final = frozenset({"s", "t", "d", "m", "ll", "re", "ve"})
_ITEM: Final = 6


def capitals(context: Context, first: int) -> int:
    """Go right over capitals, hyphens, plural possessives and lists of capitals."""
    place = context.covered.get(first)
    whole = place is not None and place.entry.type == "place" and place.first == first
    stop = place.stop if place is not None and whole else first + 1  # "Asia and the Pacific"
    limit = min(len(context.words), first + _MAX_WORDS)
    while stop < limit and not context.words.breaks[stop]:
        step = _right_step(context, stop)
        if not step:
            break
        stop += step
    return stop


def _right_step(context: Context, stop: int) -> int:
    words = context.words
    text = words.text[stop]
    if context.acts(stop):
        return 0
    if words.kind[stop] == CAPITAL:
        return _over_capital(context, stop)
    if text in _WITHIN and is_capital(words, stop + 1):
        return 2 if _nested(words, stop) and not context.known(stop + 1) else 0
    if text in word_list("name_particles"):
        return 2 if is_capital(words, stop + 1) and not words.breaks[stop + 1] else 0  # "Saint Vincent de Paul"
    if text in APOSTROPHES and is_inner(words, stop):
        return 2  # "Lorosa'e"
    if text in HYPHENS and words.glued(stop) and stop + 1 < len(words) and words.glued(stop + 1):
        return 0 if words.text[stop + 1] in word_list("participles") else 2  # "Bay of Marwell | -based"
    if text in _JOINERS:
        return 1 + 1 if _joins(context, stop, stop + 1) else 0
    if text == ",":
        return _list_step(context, stop)
    ending = possessive(words, stop)
    if ending and is_capital(words, stop + ending):
        inner = ending == 1 or words.low[stop - 1] in word_list("possessors") or is_saint(words, stop - 1)
        return ending + 1 if inner else 0
    return 0


def _nested(words: Words, index: int) -> bool:
    """Whether a small word joins more to a tail: "Cooperation **in** Energy", "Using **the** Sea"."""
    before, text = words.text[index - 1], words.text[index]
    if text == "in":
        return before in ("Cooperation", "Co-operation")
    plural = before.endswith("s") and words.text[index + 1] != "Responsibility"
    return (text == "with" and plural) or (before.endswith("ing") and before != "Understanding")


def is_inner(words: Words, index: int) -> bool:
    """Whether an apostrophe stands between two parts of one word, of which the second is no ending of English."""
    after = index + 1
    if after >= len(words) or not (words.glued(index) and words.glued(after)) or words.kind[after] != LOWER:
        return False
    return words.text[after] not in _ENDINGS and is_capital(words, index - 1)


def _over_capital(context: Context, index: int) -> int:
    """1 for a capital that the name goes on with, more for a known place of several words, else 0."""
    text = context.words.text[index]
    hit = context.covered.get(index)
    if hit is not None and hit.first == index and hit.entry.type == "place":
        return hit.stop - index  # "Latin America and the Caribbean"
    if index in context.offices or is_honorific(text):
        return 0
    return 0 if text in word_list("calendar") or text in word_list("breakers") else 1


def _joins(context: Context, joiner: int, index: int) -> bool:
    """Whether a conjunct of common words follows, not another name."""
    words = context.words
    if not is_capital(words, index):
        return False
    if words.text[joiner - 3 : joiner] == ["Heads", "of", "State"] and words.text[index] == "Government":
        return True
    if words.text[joiner - 1] in word_list("place_parts") and words.text[index] in word_list("place_parts"):
        return True  # "of Eastern and **Southern** Africa"
    field = _is_ministry(words, joiner) and words.low[index] in offices().portfolios
    if field and not is_capital(words, index + 1):
        return True  # "Ministry of Trade and **Labour**", although a party has that name
    if index in context.covered:
        return words.slice(joiner - 1, index + 1) in word_list("joint_places")
    if context.ends_entity(joiner - 1):
        return field
    if not context.opens(index) or is_coined(words.text[index]) != is_coined(words.text[joiner - 1]):
        return False
    last = index
    while is_capital(words, last + 1) and not words.breaks[last + 1]:
        last += 1
    person = last in context.persons and words.low[index] not in word_list("generic")
    if person or (_ends_head(context, last) and words.text[last + 1 : last + 2] == ["of"]):
        return False
    return last == index or not _ends_head(context, last) or _is_field(words, joiner, last)


def _is_field(words: Words, joiner: int, last: int) -> bool:
    """Whether a conjunct is a ministry's field, although a head noun ends it: "and **Local Government**"."""
    return _is_ministry(words, joiner) and all(
        words.low[i] in offices().portfolios for i in range(joiner + 1, last + 1)
    )


def _is_ministry(words: Words, joiner: int) -> bool:
    """Whether the noun of a ministry and its preposition stand a few capitals before a conjunction."""
    for index in range(joiner - 1, max(joiner - _ITEM, 0), -1):
        if words.text[index] in ("of", "for"):
            return words.text[index - 1] in ("Ministry", "Ministries", "Department", "Directorate", "General")
    return False


def is_coined(word: str) -> bool:
    """Whether a word has a capital behind its first letter, as acronyms and brands do and common nouns do not."""
    return not word[1:].islower() and any(letter.isupper() for letter in word[1:])


def _ends_head(context: Context, last: int) -> bool:
    """Whether all words of a head noun end here."""
    found = heads().by_last.get(context.words.text[last], ())
    return any(tuple(context.words.text[last + 1 - len(head.words) : last + 1]) == head.words for head in found)


def _list_step(context: Context, comma: int) -> int:
    """Pass a comma of a list that an "and" closes: "Science, Technology, and Innovation"."""
    words = context.words
    index = comma + 1
    for _ in range(_MAX_WORDS):
        if not is_capital(words, index) or words.breaks[index]:
            break
        index += 1
        if index < len(words) and words.text[index] == ",":
            index += 1
        if index < len(words) and words.text[index] in _JOINERS:
            closed = is_capital(words, index + 1) and not _is_other(context, comma + 1, index)
            return 2 if closed and comma + 1 not in context.covered and not context.ends_entity(comma - 1) else 0
    closes = index < len(words) and words.text[index] == "and" and is_capital(words, index + 1)
    return 2 if closes and _listed(context, comma) else 0


def _is_other(context: Context, first: int, stop: int) -> bool:
    """Whether an item of a list is a person with a title, or a body of two words or more: "Arts, | **Quay Fund**"."""
    item = context.words.text[first:stop]
    if len(item) > 1 and (is_honorific(item[0]) or first in context.offices):
        return True
    return len(item) > 1 and "," not in item and item[-1] in heads().by_last


def _listed(context: Context, comma: int) -> bool:
    """Whether a list comes before its last comma: a comma and a few capitals."""
    words = context.words
    for index in range(comma - 1, max(comma - _ITEM, -1), -1):
        if words.text[index] == ",":
            return True
        if words.kind[index] != CAPITAL:
            return False
    return False
