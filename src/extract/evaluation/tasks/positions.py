"""Positions: an office, who holds it and whose it is.

An item is a Position span with its holder. `person` is right if the span is the same and so is the holder, by entity
identity; `organisation` if besides that the body or country is. The guidelines state a holder once an article, at the
first mention, so at a later mention of the same words gold has neither holder nor body: there a prediction may name
none, or one that gold gives for these words elsewhere.
"""

from collections.abc import Iterator

from extract.evaluation.align import Pair, assign
from extract.evaluation.case import Case, Key
from extract.evaluation.describe import Described
from extract.evaluation.model import Finding
from extract.evaluation.outcome import Item, outcome
from extract.records import Position, Record


def score(case: Case) -> Iterator[Finding]:
    """The findings of both measures."""
    gold, found = case.gold.positions, case.found.positions
    person: dict[Pair, int] = {}
    for g, one in enumerate(gold):
        for f, other in enumerate(found):
            if one.position == other.position and _holder(case, other) in _holders(case, one):
                person[g, f] = 1 + (_body(case, other) in _bodies(case, one))
    pairs = assign(person)
    whole = [pair for pair in pairs if person[pair] > 1]
    ours, theirs = _items(case.gold), _items(case.found)
    yield from outcome(case, "positions", "person", ours, theirs, pairs)
    yield from outcome(case, "positions", "organisation", ours, theirs, whole)


def _holder(case: Case, position: Position) -> Key | None:
    return None if position.person is None else _key(case, position.person)


def _body(case: Case, position: Position) -> Key | None:
    return None if position.organisation is None else _key(case, position.organisation)


def _key(case: Case, entity: str) -> Key | None:
    return None if case.mentionless(entity) else case.found_keys[entity]


def _holders(case: Case, gold: Position) -> set[Key | None]:
    if gold.person is not None:
        return {case.gold_keys[gold.person]}
    return {None} | {case.gold_keys[p.person] for p in _alike(case, gold) if p.person}


def _bodies(case: Case, gold: Position) -> set[Key | None]:
    if gold.organisation is not None:
        return {case.gold_keys[gold.organisation]}
    if gold.person is not None:
        return {None}
    return {None} | {case.gold_keys[p.organisation] for p in _alike(case, gold) if p.organisation}


def _alike(case: Case, gold: Position) -> list[Position]:
    office = case.gold_keys[gold.id]
    return [position for position in case.gold.positions if case.gold_keys[position.id] == office]


def _items(record: Record) -> list[Item]:
    described = Described(record)
    items = []
    for position in record.positions:
        ends = {"person": position.person, "organisation": position.organisation}
        person, body = (described.names.get(end) for end in ends.values())
        items.append(
            Item(
                type="position",
                start=position.position.start,
                end=position.position.end,
                detail=f"{person or 'nobody'}, of {body or 'nothing'}",
                rule=position.rule,
                spans=described.where(ends.items(), position.evidence),
            )
        )
    return items
