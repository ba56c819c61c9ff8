"""The day of the article in these tests, a Wednesday, and the values found on it."""

import datetime as dt

from extract.times import Time, find_times

ANCHOR = dt.date(2024, 3, 13)


def found_in(text: str) -> list[Time]:
    return find_times(text, anchor=ANCHOR)


def values(text: str, *, anchor: dt.date | None = ANCHOR) -> list[str]:
    return [time.value for time in find_times(text, anchor=anchor)]


def unanchored(text: str) -> list[str]:
    return values(text, anchor=None)


def texts(text: str) -> list[str]:
    return [time.text for time in find_times(text, anchor=ANCHOR)]
