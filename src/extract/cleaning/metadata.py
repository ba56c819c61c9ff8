"""Title, date and publisher of an article: as given beside it, else as the page states them.

Offsets are those of the text that the lines were split from.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from extract.cleaning import kinds, phrases
from extract.cleaning.blocks import Part
from extract.cleaning.dates import Date, find_date
from extract.cleaning.lexicon import alternatives
from extract.cleaning.page import NEAR, Page

_PUBLISHED = re.compile(rf"\b(?:{alternatives('dates', 'published')})\b", re.IGNORECASE)
_UPDATED = re.compile(rf"\b(?:{alternatives('dates', 'updated')})\b", re.IGNORECASE)
# A name: capitalised words, and the small words between them.
_PART = r"[A-Z\d][^\s.,;:|()©–—]*"
_NAME = rf"(?P<name>{_PART}(?:\.(?:com|org|net))?(?: (?:(?:of|the|and|for|on|in|&) ){{0,2}}{_PART}){{0,6}})"
_ORIGINAL = re.compile(
    rf"(?:originally |first )(?:published|appeared) (?:on|in|by|at) (?:the )?{_NAME}(?=\.?\Z|[.,;:])"
)
_YEARS = r"(?:(?:19|20)\d\d(?: ?[–-] ?(?:(?:19|20)?\d\d|present))?)"
_CLAIM = r"(?:©|\([Cc]\)|©? ?(?:[Cc]opyright|COPYRIGHT)(?: ©| \([Cc]\))?)"
_COPYRIGHT = re.compile(rf"(?:{_CLAIM} ?{_YEARS},? ?|© ?)(?:by |[Cc]opyright )?{_NAME}")
_CREDITS = re.compile(
    r"©|\([Cc]\)|[Cc]opyright|COPYRIGHT|[Ss]ource|SOURCE|[Vv]ia|[Cc]ourtesy|ublished|appeared|ontributed|From"
)
_MAY_CREDIT = ("boilerplate", "byline", "paragraph")
_LONGEST_CREDIT = 300
_RIGHTS = re.compile(r"[ ]*(?:\ball rights|(?:19|20)\d\d|\binc\b|\bltd\b|\bllc\b).*", re.IGNORECASE)
_CONTRIBUTED = re.compile(r"contributed by (?:the )?", re.IGNORECASE)
_STAFF = re.compile(r"(?P<name>[A-Z][\w’'.&]*(?: [A-Z][\w’'.&]*){0,4}) [Ss]taff(?: (?:writer|reporter)s?)?\Z")
_LIST = re.compile(r"[,;/|]|(?<![a-z] of)[ ](?:and|&)[ ](?=\S+\Z)")
# A dateline: a place in capitals or a capitalised place, the date, and a dash before the first sentence.
_DATELINE = re.compile(r"[(]?[A-Z][^.!?:;]{1,70}?[)]?[ ]*(?:\([^()]{1,30}\)[ ]*)?(?:[–—]|-{1,2}[ ]|:[ ])")


@dataclass(frozen=True, slots=True)
class Found:
    """A piece of metadata in the text: its code points, and for a date its value."""

    start: int
    end: int
    value: str = ""
    day: dt.date | None = None


def find_published(page: Page, parts: Sequence[Part]) -> Found | None:
    """The date that the page states as its own.

    It stands in a line of its own, in the byline or under a label; near the headline, or under a label at the foot; or
    in the dateline that opens the article. Never in a sentence.
    """
    # Below a menu, the date nearest to the article is its own; one above may be that of the day of scraping.
    step = -1 if page.region.below_menu else 1
    ranked = [(rank, step * order, found) for order, part in enumerate(parts) for rank, found in _stated(page, part)]
    if ranked:
        best = min(ranked, key=lambda entry: entry[:2])[2]
        return next(found for _, _, found in ranked if found.value == best.value)
    return _in_dateline(page)


def _stated(page: Page, part: Part) -> Iterator[tuple[int, Found]]:
    """The date of a part and its rank, the lower the better: labelled, bare, an update; above the headline; foot."""
    line = page.lines[part.index]
    if part.type in ("title", "item") or line.words > 30 or line.prose or not page.at_edge(part.index):
        return
    offset = part.start - line.line.start
    text = line.line.text[offset : offset + part.end - part.start]
    date = find_date(text, months=part.type == "dateline")
    if date is None:
        return
    label = text[: date.start]
    labelled = _PUBLISHED.search(label) is not None
    updated = not labelled and _UPDATED.search(label) is not None
    if part.type not in ("dateline", "byline") and not labelled and not updated and not _is_stamp(text, date):
        return
    place = _place(page, part.index)
    if place is not None and (place < 2 or labelled or part.rule == "cleaning.dateline.date"):
        yield (
            3 * place + (2 if updated else int(not labelled)),
            Found(part.start + date.start, part.start + date.end, date.value, date.day),
        )


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
    rest = (text[: date.start] + text[date.end :]).split()
    return len(rest) <= 8 and not any(
        word.islower() and word not in ("at", "on", "by", "am", "pm", "a.m.", "p.m.") for word in rest
    )


def _in_dateline(page: Page) -> Found | None:
    if page.first >= len(page.lines):
        return None
    line = page.lines[page.first].line
    match = _DATELINE.match(line.text)
    date = find_date(match[0]) if match else None
    if (
        match is None
        or date is None
        or any(word.islower() for word in match[0][: date.start].split() if word.isalpha())
    ):
        return None
    return Found(line.start + date.start, line.start + date.end, date.value, date.day)


def find_publisher(page: Page, parts: Sequence[Part]) -> Found | None:
    """The one outlet or institution that the page says published it; never a list, never the credit of a picture."""
    texts = [(part.start, _text(page, part)) for part in reversed(parts) if part.type in _MAY_CREDIT]
    texts = [(start, text) for start, text in texts if len(text) <= _LONGEST_CREDIT and _CREDITS.search(text)]
    return (
        _first(texts, _from_source)
        or _first(texts, _from_original)
        or _from_title(page)
        or _first(texts, _from_contributor)
        or _first(texts, _from_copyright)
        or _from_staff(page, parts)
    )


def _first(texts: Sequence[tuple[int, str]], way: Callable[[str], tuple[int, int] | None]) -> Found | None:
    for start, text in texts:
        if found := way(text):
            return Found(start + found[0], start + found[1])
    return None


def _text(page: Page, part: Part) -> str:
    line = page.lines[part.index].line
    return line.text[part.start - line.start : part.end - line.start]


def _from_source(text: str) -> tuple[int, int] | None:
    start = kinds.source_of(text)
    return _one(text, start, len(text)) if start and len(text.split()) <= 12 else None


def _from_original(text: str) -> tuple[int, int] | None:
    match = _ORIGINAL.search(text)
    return _one(text, *match.span("name")) if match and not find_date(text) else None


def _from_contributor(text: str) -> tuple[int, int] | None:
    match = _CONTRIBUTED.match(text)
    return _one(text, match.end(), len(text)) if match else None


def _from_copyright(text: str) -> tuple[int, int] | None:
    match = _COPYRIGHT.search(text)
    if match is None:
        return None
    start, end = match.span("name")
    cut = _RIGHTS.search(text, start, end)
    return _one(text, start, cut.start() if cut else end)


def _from_title(page: Page) -> Found | None:
    if page.headline is None or page.headline.site is None:
        return None
    start, end = page.headline.site
    base = page.lines[page.headline.index].line.start
    return Found(base + start, base + end)


def _from_staff(page: Page, parts: Sequence[Part]) -> Found | None:
    for part in parts:
        match = _STAFF.match(_text(page, part)) if part.type == "byline" else None
        if match and not phrases.key(match["name"]).startswith(("by ", "our ")):
            return Found(part.start, part.start + match.end("name"))
    return None


def _one(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The name between two offsets without what surrounds it, unless it is a list or an address."""
    name = text[start:end].strip(' ."“”()[]|–—-')
    if not name or len(name.split()) > 8 or _LIST.search(name) or "://" in name or "@" in name:
        return None
    at = text.index(name, start)
    return at, at + len(name)
