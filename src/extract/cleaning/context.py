"""Types of lines that only their neighbours or other lines of the page tell: quotations, turns of speech, headings.

A numbered line is the heading of a list article where running text stands below it and no other item beside it; a time
of day is the heading of an entry of a live report; a label that comes again before sentences is a speaker's name.
"""

import re
from collections import Counter
from dataclasses import dataclass

from extract.cleaning.bylines import byline
from extract.cleaning.dates import find_date
from extract.cleaning.features import Features
from extract.cleaning.kinds import is_caption, is_clock, is_row
from extract.cleaning.lexicon import words
from extract.cleaning.mastheads import issuer
from extract.cleaning.page import Page
from extract.cleaning.parts import Part, whole
from extract.cleaning.quotes import attribution, pull_quotes

HEADING, PARAGRAPH = "cleaning.block.heading", "cleaning.block.paragraph"
_LABEL = re.compile(r"[A-Z][^:.?!]{0,30}:[ ]")
_NUMBER = re.compile(r"(?:\d{1,3}[.)]|#\d)")
_DASHES = ("—", "–", "*", "―")
# Words of a question that ends an article and heads nothing.
_LONGEST_HEADING, _QUESTION = 14, 6


@dataclass(frozen=True, slots=True)
class Context:
    """What the page as a whole tells of its lines.

    Attributes:
        pulls: lines that repeat words that the article quotes.
        turns: labels that stand before several lines of which one is a sentence: the speakers of a transcript.
    """

    pulls: frozenset[int]
    turns: frozenset[str]


def make_context(page: Page) -> Context:
    """Look at the page as a whole."""
    rows = range(page.region.start, page.region.end)
    labels: Counter[str] = Counter()
    closed: set[str] = set()
    for line in page.lines[rows.start : rows.stop]:
        match = _LABEL.match(line.line.text) if ":" in line.line.text[:32] else None
        if match:
            labels[match[0]] += 1
            if line.closed:
                closed.add(match[0])
    turns = frozenset(label for label in closed if labels[label] > 1)
    return Context(pull_quotes(page.lines, rows), turns)


def continuation(page: Page) -> tuple[int, int] | None:
    """The end of the headline's line and the start of the next, where the headline goes on in it.

    The next line follows at once, and begins in lower case, or the first ends in a word that no headline ends in.
    """
    title = page.headline
    if title is None or title.index + 1 >= len(page.lines):
        return None
    line, after = page.lines[title.index], page.lines[title.index + 1]
    text, rest = line.line.text, after.line.text
    plain = after.short and not after.line.gap and not after.bullet and not after.noise and ":" not in rest
    if title.end != len(text) or line.closed or text[-1] in ":;" or not plain or byline(rest) or find_date(rest):
        return None
    if issuer(after):
        return None
    unfinished = text.rpartition(" ")[2].casefold() in words("layout", "unfinished")
    return (line.line.end, after.line.start) if rest[0].islower() or unfinished else None


def above_furniture(page: Page, index: int, above: Part | None) -> list[Part]:
    """Parts of a line that would pass for furniture: whose words a quotation is, the time of an entry."""
    line = page.lines[index]
    if above and above.type == "quotation" and above.row == index - 1:
        lead = attribution(line)
        if lead is not None:
            return [Part("quotation", line.line.start, line.line.end, "cleaning.block.attribution", index, lead)]
    inside = page.region.start <= index < page.region.end
    if inside and line.figures and is_clock(line.line.text) and _is_text(page, index + 1):
        return [whole(line, index, "heading", HEADING)]
    return []


def in_context(page: Page, index: int, context: Context) -> list[Part]:
    """Parts of a line of the article whose type depends on other lines; empty where its shape alone tells."""
    line = page.lines[index]
    text = line.line.text
    if index in context.pulls:
        return [whole(line, index, "quotation", "cleaning.block.pull_quote")]
    if line.bullet:
        listed = _is_item(page, index - 1) or _is_item(page, index + 1)
        if not listed and _is_heading(line) and _is_text(page, index + 1):
            return [whole(line, index, "heading", HEADING)]
        if not listed and line.prose and text[0] in _DASHES:
            return [whole(line, index, "paragraph", PARAGRAPH)]
    elif _is_entry(line) and (_is_entry_at(page, index - 1) or _is_entry_at(page, index + 1)):
        return [whole(line, index, "item", "cleaning.block.item")]
    if text[-1] == "?" and index == page.region.end - 1 and line.words >= _QUESTION and page.first < index:
        return [whole(line, index, "paragraph", PARAGRAPH)]
    if context.turns and (match := _LABEL.match(text)) and match[0] in context.turns:
        return [whole(line, index, "paragraph", PARAGRAPH)]
    return []


def _is_heading(line: Features) -> bool:
    text = line.line.text
    short = line.words <= _LONGEST_HEADING and (not line.closed or text[-1] in "?!")
    return short and _NUMBER.match(text) is not None and not is_caption(line)


def _is_entry(line: Features) -> bool:
    """Whether a line may be a row of results: "Civic Union 61", "Rovers 2-1 Stars"."""
    return line.figures and line.short and line.words > 1 and ":" not in line.signs and not line.noise


def _is_entry_at(page: Page, index: int) -> bool:
    return 0 <= index < len(page.lines) and (_is_entry(page.lines[index]) or is_row(page.lines[index]))


def _is_item(page: Page, index: int) -> bool:
    return 0 <= index < len(page.lines) and page.lines[index].bullet > 0


def _is_text(page: Page, index: int) -> bool:
    """Whether a line is a sentence, and no item of a list."""
    line = page.lines[index] if index < len(page.lines) else None
    return line is not None and line.closed and not line.bullet and line.words > 1
