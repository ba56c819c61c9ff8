"""Rules for people: a list of them, or one explained."""

from collections.abc import Iterable, Mapping

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from extract.evaluation.model import RuleScore
from extract.rules import RuleCard
from extract.rulestats import RuleCount


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
    if card.notes:
        lines += [*map(Text, card.notes), Text()]
    lines.append(Text("finds", style="bold"))
    for text, found in card.examples:
        lines += [Text(f"  {text}"), Text(f"    → {found}", style="green")]
    if card.counterexamples:
        lines += [Text(), Text("leaves alone", style="bold"), *(Text(f"  {text}") for text in card.counterexamples)]
    return Group(*lines)


def stats_view(counts: Iterable[RuleCount], scores: Mapping[str, RuleScore] | None = None) -> RenderableType:
    """How often each rule fired, a line each, and, with scores against gold, how well.

    Args:
        counts: of all rules, in the order to print.
        scores: by rule id; `None` where nothing was scored.
    """
    table = Table(show_edge=False, pad_edge=False)
    table.add_column("rule", no_wrap=True)
    for column in ("fired", "articles", *(("right", "wrong") if scores is not None else ())):
        table.add_column(column, justify="right", no_wrap=True)
    silent = 0
    for count in counts:
        silent += not count.fired
        score = scores.get(count.rule) if scores else None
        judged = () if scores is None else (str(score.right), str(score.wrong)) if score and score.fired else ("–", "–")
        if count.fired:
            table.add_row(*(Text(cell) for cell in (count.rule, f"{count.fired:,}", f"{count.articles:,}", *judged)))
    return Group(table, Text(f"{silent} rules never fired"))
