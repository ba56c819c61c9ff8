"""The lines of a text: what a block is made of."""

import re
from collections.abc import Sequence
from itertools import filterfalse
from typing import NamedTuple

# A dash or dot, a number or a letter in brackets, hashes of a Markdown heading, the angle of a quoted line.
_BULLET = re.compile(
    r"(?:(?:[•●▪■◦‣⁃∙·*–—-]|\d{1,3}[.)](?!\d)|\(?(?:[a-zA-Z]|[ivxIVX]{1,5}|\d{1,3})\)|#{1,6}|>)[ ]+(?=\S)"
    r"|[•●▪■◦‣⁃∙](?=\w)){1,2}"
)
_PLAIN = {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "."}
# What becomes of the characters of a text in ASCII of which the signs are asked: `None` leaves one out.
_SIGNS = {code: None if chr(code).isalpha() or chr(code) == " " else code for code in range(128)}
_SHORTEST = 6  # code points of the longest acronym with stops
_CLOSED = re.compile(r"[.!?…。！？][)\]”’\"'»*_]*\Z")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ENDS = (".", "!", "?", "…")


class Line(NamedTuple):
    """A line that is not blank, without the blanks around it; a tuple, because a page has very many.

    Attributes:
        start: first code point in the text that was split.
        end: one past the last.
        text: the characters between them.
        gap: whether a blank line stands before it, or nothing.
        indent: how many blanks stand before it on its line.
    """

    start: int
    end: int
    text: str
    gap: bool
    indent: int = 0


def split_lines(text: str) -> list[Line]:
    """The lines of a text that hold more than blanks, in order."""
    lines: list[Line] = []
    at, gap = 0, True
    for row in text.split("\n"):
        if body := row.strip():
            indent = 0 if body[0] == row[0] else len(row) - len(row.lstrip())
            start = at + indent
            lines.append(Line(start, start + len(body), body, gap, indent))
            gap = False
        else:
            gap = True
        at += len(row) + 1
    return lines


def bullet(text: str) -> int:
    """How many characters at the start of a line are a bullet or a number of a list, with the blanks after it."""
    if text[:1].isalpha() and ")" not in text[:7]:
        return 0
    match = _BULLET.match(text)
    return match.end() if match else 0


def simplified(texts: Sequence[str]) -> list[str]:
    """Texts with typographic quotation marks, dashes and ellipses as ASCII has them, a character for a character.

    The texts hold no line feed. Most lines of a page are in ASCII then, which is what the tests of them are fast for.
    """
    joined = "\n".join(texts)
    if joined.isascii():
        return [*texts]
    for typographic, plain in _PLAIN.items():
        joined = joined.replace(typographic, plain)
    return joined.split("\n") if texts else []


def signs(texts: Sequence[str]) -> list[str]:
    """What each text has beside letters and blanks, in order: "The fee: 3.5%" has ":3.5%".

    Most lines of a page have little or nothing of it, which spares them most tests of their shape. The texts hold no
    line feed; those in ASCII are done at one stroke.
    """
    rows = iter("\n".join(filter(str.isascii, texts)).translate(_SIGNS).split("\n"))
    return [
        next(rows) if text.isascii() else "".join(filterfalse(str.isalpha, text.replace(" ", ""))) for text in texts
    ]


def is_closed(text: str) -> bool:
    """Whether a text ends as a sentence ends; an acronym with stops ("U.S.") is none by itself."""
    if len(text) <= _SHORTEST and text.count(".") > 1:
        return False
    return text.endswith(_ENDS) or (not text[-1:].isalnum() and _CLOSED.search(text[-6:]) is not None)


def count_words(text: str) -> int:
    """The words between blanks; a line in a script without blanks has half as many as it has characters."""
    words = len(text.split()) if "  " in text else text.count(" ") + 1
    return words if text.isascii() or words > 20 else max(words, len(_WIDE.findall(text)) // 2)
