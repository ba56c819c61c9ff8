"""The date of an article whose page states none by itself: that of its dateline, else that in the title of a record."""

from collections.abc import Sequence

from extract.cleaning.dates import find_date
from extract.cleaning.dayrecords import record_date
from extract.cleaning.found import Found
from extract.cleaning.page import Page
from extract.cleaning.parts import Part, opening_dateline

IN_DATELINE, IN_TITLE = "cleaning.published.dateline", "cleaning.published.title"


def date_of_filing(page: Page, parts: Sequence[Part]) -> Found | None:
    """The complete date of the dateline that opens the article, else that which ends the title of a record."""
    return _in_dateline(page, parts) or _in_title(page)


def _in_dateline(page: Page, parts: Sequence[Part]) -> Found | None:
    part = opening_dateline(page, parts)
    line = page.lines[part.row].line if part else None
    date = find_date(line.text[: part.end - line.start]) if part and line else None
    if line is None or date is None:
        return None
    return Found(line.start + date.start, line.start + date.end, date.value, date.day, IN_DATELINE)


def _in_title(page: Page) -> Found | None:
    title = page.headline
    if title is None or not page.lines[title.index].figures:
        return None
    line = page.lines[title.index].line
    text = line.text[title.start : title.end]
    date = record_date(text)
    if date is None:
        return None
    base = line.start + title.start
    return Found(base + date.start, base + date.end, date.value, date.day, IN_TITLE)
