"""Values of clock times, alone and beside a date."""

from extract.times.calendar import UNKNOWN
from extract.times.grammar import Match
from extract.times.lexicon import clock_time
from extract.times.values import Built, Context


def clock(match: Match, context: Context) -> Built | None:
    """`9 a.m.`, `14:30 GMT`, `9 o'clock`, `noon`; on the article's day, until a date beside it says otherwise."""
    time = _time(match)
    if time is None:
        return None
    day = context.anchor.isoformat() if context.anchor else UNKNOWN["day"]
    return Built("time", f"{day}{time}{match.string('zone') or ''}", context.anchor is not None)


def _time(match: Match) -> str | None:
    if (instant := match.string("instant")) is not None:
        return instant
    if (hour := match.number("hour")) is not None:
        return f"T{hour:02}:00" if 1 <= hour <= 12 else None
    text = match.words("c1")[0]
    if not text.isdigit():
        return clock_time(text)
    hours, minutes = int(text[:-2] or "0"), int(text[-2:])
    return f"T{hours:02}:{minutes:02}" if len(text) == 4 and hours <= 24 and minutes <= 59 else None
