"""The model's names that a list of the world's cities settles: Deir ez-Zor, Cox's Bazar, in Bakhmut.

A city's name alone makes no place: "Nancy", "Mobile" and "Reading" are cities. The model must have seen a name there,
and have called it a body or a person; a name of one word must also stand somewhere in the article

    in Marwell                                          behind a preposition of place
    Marwell Mayor, the Port of Marwell                  beside what cities have
    the Marwell shipyard                                before a noun for a body, behind an article
    Marwell and Ostia | after Marwell, Ostia            beside another place in a list
    from Marwell, visited Marwell, Bank of Marwell      behind these, or behind "of" and the noun of a name
    Quay Lines, of Marwell,                             between commas with "of"

the last three only where the article has no person of that name. Cities are those of GeoNames with 50,000 people and
more (`extract.places`).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from extract.names.context import Context, is_capital, possessive, run_after
from extract.names.grammar import mention
from extract.names.lexicon import heads
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.words import HYPHENS
from extract.places import people_of

CITY: Final = "names.city"
PLACE: Final = "names.place_of"
_CLAUSE_ENDS: Final = frozenset({",", ".", ";", ")"})
_LONGEST: Final = 4
_SEEN: Final = 20  # places of a name that are looked at
_MIN_LETTERS: Final = 3
_INSIDE: Final = HYPHENS | word_list("particles") | {"ez", "las", "los", "dos", "das", "sur", "upon", "am"}
_FROM: Final = frozenset({"from", "to", "between", "visit", "visits", "visited", "visiting", "toured"})
_JOINTS: Final = frozenset({",", "and"})
_BESIDE: Final = frozenset({"near", "outside", "around", "across", "throughout"})


def find_cities(context: Context, model: Sequence[Mention]) -> Iterator[Mention]:
    """The names of the model that are those of cities, as places, and with all of the city's name."""
    words = context.words
    yield from _behind_in(context)
    for one in model:
        first = bisect_left(words.start, one.start)
        stop = bisect_right(words.start, one.end - 1)
        if first >= len(words) or words.start[first] != one.start or not one.text[0].isupper():
            continue
        longer = _longer(context, first, stop)
        if longer or (one.type in ("organisation", "person") and _is_city(context, one, first)):
            yield mention(context, first, longer or stop, "place", CITY)
        elif one.type in ("organisation", "person") and _is_named_place(context, one, first, stop):
            yield mention(context, first, stop, "place", PLACE)


def _behind_in(context: Context) -> Iterator[Mention]:
    """Larger cities behind "in" and before no capital, whether the model saw a name there or not."""
    words = context.words
    for index in words.places({"in"}):
        first = index + 1
        if not is_capital(words, first) or words.breaks[first] or context.known(first) or first in context.titles:
            continue
        stop = run_after(context, first, _LONGEST, lambda context, at: is_capital(context.words, at))
        if words.text[first] in word_list("town_firsts"):
            yield from _by_first(context, index, first, stop)
        apart = stop == len(words) or words.breaks[stop] or not words.glued(stop) or words.text[stop] in _CLAUSE_ENDS
        trusted = index and words.low[index - 1] in word_list("trust")
        name = words.slice(first, stop)
        if apart and len(name) > _MIN_LETTERS and name.istitle() and not trusted and people_of(name):
            yield mention(context, first, stop, "place", CITY)


def _by_first(context: Context, index: int, first: int, stop: int) -> Iterator[Mention]:
    """Towns by the first of their words, with the small words between them: "in **Santa Rosa de Ostia**"."""
    words = context.words
    particle = stop < len(words) and words.text[stop] in word_list("particles") and not words.breaks[stop]
    if particle and is_capital(words, stop + 1) and not words.breaks[stop + 1]:
        stop += 2
    thing = words.text[stop - 1] in heads().by_last or possessive(words, stop)
    trusted = index and words.low[index - 1] in word_list("trust")
    if 1 < stop - first <= _LONGEST and not thing and not trusted and not context.known(stop - 1):
        yield mention(context, first, stop, "place", PLACE)


