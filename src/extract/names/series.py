"""Types of the model's names by their neighbours in a list: what stands among persons is a person.

    Ana Silva, Tom Becker and Ilse Marden        the model has one of the three as a body

A list joins like with like. A name of the model between two others, or beside two on one side, takes their type, if it
is one that the name's own form allows; in a list of four and more that may all be persons, half of them tell of the
others. Only names of the model are retyped, so that whatever else is known stands.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from extract.names.merge import MODEL
from extract.names.model import Mention, NameType
from extract.names.things import is_thing

RULE: Final = "names.series"
_JOINTS: Final = frozenset({",", "and", ", and", "&", ";", "or", ", or"})
_FLIPPED: Final = frozenset({"person", "organisation", "place"})
_ALIKE: Final = 2
_MANY: Final = 4  # names of a list of which half tell of the others
_PERSON_WORDS: Final = (2, 3)


def by_neighbours(source: str, found: Sequence[Mention]) -> list[Mention]:
    """Retype what a list tells the type of.

    Args:
        source: the text.
        found: mentions in text order without overlaps.

    Returns:
        As many mentions in the same order; those retyped carry this module's rule.
    """
    joined = [source[first.end : second.start].strip() in _JOINTS for first, second in pairwise(found)]
    told = [_in_series(found, joined, index) for index in range(len(found))]
    for first, stop in _lists(joined):
        told[first:stop] = _of_persons(told[first:stop])
    return told


def _lists(joined: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where the lists of four names and more begin and end."""
    first = 0
    for index, joint in enumerate((*joined, False)):
        if not joint:
            if index + 1 - first >= _MANY:
                yield first, index + 1
            first = index + 1


def _of_persons(listed: Sequence[Mention]) -> list[Mention]:
    """The names of a long list: all are persons if half of them are and the others may be, by the model alone."""
    persons = sum(one.type == "person" for one in listed)
    alike = all(one.type == "person" or (one.rule == MODEL and _is_full(one)) for one in listed)
    if not alike or 2 * persons < len(listed):
        return list(listed)
    return [one if one.type == "person" else replace(one, type="person", rule=RULE) for one in listed]


def _is_full(one: Mention) -> bool:
    """Whether a name has the words of a person's in full, the last of them none that ends the name of a thing."""
    words = one.text.split()
    plain = all(word[0].isupper() and not word.isupper() for word in words)
    return len(words) in _PERSON_WORDS and plain and one.text.replace(" ", "").isalpha() and not is_thing(words[-1])


def _in_series(found: Sequence[Mention], joined: Sequence[bool], index: int) -> Mention:
    one = found[index]
    if one.rule != MODEL or one.type not in _FLIPPED:
        return one
    before = _run(found, joined, index, -1)
    after = _run(found, joined, index, 1)
    near = [*before, *after]
    if len(near) < _ALIKE:
        return one
    kinds = {neighbour.type for neighbour in near}
    kind = next(iter(kinds))
    if len(kinds) > 1 or kind == one.type or not _allows(one, kind, near):
        return one
    return replace(one, type=kind, rule=RULE)


def _run(found: Sequence[Mention], joined: Sequence[bool], index: int, step: int) -> list[Mention]:
    """Up to two neighbours that the list joins on one side."""
    near: list[Mention] = []
    at = index
    while len(near) < _ALIKE:
        joint = at if step > 0 else at - 1
        if not 0 <= joint < len(joined) or not joined[joint]:
            break
        at += step
        near.append(found[at])
    return near


def _allows(one: Mention, kind: NameType, near: Sequence[Mention]) -> bool:
    if kind == "person":
        words = one.text.split()
        full = len(words) in _PERSON_WORDS and all(word[0].isupper() and not word.isupper() for word in words)
        return full and not any(character.isdigit() for character in one.text)
    if kind == "organisation":
        return any(neighbour.rule != MODEL for neighbour in near)
    return False
