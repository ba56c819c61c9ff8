"""The scored tasks, one module each: a `Case` in, findings out, one set of findings for each measure of the task.

Every count of the report follows from the findings, so what is quoted is what is scored.
"""

from collections.abc import Callable, Iterator

from extract.evaluation.case import Case
from extract.evaluation.model import Finding
from extract.evaluation.tasks import (
    amounts,
    entities,
    events,
    layout,
    names,
    positions,
    quotations,
    relations,
    times,
)

Task = Callable[[Case], Iterator[Finding]]

TASKS: tuple[Task, ...] = (
    names.score,
    entities.score,
    times.score,
    amounts.score,
    positions.score,
    relations.score,
    events.score,
    quotations.score,
    layout.score,
)

# In the order of the report. The first measure of a task is the one that scores by type and by rule are of.
MEASURES: dict[str, tuple[str, ...]] = {
    "names": ("exact", "overlap"),
    "entities": ("mentions",),
    "times": ("value", "relaxed", "strict", "type"),
    "money": ("value", "span", "bound"),
    "counts": ("value", "span", "bound", "unit"),
    "percentages": ("value", "span", "bound"),
    "positions": ("person", "organisation"),
    "relations": ("ends",),
    "events": ("trigger", "status", "arguments", "facts", "whole_facts"),
    "quotations": ("span", "speaker"),
    "layout": ("boilerplate", "title", "published", "publisher"),
}


def primary(task: str, measure: str) -> bool:
    """Whether scores by type and by rule count a measure; each part of the layout is a type of its own."""
    return task == "layout" or MEASURES[task][0] == measure


def all_findings(case: Case) -> list[Finding]:
    """The findings of every task on one article, in the order of the report, then of the text."""
    rank = {(task, measure): n for n, (task, measure) in enumerate((t, m) for t, ms in MEASURES.items() for m in ms)}
    found = [finding for task in TASKS for finding in task(case)]
    return sorted(found, key=lambda f: (rank[f.task, f.measure], f.start, f.end, f.result, f.type, f.detail))
