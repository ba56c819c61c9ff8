"""Fields of the page of an occasion: their date says when something is held, not when the page was published."""

import re
from collections.abc import Iterator

from extract.cleaning.lexicon import words
from extract.cleaning.page import Page

_LABEL = re.compile(r"[^\W\d_][\w /&-]{1,30}?(?=[ ]?:)")
# "15:00 – 16:30", "9am to 5pm": what is published has one time of day.
_HOURS = re.compile(r"\d[ ]?(?:[ap]\.?m\.?)?[ ]?(?:[–—-]|to|until)[ ]?\d{1,2}(?:[:.]\d\d|[ ]?[ap]\.?m)", re.IGNORECASE)
# Lines above and below that may be fields of the same occasion; code points of such a line that are looked at.
_AROUND, _LONGEST = 3, 120


def is_of_occasion(page: Page, index: int) -> bool:
    """Whether a line states the day of an occasion: it bears the label "Date", and the fields around it say where."""
    text = page.lines[index].line.text[:_LONGEST]
    if _label(text) not in words("dates", "occasion_dates"):
        return False
    around = {*_labels(page, index)}
    hints = around & words("dates", "occasion_hints")
    timed = _HOURS.search(text[text.index(":") :]) is not None
    return timed or not around.isdisjoint(words("dates", "occasion_fields")) or len(hints) > 1


def _labels(page: Page, index: int) -> Iterator[str]:
    for row in range(max(0, index - _AROUND), min(len(page.lines), index + _AROUND + 1)):
        if row != index:
            yield _label(page.lines[row].line.text[:_LONGEST])


def _label(text: str) -> str:
    match = _LABEL.match(text)
    return match[0].casefold() if match else ""
