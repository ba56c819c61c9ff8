"""Values reckoned from a day: the article's, or for "two days later" the one that was named last."""

import datetime as dt
from collections.abc import Mapping
from typing import Final

from extract.times.calendar import UNITS, UNKNOWN, containing, duration, shift
from extract.times.dates import date
from extract.times.grammar import Match
from extract.times.numbers import number
from extract.times.values import Built, Context

# A week ago is a day, a year ago is a year: the unit in which a distance lands.
_GRAIN: Final[Mapping[str, str]] = {"week": "day", "fortnight": "day"}


def at(day: dt.date | None, unit: str, *, anchored: bool) -> Built:
    """The unit that `day` lies in, unknown where the day is."""
    if day is None:
        return Built("date", UNKNOWN[unit])
    return Built("date", containing(day, unit), anchored)


def moved(anchor: dt.date | None, unit: str, count: int) -> Built:
    """The unit `count` units from the one that the anchor lies in."""
    day = shift(anchor, unit, count) if anchor else None
    return at(day, unit, anchored=True)


def relative(match: Match, context: Context) -> Built | None:
    """`last month`, `the end of this year`, `later this week`, `the weekend`, `year-end`."""
    unit = match.string("end_year") or match.string("unit")
    if unit is None:
        return None
    if unit == "day":
        return None  # "this day", "the last day": which one is told elsewhere, if at all
    if match.kind("rel") in ("previous", "following"):
        return _from_previous(unit, match.number("rel") or 0, context)
    if unit == "weekend" and not match.has("rel"):
        return _weekend(match, context)
    return moved(context.anchor, unit, match.number("rel") or 0)


def _weekend(match: Match, context: Context) -> Built:
    """The weekend that has begun last, or the next one where the sentence looks ahead."""
    if context.anchor is None:
        return Built("date", UNKNOWN["weekend"])
    begun = context.anchor.isoweekday() >= 6 or context.direction(match) == "future"
    return moved(context.anchor, "weekend", 0 if begun else -1)


def _from_previous(unit: str, count: int, context: Context) -> Built:
    """Reckoned from the date named last, if that is at least as fine as the unit; else unknown."""
    known = context.previous
    if known is None or known.first is None or known.last is None:
        return Built("date", UNKNOWN[unit])
    if containing(known.first, unit) != containing(known.last, unit):
        return Built("date", UNKNOWN[unit])
    return at(shift(known.first, unit, count), unit, anchored=known.anchor == "published")


def ago(match: Match, context: Context) -> Built | None:
    """`two years ago`, `a week from now`, `half a century ago`; several or very many units ago are just past."""
    unit = match.string("unit")
    if unit is None:
        return None
    sign = match.number("sign") or 1
    count = number(match, "amount") if match.has("amount") else 1
    if match.has("half"):
        count, unit = (5, "decade") if unit == "century" else (6, "month") if unit == "year" else ("X", unit)
    if isinstance(count, str) or count != int(count) or count > 9999:
        return Built("date", "PAST_REF" if sign < 0 else "FUTURE_REF")
    if UNITS[unit].clock:
        return Built("time", UNKNOWN[unit])
    day = shift(context.anchor, unit, sign * int(count)) if context.anchor else None
    return at(day, _GRAIN.get(unit, unit), anchored=True)


def later(match: Match, context: Context) -> Built | None:
    """`three days later`, `a year earlier`, `the following day`, `that year`: reckoned from the date named last.

    Where none was named, "earlier" is reckoned from the article's day, as in "up 5 percent from a year earlier".
    """
    unit, sign = match.string("unit"), match.number("sign") or 0
    count = number(match, "amount") if match.has("amount") else 1
    if unit is None or isinstance(count, str) or count != int(count) or count > 9999:
        return None
    if UNITS[unit].clock:
        return Built("time", UNKNOWN[unit])
    grain = _GRAIN.get(unit, unit) if match.has("amount") or match.has("one") else unit
    previous = context.previous
    if previous is None and sign < 0 and unit in ("year", "decade", "month"):
        return at(shift(context.anchor, unit, -int(count)) if context.anchor else None, grain, anchored=True)
    if previous is None or previous.first is None or previous.last is None:
        return Built("date", UNKNOWN[grain])
    if containing(previous.first, grain) != containing(previous.last, grain):
        return Built("date", UNKNOWN[grain])
    return at(shift(previous.first, unit, sign * int(count)), grain, anchored=previous.anchor == "published")


_WHOLE: Final = frozenset({"entire", "whole", "full"})


def same(match: Match, context: Context) -> Built | None:
    """`to end the day`, `for the day`, `by that time`, `for the entire year`: what was named last.

    Of a day that was not named it is the article's own; a whole month or year of which nothing is known is a duration.
    """
    unit, previous = match.string("unit"), context.previous
    if unit is None:  # "that time"
        return Built("date", previous.value, previous.anchor == "published") if previous else None
    if match.has("whole") and match.words("whole")[0] not in _WHOLE:
        return None
    if previous and previous.first and previous.last:
        first, last = containing(previous.first, unit), containing(previous.last, unit)
        if first == last:
            return Built("date", first, previous.anchor == "published")
    return Built("duration", duration(1, unit)) if match.has("whole") else moved(context.anchor, "day", 0)


def day_word(match: Match, context: Context) -> Built:
    """`today`, `the day after tomorrow`, `yesterday morning`, `tonight`, `last night`, `this evening`."""
    count = (match.number("day") or 0) + (match.number("step") or 0)
    part = match.string("part") or match.string("night")
    if match.has("rel"):
        count = match.number("rel") or 0
    day = shift(context.anchor, "day", count) if context.anchor else None
    value = day.isoformat() if day else UNKNOWN["day"]
    return Built("time", f"{value}T{part}", day is not None) if part else Built("date", value, day is not None)


def other_part(match: Match, context: Context) -> Built | None:
    """`the next morning`, `that night`, `the night before`: reckoned from the day named last."""
    part, previous, day = match.string("part"), context.previous, None
    if previous and previous.first and previous.first == previous.last:
        day = shift(previous.first, "day", match.number("sign") or 0)
    value = day.isoformat() if day else UNKNOWN["day"]
    return Built("time", f"{value}T{part}", bool(day and previous and previous.anchor == "published"))


def week_of(match: Match, context: Context) -> Built | None:
    """`the week of March 4`, `the week ending 9 March`."""
    day = date(match, context)
    if day is None or match.string("unit") != "week" or "X" in day.value:
        return None
    return Built("date", containing(dt.date.fromisoformat(day.value), "week"), day.anchored)


def part_of(match: Match, context: Context) -> Built | None:
    """`the morning of 5 May`, `the evening of March 3, 2021`."""
    day, part = date(match, context), match.string("part")
    return Built("time", f"{day.value}T{part}", day.anchored) if day and part else None
