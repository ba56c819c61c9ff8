"""From matched items to findings: what both have is right, what gold has alone is missed, the rest is false."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from extract.evaluation.align import Pair
from extract.evaluation.case import Case
from extract.evaluation.model import Finding, Result, Score

LAYOUT_BY_CHARACTER = ("layout", "boilerplate")


@dataclass(frozen=True, slots=True)
class Item:
    """Something to be scored; the fields are those of `Finding`."""

    type: str
    start: int
    end: int
    detail: str = ""
    rule: str | None = None
    spans: tuple[tuple[str, int, int], ...] = ()


def outcome(
    case: Case,
    task: str,
    measure: str,
    gold: Sequence[Item],
    found: Sequence[Item],
    pairs: Collection[Pair],
) -> Iterator[Finding]:
    """The findings of one measure.

    Args:
        case: the article.
        task: name of the task.
        measure: name of the measure.
        gold: gold's items.
        found: the prediction's items.
        pairs: the (gold, found) indices that are right, one to one.

    Returns:
        A `right` finding a pair, with gold's words and the rule of what was found; then what was missed; then what
        is false.
    """
    rules = {g: found[f].rule for g, f in pairs}
    matched = {f for _, f in pairs}
    for index, item in enumerate(gold):
        result: Result = "right" if index in rules else "missed"
        yield _finding(case, task, measure, item, result, rules.get(index))
    for index, item in enumerate(found):
        if index not in matched:
            yield _finding(case, task, measure, item, "false", item.rule)


def _finding(case: Case, task: str, measure: str, item: Item, result: Result, rule: str | None) -> Finding:
    return Finding(
        task=task,
        measure=measure,
        article=case.id,
        result=result,
        type=item.type,
        start=item.start,
        end=item.end,
        text=case.raw[item.start : item.end],
        detail=item.detail,
        rule=rule,
        sentence=case.sentences.around(item.start, item.end),
        spans=item.spans,
    )


def score(finding: Finding) -> Score:
    """What a finding counts: 1, or, for boilerplate, its characters other than white space."""
    by_character = (finding.task, finding.measure) == LAYOUT_BY_CHARACTER
    weight = sum(not char.isspace() for char in finding.text) if by_character else 1
    return Score(
        gold=weight * (finding.result != "false"),
        predicted=weight * (finding.result != "missed"),
        right=weight * (finding.result == "right"),
    )
