"""Values of ranges: `first/last`, each as fine as the text says."""

import datetime as dt
from typing import Final

from extract.times.calendar import UNKNOWN, containing, make_day, shift
from extract.times.dates import nearest, numeric_day
from extract.times.grammar import Match
from extract.times.lexicon import clock_time
from extract.times.values import Built, Context, year_number, year_value
from extract.times.weekdays import weekday_day

LAST_YEAR: Final = 2199
LONGEST: Final = 400  # years that a range may span; "1400-2000" is rather a number


def range_iso(match: Match, context: Context) -> Built | None:  # noqa: ARG001 — all builders take the same arguments
    """`2024-03-03 to 2024-03-05`."""
    first, last = (dt.date.fromisoformat(day) if _real(day) else None for day in
                   (match.words("from_day")[0], match.words("to_day")[0]))  # fmt: skip
    return _days(first, last)


def range_numeric(match: Match, context: Context) -> Built | None:
    """`01.09.2022 – 31.08.2026`; where day and month cannot be told apart, it is no range."""
    ends = [numeric_day(match.words(field)[0], context) for field in ("from_day", "to_day")]
    if any(end is None or "X" in end.value for end in ends):
        return None
    first, last = (dt.date.fromisoformat(end.value) for end in ends if end is not None)
    return _days(first, last)


def _real(day: str) -> bool:
    return make_day(int(day[:4]), int(day[5:7]), int(day[8:10])) is not None


def _days(first: dt.date | None, last: dt.date | None, *, anchored: bool = False) -> Built | None:
    if first is None or last is None or first >= last:
        return None
    return Built("date", f"{first.isoformat()}/{last.isoformat()}", anchored)


def range_days(match: Match, context: Context) -> Built | None:
    """`September 5-7`, `5 to 7 September 2023`; "and" joins days that follow one another."""
    month, first, last = match.number("month"), match.number("d1"), match.number("d2")
    if month is None or first is None or last is None or first >= last:
        return None
    if "and" in match.kinds() and last != first + 1 and match.near_kind(-1) != "between":
        return None
    year = _year(match, "year", context)
    if year is not None:
        return _days(make_day(year, month, first), make_day(year, month, last), anchored=match.has("base"))
    if context.anchor is None:
        known = make_day(2000, month, first) and make_day(2000, month, last)
        return Built("date", f"XXXX-{month:02}-{first:02}/XXXX-{month:02}-{last:02}") if known else None
    start = nearest(month, first, match, context)
    return _days(start, make_day(start.year, month, last) if start else None, anchored=True)


def range_dates(match: Match, context: Context) -> Built | None:
    """`28 February - 3 March 2024`: a year said once holds for both ends, over New Year too."""
    m1, d1, m2, d2 = (match.number(field) for field in ("m1", "d1", "m2", "d2"))
    if m1 is None or d1 is None or m2 is None or d2 is None:
        return None
    later = (m2, d2) > (m1, d1)
    y1, y2 = year_number(match, "y1", context), _year(match, "y2", context)
    if y1 is None and y2 is None:
        if context.anchor is None:
            known = make_day(2000, m1, d1) and make_day(2000, m2, d2)
            return Built("date", f"XXXX-{m1:02}-{d1:02}/XXXX-{m2:02}-{d2:02}") if known else None
        start = nearest(m1, d1, match, context)
        last = make_day(start.year + (not later), m2, d2) if start else None
        return _days(start, last, anchored=True)
    first_year, last_year = _fill(y1, y2, later=later)
    return _days(make_day(first_year, m1, d1), make_day(last_year, m2, d2), anchored=match.has("base"))


def _year(match: Match, field: str, context: Context) -> int | None:
    """The year at the end of a range, in figures or as "next year"; `None` where it has none that is known."""
    if (year := year_number(match, field, context)) is not None:
        return year
    said = year_value(match, context)
    return int(said.value) if said and said.value.isdigit() else None


def _fill(y1: int | None, y2: int | None, *, later: bool) -> tuple[int, int]:
    if y1 is None:
        y1 = (y2 or 0) - (not later)
    return y1, (y1 + (not later)) if y2 is None else y2


def range_months(match: Match, context: Context) -> Built | None:
    """`March to May 2024`, `from November 2023 to March 2024`."""
    m1, m2 = match.number("m1"), match.number("m2")
    if m1 is None or m2 is None or m1 == m2:
        return None
    y1, y2 = year_number(match, "y1", context), _year(match, "y2", context)
    if y1 is not None or y2 is not None:
        first, last = _fill(y1, y2, later=m2 > m1)
        value = f"{first:04}-{m1:02}/{last:04}-{m2:02}"
        return Built("date", value, anchored=match.has("base")) if (first, m1) < (last, m2) else None
    if context.anchor is None:
        return Built("date", f"XXXX-{m1:02}/XXXX-{m2:02}")
    start = nearest(m1, 1, match, context)
    if start is None:
        return None
    return Built("date", f"{containing(start, 'month')}/{start.year + (m2 < m1):04}-{m2:02}", anchored=True)


def range_years(match: Match, context: Context) -> Built | None:  # noqa: ARG001
    """`2016 to 2018`, `2016-18`, `2023/24`; `2024-03` is a month."""
    if match.has("split"):
        first, _, rest = match.words("split")[0].partition("/")
        return span_of_years(int(first), rest) if int(rest) % 100 == (int(first) + 1) % 100 else None
    first_year = match.number("y1") or 0
    if not match.has("short"):
        return span_of_years(first_year, f"{match.number('y2') or 0:04}")
    rest = match.words("short")[0]
    if len(rest) == 2 and 1 <= int(rest) <= 12 and int(rest) <= first_year % 100:
        return Built("date", f"{first_year:04}-{rest}")
    return span_of_years(first_year, rest) if len(rest) == 2 else None


def span_of_years(first: int, rest: str) -> Built | None:
    """The years from `first` to `rest`, which has two digits or four; `None` where they do not ascend."""
    last = int(rest) if len(rest) == 4 else first // 100 * 100 + int(rest)
    if last < first and len(rest) == 2:
        last += 100
    return Built("date", f"{first:04}/{last:04}") if first < last <= min(LAST_YEAR, first + LONGEST) else None


def range_weekdays(match: Match, context: Context) -> Built | None:
    """`Monday to Wednesday`."""
    first, last = match.number("w1"), match.number("w2")
    if first is None or last is None or first == last:
        return None
    start = weekday_day(first, match, context)
    if start is None:
        return Built("date", f"XXXX-WXX-{first}/XXXX-WXX-{last}")
    return _days(start, shift(start, "day", (last - first) % 7), anchored=True)


def range_clock(match: Match, context: Context) -> Built:
    """`9 a.m. to 5 p.m.`, `9-11 a.m.`, `10:00-12:00 GMT`; on the article's day until a date beside it says else."""
    first, last = match.words("c1")[0], match.words("c2")[0]
    if first.isdigit():  # it shares the half of the day with the second, if it is then the earlier one
        half = last.lstrip("0123456789:.").strip()
        shared = clock_time(f"{first} {half}")
        first = f"{first} {half}" if int(first) <= 12 and shared < clock_time(last) else f"{first} a.m."
    day = context.anchor.isoformat() if context.anchor else UNKNOWN["day"]
    zone = match.string("zone") or ""
    ends = (f"{day}{clock_time(text)}{zone}" for text in (first, last))
    return Built("time", "/".join(ends), context.anchor is not None)
