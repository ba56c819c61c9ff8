"""Rules for people: a list of them, or one explained."""

from collections.abc import Iterable

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from extract.rules import RuleCard


def rules_view(cards: Iterable[RuleCard]) -> RenderableType:
    """All rules with what they say, a line each."""
    table = Table(show_edge=False, pad_edge=False)
    table.add_column("rule", no_wrap=True)
    table.add_column("says", overflow="fold")
    for card in cards:
        table.add_row(Text(card.id, style="bold"), Text(card.says))
    return table


def rule_view(card: RuleCard) -> RenderableType:
    """One rule: what it says, what it needs, what it finds and what it leaves alone."""
    lines = [Text(card.id, style="bold"), Text(card.says), Text()]
    if card.needs:
        lines += [Text("needs", style="bold"), *(Text(f"  {need}") for need in card.needs), Text()]
    lines.append(Text("finds", style="bold"))
    for text, found in card.examples:
        lines += [Text(f"  {text}"), Text(f"    → {found}", style="green")]
    if card.counterexamples:
        lines += [Text(), Text("leaves alone", style="bold"), *(Text(f"  {text}") for text in card.counterexamples)]
    return Group(*lines)
