"""The blocks of a page for people: what each line was taken for, by which rule, and how it begins."""

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from extract.records import Record
from extract.view.safe import printable

# So many characters of a block are shown.
_SHOWN = 60
_UNREAD = ("boilerplate", "byline")


def blocks_view(record: Record, raw: str) -> RenderableType:
    """All blocks in order, a line each; those that are not read are dim.

    Args:
        record: the record.
        raw: the text that its offsets count.
    """
    table = Table(show_edge=False, pad_edge=False)
    table.add_column("start", justify="right")
    table.add_column("type", no_wrap=True)
    table.add_column("rule", no_wrap=True)
    table.add_column("text", overflow="fold")
    for block in record.blocks:
        cells = (str(block.start), block.type, block.rule or "–", _begin(raw[block.start : block.end]))
        table.add_row(*map(Text, cells), style="dim" if block.type in _UNREAD else None)
    return table


def _begin(text: str) -> str:
    """The first words of a block on one line."""
    words = " ".join(printable(text[: 2 * _SHOWN]).split())
    return words if len(words) <= _SHOWN and len(text) <= 2 * _SHOWN else f"{words[:_SHOWN].rstrip()} …"
