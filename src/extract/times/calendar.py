"""TIMEX3 values and the days they cover, and arithmetic on days, weeks, months and the longer units.

Weeks are those of ISO 8601. `X` stands for a digit that is not known. A day outside the years 1 to 9999 is `None`.
"""

import calendar
import datetime as dt
import re
from collections.abc import Mapping
from typing import Final, NamedTuple


class Unit(NamedTuple):
    """A unit: the letter of its TIMEX3 durations, how many of those it is, whether it is shorter than a day."""

    letter: str
    factor: int
    clock: bool = False


UNITS: Final[Mapping[str, Unit]] = {
    "second": Unit("S", 1, clock=True),
    "minute": Unit("M", 1, clock=True),
    "hour": Unit("H", 1, clock=True),
    "day": Unit("D", 1),
    "week": Unit("W", 1),
    "fortnight": Unit("W", 2),
    "month": Unit("M", 1),
    "quarter": Unit("Q", 1),
    "year": Unit("Y", 1),
    "decade": Unit("Y", 10),
    "century": Unit("Y", 100),
}

# The value of a unit whose place in time is not known.
UNKNOWN: Final[Mapping[str, str]] = {
    "day": "XXXX-XX-XX",
    "week": "XXXX-WXX",
    "fortnight": "XXXX-WXX",
    "weekend": "XXXX-WXX-WE",
    "month": "XXXX-XX",
    "quarter": "XXXX-QX",
    "year": "XXXX",
    "decade": "XXXX",
    "century": "XXXX",
    "hour": "XXXX-XX-XXTXX:XX",
    "minute": "XXXX-XX-XXTXX:XX",
    "second": "XXXX-XX-XXTXX:XX",
}

Days = tuple[dt.date, dt.date] | None


def make_day(year: int, month: int, day: int) -> dt.date | None:
    """The day, or `None` where there is none such."""
    if not dt.MINYEAR <= year <= dt.MAXYEAR or not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    return dt.date(year, month, day) if day <= calendar.monthrange(year, month)[1] else None


def shift(day: dt.date, unit: str, count: int) -> dt.date | None:
    """The day `count` units after `day` (before it, if negative); months keep the day where the month has it."""
    if unit in ("day", "week", "fortnight", "weekend"):
        step = {"day": 1, "fortnight": 14}.get(unit, 7) * count
        ordinal = day.toordinal() + step
        return dt.date.fromordinal(ordinal) if 1 <= ordinal <= dt.date.max.toordinal() else None
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit] * count
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        return None
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def containing(day: dt.date, unit: str) -> str:
    """The value of the day, week, weekend, month, quarter, year, decade or century that `day` lies in."""
    iso = day.isocalendar()
    values = {
        "day": day.isoformat(),
        "week": f"{iso.year:04}-W{iso.week:02}",
        "weekend": f"{iso.year:04}-W{iso.week:02}-WE",
        "month": f"{day.year:04}-{day.month:02}",
        "quarter": f"{day.year:04}-Q{(day.month + 2) // 3}",
        "year": f"{day.year:04}",
        "decade": f"{day.year // 10:03}X",
        "century": f"{day.year // 100:02}XX",
    }
    return values["week" if unit == "fortnight" else unit]


_HALVES: Final[Mapping[str, str]] = {"year": "P6M", "hour": "PT30M", "minute": "PT30S", "day": "PT12H"}


def duration(count: float | int | str, unit: str) -> str:
    """The value of `count` units: `P2Y`, `PT90M`, `P2.5Y`, `PT30M` for half an hour; `PXD` where the count is `X`."""
    letter, factor, clock = UNITS[unit]
    prefix = "PT" if clock else "P"
    if isinstance(count, str):
        return f"{prefix}{count}{letter}"
    if count == 0.5 and unit in _HALVES:
        return _HALVES[unit]
    total = count * factor
    return f"{prefix}{int(total) if total == int(total) else total}{letter}"


_PLAIN: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(?:T.*)?")
_WEEK: Final = re.compile(r"([0-9]{4})-W([0-9]{2})(-WE)?")
_PART: Final = re.compile(r"([0-9]{4})-([QH])([1-4])")


def days(value: str) -> Days:
    """First and last day that a value covers; `None` for durations, references, seasons, fiscal years and any `X`.

    Seasons begin on other days in other countries, and so do fiscal years.
    """
    if "/" in value:
        ends = [days(part) for part in value.split("/", 1)]
        return (ends[0][0], ends[1][1]) if ends[0] and ends[1] else None
    if found := _PLAIN.fullmatch(value):
        return _plain(int(found[1]), found[2], found[3])
    if found := _PART.fullmatch(value):
        length = 3 if found[2] == "Q" else 6
        return _months(int(found[1]), length * (int(found[3]) - 1) + 1, length)
    return _week(value)


def _plain(year: int, month: str | None, day: str | None) -> Days:
    if day and month:
        exact = make_day(year, int(month), int(day))
        return (exact, exact) if exact else None
    return _months(year, int(month), 1) if month else _months(year, 1, 12)


def _months(year: int, month: int, count: int) -> Days:
    first, end = make_day(year, month, 1), month + count - 1
    if first is None or end > 12:
        return None
    return first, dt.date(year, end, calendar.monthrange(year, end)[1])


def _week(value: str) -> Days:
    found = _WEEK.fullmatch(value)
    if not found or int(found[1]) < 1:
        return None
    try:
        monday = dt.date.fromisocalendar(int(found[1]), int(found[2]), 1)
    except ValueError:  # a year of 52 weeks has no week 53
        return None
    first, last = (5, 6) if found[3] else (0, 6)
    start, end = shift(monday, "day", first), shift(monday, "day", last)
    return (start, end) if start and end else None
