"""Lines at the head and foot of an article that hold byline and date, and nothing of the article."""

import re

from extract.cleaning import kinds
from extract.cleaning.bodies import agencies
from extract.cleaning.bylines import (
    AGENCY,
    LABEL,
    NAMED,
    OPENINGS,
    OUTLET,
    SIGNATURE,
    STAFF,
    byline,
    is_label,
    signature,
)
from extract.cleaning.credits import is_credit, is_outlet
from extract.cleaning.datelines import is_place_and_date
from extract.cleaning.dates import find_date
from extract.cleaning.keys import key
from extract.cleaning.mastheads import masthead
from extract.cleaning.model import BlockType
from extract.cleaning.noise import is_age
from extract.cleaning.occasions import is_of_occasion
from extract.cleaning.page import NEAR, Page
from extract.cleaning.parts import DATE_LINE, DATELINE, Part, whole
from extract.cleaning.people import is_name
from extract.cleaning.phrases import load
from extract.cleaning.quotes import is_quotation
from extract.cleaning.shaped import TRAIL
from extract.cleaning.sources import is_source

_LONGEST = 45
# What stands beside a byline.
REST = "cleaning.byline.rest"
# How an agency signs below the text, and those who wrote and edited it.
_SIGNATURE = re.compile(r"(?:[–—-]{1,3} ?)?[A-Z]{2,6}(?:/[A-Z]{2,4}){0,4}\Z|[a-z]{1,4}(?:/[a-z]{1,4}){1,3}\Z")
# What parts the parts of such a line.
_COLUMNS = re.compile(r"[ ]{2,}|[ ]*[|•·][ ]*")


def credit_parts(page: Page, index: int) -> list[Part]:
    """Byline and date of a line at the head or foot of the article that holds nothing else; empty for other lines."""
    line = page.lines[index]
    text = line.line.text
    if line.credit and not text[: line.credit[0]].strip(OPENINGS):
        start, end, rule = line.credit
        return [Part("byline", line.line.start + start, line.line.start + end, rule, index)]
    if line.words > _LONGEST or not page.at_edge(index) or line.noise == "cleaning.boilerplate.bar":
        return []
    found = None if is_source(text) else byline(text)
    if found and found[2] == NAMED and _is_place(page, text[found[0] : found[1]]):
        return [whole(line, index, "dateline", DATELINE)]
    above = page.headline is not None and index < page.headline.index
    if found and found[2] in (OUTLET, STAFF) and above and masthead(page.lines, index):
        return []
    if found and (found[2] != OUTLET or index <= page.first or _named_above(page, index)):
        return _with_rest(page, index, found)
    if line.figures and kinds.is_date_line(text):
        return [] if is_of_occasion(page, index) else [whole(line, index, "dateline", DATE_LINE)]
    return _beside_labels(page, index) or _unlabelled(page, index)


def _unlabelled(page: Page, index: int) -> list[Part]:
    """A line that is the dateline, an author without a label, or a signature."""
    line = page.lines[index]
    text = line.line.text
    if line.signs and page.first - NEAR <= index < page.first + NEAR and is_place_and_date(text):
        return [whole(line, index, "dateline", DATELINE)]
    if named := OUTLET if _below_name(page, index) else _alone(page, index):
        return [whole(line, index, "byline", named)]
    ends = _ends_article(page, index)
    heads = _is_below(page, index)
    if ends and (lead := signature(text)):
        return [Part("byline", line.line.start + lead, line.line.end - (text[-1] == ")"), SIGNATURE, index)]
    signed = page.first < index and _is_signature(page, index)
    if signed or ((ends or heads) and agencies(text, 0, len(text)) == [(0, len(text))]):
        return [whole(line, index, "byline", AGENCY)]
    return []


def _is_place(page: Page, name: str) -> bool:
    """Whether what stands beside a date, and could be a person's name, is where the article begins or says it was."""
    text = " ".join(line.line.text for line in page.lines[page.first : page.first + NEAR])
    return text.startswith(name) or any(f" {small} {name}" in text for small in ("in", "at", "from", "near"))


def _with_rest(page: Page, index: int, found: tuple[int, int, str]) -> list[Part]:
    """The byline of a line, and what stands before and after it: the date, or else nothing of the article's."""
    line, (start, end, rule) = page.lines[index].line, found
    parts = [Part("byline", line.start + start, line.start + end, rule, index)]
    for begin, stop in ((0, start), (end, len(line.text))):
        rest = line.text[begin:stop].strip(" |,;•·/–—-")
        if rest:
            at = line.start + line.text.index(rest, begin)
            kind: BlockType = "dateline" if find_date(rest) else "boilerplate"
            parts.append(Part(kind, at, at + len(rest), REST, index))
    return sorted(parts, key=lambda part: part.start)


