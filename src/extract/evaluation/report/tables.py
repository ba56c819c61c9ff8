"""The tables of the report as rows of plain values, the same for HTML and Markdown."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extract.evaluation.model import Evaluation, Measured, RuleScore, Score

PLOT_WIDTH, PLOT_PAD = 120, 6  # of a row's plot of F1, in user units; the pad keeps a dot at 0 or 1 whole


@dataclass(frozen=True, slots=True)
class Row:
    """A score and what it is of; `low` and `high` bound its F1, where it has an interval."""

    task: str
    name: str
    score: Score
    low: float | None = None
    high: float | None = None

    @property
    def empty(self) -> bool:
        """Whether there was nothing to find and nothing was found, so that the score says nothing."""
        return not (self.score.gold or self.score.predicted)


@dataclass(frozen=True, slots=True)
class Grid:
    """F1 of each article under the first measure of each task; `None` where there was nothing to find."""

    tasks: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Score | None, ...]], ...]


def measures(evaluation: Evaluation) -> list[Row]:
    """Every measure over the corpus."""
    return [Row(m.task, m.measure, m.score, m.low, m.high) for m in evaluation.measures]


def types(evaluation: Evaluation) -> list[Row]:
    """Every type."""
    return [Row(task, kind, score) for (task, kind), score in evaluation.by_type.items()]


def article(evaluation: Evaluation, name: str) -> list[Row]:
    """Every measure of one article under which there was anything to find, or anything was found."""
    rows = [Row(task, measure, score) for (task, measure), score in evaluation.by_article.get(name, {}).items()]
    return [row for row in rows if not row.empty]


def grid(evaluation: Evaluation) -> Grid:
    """All articles by all tasks."""
    firsts = first_measures(evaluation.measures)
    rows = []
    for name in evaluation.texts:
        scores = evaluation.by_article.get(name, {})
        kept = [scores.get(key, Score(0, 0, 0)) for key in firsts]
        rows.append((name, tuple(s if s.gold or s.predicted else None for s in kept)))
    return Grid(tuple(task for task, _ in firsts), tuple(rows))


def first_measures(measured: Iterable[Measured]) -> list[tuple[str, str]]:
    """Each task with the first of its measures."""
    firsts: dict[str, str] = {}
    for each in measured:
        firsts.setdefault(each.task, each.measure)
    return list(firsts.items())


def fired(rules: Sequence[RuleScore]) -> list[RuleScore]:
    """The rules that fired: those that were wrong most often first, then those that fired most often."""
    return sorted((rule for rule in rules if rule.fired), key=lambda rule: (-rule.wrong, -rule.fired, rule.rule))


def silent(rules: Sequence[RuleScore]) -> dict[str, list[str]]:
    """The rules that never fired, by the first part of their ids."""
    groups: dict[str, list[str]] = {}
    for name in sorted(rule.rule for rule in rules if not rule.fired):
        groups.setdefault(name.partition(".")[0], []).append(name)
    return groups


def rate(value: float) -> str:
    """A rate with three digits."""
    return f"{value:.3f}"


def words(name: str) -> str:
    """A measure, task or type as a reader sees it."""
    return name.replace("_", " ")


def plot_x(value: float) -> str:
    """Where a rate stands on the axis of a row's plot."""
    return f"{PLOT_PAD + value * (PLOT_WIDTH - 2 * PLOT_PAD):.1f}"