def _longer(context: Context, first: int, stop: int) -> int:
    """Where the name of a city ends that goes on behind a name: "Deir | ez-Zor"; 0 where none does."""
    words = context.words
    if stop + 1 >= len(words) or words.breaks[stop] or not (is_capital(words, stop) or words.text[stop] in _INSIDE):
        return 0
    for last in range(min(len(words), stop + _LONGEST) - 1, stop - 1, -1):
        if is_capital(words, last) and True not in words.breaks[stop : last + 1] and _people(context, first, last + 1):
            return last + 1
    return 0


def _is_city(context: Context, one: Mention, first: int) -> bool:
    if len(one.text) < _MIN_LETTERS or one.text.isupper() or not people_of(one.text):
        return False
    if " " in one.text or "-" in one.text or "'" in one.text:
        return True
    same = _same(context, first)[:_SEEN]
    if any(_is_surely_placed(context, at) for at in same):
        return True
    if any(at in context.persons and is_capital(context.words, at - 1) for at in same):
        return False
    return any(_is_placed(context, at) for at in same)


def _is_surely_placed(context: Context, index: int) -> bool:
    """Whether one word stands behind a preposition of place, or beside what only cities have."""
    words = context.words
    after = words.text[index + 1] if index + 1 < len(words) and not words.breaks[index + 1] else ""
    trusted = index > 1 and words.low[index - 2] in word_list("trust")
    kind = after in word_list("firms_of_cities") and index and words.low[index - 1] in ("the", "a")
    if (
        kind
        or after in word_list("of_cities")
        or (index and words.low[index - 1] in word_list("locatives") and not trusted)
    ):
        return True
    noun = words.text[index - 2] if index > 1 and words.text[index - 1] == "of" else ""
    return noun in word_list("governed") or noun in word_list("place_nouns") or noun in word_list("mayors")


def _is_placed(context: Context, index: int) -> bool:
    """Whether one word that is a city's name stands as that of a city, where no person has it."""
    words = context.words
    before = words.text[index - 1] if index else ""
    after = words.text[index + 1] if index + 1 < len(words) and not words.breaks[index + 1] else ""
    if before.lower() in _FROM:
        return True
    if before == "of" and index > 1:
        return words.text[index - 2] in heads().by_last or (words.text[index - 2] == "," and after == ",")
    listed = before in _JOINTS and index > 1 and _is_place(context, index - 2)
    return listed or (after in _JOINTS and index + 2 < len(words) and _is_place(context, index + 2))


def _is_named_place(context: Context, one: Mention, first: int, stop: int) -> bool:
    """Whether a noun for a place follows ("Marwell **village**"), or the one word ends a clause behind "in"."""
    words = context.words
    follows = words.text[stop] if stop < len(words) and not words.breaks[stop] else ""
    if follows in word_list("sites_of_name") and not one.text.isupper():
        return True
    if words.text[stop : stop + 2] == ["in", "the"] and words.low[stop + 2 : stop + 3] and " " not in one.text:
        return words.low[stop + 2] in word_list("directions")
    before = words.low[first - 1] if first > 1 else ""
    if one.type != "person" or " " in one.text or (before != "in" and before not in _BESIDE):
        return False
    named = any(at in context.persons and at != first for at in _same(context, first))
    trusted = named or words.low[first - 2] in word_list("trust")
    return not trusted and (before in _BESIDE or not follows or follows in _CLAUSE_ENDS)


def _same(context: Context, index: int) -> Sequence[int]:
    return context.words.by_text[context.words.text[index]]


def _is_place(context: Context, index: int) -> bool:
    """Whether a known place or larger city stands here, behind a preposition of place or in a list."""
    hit = context.covered.get(index)
    if hit is not None:
        return hit.entry.type == "place"
    return is_capital(context.words, index) and people_of(context.words.text[index]) > 0


def _people(context: Context, first: int, stop: int) -> int:
    return people_of(context.words.slice(first, stop))
