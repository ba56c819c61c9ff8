"""Two figures that are one: ranges ("$5-7 million", "between 3 and 5 percent") and sums said in two units."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from extract.amounts.draft import Draft
from extract.amounts.exact import plus, times
from extract.amounts.money import with_letter
from extract.amounts.numbers import Number
from extract.amounts.units import countable, unit_after

_JOIN = re.compile(r"(?P<dash>[-–—]| [–—-] )|\s(?P<word>to|and|or)\s")
_BETWEEN = re.compile(r"\bbetween\s+(?:[a-z]+\s+){0,2}$")
_FROM = re.compile(r"\bfrom\s+(?:[a-z]+\s+){0,2}$")
_RANGING = re.compile(
    r"(?:\brang(?:e|es|ed|ing)|\bvar(?:y|ies|ied|ying)|\banywhere|\beverything|\banything)\s+from\s+(?:[a-z]+\s+){0,2}$"
)
_CHANGE = re.compile(
    r"\b(?:up|down|rose|risen|rises|fell|fallen|falls|grew|grown|jumped|climbed|dropped|increased|decreased|slid|gained|lost|declined|surged|edged|slipped|advanced|added)\s+$"
)
_LISTED = re.compile(r"[0-9], $")
_MINOR_JOIN = re.compile(r",? and | |, ")
_CLAUSE_END = re.compile(r"\s?(?:[.,;:!?)](?!\d)|$|\n)")
_YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}")
_WINDOW = 40


@dataclass(frozen=True, slots=True)
class Item:
    """A number and the money or percentage made of it, if any."""

    number: Number
    draft: Draft | None

    @property
    def start(self) -> int:
        """Where its draft, or else its number, begins."""
        return self.draft.start if self.draft else self.number.start

    @property
    def end(self) -> int:
        """Where its draft, or else its number, ends."""
        return self.draft.end if self.draft else self.number.end


def joined(text: str, low: str, first: Item, second: Item) -> tuple[Draft, ...]:
    """What two neighbours make together: one draft for a range, two where one lends the other its unit, or none."""
    between = low[first.end : second.start]
    if len(between) > 5:
        return ()
    if cents := _with_cents(low, first, second, between):
        return (cents,)
    match = _JOIN.fullmatch(between)
    if not match:
        return ()
    before = low[max(0, first.start - _WINDOW) : first.start]
    change = _FROM.search(before) is not None and not _RANGING.search(before)
    if match["word"] == "and" and not _BETWEEN.search(before):
        return ()
    if match["word"] == "or" and _LISTED.search(before):
        return ()
    if match["word"] == "to" and first.draft and second.draft and _CHANGE.search(before):
        return ()
    pair = _typed(text, low, first, second, dash=match["dash"] is not None)
    if pair is None:
        return _counted(text, first, second, change=change)
    low_end, high_end = pair
    if not change and low_end.value < high_end.value:
        return (_range(low_end, high_end),)
    return () if match["dash"] or (first.draft and second.draft) else pair


def _range(low_end: Draft, high_end: Draft) -> Draft:
    rule = f"amounts.{high_end.type}.range"
    currency = high_end.currency if not low_end.prefixed else low_end.currency
    return replace(
        high_end, start=low_end.start, value=low_end.value, upper=high_end.value, currency=currency, rule=rule
    )


def _typed(text: str, low: str, first: Item, second: Item, *, dash: bool) -> tuple[Draft, Draft] | None:
    """Both ends as money or percentages, the unit of one lent to the other where it stands once."""
    one, two = first.draft, second.draft
    if two and not one:
        if not _can_take(text, first.number) or two.prefixed:
            return None
        one = replace(
            two,
            start=first.number.start,
            end=first.number.end,
            value=first.number.value,
            number=first.number,
            scale=first.number.scale,
        )
    elif one and not two:
        number = with_letter(low, second.number)
        if one.type != "money" or one.suffixed or not (dash or _ends_sum(text, number)):
            return None
        two = _money_like(one, number)
    if one is None or two is None or one.type != two.type or not _same_currency(text, one, two):
        return None
    return _with_scale(one, two), two


def _same_currency(text: str, one: Draft, two: Draft) -> bool:
    """Whether both ends are in one currency; the country of a dollar need not be said twice ("S$5m to $7m")."""
    if one.currency == two.currency:
        return True
    dollar = two.currency is not None and two.currency.group == "dollar"
    return dollar and one.prefixed and text[one.start : one.number.start].rstrip().endswith("$")


def _can_take(text: str, number: Number) -> bool:
    """Whether a figure without a unit may take that of the next: it stands alone and is no year."""
    before = text[number.start - 1 : number.start] if number.start else " "
    return not (before.isalnum() or before in "-–/.,:$€£") and not (number.bare and _YEAR.fullmatch(number.surface))


def _ends_sum(text: str, number: Number) -> bool:
    return number.scale != 1 or _CLAUSE_END.match(text, number.end) is not None


def _money_like(model: Draft, number: Number) -> Draft:
    return replace(model, start=number.start, end=number.end, value=number.value, number=number, scale=number.scale)


def _with_scale(one: Draft, two: Draft) -> Draft:
    """The lower end with the magnitude of the upper, where it is said once: "$5-7 million"."""
    if one.scale != 1 or two.scale == 1 or one.number.grouped:
        return one
    if times(one.value, two.scale) > two.value:
        return one
    return replace(one, value=times(one.value, two.scale), scale=two.scale)


def _counted(text: str, first: Item, second: Item, *, change: bool) -> tuple[Draft, ...]:
    """A range of counts, which needs a plural noun or a magnitude to be told from scores, years and codes."""
    one, two = first.number, second.number
    if first.draft or second.draft or change or not _can_take(text, one) or (two.bare and _YEAR.fullmatch(two.surface)):
        return ()
    unit = unit_after(text, two.end)
    shown = unit.noun is not None and unit.plural and not unit.modifier
    if not (shown or two.scale != 1) or (two.words and two.value < 10) or (unit.noun and not countable(unit.noun)):
        return ()
    lower = Draft(one.start, one.end, "count", one.value, None, None, None, "", one, scale=one.scale)
    upper = Draft(two.start, two.end, "count", two.value, None, None, unit.noun, "", two, scale=two.scale)
    lower = _with_scale(lower, upper)
    return (_range(lower, upper),) if 0 < lower.value < upper.value else ()


def _with_cents(low: str, first: Item, second: Item, between: str) -> Draft | None:
    """One sum said in two units: "5 dollars and 20 cents", "15 dollars 50"."""
    main, minor = first.draft, second.draft
    if main is None or main.type != "money" or main.scale != 1 or main.currency is None or main.currency.share != 1:
        return None
    if not _MINOR_JOIN.fullmatch(between) or main.value != main.value.to_integral_value():
        return None
    if minor is None:
        number = second.number
        whole = number.scale == 1 and 10 <= number.value < 100 and number.value == number.value.to_integral_value()
        if not (main.suffixed and whole and between != ", " and _CLAUSE_END.match(low, number.end)):
            return None
        part, end = times(number.value, Decimal("0.01")), number.end
    elif minor.currency and minor.currency.share != 1 and minor.value < 1 / minor.currency.share:
        part, end = times(minor.value, minor.currency.share), minor.end
    else:
        return None
    return replace(main, end=end, value=plus(main.value, part), rule="amounts.money.compound")
