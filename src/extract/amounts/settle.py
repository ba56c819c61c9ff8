"""Deciding the currencies that a word or sign leaves open ("$", "francs", "Rs") from the rest of the text."""

import re
from collections.abc import Iterable
from functools import cache

from extract.amounts import tables
from extract.amounts.currencies import Currency, names
from extract.amounts.draft import Draft

_STATED = re.compile(
    r"(?:figures|amounts|prices|sums|values|dollars)(?: are| is|,)?"
    r"(?: given| quoted| stated| reported| shown| expressed)?(?: all)? in ((?:[^\W\d_.]+\.? ){1,3}dollars)"
)
_NO_CODE = "XXX"


@cache
def _cues(group: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    table = tables.currencies().groups[group].cues
    return tuple(
        (code, re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")) for code, words in table.items()
    )


class Settler:
    """Decides each group once for one text.

    The currency of a group is the one whose cues, the names of its country and cities, stand in the text, if
    there is exactly one; otherwise the group's default. A bare dollar is another than the American one only if the text
    states it ("all figures in Australian dollars"), and cents are those of the only dollar or euro in the text.
    """

    def __init__(self, text: str, low: str, drafts: Iterable[Draft]) -> None:
        self._text, self._low = text, low
        self._drafts = tuple(drafts)
        self._known: dict[str, str] = {}
        self._weights: bool | None = None

    def is_weight(self, draft: Draft) -> bool:
        """Whether "pounds" are a weight: without a magnitude, in a text that shows no country of the currency."""
        currency = draft.currency
        if not currency or currency.group != "pound" or draft.prefixed or draft.scale != 1:
            return False
        if draft.rule != "amounts.money.name":
            return False
        if self._weights is None:
            self._weights = not any(cues.search(self._text) for _, cues in _cues("pound"))
        return self._weights

    def code(self, currency: Currency) -> str | None:
        """The ISO 4217 code, `None` if it cannot be known."""
        if not currency.group:
            return currency.code or None
        if currency.group not in self._known:
            self._known[currency.group] = self._decide(currency.group)
        return self._known[currency.group] or None

    def _decide(self, group: str) -> str:
        default = tables.currencies().groups[group].default
        if group == "dollar":
            stated = _STATED.search(self._low)
            return names().get(stated[1].replace(".", ""), Currency(default)).code if stated else default
        if group == "cent":
            return self._of_cents(default)
        found = [code for code, cues in _cues(group) if cues.search(self._text)]
        chosen = found[0] if len(found) == 1 else default
        return "" if chosen == _NO_CODE else chosen

    def _of_cents(self, default: str) -> str:
        dollars = {
            self.code(draft.currency)
            for draft in self._drafts
            if draft.currency and draft.currency.share == 1 and draft.currency.group != "cent"
        }
        codes = sorted(code for code in dollars if code == "EUR" or (code and code in _dollars()))
        return codes[0] if len(codes) == 1 else default


@cache
def _dollars() -> frozenset[str]:
    return frozenset(currency.code for name, currency in names().items() if name.endswith(" dollars"))
