"""The lines of a text: what a block is made of."""

import re
from typing import NamedTuple

# A dash or dot, a number or a letter in brackets, hashes of a Markdown heading, the angle of a quoted line.
_BULLET = re.compile(
    r"(?:(?:[•●▪■◦‣⁃∙·*–—-]|\d{1,3}[.)](?!\d)|\(?(?:[a-zA-Z]|[ivxIVX]{1,5}|\d{1,3})\)|#{1,6}|>)[ ]+(?=\S)"
    r"|[•●▪■◦‣⁃∙](?=\w)){1,2}"
)


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
