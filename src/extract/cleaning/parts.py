"""The parts of a line, each with a function of its own: dateline, running text, credit."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from extract.cleaning import kinds
from extract.cleaning.bylines import OPENINGS
from extract.cleaning.datelines import dateline
from extract.cleaning.features import Features
from extract.cleaning.model import BlockType
from extract.cleaning.page import NEAR, Page

DATELINE = "cleaning.dateline.place"
# Lines, and parts of them, that hold nothing but a date.
DATE_LINE = "cleaning.dateline.date"
_FEWEST = 6
# Code points of a caption before a dateline, at most.
_CAPTIONED = 340
# The credit of a picture that stands before the dateline, behind its caption or alone: "(Photo: RW)Nairobi (RW) –".
_PICTURE = re.compile(r"[(\[](?:[Pp]hoto|[Pp]icture|[Ii]mage|[Ss]ource|[Ii]llustration)[^()\[\]]{1,40}[)\]][ ]?")


class Part(NamedTuple):
    """A line or a part of one: its type, its code points in the text that was split, and the rule that typed it.

    `row` is the index of its line; `lead` counts the characters of a bullet or mark at its start.
    """

    type: BlockType
    start: int
    end: int
    rule: str
    row: int
    lead: int = 0


def whole(line: Features, index: int, kind: BlockType, rule: str) -> Part:
    """A line as one part."""
    return Part(kind, line.line.start, line.line.end, rule, index, 0 if kind == "boilerplate" else line.bullet)


def article_parts(line: Features, index: int, *, opens: bool) -> list[Part]:
    """A line of the article, with the dateline at its start and the credit at its end as parts of their own.

    Args:
        line: the line.
        index: which line of the page it is.
        opens: whether it is one of the first of the article.
    """
    text, start, tail = line.line.text, line.line.start, line.credit
    end = len(text) if tail is None else len(text[: tail[0]].rstrip(OPENINGS))
    found = dateline(text[:end], opens=opens) if line.words >= _FEWEST and not line.bullet and line.signs else None
    lead = None if found or ":" not in line.signs else _PICTURE.search(text, 0, _CAPTIONED)
    if lead and (behind := dateline(text[lead.end() : end], opens=opens)):
        found = lead.end() + behind[0], lead.end() + behind[1]
        parts = [
            Part("caption", start, start + len(text[: lead.end()].rstrip()), "cleaning.block.caption", index),
            Part("dateline", start + lead.end(), start + found[0], DATELINE, index),
        ]
    else:
        parts = [Part("dateline", start, start + found[0], DATELINE, index)] if found else []
    if found or tail is None or end > line.bullet:
        kind: BlockType = "paragraph" if found else kinds.kind(line)
        begin = start + found[1] if found else start
        parts.append(Part(kind, begin, start + end, f"cleaning.block.{kind}", index, line.bullet))
    if tail:
        parts.append(Part("byline", start + tail[0], start + tail[1], tail[2], index))
    return parts


def opening_dateline(page: Page, parts: Sequence[Part]) -> Part | None:
    """The first dateline with a place or an agency, if no more than two paragraphs of the article stand before it.

    Of two, one below the other, the one before the sentence.
    """
    paragraphs, found = 0, None
    for part in parts:
        if part.rule == DATELINE and (found is None or part.row == found.row + 1):
            found = part
            continue
        if found:
            return found
        paragraphs += part.row >= page.first and part.type == "paragraph"
        if paragraphs >= NEAR:
            break
    return found
