"""Money, counts and percentages, each a task of its own.

`span` counts amounts with the same start and end. The other measures judge the amounts that overlap, one to one:
`value` counts those with the same number and, of money, the same currency; `bound` those whose bound is right too;
`unit`, of counts, those with the same unit, whatever the value. The upper end of a range is not in gold and not judged.
"""

from collections.abc import Iterator

from extract.evaluation.align import Pair, match_spans
from extract.evaluation.case import Case, bounds
from extract.evaluation.model import Finding
from extract.evaluation.outcome import Item, outcome
from extract.records import Amount

KINDS = {"money": "money", "counts": "count", "percentages": "percent"}


def score(case: Case) -> Iterator[Finding]:
    """The findings of the three tasks."""
    for task, kind in KINDS.items():
        gold = [amount for amount in case.gold.amounts if amount.type == kind]
        found = [amount for amount in case.found.amounts if amount.type == kind]
        for measure, pairs in _right(gold, found).items():
            if measure != "unit" or kind == "count":
                yield from outcome(case, task, measure, _items(gold), _items(found), pairs)


def _right(gold: list[Amount], found: list[Amount]) -> dict[str, list[Pair]]:
    matched = match_spans(bounds(gold), bounds(found))
    value = [(g, f) for g, f in matched if _worth(gold[g]) == _worth(found[f])]
    return {
        "span": [(g, f) for g, f in matched if (gold[g].start, gold[g].end) == (found[f].start, found[f].end)],
        "value": value,
        "bound": [(g, f) for g, f in value if gold[g].bound == found[f].bound],
        "unit": [(g, f) for g, f in matched if _unit(gold[g]) == _unit(found[f])],
    }


def _worth(amount: Amount) -> tuple[object, object]:
    return amount.value, amount.currency


def _unit(amount: Amount) -> str:
    return (amount.unit or "").casefold()


def _items(amounts: list[Amount]) -> list[Item]:
    return [
        Item(
            type=amount.type,
            start=amount.start,
            end=amount.end,
            detail=" ".join(filter(None, (f"{amount.value:f}", amount.currency or amount.unit, amount.bound))),
            rule=amount.rule,
        )
        for amount in amounts
    ]
