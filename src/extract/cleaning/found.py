"""A piece of metadata in the text, as the steps that look for date, publisher and authors hand it on."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """A piece of metadata in the text: its code points, for a date its value, and the rule that found it."""

    start: int
    end: int
    value: str = ""
    day: dt.date | None = None
    rule: str = ""
