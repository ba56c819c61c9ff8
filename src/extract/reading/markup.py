"""What a page's markup says about its article: the head of the page, its linked data, the lines under the headline."""

import datetime as dt
import re
from collections.abc import Iterator
from copy import deepcopy
from itertools import groupby
from typing import TYPE_CHECKING, Any

from extract.article import Metadata

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DATES: dict[str, Any] = {
    "original_date": True,  # not that of the last change
    "extensive_search": False,
    "max_date": "9999-12-31",  # or it would be today, and the record would depend on the clock
}
# Under the headline: until the first sentence or what is longer than any byline, and not for ever.
_LONGEST_LINE, _MOST_LINES = 120, 8
_SENTENCE = re.compile(r"(?:\S+ ){4,}\S+[.!?:]['\"’”)]*")
_BLOCKS = frozenset(("p", "div", "li", "h1", "h2", "h3", "h4", "section", "header", "article", "td", "figcaption"))
_UNSEEN = "ancestor::script or ancestor::style or ancestor::noscript or ancestor::nav or ancestor::figure"
_MOST_PIECES = 200
_LEAST_TITLE = 10


def page_metadata(tree: "HtmlElement") -> Metadata:
    """Title, date, publisher, address and authors as the head of the page and its JSON-LD state them.

    Dates in the text of the page are left to cleaning, which knows which of them dates the article.
    """
    from trafilatura.metadata import extract_metadata

    found = extract_metadata(_head(tree), date_config=dict(_DATES))
    return Metadata(
        title=_title(tree, found.title),
        published=dt.date.fromisoformat(found.date) if found.date else None,
        publisher=_publisher(found.sitename, found.url),
        url=found.url or None,
        authors=tuple(filter(None, map(str.strip, (found.author or "").split(";")))),
    )


def _publisher(site: str | None, url: str | None) -> str | None:
    """The name of the site; where the page states none, trafilatura gives the host of its address, which is no name."""
    return None if not site or (url and site in url) else site


def headline_lines(tree: "HtmlElement") -> Iterator[str]:
    """The main heading of the page and the short lines under it, up to the first sentence."""
    heading = _heading(tree)
    if heading is None:
        return
    yield _joined(heading.itertext())
    pieces = heading.xpath(f"(following::text()[normalize-space() and not({_UNSEEN})])[position() <= {_MOST_PIECES}]")
    lines = (_joined(group) for _, group in groupby(pieces, key=_block))
    for _, line in zip(range(_MOST_LINES), lines, strict=False):
        if len(line) > _LONGEST_LINE or _SENTENCE.fullmatch(line):
            return
        yield line


def join_broken_lines(tree: "HtmlElement") -> None:
    """Make a blank of each line break, in place, that a small letter follows: it was put into a sentence."""
    for line_break in tree.iter("br"):
        if (line_break.tail or "").lstrip()[:1].islower():
            line_break.tag, line_break.text = "span", " "


def _heading(tree: "HtmlElement") -> "HtmlElement | None":
    """The one first-level heading; of several, none can be told from the name of the site."""
    headings = [heading for heading in tree.iter("h1") if _joined(heading.itertext())]
    return headings[0] if len(headings) == 1 else None


def _head(tree: "HtmlElement") -> "HtmlElement":
    """A page of nothing but the head and the linked data."""
    from lxml.html import Element

    page, body = Element("html"), Element("body")
    page.extend([*(deepcopy(head) for head in tree.iter("head")), body])
    body.extend(deepcopy(script) for script in tree.xpath("//body//script[@type='application/ld+json']"))
    return page


def _title(tree: "HtmlElement", stated: str | None) -> str | None:
    """The title that the head states; the heading of the page where one of the two begins with the other."""
    heading = _heading(tree)
    shown = _joined(heading.itertext()) if heading is not None else ""
    title = _joined([stated or ""])
    same = len(shown) >= _LEAST_TITLE <= len(title) and (title.startswith(shown) or shown.startswith(title))
    return shown if same else title or shown or None


def _joined(pieces: Any) -> str:
    return " ".join(" ".join(pieces).split())


def _block(piece: Any) -> Any:
    """The block that a piece of text stands in."""
    element = piece.getparent().getparent() if piece.is_tail else piece.getparent()
    while element is not None and element.tag not in _BLOCKS:
        element = element.getparent()
    return element
