"""Capitals that name nothing of our types: styles ("J-Pop"), vessels, storms, peoples, measures ("45 MW")."""

from collections.abc import Iterator
from functools import cache
from typing import Final

from extract.names.context import Context, is_capital, possessive, run_after
from extract.names.demonyms import country_of
from extract.names.lexicon import heads, load
from extract.names.lexicon import words as word_list
from extract.names.things import is_thing
from extract.names.words import CAPITAL, HYPHENS, NUMBER

_LONGEST: Final = 6
_MOTTO: Final = 16  # words of a theme
_IN_THEMES: Final = frozenset({"of", "for", "and", "the", "in", "to", "&", "a", "our"})
_AS_WRITTEN: Final = ("ships", "coined", "storms", "measures", "vessels", "speeches", "opening")
_CREW: Final = frozenset({"Captain", "Capt", "Commander", "Master"})
_SEEN: Final = 20  # places of a ship's name that are silenced


def find_unnamed(context: Context) -> list[tuple[int, int]]:
    """Word spans (first, stop) in which nothing is a name, in the order of their rules."""
    finders = (_styles, _ships, _craft, _vessels, _themes, _storms, _peoples, _measures, _speeches)
    return [span for finder in finders for span in finder(context)]


@cache
def _kinds(key: str) -> frozenset[str]:
    nouns = load("unnamed")["kinds"][key]
    return frozenset(nouns) if key in _AS_WRITTEN else frozenset(noun.capitalize() for noun in nouns)


def _styles(context: Context) -> Iterator[tuple[int, int]]:
    """A letter, a country or an adjective of nationality and a noun of style, joined by a hyphen."""
    words = context.words
    for index in words.low_places(_kinds("coined")):
        joined = index > 1 and words.text[index - 1] in HYPHENS and words.glued(index) and words.glued(index - 1)
        if joined and (len(words.text[index - 2]) == 1 or (is_capital(words, index) and _regional(context, index - 2))):
            yield index - 2, index + 1


def _regional(context: Context, index: int) -> bool:
    return context.known(index) or context.words.text[index].endswith(("an", "ese", "ish"))


def _ships(context: Context) -> Iterator[tuple[int, int]]:
    """The prefix of a ship's name and the capitals after it."""
    words = context.words
    for index in words.places(_kinds("ships")):
        stop = index + 1
        while stop < min(len(words), index + _LONGEST) and not words.breaks[stop]:
            if words.kind[stop] != CAPITAL or words.text[stop] in _kinds("ships"):
                break
            stop += 1
        if stop > index + 1:
            yield index, stop


def _craft(context: Context) -> Iterator[tuple[int, int]]:
    """Capitals that end in the noun of a vessel or vehicle, but for the country or body it belongs to."""
    words = context.words
    for index in words.places(_kinds("craft")):
        first = index
        while first > max(0, index - _LONGEST) and not words.breaks[first] and _goes_on(context, first - 1):
            first -= 1
        hit = context.covered.get(first)
        if hit is not None and hit.stop <= index and words.text[hit.stop] not in HYPHENS and _owns(context, first):
            first = hit.stop
        if first < index and not _goes_on_as_name(context, index + 1):
            yield first, index + 1


def _vessels(context: Context) -> Iterator[tuple[int, int]]:
    """The capitals behind the noun of a ship, and elsewhere: "the frigate **Ebb**", "tugs **Ebb** and **Neap**"."""
    words = context.words
    for index in words.low_places(_kinds("vessels")):
        first = index + 1
        if words.kind[index] == CAPITAL and not (words.initial(index) or index in context.titles):
            continue
        while first < len(words) and not words.breaks[first]:
            stop = run_after(context, first, _LONGEST, _is_of_ship)
            if stop == first or words.text[stop - 1] in heads().by_last or is_thing(words.text[stop - 1]):
                break
            yield (index if first == index + 1 and words.kind[index] == CAPITAL else first), stop
            yield from _elsewhere(context, first, stop)
            if words.low[index][-1] != "s" or words.text[stop : stop + 1] not in ([","], ["and"]):
                break
            first = stop + 1


