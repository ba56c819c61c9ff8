"""The line that holds nothing but the name of who issued a text: an outlet or a body, near its date or its headline.

Harbour reopens after the storm          … nor may ships enter at night.
World Harbour Programme (WHP)            MINISTRY OF PORTS
3 March 2024                             SUVA
3 March 2024
"""

from collections.abc import Iterator, Sequence

from extract.cleaning.bylines import byline
from extract.cleaning.found import Found
from extract.cleaning.kinds import is_date_line
from extract.cleaning.mastheads import issuer, masthead
from extract.cleaning.page import Page
from extract.cleaning.parts import Part
from extract.cleaning.phrases import key

RULE, MASTHEAD = "cleaning.publisher.line", "cleaning.publisher.masthead"
_FOOT, _BEYOND, _ABOVE = 3, 5, 6


def issuer_line(page: Page, parts: Sequence[Part]) -> Found | None:
    """The first such name at the head of an article, else at its foot."""
    credited = {part.row for part in parts if part.type in ("byline", "dateline", "item", "quotation")}
    for row in (*_head(page), *range(max(page.first + 1, page.region.end - _FOOT), page.region.end + _BEYOND)):
        line = page.lines[row] if row < len(page.lines) and row not in credited and row not in page.links else None
        span = issuer(line) if line and not line.noise and not line.opens else None
        if line and span and _is_placed(page, row):
            return Found(line.line.start + span[0], line.line.start + span[1], rule=RULE)
    return None


def issuer_above(page: Page) -> Found | None:
    """The nearest masthead above the headline, or the name that begins the bar of a site there."""
    title = page.headline.index if page.headline else 0
    for row in range(title - 1, max(title - _ABOVE, 0) - 1, -1):
        line = page.lines[row].line
        span = None if row in page.links else masthead(page.lines, row)
        if span and key(line.text[slice(*span)]) != page.title_key:
            return Found(line.start + span[0], line.start + span[1], rule=MASTHEAD)
    return None


def _head(page: Page) -> Iterator[int]:
    """The lines around the headline that may name who issued the text."""
    title = page.headline.index if page.headline else -1
    yield from (row for row in range(max(0, title - 1), min(page.first, title + 1 + _FOOT)) if row != title)


def _is_placed(page: Page, row: int) -> bool:
    """Whether a date or a byline stands beside a line, or behind one short line; else the headline and the article."""
    for step in (1, -1):
        for far in (1, 2):
            index = row + step * far
            if not 0 <= index < len(page.lines) or (page.headline and index == page.headline.index):
                break
            text = page.lines[index].line.text
            if is_date_line(text) or byline(text):
                return True
            if not page.lines[index].short or page.lines[index].words > _FOOT:
                break
    below = page.headline is not None and row == page.headline.index + 1
    return below and row + 1 == page.first and not any(map(issuer, page.lines[page.first : page.region.end]))
