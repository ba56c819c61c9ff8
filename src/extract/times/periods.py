"""Values of quarters, halves, seasons and fiscal years, and of numbered parts of a longer period."""

import calendar
import datetime as dt
from collections.abc import Mapping
from typing import Final

from extract.times.calendar import UNKNOWN, make_day, shift
from extract.times.dates import date
from extract.times.grammar import Match
from extract.times.numbers import number
from extract.times.ranges import span_of_years
from extract.times.relative import moved
from extract.times.values import UNKNOWN_YEAR, Built, Context, year_value


def quarter(match: Match, context: Context) -> Built | None:
    """`the third quarter`, `Q3 2024`; with no year, the one that ended or will end nearest to the article's day."""
    index = match.number("name") or match.number("nth")
    if index == -1:
        index = 4
    if index is None or not 1 <= index <= 4:
        return None
    year = year_value(match, context)
    if year is not None:
        fiscal = "FY" if match.has("fiscal") else ""
        return Built("date", f"{fiscal}{year.value}-Q{index}", year.anchored)
    if context.anchor is None:
        return Built("date", f"XXXX-Q{index}")
    year_text = _nearest_year(context.anchor, 3 * index)
    if int(year_text) == context.anchor.year and 3 * index - 2 > context.anchor.month:  # it has not begun
        year_text = f"{context.anchor.year - (context.direction(match) == 'past'):04}"
    return Built("date", f"{year_text}-Q{index}", anchored=True)


def _nearest_year(anchor: dt.date, month: int) -> str:
    """The year in which a period that ends in `month` ends nearest to the anchor."""
    distance = anchor.month - month
    return f"{anchor.year + (1 if distance > 6 else -1 if distance < -6 else 0):04}"


def half(match: Match, context: Context) -> Built | None:
    """`the first half of 2024`, `H1 2024`."""
    index, year = match.number("name") or match.number("nth"), year_value(match, context)
    if index not in (1, 2) or year is None:
        return None
    return Built("date", f"{year.value}-H{index}", year.anchored)


def season(match: Match, context: Context) -> Built | None:
    """`summer 2024`, `last winter`, `in the autumn`."""
    name, year = match.string("season"), year_value(match, context)
    if name is None:
        return None
    if year is not None:
        return Built("date", f"{year.value}-{name}", year.anchored)
    if context.anchor is None:
        return Built("date", f"XXXX-{name}")
    year_number = _season_year(context.anchor, name, match.number("rel"))
    return Built("date", f"{year_number:04}-{name}", anchored=True)


# The month in which a season begins in the northern half of the world; a winter is named for the year it begins in.
_BEGINS: Final[Mapping[str, int]] = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def _season_year(anchor: dt.date, name: str, rel: int | None) -> int:
    """The year of the last season that is over, the next that has not begun, or the one nearest to the anchor."""
    months = {
        year: (year - anchor.year) * 12 + _BEGINS[name] - anchor.month
        for year in range(anchor.year - 2, anchor.year + 3)
    }
    if rel == -1:
        return max(year for year, begins in months.items() if begins <= -3)
    if rel == 1:
        return min(year for year, begins in months.items() if begins > 0)
    return min(months, key=lambda year: (abs(months[year] + 1), year))


def fiscal(match: Match, context: Context) -> Built | None:  # noqa: ARG001
    """`fiscal 2024`, `FY24`, `the 2023-24 financial year`; countries differ on which "the next fiscal year" is."""
    if match.has("rel"):
        return Built("date", f"FY{UNKNOWN_YEAR}")
    if match.has("split"):
        first, _, rest = match.words("split")[0].partition("/")
    else:
        first = f"{match.number('y1') or match.number('fiscal') or 0:04}"
        rest = "".join(match.words("short")) or f"{match.number('y2') or ''}"
    if not rest:
        return Built("date", f"FY{first}")
    years = span_of_years(int(first), rest)
    return Built("date", f"FY{years.value[5:]}") if years else None


def first_months(match: Match, context: Context) -> Built | None:
    """`the first six months of 2024`, `the last three months of the year`."""
    count, year = number(match, "count"), year_value(match, context)
    if not isinstance(count, int) or not 1 <= count <= 11 or year is None or match.string("unit") != "month":
        return None
    first, last = (1, count) if match.number("edge") == 1 else (13 - count, 12)
    if match.number("edge") not in (1, -1):
        return None
    return Built("date", f"{year.value}-{first:02}/{year.value}-{last:02}", year.anchored)


_MONTHS: Final[Mapping[str, int]] = {"month": 1, "quarter": 3, "year": 12}


def months_to(match: Match, context: Context) -> Built | None:
    """`the year to June 2024`, `the six months ended 30 June`: from the month, or the day, so much earlier."""
    count, length = number(match, "count") if match.has("count") else 1, _MONTHS.get(match.string("unit") or "")
    last = date(match, context)
    if not isinstance(count, int) or length is None or last is None:
        return None
    if "X" in last.value:
        return Built("date", f"{UNKNOWN['month' if match.number('day') is None else 'day']}/{last.value}")
    end = dt.date.fromisoformat(last.value if match.number("day") else f"{last.value}-01")
    month = shift(end.replace(day=1), "month", 1 - count * length)
    if match.number("day") and end.day < calendar.monthrange(end.year, end.month)[1]:
        month = shift(end + dt.timedelta(days=1), "month", -count * length)
    return Built("date", f"{month.isoformat()[: len(last.value)]}/{last.value}", last.anchored) if month else None


def nth(match: Match, context: Context) -> Built | None:
    """`the first Monday of May`, `the last day of 2024`; the first week of May is no calendar week, so it is May."""
    base = _base(match, context)
    if base is None or (match.string("unit") == "weekend" and not match.has("month")):
        return base
    index, weekday = match.number("nth") or 0, match.number("weekday")
    if weekday is not None and match.has("month"):
        return _nth_day(base, index, weekday)
    if match.string("unit") == "day":
        return _nth_day(base, index, None)
    if match.string("unit") == "month" and len(base.value) == 4:
        month = 12 if index == -1 else index
        return Built("date", f"{base.value}-{month:02}", base.anchored) if 1 <= month <= 12 else None
    return base


def _base(match: Match, context: Context) -> Built | None:
    if match.has("month"):
        return date(match, context)
    if (year := year_value(match, context)) is not None:
        return year
    if match.string("base") not in ("month", "week", "decade", "century"):
        return None
    return moved(context.anchor, match.string("base") or "", match.number("rel") or 0)


def _nth_day(base: Built, index: int, weekday: int | None) -> Built | None:
    """The day counted from the front of a month or year, or its last one (-1); the base itself if it is unknown."""
    if "X" in base.value or "W" in base.value:
        return base
    year, month = int(base.value[:4]), int(base.value[5:7]) if len(base.value) > 4 else None
    first = make_day(year, month or 1, 1)
    last = make_day(year, month or 12, calendar.monthrange(year, month or 12)[1])
    if first is None or last is None:
        return None
    if index == -1:
        day = shift(last, "day", -((last.isoweekday() - (weekday or last.isoweekday())) % 7))
    else:
        step = 7 * (index - 1) + (weekday - first.isoweekday()) % 7 if weekday else index - 1
        day = shift(first, "day", step)
    return Built("date", day.isoformat(), base.anchored) if day and first <= day <= last else None
