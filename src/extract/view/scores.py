"""Scores for people at a terminal: the table of an evaluation, its types and rules, and what changed between two."""

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from extract.evaluation.compare import KINDS, Change, Difference
from extract.evaluation.model import Evaluation, Finding, RuleScore, Score
from extract.view.safe import printable

SHOWN_RULES = 10
COUNTS = ("gold", "found", "right", "prec.", "recall", "F1")


def scores_view(evaluation: Evaluation) -> RenderableType:
    """Every measure with its counts, rates and interval; then the types; then the rules that were wrong most often."""
    return Group(
        _measures(evaluation),
        "",
        _types(evaluation),
        "",
        *_rules(evaluation.by_rule),
        Text(f"\n{len(evaluation.texts)} articles; 95 % intervals of F1 by bootstrap over articles"),
    )


def changes_view(differences: Sequence[Difference], changes: Sequence[Change]) -> RenderableType:
    """What two evaluations differ in: scores, then findings, kind by kind."""
    if not differences and not changes:
        return Text("nothing changed")
    table = _table("What changed", "task", ("F1 before", "F1 now", "change"))
    for each in differences:
        before, after = (score.f1 if score else None for score in (each.before, each.after))
        change = "" if before is None or after is None else f"{after - before:+.3f}"
        _row(table, f"{each.task}.{each.measure}", _rate(before), _rate(after), change)
    return Group(table, *_listed(changes))


def _listed(changes: Sequence[Change]) -> Iterator[Text]:
    for kind, says in KINDS.items():
        kept = [change.finding for change in changes if change.kind == kind]
        if kept:
            yield Text(f"\n{says}: {len(kept)}", style="bold")
            yield from (Text(f"  {_line(finding)}") for finding in kept)


def _line(finding: Finding) -> str:
    where = f"{finding.article} {finding.start}–{finding.end}"
    detail = f" ({finding.detail})" if finding.detail else ""
    rule = f" by {finding.rule}" if finding.rule else ""
    words = " ".join(printable(f"“{finding.text}”{detail}").split())
    return f"{finding.task}.{finding.measure} {finding.type}: {words}, {printable(where)}{rule}"


def _measures(evaluation: Evaluation) -> Table:
    table = _table("Scores", "task", (*COUNTS, "95 %"))
    for each in evaluation.measures:
        name = f"{each.task}.{each.measure}"
        _row(table, name, *_cells(each.score), f"{each.low:.3f}–{each.high:.3f}")
    return table


def _types(evaluation: Evaluation) -> Table:
    table = _table("By type", "type", COUNTS)
    for (task, kind), score in evaluation.by_type.items():
        _row(table, f"{task}.{kind}" if task != kind else task, *_cells(score))
    return table


def _rules(rules: Sequence[RuleScore]) -> Iterator[RenderableType]:
    fired = [rule for rule in rules if rule.fired]
    table = _table("Rules that were wrong most often", "rule", ("fired", "right", "wrong"))
    for rule in sorted(fired, key=lambda r: (-r.wrong, r.rule))[:SHOWN_RULES]:
        _row(table, rule.rule, str(rule.fired), str(rule.right), str(rule.wrong))
    yield table
    yield Text(f"{len(fired)} rules fired, {len(rules) - len(fired)} never did")


def _cells(score: Score) -> Iterator[str]:
    yield from (f"{count:,}" for count in (score.gold, score.predicted, score.right))
    yield from (_rate(rate) for rate in (score.precision, score.recall, score.f1))


def _rate(rate: float | None) -> str:
    return "–" if rate is None else f"{rate:.3f}"


def _row(table: Table, *cells: str) -> None:
    """Add cells as plain text: what a report or a record says is never markup."""
    table.add_row(*(Text(printable(cell)) for cell in cells))


def _table(title: str, name: str, numbers: Iterable[str]) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", show_edge=False, pad_edge=False)
    table.add_column(name, overflow="fold")
    for column in numbers:
        table.add_column(column, justify="right", no_wrap=True)
    return table
