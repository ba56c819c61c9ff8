"""Towns by the country or district behind them: "in Marwell, Kenya", "at Ostia, Quist District"; those of a dateline.

    town     = preposition | label ":" | "(" | line, capitals "," country | district, and no list
    dateline = line, CAPITALS "/" CAPITALS, dash | "," | "("         "TORVALDSBY / OSLO –", one of them a known place
             | line | date ",", CAPITALS "," | "(" | "—" country     "MARWELL, Kenya:", "OSTIA (Kenya)", "OSTIA—Kenya"
             | line, the place that cleaning read in the dateline

A capital between a preposition of place and a country in apposition is a place, whatever it is. Of the capitals before
the comma one or two are taken. The work is a look at the words before each country that follows a comma.
"""

from collections.abc import Iterator
from typing import Final

from extract.names.context import Context, is_capital, run_before
from extract.names.grammar import mention
from extract.names.lexicon import heads
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.words import APOSTROPHES, HYPHENS, NUMBER, Words, split
from extract.places import people_of

RULE: Final = "names.place_of"
_LONGEST: Final = 3
_BEFORE: Final = frozenset({"in", "at", "near", "from", "to", "outside", "around", "of"})
_LABELS: Final = frozenset({":", "("})
_DATELINE_ENDS: Final = HYPHENS - {"/"} | {"—", ",", "("}
_TIES: Final = frozenset({",", "(", "—"})  # between a town and its country
_CLOSES: Final = {",": HYPHENS | {"—", ":", "("}, "(": frozenset({")"}), "—": frozenset[str]()}
_DISTRICTS: Final = frozenset({"District", "Province", "County", "State", "Region", "Governorate", "Prefecture"}) | {
    "district",
    "province",
    "county",
    "state",
    "region",
    "governorate",
    "prefecture",
}
_TOWN_LETTERS: Final = 4
_VOWELS: Final = frozenset("AEIOUY")
_MORE: Final = frozenset({",", "and", "&", "or"})


def find_towns(context: Context) -> Iterator[Mention]:
    """The capitals before a comma and a country."""
    words = context.words
    for index in words.places({","}):
        stop = _country(context, index + 1) or _district(words, index + 1)
        first = _first(context, index) if stop else None
        if first is None or words.breaks[index + 1] or _is_list(words, stop):
            continue
        if not context.tag(stop if stop < len(words) else index).startswith(("VB", "MD", "RB", "POS")):
            yield mention(context, first, index, "place", RULE)


def _country(context: Context, first: int) -> int:
    """One past the known country, state or city that begins at a word, else 0."""
    hit = context.covered.get(first)
    if hit is None or hit.first != first or hit.entry.type != "place":
        return 0
    return hit.stop if hit.entry.ref is None or hit.entry.ref.startswith("iso3166:") else 0


def _district(words: Words, first: int) -> int:
    """One past the district or the like, in one or two capitals and its noun, that begins at a word, else 0."""
    if not is_capital(words, first):
        return 0
    for stop in (first + 2, first + 3):
        if stop > len(words) or True in words.breaks[first + 1 : stop]:
            return 0
        if words.text[stop - 1] in _DISTRICTS:
            return stop
        if not is_capital(words, stop - 1):
            return 0
    return 0


def find_datelines(context: Context) -> Iterator[Mention]:
    """The two towns of a line that begins "TOWN / TOWN –", where the gazetteers know one of them; a town's country."""
    words = context.words
    for index in words.places(_TIES):
        stop = _country(context, index + 1)
        first = run_before(context, index, _LONGEST, _shouts_at) if stop else index
        if first < index and _is_filed(context, first, index, stop) and _may_be_town(context, first, index):
            yield mention(context, first, index, "place", RULE)
    for index in words.places({"/"}):
        first, stop = index, index + 1
        while first > 0 and index - first < _LONGEST and not words.breaks[first] and _shouts(words, first - 1):
            first -= 1
        while stop < len(words) and stop - index <= _LONGEST and not words.breaks[stop] and _shouts(words, stop):
            stop += 1
        if not (first == 0 or words.breaks[first]) or stop >= len(words) or words.text[stop] not in _DATELINE_ENDS:
            continue
        pair = ((first, index), (index + 1, stop))
        if all(_may_be_town(context, a, b) for a, b in pair) and any(_is_town(context, a, b) for a, b in pair):
            yield from (mention(context, a, b, "place", RULE) for a, b in pair)


