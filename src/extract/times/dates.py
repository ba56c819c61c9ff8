"""Values of dates: days, months, years, decades, centuries."""

import datetime as dt
import re
from typing import Final

from extract.times.calendar import make_day
from extract.times.grammar import Match
from extract.times.values import UNKNOWN_YEAR, Built, Context, year_number, year_value

FIRST_YEAR: Final = 1000  # behind a preposition
LAST_YEAR: Final = 2199
FIRST_BARE_YEAR: Final = 1900  # a number of four digits from here on is a year unless its neighbours say no
LAST_BARE_YEAR: Final = 2099
FIRST_NAMED_YEAR: Final = 1950  # before a word with a capital, behind a loose preposition
LAST_NAMED_YEAR: Final = 2049
LEAP_REACH: Final = 8  # years to look for a 29 February; 1900 was none, so eight
# How far a cue may lead. "In December", said in November, is next month whatever the tense; and a day in two months is
# likelier than one ten months ago ("faces a May 9 vote").
CUE_MONTHS: Final = 9
CUE_REACH: Final = 300  # days
NEAR: Final = 7  # days from the article's day at which a date in figures is surely the one meant
_SEPARATOR: Final = re.compile(r"[./]")


def iso(match: Match, context: Context) -> Built | None:  # noqa: ARG001 — all builders take the same arguments
    """`2024-03-03`, `2024-03-03T14:30:00Z`."""
    text = match.words("day")[0]
    if make_day(int(text[:4]), int(text[5:7]), int(text[8:10])) is None:
        return None
    return Built("date", text) if len(text) == 10 else Built("time", text)


def numeric(match: Match, context: Context) -> Built | None:
    """`3/4/2024`: where day and month cannot be told apart, both stay unknown; with dots the day stands first.

    They can where one reading, and not the other, is within a week of the article's day.
    """
    return numeric_day(match.words("day")[0], context)


def numeric_day(text: str, context: Context) -> Built | None:
    """The day that figures say, by the article's day where they leave two."""
    parts = _SEPARATOR.split(text)
    if len(parts[0]) == 4:
        return _exact(int(parts[0]), int(parts[1]), int(parts[2])) if len(parts[2]) <= 2 else None
    if len(parts[0]) > 2 or len(parts[2]) not in (2, 4):
        return None
    first, second, year = (int(part) for part in parts)
    if len(parts[2]) == 2:
        if "." in text:  # a version, more likely
            return None
        year += 2000 if year + 2000 <= (context.anchor.year + 10 if context.anchor else 2049) else 1900
    if "." in text or first > 12:
        return _exact(year, second, first)
    if second > 12 or first == second:
        return _exact(year, first, second)
    near = [found for found in (_near(year, second, first, context), _near(year, first, second, context)) if found]
    if len(near) == 1:
        return Built("date", near[0].isoformat())
    return Built("date", f"{year:04}-XX-XX") if first and second else None


def _near(year: int, month: int, day: int, context: Context) -> dt.date | None:
    """That day, where it is within a week of the article's."""
    found = make_day(year, month, day)
    return found if found and context.anchor and abs(found - context.anchor).days <= NEAR else None


def _exact(year: int, month: int, day: int) -> Built | None:
    found = make_day(year, month, day)
    return Built("date", found.isoformat()) if found else None


def date(match: Match, context: Context) -> Built | None:
    """A month, perhaps with a day, a weekday and a year."""
    month, day = match.number("month"), match.number("day")
    if month is None:
        return None
    year = year_value(match, context)
    if day is None:
        return month_of(month, year, match, context)
    if year is None:
        return day_without_year(month, day, match, context)
    if year.value == UNKNOWN_YEAR:
        return Built("date", f"XXXX-{month:02}-{day:02}") if make_day(2000, month, day) else None
    found = make_day(int(year.value), month, day)
    return Built("date", found.isoformat(), year.anchored) if found else None


