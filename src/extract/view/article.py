"""One article's record for people: the raw text with its findings marked, then the tables."""

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from extract.records import Entity, Record, Span, Stated
from extract.view.safe import printable

STYLES = {
    "person": "bold magenta",
    "organisation": "bold blue",
    "place": "bold green",
    "occasion": "bold yellow",
    "programme": "bold cyan",
    "instrument": "bold bright_red",
    "position": "italic magenta",
    "time": "underline green",
    "amount": "underline yellow",
    "trigger": "reverse",
    "quotation": "italic",
    "boilerplate": "dim",
}


def article_view(record: Record, raw: str) -> RenderableType:
    """The whole view of one record, to be printed by rich.

    Args:
        record: the record.
        raw: the text that its offsets count.
    """
    names = _names(record)
    parts: list[RenderableType] = [_head(record), Text(), _legend(), Text(), marked_text(record, raw), Text()]
    return Group(*parts, *(table for table in _tables(record, names) if table.row_count))


def marked_text(record: Record, raw: str) -> Text:
    """The raw text with a style on every finding."""
    text = Text(printable(raw))
    for block in record.blocks:
        if block.type in ("boilerplate", "byline"):
            text.stylize(STYLES["boilerplate"], block.start, block.end)
    for kind, spans in _marks(record):
        for span in spans:
            text.stylize(STYLES[kind], span.start, span.end)
    return text


def _marks(record: Record) -> Iterator[tuple[str, Iterable[Span]]]:
    yield "quotation", record.quotations
    for entity in record.entities:
        yield entity.type, entity.mentions
    yield "position", (position.position for position in record.positions)
    yield "time", record.times
    yield "amount", record.amounts
    yield "trigger", (event.trigger for event in record.events)


def _legend() -> Text:
    return Text("  ").join(Text(kind, style=style) for kind, style in STYLES.items())


def _head(record: Record) -> Text:
    published = f"{record.published.value} ({record.published.basis})" if record.published else "unknown"
    source = (record.source.encoding, record.source.extractor)
    lines = (
        f"{record.id}  ({record.source.characters} characters, {', '.join(filter(None, source))})",
        f"title: {_stated(record.title)}",
        f"published: {published}   publisher: {_stated(record.publisher)}   language: {record.language or 'unknown'}",
    )
    return Text(printable("\n".join(lines)), style="bold")


def _stated(value: Stated | None) -> str:
    return value.text if value else "unknown"


def _names(record: Record) -> dict[str, str]:
    """What to call each finding that a role or relation refers to."""
    return {
        **{entity.id: entity.name for entity in record.entities},
        **{time.id: f"{time.text} [{time.value}]" for time in record.times},
        **{amount.id: amount.text for amount in record.amounts},
        **{position.id: position.position.text for position in record.positions},
    }


def _tables(record: Record, names: dict[str, str]) -> Iterator[Table]:
    yield _entities(record.entities)
    yield _table(
        "Positions",
        ("person", "position", "of"),
        (
            (names.get(p.person or "", "–"), p.position.text, names.get(p.organisation or "", "–"))
            for p in record.positions
        ),
    )
    yield _table("Times", ("text", "type", "value"), ((t.text, t.type, t.value) for t in record.times))
    yield _table(
        "Amounts",
        ("text", "value", "of what", "bound"),
        ((a.text, f"{a.value:f}", a.currency or a.unit or a.type, a.bound) for a in record.amounts),
    )
    yield _table(
        "Relations",
        ("subject", "relation", "object"),
        ((names[r.subject], r.type, names[r.object]) for r in record.relations),
    )
    yield _table(
        "Events",
        ("event", "trigger", "status", "roles", "rule"),
        (
            (e.type, e.trigger.text, e.status, "\n".join(f"{r.role}: {names[r.filler]}" for r in e.roles), e.rule)
            for e in record.events
        ),
    )
    yield _table(
        "Quotations", ("speaker", "words"), ((names.get(q.speaker or "", "–"), q.text) for q in record.quotations)
    )


def _entities(entities: Iterable[Entity]) -> Table:
    rows = ((e.name, e.type, e.ref or "", str(len(e.mentions))) for e in entities)
    return _table("Entities", ("name", "type", "reference", "mentions"), rows)


def _table(title: str, columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Table:
    """A table whose cells are plain text: an article's words are never markup."""
    table = Table(title=title, title_justify="left", title_style="bold", show_edge=False, pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(Text(printable(cell)) for cell in row))
    return table
