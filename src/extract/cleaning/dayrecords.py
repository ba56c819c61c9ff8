"""Titles of texts that are the record of a day, and end in its date.

"Remarks at the Harbour Forum, 3 March 2024" and "Press conference on March 3, 2024" are of that day. Of a summit or a
visit that a headline names, the date is another.
"""

import re

from extract.cleaning.dates import Date, find_date
from extract.cleaning.keys import key
from extract.cleaning.lexicon import alternatives, words
from extract.cleaning.phrases import load

_RECORD = re.compile(rf"\b(?:{alternatives('dates', 'records')})\b", re.IGNORECASE)
# What may stand between such a title and its date, at the end of it.
_BEFORE = re.compile(r"(?:[ ](?:on|of|for|dated)|,|[ ]\(|[ ][–—|-]|:)[ ]*\Z")
_RANGE = re.compile(r"\d[ ]?(?:[–—-]|to|and|until)[ ]?\Z")


def record_date(title: str) -> Date | None:
    """The date that ends a title, if the title names such a record; "Press release | 3 March 2024" is none."""
    date = find_date(title)
    if date is None or title[date.end :].strip(" .)"):
        return None
    before = title[: date.start]
    if key(before) in load().whole or _RANGE.search(before) or not _BEFORE.search(before) or not _RECORD.search(before):
        return None
    return date if words("dates", "other_days").isdisjoint(key(before).split()) else None
