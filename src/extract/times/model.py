"""What the times stage hands on."""

import datetime as dt
from dataclasses import dataclass
from typing import Final, Literal

TimeType = Literal["date", "time", "duration", "set"]
Anchor = Literal["published", "none"]

# The rules of an hour alone, which is no date: "at 9 a.m."; "9 a.m. on Friday" has one.
CLOCKS: Final = frozenset({"times.time.clock", "times.range.clock"})


@dataclass(frozen=True, slots=True)
class Time:
    """One temporal expression.

    Attributes:
        start: first code point in the text searched.
        end: one past the last.
        text: the characters between them.
        type: TIMEX3 type in lower case.
        value: TIMEX3 value, `X` for what cannot be known, e.g. `2024-03-01`, `XXXX-WXX-2`, `P30Y`, `2016/2018`.
        first: first day that the value covers (the record's `from`), `None` where it has none.
        last: last day that the value covers (the record's `to`).
        anchor: `published` where the value was reckoned from the article's date, else `none`.
        rule: id of the rule that found it, e.g. `times.date.month_day`.
    """

    start: int
    end: int
    text: str
    type: TimeType
    value: str
    first: dt.date | None
    last: dt.date | None
    anchor: Anchor
    rule: str
