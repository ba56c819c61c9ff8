"""The summary of a run for people."""

from pathlib import Path

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from extract.batch import Report
from extract.batch.job import FINDINGS
from extract.errors import Failure
from extract.view.safe import printable

SHOWN_FAILURES = 10


def summary_view(report: Report, out: Path) -> RenderableType:
    """What a run did: articles, findings, time, and each failure with what to do about it.

    Args:
        report: of the run.
        out: the folder that the results are in.
    """
    table = Table(title="extract run", title_justify="left", show_header=False, show_edge=False, pad_edge=False)
    table.add_column(style="bold")
    table.add_column(justify="right")
    table.add_row("articles", f"{report.articles:,}")
    if report.unread:
        table.add_row("in other languages", f"{report.unread.total():,}")
    table.add_row("words", f"{report.words:,}")
    for kind in FINDINGS:
        table.add_row(kind, f"{report.findings[kind]:,}")
    table.add_row("failures", Text(f"{len(report.failures):,}", style="bold red" if report.failures else ""))
    table.add_row("seconds", f"{report.wall_seconds:.1f}")
    return Group(table, *_failures(report, out), *_notes(report), Text(f"\nresults in {out}"))


def _failures(report: Report, out: Path) -> list[Text]:
    lines = [Text(printable(_failure(failure))) for failure in report.failures[:SHOWN_FAILURES]]
    if len(report.failures) > SHOWN_FAILURES:
        more = len(report.failures) - SHOWN_FAILURES
        lines.append(Text(f"… and {more:,} more in {out / 'failures.jsonl'}"))
    return lines


def _failure(failure: Failure) -> str:
    line = f", line {failure.line}" if failure.line else ""
    return f"failed: {failure.path}{line}: {failure.error}; {failure.advice}"


def _notes(report: Report) -> list[Text]:
    return [Text(printable(f"note: {note}")) for note in report.notes]
