"""An article as it came: its raw text, how it was decoded, and what was said about it beside the text."""

import datetime as dt
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the supplier of an article says about it; each value wins over what the text says."""

    title: str | None = None
    published: dt.date | None = None
    publisher: str | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None  # ISO 639-1


@dataclass(frozen=True, slots=True)
class Article:
    """One article, decoded but otherwise untouched.

    Attributes:
        id: unique in a run; the path under the folder given, without suffix, or the id of a JSONL article.
        raw: the text exactly as decoded; every offset of the record counts its Unicode code points.
        path: the path as it stands in the record's `source`.
        sha256: hex digest of the bytes of the file (of the UTF-8 text, for an article that never was a file).
        bytes: size of those bytes.
        encoding: the codec that decoded them, in Python's spelling, e.g. `utf-8`, `utf-16`, `cp1252`.
        metadata: what was given beside the text.
        extractor: the program and version that took `raw` out of the file; `None` for plain text.
    """

    id: str
    raw: str
    path: str
    sha256: str
    bytes: int
    encoding: str
    metadata: Metadata = field(default_factory=Metadata)
    extractor: str | None = None
