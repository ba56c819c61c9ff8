"""The date of an article, as its page states it.

It stands in a line of its own, in the byline or under a label; near the headline, or under a label at the foot; or in
the dateline that opens the article. Never in a sentence. Offsets are those of the text that the lines were split from.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.cleaning.dates import Date, find_date, find_dates
from extract.cleaning.lexicon import alternatives, words
from extract.cleaning.page import NEAR, Page
from extract.cleaning.parts import DATELINE, Part

_PUBLISHED = re.compile(rf"\b(?:{alternatives('dates', 'published')})\b", re.IGNORECASE)
_ALONE = re.compile(rf"(?:{alternatives('dates', 'published_alone')})(?:[ ](?:on|at))?\Z", re.IGNORECASE)
_UPDATED = re.compile(rf"\b(?:{alternatives('dates', 'updated')})\b", re.IGNORECASE)
_BARS = re.compile(r"[|•·]")
_WORD = re.compile(r"[^\W\d_]+")
# "5 – 7 March 2024" is the time of a meeting.
_RANGE = re.compile(r"\d[ ]?(?:[–—-]|to|until)[ ]*\Z|\A[ ]*(?:[–—-]|to|until)[ ]?\d{1,2}(?!\d|:)")
_UNLABELLED = ("dateline", "byline")
_NOT_ITS_OWN = ("title", "item", "caption", "quotation")
_SMALL = frozenset(("at", "on", "by", "am", "pm", "a.m.", "p.m."))
_LONGEST, _LONGEST_STAMP = 30, 8


@dataclass(frozen=True, slots=True)
class Found:
    """A piece of metadata in the text: its code points, and for a date its value."""

    start: int
    end: int
    value: str = ""
    day: dt.date | None = None


def find_published(page: Page, parts: Sequence[Part], *, given: dt.date | None = None) -> Found | None:
    """The date that the page states as its own; of several, the one that was given beside the text."""
    # Below a menu, the date nearest to the article is its own; one above may be that of the day of scraping.
    step = -1 if page.region.below_menu else 1
    ranked = [(rank, step * order, found) for order, part in enumerate(parts) for rank, found in _stated(page, part)]
    same = [found for _, _, found in ranked if found.day == given is not None]
    if same:
        return same[0]
    if ranked:
        best = min(ranked, key=lambda entry: entry[:2])[2]
        return next(found for _, _, found in ranked if found.value == best.value)
    return _in_dateline(page, parts)


def _stated(page: Page, part: Part) -> Iterator[tuple[int, Found]]:
    """Dates of a part with their ranks, the lower the better: labelled, bare, an update; above the headline; foot."""
    line = page.lines[part.row]
    if part.type in _NOT_ITS_OWN or part.rule == DATELINE or line.words > _LONGEST or line.prose:
        return
    place = _place(page, part.row) if page.at_edge(part.row) else None
    if place is None:
        return
    offset = part.start - line.line.start
    text = line.line.text[offset : offset + part.end - part.start]
    done = 0
    for date in _dates(text, months=part.type == "dateline"):
        label = _label(text[done : date.start])
        done = date.end
        if (label or _is_bare(part, text, date)) and (
            place < 2 or label == "published" or part.rule == "cleaning.dateline.date"
        ):
            rank = {"published": 0, "": 1, "updated": 2}[label]
            yield 3 * place + rank, Found(part.start + date.start, part.start + date.end, date.value, date.day)


def _dates(text: str, *, months: bool) -> Iterator[Date]:
    found = [*find_dates(text)]
    alone = find_date(text, months=True) if months and not found else None
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


def _is_stamp(text: str, date: Date) -> bool:
    """Whether a short line is a date with a name or place beside it: "Riverton Wire, 3 March 2024"."""
    before, after = text[: date.start], text[date.end :]
    rest = (before + after).split()
    if len(rest) > _LONGEST_STAMP or _RANGE.search(before) or _RANGE.search(after):
        return False
    names = _WORD.findall(f"{before} {after}".casefold())
    return words("dates", "occasions").isdisjoint(names) and not any(w.islower() and w not in _SMALL for w in rest)


def _in_dateline(page: Page, parts: Sequence[Part]) -> Found | None:
    """The complete date of the dateline that opens the article."""
    for part in parts:
        if part.rule == DATELINE and part.row < page.first + NEAR:
            line = page.lines[part.row].line
            date = find_date(line.text[: part.end - line.start])
            if date:
                return Found(line.start + date.start, line.start + date.end, date.value, date.day)
    return None
