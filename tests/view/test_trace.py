import io

from rich.console import Console, RenderableType

from extract.records import Record
from extract.rules import RuleCard
from extract.tracing import Trace, trace
from extract.view.trace import trace_view
from tests import samples


def printed(view: RenderableType) -> str:
    out = io.StringIO()
    Console(width=200, file=out).print(view)
    return out.getvalue()


def found(finding: str) -> Trace:
    return trace(Record.model_validate(samples.row()), finding)


def test_the_view_shows_the_sentence_the_paths_and_the_rule() -> None:
    shown = printed(trace_view(found("v1"), samples.RAW, []))
    assert "Port Union signed the Riverton Accord with Norlandia on Friday" in shown
    assert "prep(with) object" in shown
    assert "agreement.sign" in shown
    assert "--corpus" in printed(trace_view(found("v1"), None, []))


def test_a_finding_without_a_sentence_is_shown_with_what_stands_around_it() -> None:
    assert "pact brings over $1.5 million" in printed(trace_view(found("a1"), samples.RAW, []))


def test_the_rules_are_told_with_what_they_say() -> None:
    card = RuleCard("agreement.sign", "Someone signs something.", (), (), ())
    assert "agreement.sign: Someone signs something." in printed(trace_view(found("v1"), samples.RAW, [card]))


def test_words_of_strangers_drive_no_terminal() -> None:
    row = samples.row()
    row["entities"][0]["name"] = "[red]Port\x1b[2J"
    shown = printed(trace_view(trace(Record.model_validate(row), "e1"), samples.RAW, []))
    assert "[red]Port" in shown
    assert "\x1b" not in shown
