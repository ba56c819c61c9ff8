"""Which day the name of a weekday means: "Friday", "last Tuesday", "Monday next week", "the following Friday"."""

import datetime as dt
from typing import Final

from extract.times.calendar import make_day, shift
from extract.times.grammar import Match
from extract.times.relative import at
from extract.times.values import Built, Context

MONTHS: Final = 12


def weekday_day(weekday: int, match: Match, context: Context) -> dt.date | None:
    """The day that a weekday's name means; `None` where the article has no day.

    `last` and `next` leave the article's own day out; without them it counts, and the sentence says which way to look.
    """
    anchor = context.anchor
    if anchor is None:
        return None
    ahead, back = (weekday - anchor.isoweekday()) % 7, (anchor.isoweekday() - weekday) % 7
    rel = match.kind("rel")
    if rel == "last":
        return shift(anchor, "day", -(back or 7))
    if rel in ("next", "coming"):
        return shift(anchor, "day", ahead or 7)
    if rel == "this":
        return shift(anchor, "day", weekday - anchor.isoweekday())
    return shift(anchor, "day", ahead if context.direction(match) == "future" else -back)


def weekday(match: Match, context: Context) -> Built | None:
    """`Friday`, `last Tuesday`, `early on Monday`, `Thursday night`."""
    if (other := match.number("same")) is not None:
        return _weekday_from_previous(other, match.number("step") or 0, context)
    name = match.number("weekday")
    if name is None:
        return None
    if match.has("week"):
        if match.string("unit") != "week":
            return None
        day = _of_week(name, match.number("week") or 0, context.anchor)
    else:
        day = weekday_day(name, match, context)
    value = day.isoformat() if day else f"XXXX-WXX-{name}"
    part = match.string("part")
    return Built("time", f"{value}T{part}", day is not None) if part else Built("date", value, day is not None)


def _of_week(weekday: int, weeks: int, anchor: dt.date | None) -> dt.date | None:
    """A weekday of the week that lies so many from the article's own ("Tuesday last week")."""
    return shift(anchor, "day", weekday - anchor.isoweekday() + 7 * weeks) if anchor else None


def _weekday_from_previous(name: int, step: int, context: Context) -> Built:
    """`the following Friday`, `the same Friday`: reckoned from the date named last."""
    previous = context.previous
    if previous is None or previous.first is None or previous.last is None:
        return Built("date", f"XXXX-WXX-{name}")
    base = previous.first if step < 0 else previous.last
    ahead, back = (name - base.isoweekday()) % 7, (base.isoweekday() - name) % 7
    distance = (ahead or 7) if step > 0 else -(back or 7) if step < 0 else ahead
    return at(shift(base, "day", distance), "day", anchored=previous.anchor == "published")


def bracketed(match: Match, context: Context) -> Built | None:
    """`5/8` or `5/8/2019` in "Monday (5/8)": the day or the month first, as the weekday has it in that year.

    Without a year, in the one nearest to the article's day.
    """
    weekday, parts = match.tokens.value(match.first - 2), match.words("day")[0].split("/")
    if not all(part.isdigit() for part in parts) or (len(parts) == 3 and len(parts[2]) != 4):
        return None
    first, second, anchor = int(parts[0]), int(parts[1]), context.anchor
    if len(parts) == 2 and anchor is None:
        known = first > MONTHS >= second and make_day(2000, second, first)
        return Built("date", f"XXXX-{second:02}-{first:02}") if known else None
    year = int(parts[2]) if len(parts) == 3 else 0
    years = [year] if year else range(anchor.year - 1, anchor.year + 2) if anchor else ()
    readings = (make_day(one, month, day) for one in years for month, day in ((second, first), (first, second)))
    found = [day for day in readings if day and day.isoweekday() == weekday]
    chosen = min(found, key=lambda day: abs(day - (anchor or day)), default=None)
    return Built("date", chosen.isoformat(), anchored=not year) if chosen else None
