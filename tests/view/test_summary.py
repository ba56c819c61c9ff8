import io
from pathlib import Path

from rich.console import Console

from extract.batch import Report
from extract.errors import Failure
from extract.view.summary import summary_view


def shown(report: Report) -> str:
    out = io.StringIO()
    Console(width=200, file=out).print(summary_view(report, Path("out")))
    return out.getvalue()


def test_the_summary_counts_and_quotes_failures_with_advice() -> None:
    failure = Failure(id=None, path="a/[b].txt", line=3, stage="read", error="is empty", advice="remove it")
    report = Report(articles=1200, failures=[failure], words=5, notes=("one file passed over",))
    report.findings["events"] = 7
    text = shown(report)
    assert "1,200" in text
    assert "events" in text
    assert "failed: a/[b].txt, line 3: is empty; remove it" in text
    assert "note: one file passed over" in text


def test_many_failures_are_cut_short_with_where_to_read_on() -> None:
    failure = Failure(id=None, path="a.txt", stage="read", error="is empty", advice="remove it")
    text = shown(Report(failures=[failure] * 25))
    assert text.count("failed: a.txt") == 10
    assert "and 15 more in out/failures.jsonl" in text
