import io

from rich.console import Console

from extract.records import Record
from extract.view.blocks import blocks_view
from tests import samples


def shown(row: dict[str, object], raw: str) -> list[str]:
    out = io.StringIO()
    Console(width=160, file=out).print(blocks_view(Record.model_validate(row), raw))
    return [" ".join(line.split()) for line in out.getvalue().splitlines()]


def test_each_block_has_a_line_with_type_rule_and_first_words() -> None:
    row = samples.row()
    row["blocks"] = [
        {"type": "title", "start": 0, "end": 19, "rule": "cleaning.title.headline"},
        {"type": "boilerplate", "start": 20, "end": 32, "rule": "cleaning.boilerplate.age"},
        {"type": "paragraph", "start": 34, "end": len(samples.RAW)},
    ]
    lines = shown(row, samples.RAW)
    assert "0 │ title │ cleaning.title.headline │ Harbour pact signed" in lines
    assert "20 │ boilerplate │ cleaning.boilerplate.age │ 3 March 2024" in lines
    assert lines[-1] == "34 │ paragraph │ – │ RIVERTON - Port Union signed the Riverton Accord with Norlan …"


def test_the_words_of_a_page_are_no_markup_and_drive_no_terminal() -> None:
    raw = "[red]Sale[/red] \x1b[31mnow\nand then"
    row = samples.row() | {key: [] for key in ("entities", "times", "amounts", "positions", "relations")}
    row |= {"events": [], "quotations": [], "title": None, "published": None}
    row["blocks"] = [{"type": "boilerplate", "start": 0, "end": len(raw), "rule": "cleaning.boilerplate.links"}]
    assert shown(row, raw)[-1].endswith("│ [red]Sale[/red] \ufffd[31mnow and then")
