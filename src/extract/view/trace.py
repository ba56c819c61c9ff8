"""A traced finding for people: the sentence with its parts marked, the parts, and the rule."""

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from extract.records import Range
from extract.rules import RuleCard
from extract.tracing import Trace
from extract.view.safe import printable

MARKS = {"trigger": "reverse", "via": "underline", "": "bold cyan"}
# So many characters are shown on either side of a finding without a sentence of its own.
AROUND = 120


def trace_view(found: Trace, raw: str | None, cards: Sequence[RuleCard]) -> RenderableType:
    """All that is known of how a finding came about.

    Args:
        found: the finding.
        raw: the raw text of its article; without it, the sentence is not shown.
        cards: the rules that made it, as far as they are known.
    """
    head = Text(printable(f"{found.id}: {found.kind}, in {found.article}"), style="bold")
    rules = [Text(f"{card.id}: {card.says}") for card in cards] or [Text(rule) for rule in found.rules]
    sentence = _sentence(found, raw) if raw is not None else Text("its text is not at hand: name it with --corpus")
    return Group(head, Text(), sentence, Text(), _parts(found), Text(), Text("by rule", style="bold"), *rules)


def _sentence(found: Trace, raw: str) -> Text:
    evidence = found.evidence or _around(found, raw)
    text = Text(printable(raw[evidence.start : evidence.end]))
    for part in found.parts:
        if part.span and evidence.start <= part.span.start < evidence.end:
            style = MARKS["trigger"] if part.role == "trigger" else MARKS["via" if part.via else ""]
            text.stylize(style, part.span.start - evidence.start, part.span.end - evidence.start)
    return text


def _around(found: Trace, raw: str) -> Range:
    first = next((part.span for part in found.parts if part.span), None)
    if first is None:
        return Range(start=0, end=0)
    return Range(start=max(0, first.start - AROUND), end=min(len(raw), first.end + AROUND))


def _parts(found: Trace) -> Table:
    table = Table(show_edge=False, pad_edge=False)
    for column in ("part", "is", "how", "at"):
        table.add_column(column, overflow="fold")
    for part in found.parts:
        via = f"“{part.via.text}” by {part.via.rule}" if part.via else ""
        how = "; ".join(filter(None, (part.how, via)))
        at = f"{part.span.start}–{part.span.end}" if part.span else ""
        table.add_row(*(Text(printable(cell)) for cell in (part.role, " ".join(part.says.split()), how, at)))
    return table