def month_of(month: int, year: Built | None, match: Match, context: Context) -> Built:
    """A month with its year, or the one that the sentence means: the latest, unless it speaks of what is to come."""
    if year is not None:
        return Built("date", f"{year.value}-{month:02}", year.anchored)
    if context.anchor is None:
        return Built("date", f"XXXX-{month:02}")
    back, ahead = (context.anchor.month - month) % 12, (month - context.anchor.month) % 12
    shift = match.number("rel")
    if shift is None:
        side = context.direction(match)
        reach = CUE_MONTHS + (side == "past")
        distance = ahead if (side == "future" and ahead <= CUE_MONTHS) or back > reach else -back
    elif shift == 0:
        distance = month - context.anchor.month
    else:
        distance = (ahead or 12) if shift > 0 else -(back or 12)
    year_index, month_index = divmod(context.anchor.year * 12 + context.anchor.month - 1 + distance, 12)
    return Built("date", f"{year_index:04}-{month_index + 1:02}", anchored=True)


def day_without_year(month: int, day: int, match: Match, context: Context) -> Built | None:
    """A day of the year nearest to the anchor, on the side that the sentence speaks of."""
    if make_day(2000, month, day) is None:
        return None
    if context.anchor is None:
        return Built("date", f"XXXX-{month:02}-{day:02}")
    found = nearest(month, day, match, context)
    return Built("date", found.isoformat(), anchored=True) if found else None


def nearest(month: int, day: int, match: Match, context: Context) -> dt.date | None:
    """That day in the year nearest to the anchor; one that falls on the weekday named, if one is."""
    anchor = context.anchor
    if anchor is None:
        return None
    years = range(anchor.year - LEAP_REACH, anchor.year + LEAP_REACH + 1)
    found = [made for year in years if (made := make_day(year, month, day))]
    weekday = match.number("weekday")
    found = [made for made in found if weekday in (None, made.isoweekday())] or found
    side = context.direction(match)
    closest = sorted(found, key=lambda made: (abs(made - anchor), made))
    meant = (made for made in closest if (made <= anchor if side == "past" else side is None or made >= anchor))
    chosen = next(meant, None)
    return chosen if chosen and abs(chosen - anchor).days <= CUE_REACH else next(iter(closest), None)


def decade(match: Match, context: Context) -> Built | None:
    """`the 1990s`, `the '90s`, `the nineties`; `the 1800s` are a century."""
    start = match.number("decade")
    if start is None:
        return None
    if start < 100:
        latest = context.anchor.year if context.anchor else 2029
        start = latest // 10 * 10 - (latest // 10 * 10 - start) % 100
    return Built("date", f"{start // 100:02}XX" if start % 100 == 0 and start < 2000 else f"{start // 10:03}X")


def century(match: Match, context: Context) -> Built | None:  # noqa: ARG001
    """`the 19th century`, `the twenty-first century`."""
    number = match.number("nth")
    if number is None or match.string("unit") != "century":
        return None
    if "tens" in match.kinds():  # "twenty-first"
        number += 20
    return Built("date", f"{number - 1:02}XX") if 1 <= number <= 30 else None


def before_christ(match: Match, context: Context) -> Built | None:  # noqa: ARG001
    """`300 BC`."""
    number = match.number("year")
    return Built("date", f"BC{number:04}") if number and number <= 9999 else None


def year(match: Match, context: Context) -> Built | None:
    """A number of four digits, where its neighbours let it be a year.

    The grammar marks how sure they make it: `firm` behind "in" and "since", `described` behind "the" and "its", where
    a plural may follow ("the 2010 floods"), `loose` behind other prepositions; else it is `bare`.
    """
    number = year_number(match, "year", context)
    if number is None:
        return None
    counts = _plural(match.near(0)) and (match.has("loose") or match.has("bare"))
    named = match.has("bare") and match.near(-1)[:1].isupper()  # "Vision 2030", "Expo 2020"
    low, high = (
        (FIRST_BARE_YEAR, LAST_BARE_YEAR) if match.has("bare") or match.has("described") else (FIRST_YEAR, LAST_YEAR)
    )
    if match.has("loose") and match.near(0)[:1].isupper():  # "at 2117 Harbour Row"
        low, high = FIRST_NAMED_YEAR, LAST_NAMED_YEAR
    return None if counts or named or not low <= number <= high else Built("date", f"{number:04}")


def _plural(word: str) -> bool:
    return len(word) > 3 and word.islower() and word.endswith("s") and not word.endswith("ss")
