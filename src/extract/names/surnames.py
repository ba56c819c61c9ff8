"""Surnames that stand alone: whose they are, and where they are none but a place, a date or part of a longer name."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from extract.names.context import Context, is_capital, is_honorific
from extract.names.grammar import mention
from extract.names.lexicon import Phrase
from extract.names.lexicon import words as word_list
from extract.names.merge import MODEL, REPEAT
from extract.names.model import Mention
from extract.names.words import HYPHENS, NUMBER, split

_MIN_LETTERS: Final = 2
_PAIR: Final = 3  # words of two surnames and their hyphen
_DISTRICTS: Final = (" District", " Province", " County", " State", " Region", " district", " province", " county")
_TOWARD: Final = frozenset({"to", "from", "of", "for", "between", "against", "visit", "visited"})


def find_surnames(context: Context, found: Sequence[Mention]) -> list[Mention]:
    """Surnames that stand alone, of persons whose full names the article has."""
    names = {m.text.split()[-1] for m in found if m.type == "person" and " " in m.text}
    names = {name for name in names if len(name) > _MIN_LETTERS and name[0].isupper()}
    placed = {
        name for name in names if any(_is_placed(context, index) for index in context.words.by_text.get(name, ()))
    }
    alone = [
        mention(context, _with_particles(context, index), index + 1, "person", REPEAT)
        for index in context.words.places(names)
        if _alone(context, index, placed)
    ]
    return [*alone, *_hyphened(context, {split(name) for name in names if "-" in name})]


def _hyphened(context: Context, names: Collection[Phrase]) -> Iterator[Mention]:
    """Surnames of two that a hyphen joins, wherever no capital stands beside them: "**Bah-Turay** said"."""
    words = context.words
    for first in words.places({name[0] for name in names if len(name) == _PAIR}):
        stop = first + _PAIR
        if tuple(words.text[first:stop]) not in names or True in words.breaks[first + 1 : stop]:
            continue
        goes_on = is_capital(words, stop) and not words.breaks[stop]
        led = is_capital(words, first - 1) and not words.breaks[first] and not _leads(context, first - 1)
        if not goes_on and not led:
            yield mention(context, first, stop, "person", REPEAT)


def _leads(context: Context, index: int) -> bool:
    """Whether a capital before a surname is none of the name's: an office, an honorific, the sentence's first word."""
    words = context.words
    return index in context.offices or is_honorific(words.text[index]) or words.initial(index)


def by_other_parts(context: Context, found: Sequence[Mention]) -> list[Mention]:
    """The mentions; a name of the model is a person if it is the first or middle word of a person's name.

    Only of a person whose last name never stands alone: "Abebe Tessema … Abebe", "Ana Lara Pinto … Lara". One that is
    the name of a district is a place: "Nwoya District … Nwoya".
    """
    parts: set[str] = set()
    for one in found:
        words = one.text.split() if one.type == "person" and " " in one.text else []
        if words and not any(_alone(context, at, ()) for at in context.words.by_text.get(words[-1], ())):
            parts.update(word for word in words[:-1] if len(word) > _MIN_LETTERS and word[0].isupper())
    placed = {one.text.rpartition(" ")[0] for one in found if one.type == "place" and one.text.endswith(_DISTRICTS)}
    return [
        replace(one, type="person" if one.text in parts else "place")
        if one.rule == MODEL and (one.text in parts or one.text in placed)
        else one
        for one in found
    ]


def _with_particles(context: Context, index: int) -> int:
    """First word of a surname with its particles, of which the first may open a sentence: "**Van der** Berg"."""
    words = context.words
    first = index
    while first > 0 and not words.breaks[first] and words.low[first - 1] in word_list("particles"):
        first -= 1
        if words.text[first] != words.low[first]:
            return first if words.initial(first) else index
    return first


def without_namesakes(found: Sequence[Mention], surnames: Sequence[Mention]) -> list[Mention]:
    """The mentions without known places that are the surname of a person of the article: "Jordan" of Michael Jordan."""
    spans = {(one.start, one.end) for one in surnames}
    return [one for one in found if one.type != "place" or (one.start, one.end) not in spans]


def _is_placed(context: Context, index: int) -> bool:
    """Whether a name that is a place too stands as one: behind a preposition of place, or in a list of places."""
    words = context.words
    hit = context.covered.get(index)
    if hit is None or index == 0 or words.breaks[index]:
        return False
    before = words.low[index - 1]
    if before in word_list("locatives") or before in _TOWARD:
        return True
    return before in ("and", ",") and index > 1 and index - 2 in context.covered


def _is_namesake(context: Context, index: int, placed: Collection[str]) -> bool:
    hit = context.covered.get(index)
    if hit is None or hit.entry.type != "place" or hit.stop != hit.first + 1:
        return False
    return context.words.text[index] not in placed


def _alone(context: Context, index: int, placed: Collection[str]) -> bool:
    words = context.words
    if words.text[index] in word_list("calendar") and _is_date(context, index):
        return False
    if (context.known(index) and not _is_namesake(context, index, placed)) or (
        index + 1 < len(words) and is_capital(words, index + 1) and not words.breaks[index + 1]
    ):
        return False
    if index + 1 < len(words) and words.text[index + 1] in HYPHENS and words.glued(index + 1):
        return False
    before = _with_particles(context, index) - 1
    if before < 0 or words.breaks[before + 1] or not is_capital(words, before):
        return before < 0 or words.text[before] not in HYPHENS or not words.glued(index)
    return _leads(context, before)


def _is_date(context: Context, index: int) -> bool:
    """Whether a word that is a surname and a month or day stands as a date."""
    words = context.words
    if index == 0 or words.low[index - 1] in word_list("date_openers") or words.kind[index - 1] == NUMBER:
        return True
    return index + 1 < len(words) and words.kind[index + 1] == NUMBER
