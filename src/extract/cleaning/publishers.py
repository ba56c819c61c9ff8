"""The publisher of an article, as its page states it: a credit at the foot, the site, the copyright, the staff.

Who contributed a text did not publish it; a list of sources names none, nor does the source of a figure or picture.
Offsets are those of the text that the lines were split from.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from extract.cleaning.bodies import agencies, bodies, is_body, names_medium, staff_of, stripped
from extract.cleaning.bylines import LABEL, OUTLET, STAFF
from extract.cleaning.creditlines import REST
from extract.cleaning.dates import find_date
from extract.cleaning.filing import read_filing
from extract.cleaning.found import Found
from extract.cleaning.issuers import SOURCE, issuer_above, issuer_labelled, issuer_line, issuer_told
from extract.cleaning.lexicon import words
from extract.cleaning.page import Page
from extract.cleaning.parts import Part, opening_dateline
from extract.cleaning.sources import source_of

_Way = Callable[[str], tuple[int, int] | None]

# A name: capitalised words, and the small words between them.
_PART = r"[A-Z\d][^\s.,;:|()©–—]*"
_NAME = rf"(?P<name>{_PART}(?:\.(?:com|org|net))?(?: (?:(?:of|the|and|for|on|in|&) ){{0,2}}{_PART}){{0,6}})"
_ORIGINAL = re.compile(
    r"(?:(?:[Oo]riginally |[Ff]irst )(?:published|appeared) (?:on|in|by|at)"
    r"|(?:Read|See|View) the (?:original|full) (?:article|story|report|version) (?:on|in|at|from)"
    rf") ?:? ?(?:[Tt]he )?{_NAME}(?=\.?\Z|[.,;:])"
)
_ISSUER = re.compile(rf"(?:[Pp]ublisher|PUBLISHER) ?: ?(?:the )?{_NAME}\.?\Z")
_ISSUED = re.compile(rf"(?:[Ii]ssued|[Rr]eleased|[Dd]istributed|[Pp]ublished) by ?:? ?(?:the )?{_NAME}\.?\Z")
_YEARS = r"(?:(?:19|20)\d\d(?: ?[–-] ?(?:(?:19|20)?\d\d|present))?)"
_CLAIM = r"(?:©|\([Cc]\)|©? ?(?:[Cc]opyright|COPYRIGHT)(?: ©| \([Cc]\))?)"
_COPYRIGHT = re.compile(rf"(?:{_CLAIM} ?{_YEARS},? ?|© ?)(?:[Cc]opyright )?(?:by )?{_NAME}")
# Without one of these, a line names no publisher; looked for as they are, which takes a tenth of a pattern's time.
_CREDITS = (
    "©", "(C)", "(c)", "opyright", "COPYRIGHT", "ource", "OURCE", "ublisher", "UBLISHER", "ublished", "ssued",
    "eleased", "istributed", "appeared", "the original ", "the full ", "From", "ourtesy", "via", "Via",
)  # fmt: skip
_MAY_CREDIT = ("boilerplate", "byline", "paragraph", "field", "heading")
_LONGEST_CREDIT = 300
_RIGHTS = re.compile(r"[ ]*(?:\ball rights|(?:19|20)\d\d|\binc\b|\bltd\b|\bllc\b).*", re.IGNORECASE)
# "Photo 2: The quay at dawn. © Ana Silva" names the owner of a picture.
_PICTURE = re.compile(
    r"(?:photo|image|picture|figure|fig|video|map|chart|table|infographic)s?\b[ ]?\d*[ ]?[:.]", re.IGNORECASE
)
# A claim of nothing but a name may be that of a picture.
_FULL_CLAIM = re.compile(r"(?:19|20)\d\d|copyright|rights", re.IGNORECASE)
_LIST = re.compile(r"[,;/|@]|(?<![a-z] of)[ ](?:and|&)[ ](?=\S+\Z)")
# "Harbour Aid (HA)" is Harbour Aid.
_ACRONYM = re.compile(r"[ ]\([A-Z][\w&.-]{1,9}\)\Z")
# "Lagoon Solar Inc." keeps its stop.
_COMPANY = re.compile(r"[ ](?:Inc|Ltd|Corp|Co)\Z")
_AND = re.compile(r"[ ](?:and|&)[ ]")


def find_publisher(page: Page, parts: Sequence[Part]) -> Found | None:
    """The one outlet or institution that the page says published it; never a list, never the credit of a picture."""
    texts = [*_credits(page, parts)]
    return (
        _first(texts, _from_source, SOURCE)
        or issuer_labelled(page)
        or _first(texts, _from_original, "cleaning.publisher.original")
        or _from_title(page)
        or _first(texts, _from_issuer, "cleaning.publisher.issuer")
        or issuer_above(page)
        or _first(texts, _from_copyright, "cleaning.publisher.copyright")
        or _from_byline(page, parts)
        or issuer_line(page, parts)
        or _from_dateline(page, parts)
        or issuer_told(page)
    )


def _credits(page: Page, parts: Sequence[Part]) -> Iterator[tuple[int, str]]:
    """The parts that may name the publisher, the last first: those at the edges of the article, and beyond them.

    What stands amid the article is the source of a figure or the owner of a picture.
    """
    whole = "\n".join([line.line.text for line in page.lines])
    labels = [label for label in _CREDITS if label in whole]
    for part in reversed(parts) if labels else ():
        line = page.lines[part.row]
        if not line.signs and "ed " not in line.key:  # nor "published by" nor "appeared in", nor a colon or "©"
            continue
        if part.type not in _MAY_CREDIT or part.end - part.start > _LONGEST_CREDIT:
            continue
        text = _text(page, part)
        if _PICTURE.match(text) or not any(label in text for label in labels):
            continue
        inside = page.first < part.row < page.region.end and not page.at_edge(part.row)
        if not inside or _FULL_CLAIM.search(text):
            yield part.start, text


def _first(texts: Sequence[tuple[int, str]], way: _Way, rule: str) -> Found | None:
    for start, text in texts:
        if found := way(text):
            return Found(start + found[0], start + found[1], rule=rule)
    return None


def _text(page: Page, part: Part) -> str:
    line = page.lines[part.row].line
    return line.text[part.start - line.start : part.end - line.start]


def _from_source(text: str) -> tuple[int, int] | None:
    start = source_of(text)
    return _one(text, start, len(text)) if start and len(text.split()) <= 12 else None


def _from_original(text: str) -> tuple[int, int] | None:
    match = _ORIGINAL.search(text)
    return _one(text, *match.span("name")) if match and not find_date(text) else None


def _from_issuer(text: str) -> tuple[int, int] | None:
    """The body that issued a text; who is named after "Published by" may be a person, after "Publisher" hardly."""
    issuer, issued = _ISSUER.match(text), _ISSUED.match(text)
    match = issuer or (issued if issued and is_body(issued["name"]) else None)
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
    row = page.headline.index if page.headline.site_row is None else page.headline.site_row
    line = page.lines[row].line
    start, end = stripped(line.text, *page.headline.site)
    base = line.start
    return Found(base + start, base + end, rule="cleaning.publisher.title")


def _from_dateline(page: Page, parts: Sequence[Part]) -> Found | None:
    """The agency or outlet of the dateline, where the page states no other: "LIMA, Oct. 12 (Andes News) –"."""
    part = opening_dateline(page, parts)
    filing = read_filing(_text(page, part)) if part else None
    if part is None or filing is None or filing.agency is None:
        return None
    start, end = filing.agency
    return Found(part.start + start, part.start + end, rule="cleaning.publisher.dateline")


def _from_byline(page: Page, parts: Sequence[Part]) -> Found | None:
    """The outlet that a byline names: its staff or desk, or what stands beside the author or the date."""
    for part in parts:
        text = _text(page, part) if part.rule in (STAFF, OUTLET, REST, LABEL) else ""
        if part.rule in (STAFF, LABEL):
            own, rule = _staffed(text), "cleaning.publisher.staff"
        else:
            own = next((span for span in bodies(text, 0, len(text)) if _is_medium(text[slice(*span)])), None)
            own = own if own and text[own[0]].isupper() else None  # "in News" is a section
            rule = "cleaning.publisher.byline"
        if own:
            return Found(part.start + own[0], part.start + own[1], rule=rule)
    return None


def _staffed(text: str) -> tuple[int, int] | None:
    """The body of "Riverton Wire Staff"; of "Riverton Correspondent", a place, none."""
    start = len("by ") if text[:3].casefold() == "by " else 0
    own = staff_of(text, start, len(text))
    whole = text.startswith("Team ", start) or not words("bylines", "desks").isdisjoint(text.casefold().split())
    return own if own and (whole or is_body(text[slice(*own)])) else None


def _is_medium(name: str) -> bool:
    """Whether a body publishes, and is no agency: an author's institute is not the publisher."""
    return names_medium(name) and not agencies(name, 0, len(name))


def _one(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The name between two offsets without what surrounds it, unless it is a list or an address."""
    name = _ACRONYM.sub("", text[start:end].strip(' ."“”[]|–—-')).strip("()")
    if not name or name.isdigit() or len(name.split()) > 8 or _LIST.search(name) or _names_two(name):
        return None
    at = text.index(name, start)
    stop = _COMPANY.search(name) is not None and text.startswith(".", at + len(name))
    return at, at + len(name) + stop


def _names_two(name: str) -> bool:
    """Whether a name before "and" is that of a body by itself: "Riverton Wire and Port Gazette"."""
    first = _AND.split(name, maxsplit=1)[0]
    return first != name and " of " not in first and is_body(first)
