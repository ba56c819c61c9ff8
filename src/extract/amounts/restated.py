"""One sum said in two currencies: "700 million dollars (550 million euros)", "5 billion yen, or about $33 million,"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final

from extract.amounts import tables
from extract.amounts.draft import Draft

_FARTHEST: Final = 72  # code points between the two
_SIGN: Final = re.compile(r"\s?[=/≈]\s?")
_CLOSED: Final = re.compile(r"\s?(?:[)\];,/]|(?:or|and|at|as of|in)\b)|\s[a-z]+ ?\)")
_CLAUSE_END: Final = re.compile(r"\s?(?:[.,;:)\]–—\n]|-\s|$)")


@dataclass(frozen=True, slots=True)
class _Joints:
    """What may stand between a sum and the same one again: a bracket, "or", a comma or dash; and within a bracket."""

    bracket: re.Pattern[str]
    alternative: re.Pattern[str]
    set_off: re.Pattern[str]
    following: re.Pattern[str]


@cache
def _joints() -> _Joints:
    table = tables.qualifiers()
    bounds = (*table.before.at_least, *table.before.at_most, *table.before.about)
    phrases = sorted((*bounds, *table.restating.words, *table.restating.inside), key=len, reverse=True)
    about, equal = ("|".join(map(re.escape, some)) for some in (table.before.about, table.restating.words))
    words = rf"(?:(?:{'|'.join(map(re.escape, phrases))}|or|,)\s?){{0,4}}"
    return _Joints(
        bracket=re.compile(rf"(?:[\s-][a-z][a-z’']*){{0,3}}\s?[(\[]\s?{words}"),
        alternative=re.compile(rf"(?:\s(?:an?|per|each)\s[a-z]+)?,?\s(?:or|{equal})\s{words}"),
        set_off=re.compile(rf"(?:,|\s?[–—]|\s-)\s(?=(?:{about}|{equal})(?!\w)){words}"),
        following=re.compile(rf"\s?[;,/]\s?(?:(?:or|and)\s)?{words}|\s(?:or|and)\s{words}"),
    )


def restated(text: str, drafts: Sequence[Draft]) -> Mapping[int, int]:
    """The sums of money that say an earlier one again in another currency.

    Args:
        text: the text.
        drafts: the amounts in text order.

    Returns:
        For the position of each such draft the position of the one that it restates, which restates none itself.
    """
    found: dict[int, int] = {}
    for one, two in pairwise(range(len(drafts))):
        first, second = drafts[one], drafts[two]
        if first.type != "money" or second.type != "money" or second.start - first.end > _FARTHEST:
            continue
        if first.currency == second.currency:
            continue
        if _says_again(text, first, second, listed=one in found):
            found[two] = found.get(one, one)
    return found


def _says_again(text: str, first: Draft, second: Draft, *, listed: bool) -> bool:
    between, end = text[first.end : second.start], second.end
    if _joints().bracket.fullmatch(between):
        return _CLOSED.match(text, end) is not None
    if _joints().alternative.fullmatch(between) or _SIGN.fullmatch(between):
        return True
    if _joints().set_off.fullmatch(between):
        return _CLAUSE_END.match(text, end) is not None
    return listed and _joints().following.fullmatch(between) is not None and _inside_bracket(text, first, second)


def _inside_bracket(text: str, first: Draft, second: Draft) -> bool:
    """Whether a third currency still stands in the bracket of the second."""
    opened = text.rfind("(", max(0, first.start - _FARTHEST), first.start)
    return (
        opened >= 0
        and ")" not in text[opened : first.start]
        and text.find(")", second.end, second.end + _FARTHEST) >= 0
    )
