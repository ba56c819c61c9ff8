"""The part of a record that cleaning and reading know: where the text is from, its title, date, authors, dateline."""

from extract import records
from extract.article import Article
from extract.cleaning import Cleaned, Published, Stated
from extract.cleaning.model import Span


def source(article: Article) -> records.Source:
    """Where the text is from, and its size and encoding."""
    return records.Source(
        path=article.path,
        sha256=article.sha256,
        bytes=article.bytes,
        encoding=article.encoding,
        characters=len(article.raw),
        extractor=article.extractor,
    )


def stated(found: Stated | None) -> records.Stated | None:
    """Title or publisher, with its code points in the raw text where it stands there."""
    return None if found is None else metadatum(found)


def metadatum(found: Stated) -> records.Stated:
    """A title, publisher or author, with its code points where it stands in the raw text."""
    start, end = (found.span.start, found.span.end) if found.span else (None, None)
    return records.Stated(start=start, end=end, text=found.text, basis=found.basis, rule=found.rule)


def published(found: Published | None) -> records.Published | None:
    """The date of the article, with its code points where it stands in the raw text."""
    if found is None:
        return None
    start, end = (found.span.start, found.span.end) if found.span else (None, None)
    return records.Published(
        start=start, end=end, text=found.text, basis=found.basis, rule=found.rule, value=found.value
    )


def dateline(cleaned: Cleaned) -> records.Dateline | None:
    """The dateline with the place and the agency in it; all in code points of the raw text."""
    found = cleaned.dateline
    if found is None:
        return None
    place, agency = _raw_span(cleaned.raw, found.place), _raw_span(cleaned.raw, found.agency)
    start, end = found.span.start, found.span.end
    return records.Dateline(
        start=start, end=end, text=cleaned.raw[start:end], place=place, agency=agency, rule=found.rule
    )


def _raw_span(raw: str, span: Span | None) -> records.Span | None:
    return None if span is None else records.Span(start=span.start, end=span.end, text=raw[span.start : span.end])
