"""The date of an article, as its page states it.

It stands in a line of its own, in the byline or under a label; near the headline, or under a label at the foot; or in
the dateline that opens the article, or in the title of a record. Never in a sentence. Offsets are those of the text
that the lines were split from.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.cleaning.dates import Date, find_date, find_dates
from extract.cleaning.filingdates import IN_DATELINE, date_of_filing
from extract.cleaning.found import Found
from extract.cleaning.lexicon import alternatives, words
from extract.cleaning.occasions import is_of_occasion
from extract.cleaning.page import NEAR, Page
from extract.cleaning.parts import DATE_LINE, DATELINE, Part
from extract.cleaning.unclear import Unclear, find_unclear, settle

LABELLED, LINE, BESIDE_NAME, STAMP, UPDATE, UNCLEAR = (
    "cleaning.published.label",
    "cleaning.published.line",
    "cleaning.published.byline",
    "cleaning.published.stamp",
    "cleaning.published.update",
    "cleaning.published.unclear",
)
_PUBLISHED = re.compile(rf"\b(?:{alternatives('dates', 'published')})\b", re.IGNORECASE)
_ALONE = re.compile(rf"(?:{alternatives('dates', 'published_alone')})(?:[ ](?:on|at))?\Z", re.IGNORECASE)
_UPDATED = re.compile(rf"\b(?:{alternatives('dates', 'updated')})\b", re.IGNORECASE)
_BARS = re.compile(r"[|•·]")
_WORD = re.compile(r"[^\W\d_]+")
# "5 – 7 March 2024" is the time of a meeting.
_RANGE = re.compile(r"\d[ ]?(?:[–—-]|to|until)[ ]*\Z|\A[ ]*(?:[–—-]|to|until)[ ]?\d{1,2}(?!\d|:)")
_CLOCK = re.compile(r"\b\d{1,2}[:.h]?\d\d(?:[:.]\d\d)?(?:[ ]?(?:[ap]\.?m\.?|hrs?|h|hours))?(?!\w)", re.IGNORECASE)
# How often it was looked at, behind the date: "3 March 2024 | Views: 1,107".
_COUNTED = re.compile(r"[|•·,–-][ ](?:views|hits|reads|read|shares|comments|\d+)\b", re.IGNORECASE)
_UNLABELLED = ("dateline", "byline")
_NOT_ITS_OWN = ("title", "item", "caption", "quotation")
_SMALL = frozenset(("at", "on", "by", "am", "pm", "a.m.", "p.m."))
_LONGEST, _LONGEST_STAMP, _AROUND = 30, 8, 18
# The places of `_place`; lines that a heading such as "References" reaches.
_FOOT, _REFERENCES = 2, 20
_WEEK, _LABEL, _RANKS = 7, 3, 3


def find_published(page: Page, parts: Sequence[Part], *, given: dt.date | None = None) -> Found | None:
    """The date that the page states as its own; of several, the one that was given beside the text."""
    # Below a menu, the nearest above the article is its own; one further up may be that of the day of scraping.
    before = page.first if page.region.below_menu else 0
    dated = [(-n if part.row < before else n, part) for n, part in _grouped(parts) if page.lines[part.row].figures]
    ranked = [(rank, order, found) for order, part in dated for rank, found in _stated(page, part)]
    if given and (same := next((found for *_, found in ranked if _may_be(page, found, given)), None)):
        return replace(same, value=given.isoformat(), day=given)
    if ranked:
        first, _, best = min(ranked, key=lambda entry: entry[:2])
        if filed := _filed_before(page, parts, best):
            return filed
        like = [(rank, found) for rank, _, found in ranked if found.value == best.value]
        own = (found for rank, found in like if rank // _RANKS == first // _RANKS or not rank % _RANKS)
        return _settled(page, next(own))
    return date_of_filing(page, parts)


def _filed_before(page: Page, parts: Sequence[Part], best: Found) -> Found | None:
    """The date of the dateline, where that of the page is a later one: when it was changed, or when it was fetched."""
    top = page.headline.index if page.headline else min(page.first, len(page.lines) - 1)
    if best.rule != UPDATE and not (best.rule == LINE and best.start < page.lines[top].line.start):
        return None
    filed = date_of_filing(page, parts)
    if filed is None or filed.day is None or filed.rule != IN_DATELINE:
        return None
    fetched = best.day is not None and (best.day - filed.day).days > _WEEK
    return filed if best.rule == UPDATE or fetched else None


def _grouped(parts: Sequence[Part]) -> Iterator[tuple[int, Part]]:
    """The parts, each with the number of the stretch of dates and bylines that it belongs to."""
    group, last = 0, -1
    for part in parts:
        if part.type in _UNLABELLED:
            group += part.row > last + 1
            last = part.row
        else:
            group, last = group + 1, -1
        yield group, part


def _may_be(page: Page, found: Found, day: dt.date) -> bool:
    unclear = _unclear(page, found)
    return day in (unclear.day_first, unclear.month_first) if unclear else found.day == day


def _settled(page: Page, found: Found) -> Found:
    """A date in figures as far as the rest of the page tells which day it is."""
    unclear = _unclear(page, found)
    if unclear is None:
        return found
    around = _words(page, found, _AROUND)
    day = settle(unclear, around, [line.line.text for line in page.lines])
    return replace(found, value=day.isoformat(), day=day) if day else replace(found, rule=UNCLEAR)


def _unclear(page: Page, found: Found) -> Unclear | None:
    return find_unclear(_words(page, found, 0)) if found.value.isdigit() else None


def _words(page: Page, found: Found, around: int) -> str:
    """A date as it stands on the page, with so many characters before and after it."""
    line = next(line.line for line in page.lines if line.line.start <= found.start < line.line.end)
    return line.text[max(0, found.start - line.start - around) : found.end - line.start + around]


def _stated(page: Page, part: Part) -> Iterator[tuple[int, Found]]:
    """Dates of a part with their ranks, the lower the better: labelled, bare, an update; above the headline; foot."""
    line, place = page.lines[part.row], _place(page, part.row)
    files = part.rule == DATELINE and part.end < line.line.end
    if part.type in _NOT_ITS_OWN or files or not page.at_edge(part.row):
        return
    if place is None or line.words > _LONGEST or line.prose or is_of_occasion(page, part.row):
        return
    offset = part.start - line.line.start
    text = line.line.text[offset : offset + part.end - part.start]
    done = 0
    for date in _dates(text, months=part.type == "dateline"):
        label = _label(text[done : date.start] if date.start else _above(page, part.row))
        if place == _FOOT and not label and _is_cited(page, part.row):
            return
        done = date.end
        if (label or _is_bare(part, text, date)) and (place < _FOOT or label == "published" or part.rule == DATE_LINE):
            rank = {"published": 0, "": 1, "updated": 2}[label]
            rule = _rule(part, label)
            start, end = part.start + date.start, part.start + date.end
            yield _RANKS * place + rank, Found(start, end, date.value, date.day, rule)


def _above(page: Page, row: int) -> str:
    """The label on the line above one that begins with a date: "Published", "Last updated:"."""
    line = page.lines[row - 1] if row else None
    return line.line.text if line and line.words <= _LABEL and not line.figures else ""


def _rule(part: Part, label: str) -> str:
    """How a date is known."""
    if label:
        return LABELLED if label == "published" else UPDATE
    if part.rule in (DATE_LINE, DATELINE):
        return LINE if part.rule == DATE_LINE else IN_DATELINE
    return BESIDE_NAME if part.type in _UNLABELLED else STAMP


def _dates(text: str, *, months: bool) -> Iterator[Date]:
    """The dates of a text; without any, the year of a date that two readings fit, or a month."""
    found = [*find_dates(text)]
    if not found and (unclear := find_unclear(text)):
        found = [Date(unclear.start, unclear.end, unclear.year, None)]
    alone = find_date(text, months=True) if months and not found else None
    if alone and text[: alone.start].rstrip()[-1:].isdigit():  # "3-5 March 2024" are the days of a meeting
        alone = None
    yield from [alone] if alone else found


def _label(before: str) -> str:
    """What the words before a date say of it: "published", "updated", or nothing."""
    words_before = _BARS.split(before)[-1].strip(" :,;.()[]/–—-")
    if _UPDATED.search(words_before):
        return "published" if _PUBLISHED.match(words_before) else "updated"
    return "published" if _PUBLISHED.search(words_before) or _ALONE.match(words_before) else ""


def _is_bare(part: Part, text: str, date: Date) -> bool:
    return part.type in _UNLABELLED or (part.type != "field" and _is_stamp(text, date))


def _place(page: Page, index: int) -> int | None:
    """0 between headline and article, 1 above the headline, 2 at the foot, `None` elsewhere."""
    title = page.headline.index if page.headline else -1
    if index > page.first + NEAR:
        return 2 if index >= page.region.end - 2 else None
    if index > title:
        return 0 if not page.region.below_menu or page.headline else 1
    return 1


def _is_cited(page: Page, index: int) -> bool:
    """Whether a line at the foot stands under a heading such as "References"."""
    above = page.lines[max(0, index - _REFERENCES) : index]
    return any(line.key in words("dates", "references") for line in above)


def _is_stamp(text: str, date: Date) -> bool:
    """Whether a short line is a date with a name or place beside it: "Riverton Wire, 3 March 2024"."""
    before, after = _CLOCK.sub("", text[: date.start]), _CLOCK.sub("", _COUNTED.split(text[date.end :])[0])
    rest = (before + after).split()
    if len(rest) > _LONGEST_STAMP or _RANGE.search(before) or _RANGE.search(after):
        return False
    names = _WORD.findall(f"{before} {after}".casefold())
    return words("dates", "occasions").isdisjoint(names) and not any(w.islower() and w not in _SMALL for w in rest)
