"""What cleaning hands on."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal, NamedTuple

BlockType = Literal[
    "title", "byline", "dateline", "heading", "paragraph", "item", "caption", "field", "quotation", "boilerplate"
]
Basis = Literal["stated", "given"]


class Span(NamedTuple):
    """Code points, end exclusive; which text they count is said where the span is used."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the page with one function, never empty; blocks are in order and do not overlap.

    `rule` is the id of the rule that typed it, as the catalogue lists it.
    """

    type: BlockType
    start: int
    end: int
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class Stated:
    """A piece of metadata: its words, and where the raw text states them (`None` where it was only given).

    `rule` is the id of the rule that found it in the text.
    """

    text: str
    span: Span | None
    basis: Basis
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class Published:
    """The article's date: as `Stated`, with the day, month or year in ISO 8601 (`2024-03-03`, `2024-03`)."""

    text: str
    span: Span | None
    basis: Basis
    value: str
    day: dt.date | None
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class Dateline:
    """The dateline that opens the article, with the place and the agency that it names; spans count the raw text."""

    span: Span
    place: Span | None
    agency: Span | None
    rule: str
