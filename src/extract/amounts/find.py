"""Finding every amount of a text: one scan for numbers, then what stands around each decides what it is."""

from collections.abc import Iterator
from dataclasses import replace

from extract.amounts.bounds import bound
from extract.amounts.counts import count_at
from extract.amounts.draft import Draft
from extract.amounts.exact import times
from extract.amounts.model import Amount
from extract.amounts.money import money_at, stretched
from extract.amounts.numbers import lowered, scan
from extract.amounts.percents import percent_at
from extract.amounts.ranges import Item, joined
from extract.amounts.settle import Settler
from extract.amounts.units import is_time

_SERIES = (", ", " and ", " or ", " to ", " & ", ", and ", ", or ")


def find_amounts(text: str) -> list[Amount]:
    """Find money, counts and percentages in plain text.

    Values are exact decimals with magnitudes multiplied out, in the currency's unit (50 cents are 0.50). A range is
    one amount with its ends as `value` and `upper`. Qualifiers ("over", "nearly") are outside the span and set `bound`.
    Runs in time linear in the text, and never raises.

    Args:
        text: any text; offsets of what is found count its code points.

    Returns:
        The amounts in text order, no two overlapping.

    >>> for found in find_amounts("Over 4,300 traders share S$2.5 million, or 12% to 15% of the fund."):
    ...     print(found.text, found.type, found.value, found.upper, found.currency, found.unit, found.bound)
    4,300 count 4300 None None trader at_least
    S$2.5 million money 2500000 None SGD None exact
    12% to 15% percent 12 15 None None exact
    """
    low = lowered(text)
    drafts = list(_drafts(text, low))
    settler = Settler(text, low, drafts)
    return [_amount(text, low, draft, settler) for draft in drafts]


def _items(text: str, low: str) -> Iterator[Item]:
    end = 0
    for number in scan(text, low):
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
    code = settler.code(currency) if currency else None
    if currency and code:
        value = times(value, currency.share)
        upper = None if upper is None else times(upper, currency.share)
    limit = "exact" if upper is not None else bound(low, draft.start, draft.end)
    surface = text[draft.start : draft.end]
    return Amount(draft.start, draft.end, surface, draft.type, value, upper, code, draft.unit, limit, draft.rule)
