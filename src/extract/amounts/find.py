"""Finding every amount of a text: one scan for numbers, then what stands around each decides what it is."""

from collections.abc import Iterator
from dataclasses import replace

from extract.amounts.bounds import bound
from extract.amounts.counts import count_at
from extract.amounts.doubled import paired, unrepeated
from extract.amounts.draft import Draft
from extract.amounts.elided import ELIDED, with_elided
from extract.amounts.exact import times
from extract.amounts.model import Amount
from extract.amounts.money import money_at, stretched
from extract.amounts.numbers import lowered, scan
from extract.amounts.percents import percent_at
from extract.amounts.periods import period
from extract.amounts.ranges import Item, joined
from extract.amounts.restated import restated
from extract.amounts.settle import Settler
from extract.amounts.units import is_time

_SERIES = (", ", " and ", " or ", " to ", " & ", ", and ", ", or ")


def find_amounts(text: str, *, place: str | None = None, publisher: str | None = None) -> list[Amount]:
    """Find money, counts and percentages in plain text.

    Values are exact decimals with magnitudes multiplied out, in the currency's unit (50 cents are 0.50). A range is
    one amount with its ends as `value` and `upper`. Qualifiers ("over", "nearly") are outside the span and set `bound`.
    Signs and words that several currencies share ("$", "rupees") are settled as `amounts.settle` says, and
    `currency_basis` tells by what. Runs in time linear in the text, and never raises.

    Args:
        text: any text; offsets of what is found count its code points.
        place: the place of the article's dateline, where it is known.
        publisher: the name of the article's publisher, where it is known.

    Returns:
        The amounts in text order, no two overlapping.

    >>> for found in find_amounts("Over 4,300 traders share S$2.5 million, or 12% to 15% of the fund."):
    ...     print(found.text, found.type, found.value, found.upper, found.currency, found.unit, found.bound)
    4,300 count 4300 None None trader at_least
    S$2.5 million money 2500000 None SGD None exact
    12% to 15% percent 12 15 None None exact

    A bare sign, by default, by other amounts and by the dateline; a sum said twice, and one for each year:

    >>> [(found.currency, found.currency_basis) for found in find_amounts("It cost $5 million.")]
    [('USD', 'default')]
    >>> [(found.currency, found.currency_basis) for found in find_amounts("Of S$9 million, $5 million is left.")]
    [('SGD', 'stated'), ('SGD', 'amounts')]
    >>> [(found.currency, found.currency_basis) for found in find_amounts("A $5 fee.", place="Adelaide")]
    [('AUD', 'dateline')]
    >>> [(found.start, found.same_as) for found in find_amounts("RM5 million ($1.1 million)")]
    [(0, None), (13, 0)]
    >>> [found.per for found in find_amounts("Fares bring in €4 million a year.")]
    ['P1Y']
    """
    low = lowered(text)
    drafts = list(with_elided(low, unrepeated(text, list(_drafts(text, low)))))
    again = restated(text, drafts)
    settler = Settler(text, low, drafts, restated=again, place=place, publisher=publisher)
    found = [_amount(text, low, draft, settler) for draft in drafts]
    for two, one in again.items():
        if found[one].currency != found[two].currency:
            found[two] = replace(found[two], same_as=found[one].start)
    return found


def _items(text: str, low: str) -> Iterator[Item]:
    end = 0
    for number in paired(text, low, scan(text, low)):
        if number.start < end:
            continue
        draft = percent_at(low, number) or money_at(text, low, number, floor=end)
        item = Item(number if draft else stretched(low, number), draft)
        end = item.end
        yield item


def _drafts(text: str, low: str) -> Iterator[Draft]:
    """The drafts in text order; a count that shares the noun of the next waits for it."""
    waiting: tuple[Draft, int] | None = None
    for item, found, shares in _grouped(text, low):
        if waiting:
            yield from _with_noun(waiting, found, item.start)
        waiting = (found[0], shares) if shares is not None and found[0].unit is None else None
        if waiting is None:
            yield from found
    if waiting:
        yield waiting[0]


def _grouped(text: str, low: str) -> Iterator[tuple[Item, tuple[Draft, ...], int | None]]:
    """What each number makes, alone or with the next, and where a count that shares a noun expects it."""
    items, position, label = list(_items(text, low)), 0, -1
    while position < len(items):
        item, position = items[position], position + 1
        found = joined(text, low, item, items[position]) if position < len(items) else ()
        if found:
            position += 1
            yield item, found, None
        elif item.draft:
            yield item, (item.draft,), None
        elif counted := count_at(text, low, item.number):
            if counted[0].unit or label < 0 or text[label : item.start] not in _SERIES:
                yield item, (counted[0],), counted[1].shares
                continue
            label = item.end  # "pages 4 and 5"
        elif item.number.bare:
            label = item.end


def _with_noun(waiting: tuple[Draft, int], found: tuple[Draft, ...], start: int) -> Iterator[Draft]:
    """The waiting count, with the noun of the count that comes right after it."""
    draft, awaits = waiting
    unit = found[0].unit if found and 0 <= start - awaits <= 1 else None
    if not (unit and is_time(unit)):
        yield replace(draft, unit=unit)


def _amount(text: str, low: str, draft: Draft, settler: Settler) -> Amount:
    if settler.is_weight(draft):
        rule = "amounts.count.measure"
        draft = replace(draft, end=draft.number.end, type="count", currency=None, unit="pound", rule=rule)
    currency, value, upper = draft.currency, draft.value, draft.upper
    code, basis = settler.settled(currency, at=draft.start) if currency else (None, None)
    if draft.rule == ELIDED and basis == "stated":
        basis = "amounts"
    if currency and code:
        value = times(value, currency.share)
        upper = None if upper is None else times(upper, currency.share)
    return Amount(
        draft.start,
        draft.end,
        text[draft.start : draft.end],
        draft.type,
        value,
        upper,
        code,
        draft.unit,
        "exact" if upper is not None else bound(low, draft.start, draft.end),
        draft.rule,
        basis,
        period(low, draft.start, draft.end),
    )