def _is_filed(context: Context, first: int, tie: int, stop: int) -> bool:
    """Whether a line begins with a town, or with a date before it, and a dateline's mark follows the country."""
    words = context.words
    dated = first > 1 and words.text[first - 1] == "," and words.kind[first - 2] == NUMBER
    opens = first == 0 or words.breaks[first] or dated
    closed = stop < len(words) and not words.breaks[stop] and words.text[stop] in _CLOSES[words.text[tie]]
    return opens and not words.breaks[tie] and (closed or words.text[tie] == "—")


def _shouts_at(context: Context, index: int) -> bool:
    return _shouts(context.words, index)


def find_filed(context: Context, place: str | None) -> Iterator[Mention]:
    """The place that the dateline names, where a line begins with it, or its bracket: "PORT TORVALD — The board"."""
    words = context.words
    parts = split(place.lower()) if place else ()
    if not parts:
        return
    for index in words.by_low.get(parts[0], ()):  # a place in capitals may have been written small since
        opened = index > 0 and words.text[index - 1] == "(" and words.breaks[index - 1]
        stop = index + len(parts)
        if (index == 0 or words.breaks[index] or opened) and split(
            words.slice(index, min(stop, len(words))).lower()
        ) == parts:
            yield mention(context, index, stop, "place", RULE)
            return


def _shouts(words: Words, index: int) -> bool:
    return is_capital(words, index) and words.text[index].isupper()


def _may_be_town(context: Context, first: int, stop: int) -> bool:
    """Whether capitals throughout may be a town: long enough, to be said aloud, and no known body."""
    if stop == first or any(hit.entry.type != "place" for hit in map(context.covered.get, range(first, stop)) if hit):
        return False
    name = "".join(context.words.text[first:stop])
    return len(name) >= _TOWN_LETTERS and not _VOWELS.isdisjoint(name)


def _is_town(context: Context, first: int, stop: int) -> bool:
    return first in context.covered or people_of(context.words.slice(first, stop)) > 0


def _first(context: Context, comma: int) -> int | None:
    """First of the capitals before a comma, if a preposition of place or a label stands before them."""
    words = context.words
    first = comma
    while first > 0 and comma - first <= _LONGEST and not words.breaks[first] and _part(context, first - 1):
        first -= 1
    if not 1 <= comma - first <= _LONGEST or first == 0 or words.breaks[first] or not is_capital(words, first):
        return None
    label = words.text[first - 1] in _LABELS
    if not label and words.low[first - 1] not in _BEFORE:
        return None
    tied = first > 1 and not words.breaks[first - 1] and is_capital(words, first - 2)
    if label and words.text[first - 1] == "(" and tied:
        return None
    return first if words.text[comma - 1] not in heads().by_last else None


def _part(context: Context, index: int) -> bool:
    words = context.words
    if not is_capital(words, index):
        return words.text[index] in HYPHENS and words.glued(index) and words.glued(index + 1)
    if context.known(index) or index in context.offices or words.text[index] in word_list("calendar"):
        return False
    return not words.text[index].isupper() and context.opens(index)


def _is_list(words: Words, stop: int) -> bool:
    """Whether the country goes on in a list or owns or modifies what follows: "from Silva, Kenya and Peru"."""
    if stop >= len(words) or words.breaks[stop]:
        return False
    if words.text[stop] in _MORE:
        return stop + 1 < len(words) and (is_capital(words, stop + 1) or words.text[stop + 1] in _MORE)
    return is_capital(words, stop) or words.text[stop] in HYPHENS | APOSTROPHES
