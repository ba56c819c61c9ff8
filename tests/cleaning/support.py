"""Shorthands of this stage's tests."""

import datetime as dt

from extract.article import Article, Metadata
from extract.cleaning import Cleaned, clean

OPENING = "The harbour of Norlandia opened on Monday after nine years of work."
HEADLINE = "Norlandia opens its second harbour"
SECOND = "Ferries to the islands leave each hour from both of the new piers."


def article(
    raw: str, *, title: str | None = None, published: dt.date | None = None, publisher: str | None = None
) -> Article:
    given = Metadata(title=title, published=published, publisher=publisher)
    return Article(id="a", raw=raw, path="a.txt", sha256="0" * 64, bytes=len(raw), encoding="utf-8", metadata=given)


def cleaned(*lines: str, title: str | None = None) -> Cleaned:
    """The page of these lines, cleaned."""
    return clean(article("\n".join(lines), title=title))


def typed(result: Cleaned) -> list[tuple[str, str]]:
    """Type and raw text of every block."""
    return [(block.type, result.raw[block.start : block.end]) for block in result.blocks]


def kept(result: Cleaned) -> list[tuple[str, str]]:
    """Type and cleaned text of every block that is read."""
    return [(block.type, result.text[block.start : block.end]) for block in result.text_blocks]
