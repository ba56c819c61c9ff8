"""Values of holidays that stand on one day of the year wherever they are kept, or at a distance from Easter."""

import datetime as dt
from collections.abc import Mapping
from typing import Final

from extract.times.calendar import make_day, shift
from extract.times.grammar import Match
from extract.times.values import UNKNOWN_YEAR, Built, Context, year_value

# Days from Easter Sunday, by the word before the weekday and the weekday.
_FEASTS: Final[Mapping[tuple[str, int], int]] = {
    ("Ash", 3): -46,
    ("Palm", 7): -7,
    ("Maundy", 4): -3,
    ("Holy", 4): -3,
    ("Good", 5): -2,
    ("Holy", 6): -1,
    ("Easter", 6): -1,
    ("Easter", 7): 0,
    ("Easter", 1): 1,
}


def easter(year: int) -> dt.date:
    """Easter Sunday of the western churches, by the anonymous Gregorian algorithm (Nature, 20 April 1876).

    >>> easter(2024).isoformat()
    '2024-03-31'
    """
    golden, century = year % 19, year // 100
    epact = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    epact -= epact // 28 * (1 - epact // 28 * (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + epact + 2 - century + century // 4) % 7
    month = 3 + (epact - weekday + 40) // 44
    return dt.date(year, month, epact - weekday + 28 - 31 * (month // 4))


def holiday(match: Match, context: Context) -> Built | None:
    """`Christmas Eve`, `Good Friday 2022`, `last Easter`; with no year, the nearest that the tense allows."""
    if (day := _day(match)) is None:
        return None
    year = year_value(match, context) if match.has("year") or match.has("base") else None
    if year is not None and year.value != UNKNOWN_YEAR:
        found = _in_year(day, int(year.value))
        return Built("date", found.isoformat(), year.anchored) if found else None
    if year is not None or context.anchor is None:
        return Built("date", f"{UNKNOWN_YEAR}-{day}" if isinstance(day, str) and len(day) == 5 else "XXXX-XX-XX")
    chosen = _nearest(day, context.anchor, match, context)
    return Built("date", chosen.isoformat(), anchored=True) if chosen else None


def _day(match: Match) -> str | int | None:
    """Month and day, or month, weekday and which of the month, or days from Easter; `None` for what is no holiday."""
    if match.has("feast"):
        return _FEASTS.get((match.words("feast")[0], match.number("weekday") or 0))
    if match.has("easter"):
        return 0 if match.words("easter")[0] == "Easter" and not match.near(0)[:1].isupper() else None
    if match.has("first"):
        return "05-01" if match.words("first")[0] == "May" and match.words("day")[0] == "Day" else None
    eve = match.has("eve")
    if not match.has("name"):
        return "12-31" if eve else "01-01"
    name = match.string("name") or ""
    return ("12-24" if name == "12-25" else None) if eve else name


def _in_year(day: str | int, year: int) -> dt.date | None:
    if isinstance(day, int):
        return shift(easter(year), "day", day)
    numbers = [int(part) for part in day.split("-")]
    if len(numbers) == 2:
        return make_day(year, *numbers)
    month, nth, weekday = numbers
    first = make_day(year, month, 1)
    return first and shift(first, "day", (weekday - first.isoweekday()) % 7 + 7 * (nth - 1))


def _nearest(day: str | int, anchor: dt.date, match: Match, context: Context) -> dt.date | None:
    years = range(max(1, anchor.year - 1), min(9999, anchor.year + 1) + 1)
    found = [made for year in years if (made := _in_year(day, year))]
    rel, side = match.number("rel"), context.direction(match)
    if rel == 0:
        return _in_year(day, anchor.year)
    if rel == -1 or (rel is None and side == "past"):
        found = [made for made in found if made <= anchor] or found
    elif rel == 1 or side == "future":
        found = [made for made in found if made >= anchor] or found
    return min(found, key=lambda made: (abs(made - anchor), made), default=None)
