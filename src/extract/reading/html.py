"""An HTML page to the text of its article, and what its markup says about it.

trafilatura takes the text out of the page. It needs the extra `html`, and is given the page, never an address.
"""

import codecs
import logging
import re
from collections.abc import Iterator
from importlib import metadata
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from extract.article import Metadata
from extract.errors import ArticleError
from extract.reading.markup import headline_lines, join_broken_lines, page_metadata

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# A large page of news has 5,000 tags, with 20 attributes at most. The time that libxml2 and trafilatura take grows with
# the square of both: 5 s for a page at the limits, an hour for one of 2 MB that is made to be slow.
_MOST_TAGS, _MOST_ATTRIBUTES = 30_000, 1_000
_TAG = re.compile(r"<[A-Za-z][^\s/<>]*")
_ATTRIBUTE = re.compile(r"""[\s/]*([^\s/<>=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s<>]*))?""")
_DECLARED = re.compile(rb"""<meta[^<>]{1,200}charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{1,40})""", re.IGNORECASE)
_DECLARED_WITHIN = 4_096  # bytes; browsers look at the first 1,024
_CHARSET = re.compile(r"utf-8|ascii|iso8859-\d+|cp\d+|koi8-[rtu]|mac-\w+|gb\w+|big5\w*|euc_\w+|shift_jis\w*|tis-620")
# What browsers take these labels for (WHATWG Encoding Standard, 4.2): pages say ISO 8859-1 and mean Windows.
_AS_BROWSERS = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "iso8859-9": "cp1254"}
_RULE_OF_TABLE = re.compile(r"\|[-| ]*-[-| ]*")


def declared_encoding(data: bytes) -> str | None:
    """The Python codec that a page declares in a `meta` tag; `None` where it declares none that is known."""
    match = _DECLARED.search(data, 0, _DECLARED_WITHIN)
    try:
        name = codecs.lookup(match[1].decode("ascii")).name if match else None
    except LookupError:
        return None
    return _AS_BROWSERS.get(name, name) if name and _CHARSET.fullmatch(name) else None


def extractor() -> str:
    """The program that takes the text out of pages, as a record names it."""
    return f"trafilatura {metadata.version('trafilatura')}"


def read_page(page: str) -> tuple[str, Metadata]:
    """The text of the article of a page, and what the page's markup says about it.

    The text is what trafilatura extracts, without the frames of tables; at its head stand the headline and the short
    lines under it (byline, date), even where trafilatura leaves them out.

    Raises:
        ArticleError: if the extra is not installed, the page is too large to be taken apart in time, or has no article.
    """
    trafilatura = _load()
    _refuse_slow(page)
    try:
        tree = trafilatura.load_html(page if "<html" in page.lower() else f"<html><body>{page}</body></html>")
        if tree is None:
            raise _nothing()
        join_broken_lines(tree)
        # not `fast`: where the rules find little, other ways are tried; not `deduplicate`: it remembers other pages
        found = trafilatura.bare_extraction(tree, favor_recall=True, include_comments=False, deduplicate=False)
        if found is None or not (found.text or "").strip():
            raise _nothing()
        return _with_head(tree, _unframed(found.text)), page_metadata(tree)
    except ArticleError:
        raise
    except Exception as error:  # whatever a stranger's page brings about in other people's code is that page's alone
        reason = f"trafilatura fails on it: {type(error).__name__}: {error}"
        raise ArticleError("read", reason, "save the article as plain text") from error


def _load() -> Any:
    try:
        import trafilatura
    except ImportError as error:
        advice = "install it with: pip install 'extract-news[html]'"
        raise ArticleError("read", "is HTML, and trafilatura is not installed", advice) from error
    for name in ("trafilatura", "htmldate", "courlan", "justext"):
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())  # what it logs goes where the user's own handlers say, or nowhere
    return trafilatura


def _refuse_slow(page: str) -> None:
    for tags, attributes in enumerate(_attributes(page), 1):
        if tags > _MOST_TAGS:
            raise _too_large(f"more than {_MOST_TAGS} tags")
        if attributes > _MOST_ATTRIBUTES:
            raise _too_large(f"a tag with more than {_MOST_ATTRIBUTES} attributes")


def _attributes(page: str) -> Iterator[int]:
    """How many attributes each tag of the page has."""
    position = 0
    while tag := _TAG.search(page, position):
        position, count = tag.end(), 0
        while attribute := _ATTRIBUTE.match(page, position):
            position, count = attribute.end(), count + 1
        yield count


def _unframed(text: str) -> str:
    """The text with the rows of tables as their cells, bars between them only."""
    lines = (line for line in text.strip().split("\n") if not _RULE_OF_TABLE.fullmatch(line.rstrip()))
    return "\n".join(line.strip("| ") if line.startswith("| ") else line for line in lines)


def _with_head(tree: "HtmlElement", text: str) -> str:
    heading, *under = [*headline_lines(tree)] or [""]
    lines = text.split("\n")
    if heading and heading not in lines:
        lines.insert(0, heading)
    at = lines.index(heading) + 1 if heading else 0
    missing = takewhile(lambda line: line not in lines, under)
    return "\n".join([*lines[:at], *missing, *lines[at:]])


def _too_large(what: str) -> ArticleError:
    return ArticleError("read", f"has {what}", "save the article as plain text")


def _nothing() -> ArticleError:
    advice = "open it in a browser; if it shows the article there, save that as plain text"
    return ArticleError("read", "has no article that trafilatura can find", advice)
