"""Complete calendar dates, as a page states its own; pure arithmetic, no clock and no guess.

A date that two readings fit ("03/04/2024") is none, until something says which of its numbers is the month: the weekday
beside it, or other dates of the page. With full stops ("03.04.2024") the day comes first, in every country that writes
dates so.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from extract.cleaning.lexicon import alternatives, ordered

_MONTHS = {
    name.casefold(): number
    for number, names in enumerate((ordered("dates", f"month_{number}") for number in range(1, 13)), 1)
    for name in names
}
_MONTH = "|".join(sorted(_MONTHS, key=lambda name: (-len(name), name)))
_WEEKDAY = alternatives("dates", "weekdays")
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_EDGE, _END = r"(?<![\w/.-])", r"(?![\w/-]|[.,]\d)"
# Where blanks are lost: "Riverton3 March 2024", "RivertonMarch 3, 20246:41 PM", "March 3, 2024Updated".
_GLUED_DAY, _GLUED_NAME = r"(?<=(?-i:[a-z]))", r"(?<=(?-i:[a-z]))(?=(?-i:[A-Z]))"
_GLUED_END = rf"(?:{_END}|(?=(?-i:[A-Z][a-z]))|(?=\d\d?:\d\d))"

_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_EDGE}{_YEAR}(?P<sep>[-/.])(?P<month>\d\d?)(?P=sep)(?P<day>\d\d?)(?=T\d\d:|(?![\w/-]|[.,]\d))",
        rf"{_EDGE}(?P<year>(?:19|20)\d\d)年(?P<month>\d\d?)月(?P<day>\d\d?)日",
        rf"(?:{_EDGE}|{_GLUED_DAY}){_DAY}\.?(?: of| de)?[ /-](?P<name>{_MONTH})\.? ?,?(?: de)?[ /-]{_YEAR}{_GLUED_END}",
        rf"(?:{_EDGE}|{_GLUED_NAME})(?P<name>{_MONTH})(?:\.? |\.|-){_DAY}(?: ?, ?| |-){_YEAR}{_GLUED_END}",
        rf"{_EDGE}{_YEAR},?[ -](?P<name>{_MONTH})\.?[ -]{_DAY}{_END}",
        rf"{_EDGE}(?P<first>\d\d?)(?P<sep>[/-]|\. ?)(?P<second>\d\d?)(?P=sep)(?P<year>(?:19|20)?\d\d){_END}",
    )
)
NUMBERS = re.compile(r"(?<![\w/.-])(\d\d?)([/.-])(\d\d?)\2((?:19|20)?\d\d)(?![\w/-]|[.,]\d)")
_MONTH_YEAR = re.compile(rf"{_EDGE}(?P<name>{_MONTH})\.?,? {_YEAR}{_END}", re.IGNORECASE)
# A year of four digits, or three numbers; most lines with figures have neither.
_MIGHT_HOLD = re.compile(r"(?:19|20)\d\d|\d[/.-]\d\d?[/.-]\d\d")
_NAMED = _MONTH.title()  # "may 10 guests" is no day
_GLUED_MONTH = re.compile(rf"[a-z](?:{_NAMED}) \d")
_DAY_OF_MONTH = re.compile(
    rf"(?<![\w/.-])(?:\d\d?(?:st|nd|rd|th)? (?P<one>{_NAMED})|(?P<other>{_NAMED})\.? \d\d?)(?![\w/-])"
)
_FIGURES = re.compile(r"\d[/.-] ?\d\d?[/.-] ?\d")
_WORD = re.compile(r"[^\W\d_]+")
_WEEKDAY_BEFORE = re.compile(rf"\b(?:{_WEEKDAY})\.?,?[ ]\Z", re.IGNORECASE)
_LONGEST_WEEKDAY = 12

# A day as a dateline has it, mostly without its year; the source of a pattern, to be read without regard to capitals.
DAY_OR_DATE = (
    rf"(?:(?:{_WEEKDAY})\.?,?[ ]*)?(?:\d{{1,2}}(?:st|nd|rd|th)?(?:[ ]of)?[ ](?:{_MONTH})\.?"
    rf"|(?:{_MONTH})\.?[ ]\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}[./]\d{{1,2}}(?:[./]\d{{2,4}})?|\d{{4}}-\d\d-\d\d)"
    rf"|(?:{_WEEKDAY})"
)


@dataclass(frozen=True, slots=True)
class Date:
    """A date: its place in the text searched, and its value in ISO 8601; `day` is `None` for a month."""

    start: int
    end: int
    value: str
    day: dt.date | None


def find_date(text: str, *, months: bool = False) -> Date | None:
    """The first complete date of a text, with its weekday, else, if `months`, the first month with its year."""
    return next(iter(find_dates(text)), None) or (_month(text) if months and _MIGHT_HOLD.search(text) else None)


def find_dates(text: str) -> tuple[Date, ...]:
    """The complete dates of a text, in order, no two of which overlap."""
    return _dates(text) if _MIGHT_HOLD.search(text) else ()


@lru_cache(maxsize=256)  # a line is asked for its date by one question after the other
def _dates(text: str) -> tuple[Date, ...]:
    found = [date for pattern in _patterns(text) for match in pattern.finditer(text) if (date := _date(match))]
    kept: list[Date] = []
    for date in sorted(found, key=lambda date: (date.start, -date.end)):
        if not kept or date.start >= kept[-1].end:
            kept.append(date)
    return tuple(kept)


def _patterns(text: str) -> Iterator[re.Pattern[str]]:
    """The patterns that a text may match: those of figures alone, those with the name of a month."""
    if _FIGURES.search(text):
        yield from (_PATTERNS[0], _PATTERNS[-1])
    if "年" in text:
        yield _PATTERNS[1]
    if not _MONTHS.keys().isdisjoint(_WORD.findall(text.casefold())) or _GLUED_MONTH.search(text):
        yield from _PATTERNS[2:-1]


def _month(text: str) -> Date | None:
    match = _MONTH_YEAR.search(text)
    if match is None:
        return None
    return Date(match.start(), match.end(), f"{match['year']}-{_MONTHS[match['name'].casefold()]:02}", None)


def is_month(word: str) -> bool:
    """Whether a word is the name of a month, or short for it."""
    return word.casefold().strip(".,") in _MONTHS


def months_named(text: str) -> frozenset[int]:
    """The months of the days that a text names, with or without a year: "26 April", "Sept. 3"."""
    return frozenset(_MONTHS[(match["one"] or match["other"]).casefold()] for match in _DAY_OF_MONTH.finditer(text))


def without_dates(text: str) -> str:
    """What a text says beside its dates and months, at most two of them, those included that two readings fit."""
    rest = text
    for _ in range(2 if _MIGHT_HOLD.search(text) else 0):
        date = find_date(rest, months=True)
        unclear = NUMBERS.search(rest) if date is None else None
        if unclear:
            rest = f"{rest[: unclear.start()]} {rest[unclear.end() :]}"
        elif date:
            rest = f"{rest[: date.start]} {rest[date.end :]}"
    return rest


def _date(match: re.Match[str]) -> Date | None:
    parts = match.groupdict()
    year = int(parts["year"]) if len(parts["year"]) == 4 else 2000 + int(parts["year"])
    if "first" in parts:
        dotted = parts["sep"][0] == "." and len(parts["year"]) == 4
        month_day = _in_order(int(parts["first"]), int(parts["second"]), dotted=dotted)
    elif "name" in parts:
        month_day = _MONTHS[parts["name"].casefold()], int(parts["day"])
    else:
        month_day = int(parts["month"]), int(parts["day"])
    if month_day is None:
        return None
    try:
        day = dt.date(year, *month_day)
    except ValueError:
        return None
    before = max(match.start() - _LONGEST_WEEKDAY, 0)
    weekday = _WEEKDAY_BEFORE.search(match.string[before : match.start()])
    start = before + weekday.start() if weekday else match.start()
    return Date(start, match.end(), day.isoformat(), day)


def _in_order(first: int, second: int, *, dotted: bool) -> tuple[int, int] | None:
    """Month and day of two numbers, `None` where either could be the month; between full stops the day comes first."""
    if first == second or second > 12:
        return first, second
    return (second, first) if first > 12 or dotted else None
