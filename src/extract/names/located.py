"""Places that the text calls so.

listed    the districts of Marwell and Ostia       the plural of such a noun, or "in", "visit" … before a known place
          three ports were dredged: Marwell and Ostia            likewise, with a colon between
sited     villages on Marwell, headquarters at Ostia                      a noun of what stands or lives somewhere
part      West Marwell                             a word such as "Northern" before a known place
called    the town of Marwell, the province of Ostia       a noun for places and "of" before capitals

No place is known beforehand but those of the gazetteers: the nouns around (`data/names/words.toml`) make the others.
"""

from collections.abc import Iterator
from typing import Final

from extract.names.context import Context, is_capital
from extract.names.grammar import mention
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.towns import find_datelines, find_towns
from extract.names.words import CAPITAL, HYPHENS, LOWER
from extract.places import people_of

CALLED: Final = "names.place_of"
_LONGEST: Final = 4
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
    yield from _parts(context)
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


def _parts(context: Context) -> Iterator[Mention]:
    """The part of a known place that a word before it singles out: "**West Java**", "**Northern Uganda**"."""
    words = context.words
    for index in words.places(word_list("place_parts")):
        last = index + 2 if words.text[index + 1 : index + 2] == ["and"] else index  # "Eastern and Southern Africa"
        if last > index and words.text[last : last + 1] and words.text[last] not in word_list("place_parts"):
            continue
        hit = context.covered.get(last) or context.covered.get(last + 1)
        if hit is None or hit.entry.type != "place" or hit.first not in (last, last + 1):
            continue
        if hit.first == last and hit.entry.ref:  # "North and South Sudan"
            continue
        if hit.first > index and index not in context.covered and True not in words.breaks[index + 1 : hit.first + 1]:
            yield mention(context, index, hit.stop, "place", CALLED)


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
    """Capitals in a list behind "districts of" and the like, or behind "in", "visit" … and a known place."""
    words = context.words
    for index in words.low_places(word_list("place_plurals")):
        if words.text[index + 1 : index + 2] == ["of"] and not words.breaks[index + 1]:
            yield from _items(context, index + 2, known=False)
        elif words.kind[index] == LOWER:
            yield from _behind_colon(context, index)
    for index in words.places(word_list("listing")):
        hit = context.covered.get(index + 1)
        city = is_capital(words, index + 1) and people_of(words.text[index + 1])
        if (hit is not None and hit.entry.type == "place" and hit.first == index + 1) or city:
            yield from _items(context, index + 1, known=True)


def _behind_colon(context: Context, noun: int) -> Iterator[Mention]:
    """The names of a list behind a colon, with no capital between it and the noun: "four **rivers** rose: Ostia"."""
    words = context.words
    for at in range(noun + 1, min(noun + _ITEMS, len(words) - 1)):
        if words.breaks[at] or words.kind[at] == CAPITAL or words.text[at] in (".", ";"):
            return
        if words.text[at] == ":":
            yield from _items(context, at + 1, known=False)
            return


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
