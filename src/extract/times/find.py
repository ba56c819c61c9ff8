"""Finding the times of a text: scan, give values, join a clock time with the date beside it."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from extract.times import clock, dates, durations, holidays, periods, ranges, relative, weekdays
from extract.times.calendar import days
from extract.times.grammar import Match, scan
from extract.times.lexer import Tokens, tokenise
from extract.times.model import CLOCKS, Time
from extract.times.values import Built, Context

Builder = Callable[[Match, Context], Built | None]

# What `build` names in the grammar.
BUILDERS: Final[Mapping[str, Builder]] = {
    "ago": relative.ago,
    "bracketed": weekdays.bracketed,
    "before_christ": dates.before_christ,
    "century": dates.century,
    "clock": clock.clock,
    "compound": durations.compound,
    "date": dates.date,
    "day_word": relative.day_word,
    "decade": dates.decade,
    "duration": durations.duration,
    "duration_range": durations.duration_range,
    "every": durations.every,
    "first_months": periods.first_months,
    "fiscal": periods.fiscal,
    "frequency": durations.frequency,
    "half": periods.half,
    "holiday": holidays.holiday,
    "iso": dates.iso,
    "later": relative.later,
    "months_to": periods.months_to,
    "nth": periods.nth,
    "numeric": dates.numeric,
    "other_part": relative.other_part,
    "part_of": relative.part_of,
    "plural": durations.plural,
    "quarter": periods.quarter,
    "range_clock": ranges.range_clock,
    "range_dates": ranges.range_dates,
    "range_days": ranges.range_days,
    "range_iso": ranges.range_iso,
    "range_months": ranges.range_months,
    "range_numeric": ranges.range_numeric,
    "range_weekdays": ranges.range_weekdays,
    "range_years": ranges.range_years,
    "rate": durations.rate,
    "relative": relative.relative,
    "same": relative.same,
    "season": periods.season,
    "span_adverb": durations.span_adverb,
    "vague": durations.vague,
    "week_of": relative.week_of,
    "weekday": weekdays.weekday,
    "year": dates.year,
}

REACH: Final = 400  # characters back in which "two days later" finds the date it is reckoned from
_JOINTS: Final = frozenset({" ", ", ", " on ", " at ", ", at ", ", on ", "\xa0"})
JOINED: Final = "times.time.dated"
_NAMED_DAYS: Final = frozenset({"times.relative.day", "times.date.weekday"})
_ONE_DAY: Final = re.compile(r"[0-9X]{4}-(?:[0-9X]{2}-[0-9X]{2}|WXX-[1-7])")


def find_times(
    text: str,
    *,
    anchor: dt.date | None = None,
    masked: Iterable[tuple[int, int]] = (),
    captions: Sequence[tuple[int, int]] = (),
) -> list[Time]:
    """The temporal expressions of a text, in order, no two overlapping.

    Args:
        text: any text; offsets count its code points.
        anchor: the day of the article, from which "last month" and "Friday" are reckoned; without it, what they leave
            open is `X`.
        masked: spans (start, end) in which nothing is found, such as names.
        captions: spans that describe pictures, in the present what was.

    Returns:
        Times with `text[start:end] == time.text`.

    Examples:
        >>> from datetime import date
        >>> [(time.text, time.value) for time in find_times("The bridge opened on 3 March 2019 after nine years.")]
        [('3 March 2019', '2019-03-03'), ('nine years', 'P9Y')]
        >>> [time.value for time in find_times("Ministers met last month.", anchor=date(2024, 1, 15))]
        ['2023-12']
        >>> [time.value for time in find_times("Ministers met last month.")]
        ['XXXX-XX']
    """
    tokens = tokenise(text, masked=masked)
    found: list[Time] = []
    position: int | None = 0
    while position is not None:
        position = _step(tokens, position, Context(anchor=anchor, previous=None, captions=captions), found)
    return found


def _step(tokens: Tokens, position: int, given: Context, found: list[Time]) -> int | None:
    """Add the next expression at or behind a token to `found`; the token to go on from, `None` at the end."""
    match = None
    for match in scan(tokens, position):
        context = replace(given, previous=_previous(found, tokens, match))
        if built := BUILDERS[match.rule.build](match, context):
            _append(found, _time(match, built), tokens.text)
            return match.last
    return None if match is None else match.first + 1


def _previous(found: list[Time], tokens: Tokens, match: Match) -> Time | None:
    """The last time before a match, in its paragraph and not far off, that has days."""
    start = tokens.start(match.first)
    for time in reversed(found[-3:]):
        if start - time.end > REACH or "\n" in tokens.text[time.end : start]:
            return None
        if time.first is not None:
            return time
    return None


def _time(match: Match, built: Built) -> Time:
    start, end = match.tokens.start(match.first), match.tokens.end(match.last - 1)
    covered = days(built.value) if built.type in ("date", "time") else None
    return Time(
        start=start,
        end=end,
        text=match.tokens.text[start:end],
        type=built.type,
        value=built.value,
        first=covered[0] if covered else None,
        last=covered[1] if covered else None,
        anchor="published" if built.anchored else "none",
        rule=match.rule.id,
    )


def _append(found: list[Time], time: Time, text: str) -> None:
    """Add a time, or join it to the one before: "9 a.m. on Friday" is one expression.

    The date in "today (3 March)" and "Monday (4/3)" says which day that is.
    """
    if found and _says_which(time, found[-1], text):
        found[-1] = replace(found[-1], value=time.value, first=time.first, last=time.last, anchor=time.anchor)
    joined = _join(found[-1], time, text) if found else None
    if joined:
        found[-1] = joined
    else:
        found.append(time)


def _says_which(time: Time, named: Time, text: str) -> bool:
    """Whether a time is the date, alone in brackets, of the day named right before it."""
    brackets = text[named.end : time.start] == " (" and text[time.end : time.end + 1] == ")"
    return brackets and named.rule in _NAMED_DAYS and _ONE_DAY.fullmatch(time.value) is not None


def _join(left: Time, right: Time, text: str) -> Time | None:
    if (left.rule in CLOCKS) == (right.rule in CLOCKS) or text[left.end : right.start] not in _JOINTS:
        return None
    clock_time, day = (left, right) if left.rule in CLOCKS else (right, left)
    date, _, part = day.value.partition("T")  # "3 pm tomorrow afternoon" has a part of the day
    if not _ONE_DAY.fullmatch(date) or any(character.isdigit() for character in part):
        return None
    value = "/".join(f"{date}T{end.partition('T')[2]}" for end in clock_time.value.split("/"))
    return replace(
        clock_time, start=left.start, end=right.end, text=text[left.start : right.end], value=value, first=day.first,
        last=day.last, anchor=day.anchor, rule=JOINED,
    )  # fmt: skip
