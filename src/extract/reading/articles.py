"""One source to one article."""

import hashlib
import json
from dataclasses import fields, replace
from typing import Any

from pydantic import ValidationError

from extract.article import Article, Metadata
from extract.config import MAX_BYTES
from extract.errors import ArticleError
from extract.reading.decoding import decode
from extract.reading.discovery import Source
from extract.reading.html import declared_encoding, extractor, read_page
from extract.reading.metadata import Given, problem


def read(source: Source, *, max_bytes: int = MAX_BYTES) -> Article:
    """Read one article.

    Args:
        source: where it is.
        max_bytes: the size from which it is refused.

    Raises:
        ArticleError: if it is empty, oversized, unreadable, undecodable, a page without an article, or a line that is
            not a JSON article.
    """
    data = _bytes(source, max_bytes)
    if source.line is not None or source.file.suffix.lower() == ".jsonl":
        return _json_article(source, data)
    return _file_article(source, data)


def article_from_text(text: str, *, id: str = "text", metadata: Metadata | None = None) -> Article:  # noqa: A002
    """An article from a string in memory; its bytes are those of the string in UTF-8.

    Raises:
        ArticleError: if it is blank or holds lone surrogates, which no encoding can write.
    """
    return _article(text, id=id, path=id, metadata=metadata or Metadata(), data=None, encoding="utf-8")


def _bytes(source: Source, max_bytes: int) -> bytes:
    try:
        if source.file.exists() and not source.file.is_file():
            raise ArticleError("read", "is not a regular file", "remove it, or put a file in its place")
        size = source.length or source.file.stat().st_size
        if size > max_bytes:
            raise ArticleError(
                "read", f"has {size} bytes, over the limit of {max_bytes}", "split it, or raise the limit (--max-bytes)"
            )
        with source.file.open("rb") as file:
            file.seek(source.offset)
            return file.read(size)
    except OSError as error:
        raise ArticleError("read", f"cannot be read: {error.strerror}", "check the path and its permissions") from error


def _file_article(source: Source, data: bytes) -> Article:
    if not data.strip():
        raise _empty()
    page = source.file.suffix.lower() != ".txt"
    text, encoding = decode(data, declared=declared_encoding(data) if page else None)
    article = _article(text, id=source.stem, path=source.path, metadata=source.metadata, data=data, encoding=encoding)
    return _extracted(article) if page else article


def _extracted(page: Article) -> Article:
    """The article of a page; what was given beside the page wins over what its markup says."""
    text, stated = read_page(page.raw)
    given = {part.name: getattr(page.metadata, part.name) for part in fields(Metadata)}
    merged = replace(stated, **{name: value for name, value in given.items() if value not in (None, ())})
    return replace(page, raw=text, metadata=merged, extractor=extractor())


def _article(text: str, *, id: str, path: str, metadata: Metadata, data: bytes | None, encoding: str) -> Article:  # noqa: A002
    if not text.strip():
        raise _empty()
    try:
        data = text.encode("utf-8") if data is None else data
    except UnicodeEncodeError as error:
        raise ArticleError(
            "read", f"character {error.start} is half of a surrogate pair", "mend the escapes of the text"
        ) from error
    digest = hashlib.sha256(data).hexdigest()
    return Article(id=id, raw=text, path=path, sha256=digest, bytes=len(data), encoding=encoding, metadata=metadata)


def _json_article(source: Source, data: bytes) -> Article:
    row = _object(data)
    article_id = _id(row.get("id"))
    try:
        kind = "text" if row.get("text") is not None else "html"
        if not isinstance(row.get(kind), str):
            raise ArticleError("read", "has no `text`", "give each line its `text` (or `html`), a string")
        given = _given(row)
        article = _article(row[kind], id=article_id, path=source.path, metadata=given, data=None, encoding="utf-8")
        return _extracted(article) if kind == "html" else article
    except ArticleError as error:
        error.article = article_id
        raise


def _id(value: object) -> str:
    article_id = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if not isinstance(article_id, str) or not article_id.strip():
        raise ArticleError("read", "has no `id`", "give each line an `id`, a string unique in the run")
    if any("\ud800" <= char <= "\udfff" for char in article_id):
        raise ArticleError("read", "its `id` has half of a surrogate pair", "mend the escapes of the id")
    return article_id


def _given(row: dict[str, Any]) -> Metadata:
    try:
        return Given.model_validate(row).metadata()
    except ValidationError as error:
        raise ArticleError("read", problem(error), "mend the field, or leave it out") from error


def _object(data: bytes) -> dict[str, Any]:
    try:
        row = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ArticleError("read", f"byte {error.start} of the line is not UTF-8", "save the file as UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise ArticleError("read", f"the line is not JSON: {error}", "one JSON object a line") from error
    if not isinstance(row, dict):
        raise ArticleError("read", "the line is not a JSON object", "one JSON object a line")
    return row


def _empty() -> ArticleError:
    return ArticleError("read", "is empty", "remove it, or put the article's text into it")
