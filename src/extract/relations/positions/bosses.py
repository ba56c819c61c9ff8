"""What the positions of an article say about each other's bodies: an envoy's title, a president's ministers.

In: the index of a document's names and its positions. Out: the positions, with bodies that only another one tells.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from extract.relations.model import Position
from extract.relations.positions.antecedents import antecedent
from extract.relations.positions.data import words
from extract.relations.positions.index import Index
from extract.relations.positions.nationalities import LEFT, without_modifiers
from extract.relations.positions.patterns import last_word

_THEIRS = re.compile(r"\b([Hh]is|[Hh]er)$")
_SENT = frozenset({"minister", "ambassador", "premier", "envoy"})  # whom heads of state have
_DEPUTIES = frozenset({"vice president", "vice-president", "foreign secretary", "home secretary"})


def tell_each_other(index: Index, found: Sequence[Position]) -> list[Position]:
    """The positions; one without a body may have that of another one."""
    envoys: dict[int, set[int]] = {}
    countries: dict[int, set[int]] = {}
    for one in found:
        if one.organisation is None or one.person is None or one.tenure == "former":
            continue
        if _key(index, one) in words("positions", "envoys"):
            envoys.setdefault(one.person, set()).add(one.organisation)
        if index.entities[one.organisation].type == "place":
            countries.setdefault(one.person, set()).add(one.organisation)
    return [one if one.organisation is not None else _told(index, one, envoys, countries) for one in found]


def _told(index: Index, one: Position, envoys: Mapping[int, set[int]], countries: Mapping[int, set[int]]) -> Position:
    """A position with the country that another one of the holder, or that of the holder's head, says."""
    whose: set[int] = set()
    if one.tenure == "current" and _is_title(index, one):
        whose = envoys.get(one.person, set()) if one.person is not None else set()
    elif (boss := _boss(index, one)) is not None:
        whose = countries.get(boss, set())
    return replace(one, organisation=min(whose)) if len(whose) == 1 else one


def _is_title(index: Index, one: Position) -> bool:
    """Whether a position is an envoy's title: "**Ambassador** Silva", elsewhere the "Kenyan envoy"."""
    return index.text[one.start].isupper() and _key(index, one) in words("positions", "envoys")


def _boss(index: Index, one: Position) -> int | None:
    """Whom "his" or "her" before an office stands for: "the president dismissed **her** minister"."""
    key = _key(index, one)
    if last_word(key) not in _SENT and key not in _DEPUTIES:
        return None
    left = without_modifiers(index.text[max(0, one.start - LEFT) : one.start])
    pronoun = _THEIRS.search(left) if left else None
    if pronoun is None or left is None:
        return None
    at = index.text.rfind(pronoun[1], 0, one.start)
    return antecedent(index, at, types=("person",), pronoun=pronoun[1].casefold())


def _key(index: Index, one: Position) -> str:
    return index.text[one.start : one.end].casefold()
