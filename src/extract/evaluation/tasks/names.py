"""Names: mentions of the six entity types.

- `exact`: same start, same end, same type.
- `overlap`: same type and at least one character in common, one to one; as many pairs as can be.

The phrase of an office is scored under positions, not here.
"""

from collections.abc import Iterator

from extract.evaluation.align import Bounds, Pair, assign, many_first, overlaps
from extract.evaluation.case import Case
from extract.evaluation.model import Finding
from extract.evaluation.outcome import Item, outcome
from extract.records import Record


def score(case: Case) -> Iterator[Finding]:
    """The findings of both measures."""
    gold, found = _mentions(case.gold), _mentions(case.found)
    exact, overlap = match_names(gold, found)
    yield from outcome(case, "names", "exact", gold, found, exact)
    yield from outcome(case, "names", "overlap", gold, found, overlap)


def match_names(gold: list[Item], found: list[Item]) -> tuple[list[Pair], list[Pair]]:
    """The pairs of names that are the same, and of those that overlap with the same type."""
    shared = overlaps([_bounds(item) for item in gold], [_bounds(item) for item in found])
    alike = {(g, f): size for (g, f), size in shared.items() if gold[g].type == found[f].type}
    same = {pair: 1 for pair in alike if _bounds(gold[pair[0]]) == _bounds(found[pair[1]])}
    return assign(same), assign(many_first(alike))


def _bounds(item: Item) -> Bounds:
    return item.start, item.end


def _mentions(record: Record) -> list[Item]:
    items = [
        Item(type=entity.type, start=mention.start, end=mention.end, rule=mention.rule)
        for entity in record.entities
        for mention in entity.mentions
    ]
    return sorted(items, key=lambda item: (item.start, item.end, item.type))