def _is_of_ship(context: Context, index: int) -> bool:
    hit = context.covered.get(index)
    if (hit is not None and hit.entry.type == "organisation") or index in context.offices or context.acts(index):
        return False
    text = context.words.text[index]
    crew = text in _CREW or text in word_list("calendar")
    return is_capital(context.words, index) and not crew


def _elsewhere(context: Context, first: int, stop: int) -> Iterator[tuple[int, int]]:
    """The other places of a ship's name, unless it has one word and that is a known name."""
    words = context.words
    if stop == first + 1 and context.known(first):
        return
    for at in words.by_text[words.text[first]][:_SEEN]:
        if at != first and words.text[at : at + stop - first] == words.text[first:stop]:
            yield at, at + stop - first


def _themes(context: Context) -> Iterator[tuple[int, int]]:
    """The words of a theme or motto with no quotation marks: "under the theme **One Reef, Many Boats**"."""
    words = context.words
    for index in words.low_places(load("unnamed")["bare"]):
        first = index + 2 if words.text[index + 1 : index + 2] in ([":"], ["is"], ["was"]) else index + 1
        stop = run_after(context, first, _MOTTO, _is_of_theme) if is_capital(words, first) else first
        while stop > first and words.kind[stop - 1] != CAPITAL:
            stop -= 1
        if stop > first + 1:
            yield first, stop


def _is_of_theme(context: Context, index: int) -> bool:
    words = context.words
    if words.text[index] == "," and is_capital(words, index + 1):
        return not context.tag(index + 2).startswith(("VB", "MD")) if index + 2 < len(words) else True
    joins = words.text[index] in HYPHENS or words.text[index] in _IN_THEMES
    return joins or words.kind[index] in (CAPITAL, NUMBER)


def _storms(context: Context) -> Iterator[tuple[int, int]]:
    """The noun of a storm and the one name behind it, unless a further noun makes a body or the like of them."""
    words = context.words
    for index in words.places(_kinds("storms")):
        stop = index + 2
        while (
            words.text[index].endswith("s") and words.text[stop : stop + 1] == ["and"] and is_capital(words, stop + 1)
        ):
            stop += 2  # "Hurricanes Ana and Bo"
        if not is_capital(words, index + 1) or words.breaks[index + 1] or words.text[index + 1] in heads().by_last:
            continue
        goes_on = stop < len(words) and is_capital(words, stop) and not words.breaks[stop]
        if not goes_on or index in context.titles:
            yield index, stop


def _goes_on(context: Context, index: int) -> bool:
    words = context.words
    if words.kind[index] in (CAPITAL, NUMBER):
        return not words.initial(index) or context.known(index)
    return words.text[index] in HYPHENS and words.glued(index) and words.glued(index + 1)


def _goes_on_as_name(context: Context, stop: int) -> bool:
    """Whether the noun of another name follows: "Wooden Boat **Day**", "Ostia Submarine **Networks**"."""
    words = context.words
    if stop >= len(words) or words.breaks[stop]:
        return False
    return words.text[stop] in heads().by_last or is_thing(words.text[stop])


def _owns(context: Context, first: int) -> bool:
    entry = context.covered[first].entry
    return entry.type == "organisation" or (entry.ref or "").startswith("iso3166:")


def _peoples(context: Context) -> Iterator[tuple[int, int]]:
    """An adjective of nationality and a noun for people, both in capitals."""
    words = context.words
    for index in words.places(_kinds("people")):
        following = index + 1
        last = following >= len(words) or not (is_capital(words, following) or possessive(words, following))
        if (
            (last or words.breaks[following])
            and index
            and not words.breaks[index]
            and country_of(words.text[index - 1])
        ):
            yield index - 1, following


def _measures(context: Context) -> Iterator[tuple[int, int]]:
    """A symbol right behind a number: "45 **MW**"."""
    words = context.words
    for index in words.places(_kinds("measures")):
        if index and words.kind[index - 1] == NUMBER and not words.breaks[index]:
            yield index, index + 1


def _speeches(context: Context) -> Iterator[tuple[int, int]]:
    """A speech and its place in the order of the day: "the **Welcome Remarks**"."""
    words = context.words
    for index in words.places(_kinds("speeches")):
        if index and words.text[index - 1] in _kinds("opening") and not words.breaks[index]:
            yield index - 1, index + 1
