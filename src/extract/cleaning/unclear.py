"""Dates in figures that two readings fit: "03/04/2024" is 3 April or 4 March, until something says which.

The weekday beside it settles it, then the same day written out elsewhere on the page, then the order of other dates in
figures on the page, then the zone of time beside it, then the months of the days that the page names, then its
spelling. Of what nothing settles, the year alone is known.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from extract.cleaning.dates import NUMBERS, find_dates, months_named
from extract.cleaning.lexicon import ordered, words

_WEEKDAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b", re.IGNORECASE)
# The zone behind a time of day: "12:11 PM EST".
_ZONE = re.compile(r"\d(?:[ ]?[ap]\.?m\.?)?[ ]\(?([A-Z]{2,4})\b", re.IGNORECASE)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ENGLISH = frozenset(name.casefold() for name in ordered("dates", "weekdays"))


@dataclass(frozen=True, slots=True)
class Unclear:
    """A date in figures: its place in the text searched, its year, and the two days that it may be."""

    start: int
    end: int
    year: str
    day_first: dt.date
    month_first: dt.date


def find_unclear(text: str) -> Unclear | None:
    """The first date of a text that two readings fit."""
    for match in NUMBERS.finditer(text):
        first, second, year = int(match[1]), int(match[3]), match[4] if len(match[4]) == 4 else f"20{match[4]}"
        if first != second and 0 < first <= 12 and 0 < second <= 12 and (match[2] != "." or len(match[4]) == 2):
            one, other = dt.date(int(year), second, first), dt.date(int(year), first, second)
            return Unclear(match.start(), match.end(), year, one, other)
    return None


def settle(found: Unclear, around: str, lines: Sequence[str]) -> dt.date | None:
    """The day of such a date, `None` where nothing settles it.

    Args:
        found: the date.
        around: the words before and after it on its line.
        lines: the lines of its page.
    """
    told = _by_weekday(found, around) or _by_other_dates(found, lines) or _by_zone(found, around)
    return told or _by_months(found, lines) or _by_spelling(found, lines)


def _by_spelling(found: Unclear, lines: Iterable[str]) -> dt.date | None:
    """The reading that goes with how the page spells, where it does so in one way only; names have capitals."""
    spelt = {word for line in lines for word in line.split()}
    british, american = (not spelt.isdisjoint(words("dates", name)) for name in ("british", "american"))
    if british == american:
        return None
    return found.day_first if british else found.month_first


def _by_months(found: Unclear, lines: Iterable[str]) -> dt.date | None:
    """The reading in whose month are days that the page names, where none is in that of the other."""
    months = frozenset().union(*(months_named(line) for line in lines if any(map(str.isdigit, line))))
    return _only(found, lambda day: day.month in months)


def _by_zone(found: Unclear, around: str) -> dt.date | None:
    """The reading that is usual where the clock beside the date shows that zone of time."""
    zones = {match[1] for match in _ZONE.finditer(around)}
    if not zones.isdisjoint(ordered("dates", "month_first")):
        return found.month_first
    return None if zones.isdisjoint(ordered("dates", "day_first")) else found.day_first


def _by_weekday(found: Unclear, around: str) -> dt.date | None:
    named = [match[1].casefold() for match in _WEEKDAY.finditer(around) if match[0].casefold() in _ENGLISH]
    return _only(found, lambda day: _WEEKDAYS[day.weekday()] in named) if named else None


def _by_other_dates(found: Unclear, lines: Iterable[str]) -> dt.date | None:
    texts = [line for line in lines if any(char.isdigit() for char in line)]
    written = {date.day for line in texts for date in find_dates(line)}
    if same := _only(found, written.__contains__):
        return same
    orders = {int(match[1]) > 12 for line in texts for match in NUMBERS.finditer(line) if _is_clear(match)}
    if len(orders) != 1:
        return None
    return found.day_first if orders.pop() else found.month_first


def _is_clear(match: re.Match[str]) -> bool:
    return match[2] != "." and (int(match[1]) > 12) != (int(match[3]) > 12)


def _only(found: Unclear, test: Callable[[dt.date], bool]) -> dt.date | None:
    """The one reading that passes a test; `None` if both do, or neither."""
    passed = [day for day in (found.day_first, found.month_first) if test(day)]
    return passed[0] if len(passed) == 1 else None
