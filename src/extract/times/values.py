"""What the functions that give a match its value share: what they are told, what they answer, and years."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from extract.times import cues
from extract.times.grammar import Match
from extract.times.model import Time, TimeType

UNKNOWN_YEAR: Final = "XXXX"
PIVOT: Final = 50  # '49 is 2049 and '50 is 1950, where no anchor says better


class Built(NamedTuple):
    """A value; `anchored` says that it was reckoned from the day of the article."""

    type: TimeType
    value: str
    anchored: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """What a value may depend on besides its own words: the article's day, the time named last, the captions."""

    anchor: dt.date | None
    previous: Time | None
    captions: Sequence[tuple[int, int]] = ()

    def direction(self, match: Match) -> cues.Direction | None:
        """What the sentence around a match says of past and future."""
        tokens = match.tokens
        at = tokens.start(match.first)
        shown = any(start <= at < end for start, end in self.captions)
        return cues.direction(tokens.text, at, tokens.end(match.last - 1), shown=shown)


def year_number(match: Match, field: str, context: Context) -> int | None:
    """The year that a field names; two digits (`'82`) are taken near the anchor, or near today's usage."""
    number = match.number(field)
    if number is None or number >= 1000:
        return number
    latest = context.anchor.year + 10 if context.anchor else 1999 + PIVOT
    return latest - (latest - number) % 100


def year_value(match: Match, context: Context) -> Built | None:
    """The year that the fields `year`, `fiscal`, or `rel` and `base` name, in four digits; `None` without them."""
    if (year := year_number(match, "year", context)) is not None:
        return Built("date", f"{year:04}")
    if (year := match.number("fiscal")) is not None:
        return Built("date", f"{year:04}")
    if not match.has("base") or match.string("base") != "year":
        return None
    if context.anchor is None:
        return Built("date", UNKNOWN_YEAR)
    return Built("date", f"{context.anchor.year + (match.number('rel') or 0):04}", anchored=True)
