"""The publisher of an article, as its page states it: a credit at the foot, the site, the copyright, the staff.

Who contributed a text did not publish it; a list of sources names none, nor does the source of a figure or picture.
Offsets are those of the text that the lines were split from.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from extract.cleaning import kinds, phrases
from extract.cleaning.dates import find_date
from extract.cleaning.lexicon import words
from extract.cleaning.page import Page
from extract.cleaning.parts import Part
from extract.cleaning.published import Found

_Way = Callable[[str], tuple[int, int] | None]

# A name: capitalised words, and the small words between them.
_PART = r"[A-Z\d][^\s.,;:|()©–—]*"
_NAME = rf"(?P<name>{_PART}(?:\.(?:com|org|net))?(?: (?:(?:of|the|and|for|on|in|&) ){{0,2}}{_PART}){{0,6}})"
_ORIGINAL = re.compile(
    rf"(?:originally |first )(?:published|appeared) (?:on|in|by|at) (?:the )?{_NAME}(?=\.?\Z|[.,;:])"
)
_ISSUER = re.compile(rf"(?:[Pp]ublisher|PUBLISHER) ?: ?(?:the )?{_NAME}\.?\Z")
_ISSUED = re.compile(rf"(?:[Ii]ssued|[Rr]eleased|[Dd]istributed|[Pp]ublished) by ?:? ?(?:the )?{_NAME}\.?\Z")
_YEARS = r"(?:(?:19|20)\d\d(?: ?[–-] ?(?:(?:19|20)?\d\d|present))?)"
_CLAIM = r"(?:©|\([Cc]\)|©? ?(?:[Cc]opyright|COPYRIGHT)(?: ©| \([Cc]\))?)"
_COPYRIGHT = re.compile(rf"(?:{_CLAIM} ?{_YEARS},? ?|© ?)(?:by |[Cc]opyright )?{_NAME}")
_CREDITS = re.compile(
    r"©|\([Cc]\)|[Cc]opyright|COPYRIGHT|[Ss]ource|SOURCE|[Vv]ia|[Cc]ourtesy|ublishe[dr]|[Ii]ssued|eleased|istributed|appeared|From"
)
_MAY_CREDIT = ("boilerplate", "byline", "paragraph", "field", "heading")
_LONGEST_CREDIT = 300
_RIGHTS = re.compile(r"[ ]*(?:\ball rights|(?:19|20)\d\d|\binc\b|\bltd\b|\bllc\b).*", re.IGNORECASE)
# A claim of nothing but a name may be that of a picture.
_FULL_CLAIM = re.compile(r"(?:19|20)\d\d|copyright|rights", re.IGNORECASE)
_STAFF = re.compile(r"(?P<name>[A-Z][\w’'.&]*(?: [A-Z][\w’'.&]*){0,4}) [Ss]taff(?: (?:writer|reporter)s?)?\Z")
_LIST = re.compile(r"[,;/|]|(?<![a-z] of)[ ](?:and|&)[ ](?=\S+\Z)")
_AND = re.compile(r"[ ](?:and|&)[ ]")


def find_publisher(page: Page, parts: Sequence[Part]) -> Found | None:
    """The one outlet or institution that the page says published it; never a list, never the credit of a picture."""
    texts = [*_credits(page, parts)]
    return (
        _first(texts, _from_source)
        or _first(texts, _from_original)
        or _from_title(page)
        or _first(texts, _from_issuer)
        or _first(texts, _from_copyright)
        or _from_staff(page, parts)
    )


def _credits(page: Page, parts: Sequence[Part]) -> Iterator[tuple[int, str]]:
    """The parts that may name the publisher, the last first: those at the edges of the article, and beyond them.

    What stands amid the article is the source of a figure or the owner of a picture.
    """
    for part in reversed(parts):
        if part.type not in _MAY_CREDIT or part.end - part.start > _LONGEST_CREDIT:
            continue
        text = _text(page, part)
        inside = page.first < part.row < page.region.end and not page.at_edge(part.row)
        if _CREDITS.search(text) and (not inside or _FULL_CLAIM.search(text)):
            yield part.start, text


def _first(texts: Sequence[tuple[int, str]], way: _Way) -> Found | None:
    for start, text in texts:
        if found := way(text):
            return Found(start + found[0], start + found[1])
    return None


def _text(page: Page, part: Part) -> str:
    line = page.lines[part.row].line
    return line.text[part.start - line.start : part.end - line.start]


def _from_source(text: str) -> tuple[int, int] | None:
    start = kinds.source_of(text)
    return _one(text, start, len(text)) if start and len(text.split()) <= 12 else None


def _from_original(text: str) -> tuple[int, int] | None:
    match = _ORIGINAL.search(text)
    return _one(text, *match.span("name")) if match and not find_date(text) else None


def _from_issuer(text: str) -> tuple[int, int] | None:
    """The body that issued a text; who is named after "Published by" may be a person, after "Publisher" hardly."""
    issuer, issued = _ISSUER.match(text), _ISSUED.match(text)
    match = issuer or (issued if issued and _is_body(issued["name"]) else None)
    return _one(text, *match.span("name")) if match else None


def _from_copyright(text: str) -> tuple[int, int] | None:
    match = _COPYRIGHT.search(text)
    if match is None:
        return None
    start, end = match.span("name")
    if match["name"].casefold() in words("bylines", "no_owner"):
        return None
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
    if (
        not name
        or name.isdigit()
        or len(name.split()) > 8
        or _LIST.search(name)
        or _names_two(name)
        or "://" in name
        or "@" in name
    ):
        return None
    at = text.index(name, start)
    return at, at + len(name)


def _names_two(name: str) -> bool:
    """Whether a name before "and" is that of a body by itself: "Riverton Wire and Port Gazette"."""
    first = _AND.split(name, maxsplit=1)[0]
    return first != name and " of " not in first and _is_body(first)


def _is_body(name: str) -> bool:
    """Whether a name is that of an outlet or institution: by its first or last word, or as an acronym."""
    parts = name.casefold().replace(",", " ").split()
    heads = words("bylines", "bodies")
    acronym = len(parts) == 1 and name.isupper() and len(name) > 1
    return acronym or parts[-1] in heads or (parts[0] in heads and "of" in parts)
