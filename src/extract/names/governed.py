"""Holders of an office right behind the town or province whose it is: "Mayor of Ostia Ana Silva", both capitals.

    governed = office "of" PLACE person          the place known, or ended by its noun, or behind "West" and the like;
                                                 or one unlisted word, where the model has a person end there

The offices are data (`territorial` in `data/names/offices.toml`). A country or listed place is left to `persons.py`.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from extract.names.context import Context, is_capital, run_after
from extract.names.grammar import mention
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.offices_bodies import ends_place, office_words
from extract.names.person_words import RULE, person_at
from extract.places import people_of

PLACE: Final = "names.place_of"
_LONGEST: Final = 8
_FULL: Final = 2  # words of a person's name, at least


def find_governed(context: Context, offices: Sequence[tuple[int, int]]) -> Iterator[Mention]:
    """The place and the person behind each such office."""
    words = context.words
    for _, stop in offices:
        if words.text[stop : stop + 1] != ["of"] or words.low[stop - 1] not in office_words("territorial"):
            continue
        first = stop + 2 if words.text[stop + 1 : stop + 2] == ["the"] else stop + 1
        end = run_after(context, first, _LONGEST, _part)
        split = _split(context, first, end)
        if split:
            yield mention(context, first, split, "place", PLACE)
            yield mention(context, split, end, "person", RULE)


def _part(context: Context, index: int) -> bool:
    words = context.words
    return is_capital(words, index) or (words.text[index] in word_list("particles") and is_capital(words, index + 1))


def _split(context: Context, first: int, end: int) -> int:
    """Where the person begins whose name ends before `end`; 0 where all is the place."""
    words = context.words
    if end - first <= _FULL:
        return 0
    for at in range(end - _FULL, first, -1):
        person = person_at(context, at) if _is_place(context, first, at) else None
        if person and person.end == words.end[end - 1]:
            return at
    unlisted = end - first == _FULL + 1 and end - 1 in context.persons and first not in context.titles
    plain = words.text[first] not in word_list("town_firsts") | word_list("region_parts")
    return first + 1 if unlisted and plain and context.opens(first) else 0


def _is_place(context: Context, first: int, stop: int) -> bool:
    """Whether the words between are a place by a list, by their noun or by where it lies in a listed one."""
    hit = context.covered.get(stop - 1)
    if hit is not None and hit.entry.type == "place" and hit.stop == stop:
        return hit.first == first or context.words.slice(first, hit.first) in word_list("region_parts")
    return ends_place(context.words, stop - 1) or people_of(context.words.slice(first, stop)) > 0
