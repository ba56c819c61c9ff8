"""What changed between two evaluations, finding by finding."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from extract.evaluation.model import Evaluation, Finding, Score

Kind = Literal["found", "lost", "false", "gone", "added", "removed"]
KINDS: dict[Kind, str] = {
    "found": "gold that was missed and is found now",
    "lost": "gold that was found and is missed now",
    "false": "false finds that are new",
    "gone": "false finds that are gone",
    "added": "gold that is new",
    "removed": "gold that is no longer there",
}


@dataclass(frozen=True, slots=True)
class Change:
    """One finding that changed; `finding` is as it is now, or as it was where it is gone."""

    kind: Kind
    finding: Finding


@dataclass(frozen=True, slots=True)
class Difference:
    """A measure's scores before and after; `None` where it was not scored."""

    task: str
    measure: str
    before: Score | None
    after: Score | None


def differences(before: Evaluation, after: Evaluation) -> list[Difference]:
    """The measures whose scores changed, in the order of the later report."""
    old = {(m.task, m.measure): m.score for m in before.measures}
    new = {(m.task, m.measure): m.score for m in after.measures}
    listed = [Difference(*key, old.get(key), new.get(key)) for key in dict.fromkeys([*new, *old])]
    return [difference for difference in listed if difference.before != difference.after]


def changes(before: Evaluation, after: Evaluation) -> list[Change]:
    """Every finding whose result changed, kind by kind, each in the order of its report.

    A finding is the same in both if measure, article, type, place and what it says are.
    """
    found = [
        *_gold_changes(before, after),
        *(Change("false", finding) for finding in _extra(after, before, "false")),
        *(Change("gone", finding) for finding in _extra(before, after, "false")),
    ]
    order = list(KINDS)
    return sorted(found, key=lambda change: order.index(change.kind))


def _gold_changes(before: Evaluation, after: Evaluation) -> Iterator[Change]:
    was = Counter(_key(f) for f in before.findings if f.result != "false")
    now = Counter(_key(f) for f in after.findings if f.result != "false")
    fresh, dropped = now - was, was - now
    for finding in _extra(after, before, "right"):
        yield Change("added" if _take(fresh, finding) else "found", finding)
    for finding in _extra(after, before, "missed"):
        yield Change("added" if _take(fresh, finding) else "lost", finding)
    for finding in (f for f in before.findings if f.result != "false"):
        if _take(dropped, finding):
            yield Change("removed", finding)


def _key(finding: Finding) -> tuple[object, ...]:
    f = finding
    return f.task, f.measure, f.article, f.type, f.start, f.end, f.text, f.detail


def _extra(one: Evaluation, other: Evaluation, result: str) -> Iterator[Finding]:
    """The findings with this result that the one has more often than the other."""
    known = Counter(_key(f) for f in other.findings if f.result == result)
    for finding in one.findings:
        if finding.result == result and not _take(known, finding):
            yield finding


def _take(counts: Counter[tuple[object, ...]], finding: Finding) -> bool:
    key = _key(finding)
    taken = counts[key] > 0
    counts[key] -= taken
    return taken
