"""Places that the text calls so, and the model's names that a list of the world's cities settles.

    listed    the districts of Marwell and Ostia       the plural of such a noun, or "in" before a known place
    sited     villages on Marwell, headquarters at Ostia                      a noun of what stands or lives somewhere
    called    the town of Marwell, the province of Ostia       a noun for places and "of" before capitals
    city      Deir ez-Zor, Cox's Bazar, in Bakhmut             a name of the model that a larger city has

A city's name alone makes no place: "Nancy", "Mobile" and "Reading" are cities. The model must have seen a name there,
and have called it a body or a person; a name of one word must also stand behind a preposition of place. Cities are
those of GeoNames with 50,000 people and more (`extract.places`).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from extract.names.context import Context, is_capital
from extract.names.grammar import mention
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.towns import find_datelines, find_towns
from extract.names.words import HYPHENS
from extract.places import people_of

CALLED: Final = "names.place_of"
CITY: Final = "names.city"
_LONGEST: Final = 4
_INSIDE: Final = HYPHENS | word_list("particles") | {"ez", "las", "los", "dos", "das", "sur", "upon", "am"}
_MIN_LETTERS: Final = 4
_ITEMS: Final = 8  # names of a list
_ENDS: Final = frozenset({".", ";", ")", ","})
_PREPOSITIONS: Final = frozenset(
    {"in", "on", "by", "for", "with", "since", "after", "before", "during", "from", "to", "at", "last", "next", "this"}
)


def find_called(context: Context) -> Iterator[Mention]:
    """Capitals behind "town of" and the like."""
    words = context.words
    yield from _listed(context)
    yield from _before_plural(context)
    yield from find_towns(context)
    yield from find_datelines(context)
    for index in words.low_places(word_list("sited")):
        if words.text[index + 1 : index + 2] in (["in"], ["on"]) and not words.breaks[index + 1]:
            yield from _sited(context, index + 2)
    for index in words.places({"headquarters", "headquartered"}):
        if words.text[index + 1 : index + 2] == ["at"] and not words.breaks[index + 1]:
            yield from _sited(context, index + 2)
    for index in words.places(word_list("place_nouns")):
        first = index + 2
        if words.text[index + 1 : first] != ["of"] or words.breaks[index + 1] or not _begins(context, first):
            continue
        stop = first + 1
        while stop < min(len(words), first + _LONGEST) and not words.breaks[stop] and _goes_on(context, stop):
            stop += 1
        if stop >= len(words) or words.breaks[stop] or words.text[stop] not in HYPHENS:
            yield mention(context, first, stop, "place", CALLED)


def _sited(context: Context, first: int) -> Iterator[Mention]:
    """One capitalised word, or a list of names, behind "villages on" and the like."""
    words = context.words
    if not _begins(context, first) or words.breaks[first]:
        return
    listed = list(_items(context, first, known=False))
    alone = first + 1 >= len(words) or not (is_capital(words, first + 1) or words.glued(first + 1))
    alone = alone or words.text[first + 1] in _ENDS
    if listed or not alone:
        yield from listed
    elif not words.text[first].isupper():
        yield mention(context, first, first + 1, "place", CALLED)


def _listed(context: Context) -> Iterator[Mention]:
    """Capitals in a list behind "districts of" and the like, or behind "in" and a known place."""
    words = context.words
    for index in words.low_places(word_list("place_plurals")):
        if words.text[index + 1 : index + 2] == ["of"] and not words.breaks[index + 1]:
            yield from _items(context, index + 2, known=False)
    for index in words.places({"in"}):
        hit = context.covered.get(index + 1)
        city = is_capital(words, index + 1) and people_of(words.text[index + 1])
        if (hit is not None and hit.entry.type == "place" and hit.first == index + 1) or city:
            yield from _items(context, index + 1, known=True)


def _before_plural(context: Context) -> Iterator[Mention]:
    """Capitals in a list before such a plural: "the Marwell, Ostia and Quay **regions**"."""
    words = context.words
    for index in words.places(word_list("place_plurals")):
        first = index
        while first > max(0, index - _ITEMS * 2) and not words.breaks[first] and _lists(context, first - 1):
            first -= 1
        while first < index and not (is_capital(words, first) and context.opens(first)):
            first += 1
        if "and" not in words.text[first:index] or not is_capital(words, index - 1) or words.breaks[index]:
            continue
        for at in range(first, index):
            alone = is_capital(words, at) and not is_capital(words, at + 1) and not is_capital(words, at - 1)
            if alone and not context.known(at) and words.low[at] not in word_list("generic"):
                yield mention(context, at, at + 1, "place", CALLED)


def _lists(context: Context, index: int) -> bool:
    words = context.words
    if words.text[index] in (",", "and"):
        return is_capital(words, index - 1) or (words.text[index] == "and" and words.text[index - 1] == ",")
    return is_capital(words, index) and index not in context.offices and index not in context.titles


def _items(context: Context, first: int, *, known: bool) -> Iterator[Mention]:
    """The names of a list that "and" closes; behind a known place each has one word, and no verb follows."""
    words = context.words
    found: list[tuple[int, int]] = []
    closing = False
    for _ in range(_ITEMS):
        if not is_capital(words, first) or words.breaks[first]:
            return
        stop = _item_end(context, first)
        found.append((first, stop))
        if closing or stop >= len(words) or words.breaks[stop]:
            break
        closing = words.text[stop] in ("and", "&") or words.text[stop : stop + 2] == [",", "and"]
        if not closing and words.text[stop] != ",":
            break
        first = stop + (2 if words.text[stop : stop + 2] == [",", "and"] else 1)
    if not closing or (known and not _ends_clause(context, found[-1][1])):
        return
    for begin, end in found:
        if begin not in context.covered and (not known or (end == begin + 1 and context.opens(begin))):
            yield mention(context, begin, end, "place", CALLED)


def _item_end(context: Context, first: int) -> int:
    stop = first + 1
    while (
        stop < min(len(context.words), first + _LONGEST) and not context.words.breaks[stop] and _goes_on(context, stop)
    ):
        stop += 1
    return stop


def _ends_clause(context: Context, stop: int) -> bool:
    """Whether a mark or a preposition follows, so that no verb has the last name for its subject."""
    words = context.words
    if stop >= len(words) or words.breaks[stop]:
        return True
    return words.text[stop] in _ENDS or words.low[stop] in _PREPOSITIONS


def _begins(context: Context, first: int) -> bool:
    if not is_capital(context.words, first) or context.words.breaks[first]:
        return False
    return first not in context.covered and context.opens(first) and not context.known(first)


def _goes_on(context: Context, index: int) -> bool:
    words = context.words
    if words.text[index] in HYPHENS:
        return words.glued(index) and is_capital(words, index + 1) and words.glued(index + 1)
    return is_capital(words, index) and index not in context.offices and words.text[index] not in word_list("calendar")


def find_cities(context: Context, model: Sequence[Mention]) -> Iterator[Mention]:
    """The names of the model that are those of cities, as places, and with all of the city's name."""
    words = context.words
    for one in model:
        first = bisect_left(words.start, one.start)
        stop = bisect_right(words.start, one.end - 1)
        if first >= len(words) or words.start[first] != one.start or not one.text[0].isupper():
            continue
        longer = _longer(context, first, stop)
        if longer or (one.type in ("organisation", "person") and _is_city(context, one, first)):
            yield mention(context, first, longer or stop, "place", CITY)


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
    return first > 0 and context.words.low[first - 1] in word_list("locatives")


def _people(context: Context, first: int, stop: int) -> int:
    return people_of(context.words.slice(first, stop))
