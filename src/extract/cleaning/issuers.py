"""The line that holds nothing but the name of who issued a text: an outlet or a body, near its date or its headline.

Harbour reopens after the storm          … nor may ships enter at night.
World Harbour Programme (WHP)            MINISTRY OF PORTS
3 March 2024                             SUVA
3 March 2024

Below the article, the one body that a note tells about: "About Harbour Aid", "About us: Harbour Aid is …".
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter

from extract.cleaning.bars import is_motto
from extract.cleaning.bodies import is_known, names_medium, stripped
from extract.cleaning.bylines import byline
from extract.cleaning.found import Found
from extract.cleaning.keys import key
from extract.cleaning.kinds import is_date_line
from extract.cleaning.lexicon import ordered, words
from extract.cleaning.mastheads import issuer, masthead
from extract.cleaning.page import Page
from extract.cleaning.parts import Part

RULE, MASTHEAD, ABOUT = "cleaning.publisher.line", "cleaning.publisher.masthead", "cleaning.publisher.about"
SOURCE = "cleaning.publisher.source"
_FOOT, _BEYOND, _ABOVE, _TOP = 3, 5, 6, 40
_FAR = 12  # lines between the first of a page and its headline, at most
_NAMED = r"(?:[Tt]he )?(?P<name>[A-Z][\w&’'-]*(?: (?:(?:of|the|and|for|on|in|&|to) ){0,2}[A-Z][\w&’'-]*){0,8})"
_ABOUT = re.compile(rf"(?:About|ABOUT|Notes? about) {_NAMED}(?: \([A-Z][\w&-]{{1,9}}\))?:?")
_OURSELVES = re.compile(r"(?:about us|about|who we are|about the (?:company|organi[sz]ation))\s?:?", re.IGNORECASE)
_OPENS = re.compile(
    rf"{_NAMED}(?: \([A-Z][\w&-]{{1,9}}\))?,? (?:is|are|was|has|works|helps|supports|provides|aims|brings)\b"
)
_FROM = re.compile(r"(?P<name>[A-Z][^()\d:]{2,40}) \([A-Z][\w’'. -]{2,25}\)")
# What stands beside the name of the ministry whose page it is.
_WHOLE = ("government of", "federal government", "state government", "portal of")
_NOTES = ("about", "who we are", "note")
_LEAD = 60  # code points of the dateline and the words before the first name of an article, at most
_WIDE = 12  # words of the heading of such a note


def issuer_line(page: Page, parts: Sequence[Part]) -> Found | None:
    """The first such name at the head of an article, else at its foot."""
    credited = {part.row for part in parts if part.type in ("byline", "dateline", "item", "quotation")}
    for row in (*_head(page), *range(max(page.first + 1, page.region.end - _FOOT), page.region.end + _BEYOND)):
        line = page.lines[row] if row < len(page.lines) and row not in credited and row not in page.links else None
        span = issuer(line) or _filed_from(page, row) if line and not line.noise and not line.opens else None
        if line and span and _is_placed(page, row):
            return Found(line.line.start + span[0], line.line.start + span[1], rule=RULE)
    return None


def _filed_from(page: Page, row: int) -> tuple[int, int] | None:
    """The name before a city in brackets, right below the date of an article: "Le Quai (Dakar)"."""
    match = _FROM.fullmatch(page.lines[row].line.text) if "(" in page.lines[row].signs else None
    below = match and 0 < row < page.first and is_date_line(page.lines[row - 1].line.text)
    return match.span("name") if match and below else None


def without_issuer(parts: Sequence[Part], publisher: Found | None) -> list[Part]:
    """The parts; the heading that says no more than who issued the text is none of the article's."""
    if publisher is None or publisher.rule != RULE:
        return list(parts)
    return [
        part._replace(type="boilerplate", rule="cleaning.boilerplate.source", lead=0)
        if part.type == "heading" and part.start <= publisher.start and publisher.end <= part.end
        else part
        for part in parts
    ]


def issuer_above(page: Page) -> Found | None:
    """The nearest masthead or name that begins a bar above the headline, or the page; a known outlet first."""
    title = page.headline.index if page.headline else 0
    begins = _ABOVE < title <= _FAR or (page.headline is None and page.first > 1 and is_motto(page.lines[1]))
    found: list[tuple[int, int, int]] = []
    for row in (*range(title - 1, max(title - _ABOVE, 0) - 1, -1), *range(begins)):
        line = page.lines[row].line
        span = None if row in page.links else masthead(page.lines, row)
        if span and key(line.text[slice(*span)]) != page.title_key:
            name = line.text[slice(*span)]
            whole = key(name).startswith(_WHOLE) or key(name).endswith(" government")
            outlet = is_known(name) or name.casefold().endswith(ordered("bylines", "agency_names"))
            rank = 0 if outlet else 2 if whole else 1
            found.append((rank, line.start + stripped(line.text, *span)[0], line.start + span[1]))
    nearest = min(found, key=itemgetter(0), default=None)
    return Found(*nearest[1:], rule=MASTHEAD) if nearest else None


def issuer_labelled(page: Page) -> Found | None:
    """The name on the line below the label "Source" or "News provided by" at the head of the page."""
    for above, line in pairwise(page.lines[: min(page.first, _TOP)]):
        named = line.short and line.line.text[0].isupper() and line.noise is None and not line.figures
        if above.key in words("layout", "source_labels") and named and "," not in line.signs:
            return Found(line.line.start, line.line.end, rule=SOURCE)
    return None


def issuer_told(page: Page) -> Found | None:
    """The one body that a note below the running text tells about, if headline or opening name it."""
    rows = range(page.first + 1, len(page.lines) - 1)
    notes = [row for row in rows if page.lines[row].words <= _WIDE and page.lines[row].key.startswith(_NOTES)]
    line, name = _note(page, notes)
    if not name or name["name"].casefold().rpartition(" ")[2] in words("bylines", "told_of"):
        return None
    if not _leads(page, name["name"]):
        return None
    return Found(line + name.start("name"), line + name.end("name"), rule=ABOUT)


def _leads(page: Page, name: str) -> bool:
    """Whether the headline or the first words of the running text name a body."""
    title = page.lines[page.headline.index].line.text if page.headline else ""
    return name in title or name in page.lines[page.first].line.text[: _LEAD + len(name)]


def _note(page: Page, notes: Sequence[int]) -> tuple[int, re.Match[str] | None]:
    """The one name in such notes and where its line begins: in a heading, else in the sentence below "About us"."""
    found = [(row, match) for row in notes if (match := _ABOUT.fullmatch(page.lines[row].line.text))]
    if len(found) == 1:
        return page.lines[found[0][0]].line.start, found[0][1]
    ours = not found and notes and _OURSELVES.fullmatch(page.lines[notes[-1]].line.text)
    below = page.lines[notes[-1] + 1] if ours else None
    return (below.line.start, _OPENS.match(below.line.text)) if below and below.prose else (0, None)


def _head(page: Page) -> Iterator[int]:
    """The lines around the headline that may name who issued the text."""
    title = page.headline.index if page.headline else -1
    yield from (row for row in range(max(0, title - 1), min(page.first, title + 1 + _FOOT)) if row != title)


def _is_placed(page: Page, row: int) -> bool:
    """Whether a date or a byline stands beside a line, or behind one short line; else the headline and the article.

    An outlet in capitals, apart from what is above, may have buttons between itself and the headline.
    """
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
    line = page.lines[row]
    below |= row < page.first and line.line.gap and line.line.text.isupper() and names_medium(line.line.text)
    return below and row + 1 == page.first and not any(map(issuer, page.lines[page.first : page.region.end]))
