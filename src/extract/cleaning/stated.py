"""What was found about an article, and what was given beside it, as metadata with spans of the raw text.

What was given wins; its span is where the text says the same.
"""

from collections.abc import Iterator, Sequence

from extract.article import Metadata
from extract.cleaning.filing import read_filing
from extract.cleaning.found import Found
from extract.cleaning.model import Dateline, Published, Span, Stated
from extract.cleaning.offsets import OffsetMap
from extract.cleaning.page import Page
from extract.cleaning.parts import Part, opening_dateline

_AFTER_PLACE = " –—―-:|"


def stated(raw: str, offsets: OffsetMap, given: str | None, found: Part | Found | None) -> Stated | None:
    """Title or publisher: what was given, else what was found; `offsets` leads from where it was found to `raw`."""
    here = _found(raw, offsets, found) if found else None
    if given is None:
        return here
    same = here is not None and _same(here.text, given)
    return Stated(here.text, here.span, "given", here.rule) if here and same else Stated(given, None, "given")


def stated_date(raw: str, offsets: OffsetMap, given: Metadata, found: Found | None) -> Published | None:
    """The date of the article: what was given, else what was found."""
    here = _found(raw, offsets, found) if found else None
    day = given.published
    if day is not None:
        if here and found and found.day == day:
            return Published(here.text, here.span, "given", day.isoformat(), day, here.rule)
        return Published(day.isoformat(), None, "given", day.isoformat(), day)
    return Published(here.text, here.span, "stated", found.value, found.day, here.rule) if here and found else None


def stated_authors(raw: str, offsets: OffsetMap, given: Sequence[str], found: Sequence[Found]) -> Iterator[Stated]:
    """The authors: those that were given, else those that were found."""
    here = [_found(raw, offsets, one) for one in found]
    if not given:
        yield from here
    for name in given:
        same = next((one for one in here if _same(one.text, name)), None)
        yield Stated(same.text, same.span, "given", same.rule) if same else Stated(name, None, "given")


def stated_dateline(text: str, offsets: OffsetMap, page: Page, parts: Sequence[Part]) -> Dateline | None:
    """The dateline that opens the article, without its dash.

    Args:
        text: the text that the offsets of `parts` count.
        offsets: leads from it to the raw text.
        page: the page.
        parts: its parts.
    """
    part = opening_dateline(page, parts)
    filing = read_filing(text[part.start : part.end]) if part else None
    if part is None or filing is None:
        return None
    words = text[part.start : part.end].rstrip(_AFTER_PLACE)
    if words[-1:] == "." and (words[-2] in ")/" or words[-2].isdigit()):
        words = words[:-1].rstrip()
    whole, place, agency = (
        offsets.raw_span(part.start + span[0], part.start + span[1]) if span else None
        for span in ((0, len(words)), filing.place, filing.agency)
    )
    return Dateline(whole, place, agency, part.rule) if whole else None


def _found(raw: str, offsets: OffsetMap, found: Part | Found) -> Stated:
    span: Span = offsets.raw_span(found.start, found.end)
    return Stated(raw[span.start : span.end], span, "stated", found.rule)


def _same(left: str, right: str) -> bool:
    return left.casefold().split() == right.casefold().split()
