"""Deciding the currencies that a word or sign leaves open ("$", "francs", "Rs"), by a stated order of evidence.

For one text and each word or sign that several currencies share, the first that answers:

1. the text states it for all of its sums ("all figures in Australian dollars"): `stated`;
2. other amounts of the text name one of these currencies in full, and all of them the same ("S$5 million"): `amounts`;
3. the country of the dateline's place has one of them: `dateline`;
4. the publisher's name shows a country that has one: `publisher`;
5. the text, or else the sentence, names the country of one only, or the word's usual meaning, if it has one: `default`.

For the bare dollar, 3 counts only where newsrooms write their own dollar so (`dateline` in the group's table), no
international agency is named at the head of the text, and the publisher is not known to be of another country; and
neither 3 nor 4 counts where other amounts name several dollars. A bare dollar that restates a sum in a named dollar
("A$10 million ($6.6 million)") is another than that one, in the whole text.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from extract.amounts import tables
from extract.amounts.currencies import Currency, names
from extract.amounts.draft import Draft
from extract.amounts.model import CurrencyBasis
from extract.amounts.outlets import countries, dateline_country, is_agency, publisher_country

Settled = tuple[str, CurrencyBasis]
_STATED = re.compile(
    r"(?:figures|amounts|prices|sums|values|dollars)(?: are| is|,)?"
    r"(?: given| quoted| stated| reported| shown| expressed)?(?: all)? in ((?:[^\W\d_.]+\.? ){1,3}dollars)"
)
_NO_CODE = "XXX"
_STOPS = (". ", "\n")  # what ends a sentence, near enough
_REACH = 400  # code points of a sentence on either side of a sum
_HEAD = 300  # code points at the head of a text in which its agency is named


@cache
def _cues(group: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    table = tables.currencies().groups[group].cues
    return tuple(
        (code, re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")) for code, words in table.items()
    )


class Settler:
    """Decides each group once for one text.

    Args:
        text: the text.
        low: the text in lower case.
        drafts: its amounts in text order.
        restated: which of them restate which, by position.
        place: the place of the dateline.
        publisher: the name of the publisher.
    """

    def __init__(
        self,
        text: str,
        low: str,
        drafts: Sequence[Draft],
        *,
        restated: Mapping[int, int],
        place: str | None = None,
        publisher: str | None = None,
    ) -> None:
        self._text, self._low, self._drafts, self._restated = text, low, drafts, restated
        self._place, self._publisher = place, publisher
        self._known: dict[str, Settled] = {}
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

    def settled(self, currency: Currency, *, at: int | None = None) -> tuple[str | None, CurrencyBasis | None]:
        """The ISO 4217 code and what settled it, both `None` if it cannot be known.

        Args:
            currency: of the sum, or the group of those that its word or sign may mean.
            at: where the sum stands in the text, to ask its sentence.
        """
        if not currency.group:
            return (currency.code, "stated") if currency.code else (None, None)
        if currency.group not in self._known:
            self._known[currency.group] = self._decide(currency.group)
        code, basis = self._known[currency.group]
        if not code and at is not None:
            code = self._by_sentence(currency.group, at)
        return (code, basis) if code else (None, None)

    def _by_sentence(self, group: str, at: int) -> str:
        """The currency of the only one of its countries that a sentence names."""
        first, past = max(at - _REACH, 0), min(at + _REACH, len(self._text))
        start = max(first - 1, *(self._text.rfind(stop, first, at) for stop in _STOPS)) + 1
        ends = [self._text.find(stop, at, past) for stop in _STOPS]
        end = min([found for found in ends if found >= 0], default=past)
        said = [code for code, cues in _cues(group) if cues.search(self._text, start, end)]
        return said[0] if len(said) == 1 and said[0] != _NO_CODE else ""

    def _decide(self, group: str) -> Settled:
        if group == "cent":
            return self._of_cents()
        if group == "dollar" and (stated := _STATED.search(self._low)):
            return names().get(stated[1].replace(".", ""), Currency("USD")).code, "stated"
        named = self._named(group)
        contrasted = self._contrasted(group, named)
        if len(named) == 1 and not contrasted:
            return named[0], "amounts"
        several_dollars = group == "dollar" and named != contrasted
        found = None if several_dollars else self._by_origin(group, without=contrasted)
        return found or (self._by_default(group, without=contrasted), "default")

    def _named(self, group: str) -> list[str]:
        """The currencies of the group that amounts of the text name in full."""
        codes = tables.currencies().groups[group].codes
        return sorted({draft.currency.code for draft in self._drafts if draft.currency} & codes)

    def _contrasted(self, group: str, named: list[str]) -> list[str]:
        """Those of them that a sum in the bare sign restates, or is restated in: the sign is none of them."""
        found = set()
        for two, one in self._restated.items():
            pair = self._drafts[one].currency, self._drafts[two].currency
            for bare, other in (pair, pair[::-1]):
                if bare and other and bare.group == group and self._converts(two):
                    found.add(other.code)
        return [code for code in named if code in found]

    def _by_origin(self, group: str, *, without: list[str]) -> Settled | None:
        """The currency of the dateline's or the publisher's country."""
        table = tables.currencies().groups[group]
        here = self._place and dateline_country(self._place)
        home = self._publisher and publisher_country(self._publisher)
        foreign = group == "dollar" and (
            bool(home and home != here) or is_agency(self._text[:_HEAD]) or is_agency(self._publisher or "")
        )
        for country, basis, allowed in (
            (None if foreign else here, "dateline", table.dateline),
            (home, "publisher", table.publisher),
        ):
            codes = (table.codes if allowed is None else allowed) - set(without)
            found = sorted(code for code in codes if country in countries()[code])
            if found:
                return found[0], "dateline" if basis == "dateline" else "publisher"
        return None

    def _by_default(self, group: str, *, without: list[str]) -> str:
        default = tables.currencies().groups[group].default
        found = [code for code, cues in _cues(group) if code not in without and cues.search(self._text)]
        chosen = found[0] if len(found) == 1 else default
        return "" if chosen == _NO_CODE or chosen in without else chosen

    def _of_cents(self) -> Settled:
        """Cents are those of the only dollar or euro of the text, conversions aside, else of the bare dollar."""
        settled = {
            self.settled(draft.currency)
            for place, draft in enumerate(self._drafts)
            if not self._converts(place)
            and draft.currency
            and draft.currency.share == 1
            and draft.currency.group != "cent"
        }
        codes = sorted({code for code, _ in settled if code and (code == "EUR" or code in _dollars())})
        if len(codes) == 1:
            return codes[0], "amounts"
        code, basis = self.settled(Currency("", "dollar"))
        return (
            (code or "", basis or "default") if not codes else (tables.currencies().groups["cent"].default, "default")
        )

    def _converts(self, place: int) -> bool:
        """Whether a sum says another one again at a rate of exchange."""
        first = self._restated.get(place)
        return first is not None and self._drafts[first].value != self._drafts[place].value


@cache
def _dollars() -> frozenset[str]:
    return frozenset(currency.code for name, currency in names().items() if name.endswith(" dollars"))
