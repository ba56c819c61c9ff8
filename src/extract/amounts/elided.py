"""What a figure leaves unsaid because another says it: the currency of a sum, the noun of a count.

"$40 million, up from 35 million"; "29 votes to 17".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from extract.amounts import tables
from extract.amounts.draft import Draft

ELIDED: Final = "amounts.money.elided"
_NEAR: Final = 120  # code points between a sum and one that is compared with it or part of it
_REACH: Final = 80  # code points before a figure in which the noun that it is the sum of is looked for
_AFTER: Final = 40  # code points between two counts of the same things
_WITHIN: Final = re.compile(r" of (?:the|its|their|his|her|our|all)?(?: ?[^\W\d_][\w-]{0,30}(?:[’']s?)?){0,2} ?")
_ALONE: Final = re.compile(
    r" (?:were|was|are|is|have|had|has|did|do|will|would|could|of (?:them|which|whom|these|those)|over|against)\b"
    r"|\s?[.;:)]|$"
)
_STOP: Final = re.compile(r"[.!?](?=\s)|\n")


@dataclass(frozen=True, slots=True)
class _Cues:
    """What stands right before a figure that goes on from a sum, and what says that a figure is a sum."""

    onward: re.Pattern[str]
    noun: re.Pattern[str]


@cache
def _cues() -> _Cues:
    table, bounds = tables.currencies().elided, tables.qualifiers().before
    about = "|".join(map(re.escape, sorted((*bounds.at_least, *bounds.at_most, *bounds.about), key=len, reverse=True)))
    onward, nouns, verbs = ("|".join(map(re.escape, words)) for words in (table.onward, table.nouns, table.verbs))
    behind = rf" (?:(?:{about}) )?$"
    risen = r"(?: [a-z]+(?: [0-9.,]+ ?(?:%|per ?cent))?){0,5}?"  # "fell 5 percent", "for the year rose sharply"
    stated = rf"(?<!\w)(?:{nouns}){risen} (?:to|of|at|by|was|were|{verbs}){behind}"
    handled = rf"(?<!\w)(?:{verbs})(?: between)?{behind}"
    return _Cues(re.compile(rf"(?:^|[\s(])(?:{onward}){behind}"), re.compile(f"{stated}|{handled}"))


def with_elided(low: str, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The drafts, those counts being money that can only be sums of the currency named last.

    A figure in millions without a noun is one where it goes on from a sum of its sentence ("up from", "of which"), or
    behind what comes in money ("profit fell to 71 million", "will spend 3 million of the proceeds").

    Args:
        low: the text in lower case.
        drafts: its amounts in text order.
    """
    last: Draft | None = None
    for place, draft in enumerate(drafts):
        if draft.type == "count" and draft.unit is None:
            draft = replace(draft, unit=_noun(low, drafts, place))
        if last is not None and _is_sum(low, draft, last):
            draft = replace(draft, type="money", currency=last.currency, unit=None, rule=ELIDED)
        if draft.type == "money" and not _is_restated(low, draft):
            last = draft
        yield draft


def _noun(low: str, drafts: Sequence[Draft], place: int) -> str | None:
    """The noun of a count without one: "46 of the 58 **members**", "14 **people** died and 30 were hurt"."""
    draft = drafts[place]
    after = drafts[place + 1] if place + 1 < len(drafts) else None
    if after and after.type == "count" and _WITHIN.fullmatch(low, draft.end, after.start):
        return after.unit
    before = drafts[place - 1] if place else None
    if (
        before is None
        or before.rule == "amounts.count.measure"
        or before.type != "count"
        or not 0 < draft.start - before.end <= _AFTER + len(before.unit or "")
    ):
        return None
    if _STOP.search(low, before.end, draft.start) or not _ALONE.match(low, draft.end):
        return None
    return before.unit


def _is_sum(low: str, draft: Draft, last: Draft) -> bool:
    if (
        draft.type != "count"
        or draft.scale == 1
        or not (draft.unit is None or draft.unit in tables.currencies().elided.wholes)
    ):
        return False
    between = low[last.end : draft.start]
    if len(between) <= _NEAR and not _STOP.search(between) and _cues().onward.search(between):
        return True
    return _cues().noun.search(low, max(0, draft.start - _REACH), draft.start) is not None


def _is_restated(low: str, draft: Draft) -> bool:
    """Whether a sum stands in a bracket, as the same one in another currency does."""
    return low[draft.start - 1 : draft.start] == "("
