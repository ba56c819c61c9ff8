import io

from rich.console import Console

from extract.records import Record
from extract.view.article import article_view, marked_text
from tests import samples


def shown(record: Record, raw: str) -> str:
    out = io.StringIO()
    Console(width=160, file=out).print(article_view(record, raw))
    return out.getvalue()


def test_every_kind_of_finding_is_in_the_view() -> None:
    text = shown(Record.model_validate(samples.row()), samples.RAW)
    for words in (
        "Harbour pact signed", "2024-03-03 (stated)", "Riverton Wire", "iso3166:XX", "director", "2024-03-01",
        "1500000", "at_least", "during", "party: Port Union", "agreement.sign", "Our ports are open to all,",
    ):  # fmt: skip
        assert words in text


def test_findings_are_marked_where_they_stand() -> None:
    text = marked_text(Record.model_validate(samples.row()), samples.RAW)
    styled = {(samples.RAW[span.start : span.end], str(span.style)) for span in text.spans}
    assert {("Norlandia", "bold green"), ("signed", "reverse"), ("Friday", "underline green")} <= styled
    assert text.plain == samples.RAW


def test_an_article_is_never_markup_nor_drives_the_terminal() -> None:
    raw = "[bold red]Sale[/bold red] \x1b[31mnow\x07"
    row = samples.row() | {key: [] for key in ("blocks", "entities", "times", "amounts", "positions", "relations")}
    row |= {"events": [], "quotations": [], "title": {"start": 0, "end": 24, "text": raw, "basis": "stated"}}
    text = shown(Record.model_validate(row), raw)
    assert "[bold red]Sale[/bold red] \ufffd[31mnow\ufffd" in text
    assert "\x1b" not in text
