"""The lines of a text: what a block is made of."""

import re
from dataclasses import dataclass

_LINE = re.compile(r"\S[^\n]*")
# A dash or dot, a number or a letter in brackets, hashes of a Markdown heading, the angle of a quoted line.
_BULLET = re.compile(
    r"(?:(?:[•●▪■◦‣⁃∙·*–—-]|\d{1,3}[.)](?!\d)|\(?(?:[a-zA-Z]|[ivxIVX]{1,5}|\d{1,3})\)|#{1,6}|>)[ ]+(?=\S)"
    r"|[•●▪■◦‣⁃∙](?=\w)){1,2}"
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, without the blanks around it.

    Attributes:
        start: first code point in the text that was split.
        end: one past the last.
        text: the characters between them.
        gap: whether a blank line stands before it, or nothing.
    """

    start: int
    end: int
    text: str
    gap: bool


def split_lines(text: str) -> list[Line]:
    """The lines of a text that hold more than blanks, in order."""
    lines: list[Line] = []
    done = 0
    for match in _LINE.finditer(text):
        start = match.start()
        body = match[0].rstrip()
        lines.append(Line(start, start + len(body), body, not lines or text.count("\n", done, start) > 1))
        done = start + len(body)
    return lines


def bullet(text: str) -> int:
    """How many characters at the start of a line are a bullet or a number of a list, with the blanks after it."""
    match = _BULLET.match(text)
    return match.end() if match else 0