def _beside_labels(page: Page, index: int) -> list[Part]:
    """The date of a line that else links to other languages or names source and editor, "Source: RW | 3 March 2024"."""
    if not page.lines[index].figures:
        return []
    line = page.lines[index].line
    cuts = [match.span() for match in _COLUMNS.finditer(line.text)]
    if not cuts:
        return []
    spans = [*zip((0, *(cut[1] for cut in cuts)), (*(cut[0] for cut in cuts), len(line.text)), strict=True)]
    dates = [span for span in spans if kinds.is_date_line(line.text[slice(*span)])]
    links = [span for span in spans if _is_aside(line.text[slice(*span)])]
    buttons = [span for span in spans if _is_button(line.text[slice(*span)])]
    if len(dates) == 1 and buttons and len(links) + len(buttons) + 1 == len(spans) and _is_below(page, index):
        return [whole(page.lines[index], index, "dateline", DATE_LINE)]
    if len(dates) != 1 or not links or len(links) + 1 < len(spans):
        return []
    kept = [Part("dateline", line.start + start, line.start + end, DATE_LINE, index) for start, end in dates]
    cut = [Part("boilerplate", line.start + start, line.start + end, TRAIL, index) for start, end in links]
    return sorted(kept + cut, key=lambda part: part.start)


def _is_aside(text: str) -> bool:
    """Whether a part of a line is a link to another language, or a label with what stands behind it."""
    label, colon, _ = text.partition(":")
    return kinds.is_language_link(text) or is_source(text) or (colon != "" and load().is_pointer(key(label)))


def _is_button(text: str) -> bool:
    """Whether a part of a line is a button, an appeal, or the time that reading takes: "Share", "5 min. read"."""
    return load().is_button(parts := key(text).split()) or load().begins_notice(parts) or is_age(text)


def _is_below(page: Page, index: int) -> bool:
    """Whether a line stands between headline and article."""
    return page.headline is not None and page.headline.index < index < page.first


def _alone(page: Page, index: int) -> str | None:
    """The rule by which a line below the headline is a name without a label, or a label without a name."""
    if page.headline is None or not page.headline.index < index < page.first + NEAR:
        return None
    text = page.lines[index].line.text
    above, below = _text(page, index - 1), _text(page, index + 1)
    if is_label(above) and is_credit(text, dated=True):
        return NAMED
    if is_label(text) and is_credit(below, dated=True) and not page.lines[index].noise:
        return LABEL
    return NAMED if is_name(name := text.rstrip("|•· ")) and (name != text or _beside_date(page, index)) else None


def _named_above(page: Page, index: int) -> bool:
    """Whether the line above names its author by a label, and says nothing else."""
    text = _text(page, index - 1)
    above = byline(text) if text else None
    return above is not None and above[2] == LABEL and above[1] == len(text)


def _below_name(page: Page, index: int) -> bool:
    """Whether a line names a body, and the line above it its author: "By Ana Silva", "Lagoon Agency"."""
    line = page.lines[index]
    may = line.short and not line.signs and not line.opens and not line.noise
    return may and is_outlet(line.line.text) and _named_above(page, index)


def _beside_date(page: Page, index: int) -> bool:
    """Whether a line that holds a date stands next to a line, perhaps behind one that names a role."""
    for step in (-1, 1):
        text = _text(page, index + step)
        found = byline(text) if text else None
        if found and found[2] == STAFF:
            text = _text(page, index + 2 * step)
        if text and kinds.is_date_line(text):
            return True
    return False


def _ends_article(page: Page, index: int) -> bool:
    """Whether a line is the last of the article, below a sentence that is no quotation."""
    above = page.lines[index - 1] if index else None
    if above is None or index <= page.first or index < page.region.end - 1:
        return False
    return above.closed and not above.bullet and not is_quotation(above.line.text)


def _is_signature(page: Page, index: int) -> bool:
    """Whether a line below a sentence is how an agency signs: "--RWN", "ab/cd", the acronym that ends brackets."""
    line = page.lines[index]
    if line.words > 1 or line.bullet or not _SIGNATURE.match(line.line.text):
        return False
    above = page.lines[index - 1]
    below = above.closed or (_SIGNATURE.match(above.line.text) is not None and page.lines[index - 2].closed)
    name = line.line.text
    filed = not name.isalpha() or any(f"{name})" in each.line.text for each in page.lines[page.first : index])
    return below and filed


def _text(page: Page, index: int) -> str:
    return page.lines[index].line.text if 0 <= index < len(page.lines) else ""
