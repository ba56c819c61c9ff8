"""Positions: an office, who holds it and whose it is.

An item is a Position span with a holder, a body, or both: a fact. `person` is right if the span is the same and so is
the holder, by entity identity; `organisation` if besides that the body or country is. A Position span with neither
states no fact and is no item, in gold and in records alike. The guidelines state a holder once an article, at the
first mention, so a record that states it again at a later one has a false find.
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
    gold = [p for p in case.gold.positions if p.person or p.organisation]
    found = [p for p in case.found.positions if _holder(case, p) or _body(case, p)]
    person: dict[Pair, int] = {}
    for g, one in enumerate(gold):
        for f, other in enumerate(found):
            if one.position == other.position and _holder(case, other) == _gold_key(case, one.person):
                person[g, f] = 1 + (_body(case, other) == _gold_key(case, one.organisation))
    pairs = assign(person)
    whole = [pair for pair in pairs if person[pair] > 1]
    ours, theirs = _items(case.gold, gold), _items(case.found, found)
    yield from outcome(case, "positions", "person", ours, theirs, pairs)
    yield from outcome(case, "positions", "organisation", ours, theirs, whole)


def _holder(case: Case, position: Position) -> Key | None:
    return None if position.person is None else _key(case, position.person)


def _body(case: Case, position: Position) -> Key | None:
    return None if position.organisation is None else _key(case, position.organisation)


def _key(case: Case, entity: str) -> Key | None:
    return None if case.mentionless(entity) else case.found_keys[entity]


def _gold_key(case: Case, entity: str | None) -> Key | None:
    return None if entity is None else case.gold_keys[entity]


def _items(record: Record, facts: list[Position]) -> list[Item]:
    described = Described(record)
    items = []
    for position in facts:
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
