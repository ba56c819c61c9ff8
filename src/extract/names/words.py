"""A text as words: the view that gazetteer, grammar and lexicon of offices work on.

Hyphens, apostrophes and brackets are words of their own, so that "ASEAN-Korea" is two names with a hyphen between;
"U.S." and an initial are one word. One pass of one expression, without backtracking: linear in the text.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

WORD: Final = re.compile(
    r"(?:U\.S\.|[A-Z]{1,3}) ?[$€£¥₹](?=\s?\d)"  # the letters of "US$5 million" are no name
    r"|(?:[A-Z]\.){2,}|[A-HJ-UWYZ]\.(?=\s[A-Z])|[^\W_]+(?:(?<=\d)[.,]\d+)*|[^\w\s]|_"
)
YEAR: Final = re.compile(r"(?:1[5-9]|20|21)\d\d")
ORDINAL: Final = re.compile(r"\d{1,3}(?:st|nd|rd|th)", re.IGNORECASE)

CAPITAL: Final = 1
LOWER: Final = 2
NUMBER: Final = 3
MARK: Final = 4

APOSTROPHES: Final = frozenset("'’‘´`")
HYPHENS: Final = frozenset("-–‐‑/")
_CURRENCIES: Final = frozenset("$€£¥₹")
_ENDERS: Final = frozenset('.!?:;•*|“”"‘—')


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text, as parallel sequences.

    Attributes:
        source: the text.
        text: each word.
        start: its first code point in the text.
        end: one past its last.
        kind: `CAPITAL`, `LOWER`, `NUMBER` or `MARK`, by its first character; the prefix of a sum is a mark.
        breaks: whether a line or block ends before it.
    """

    source: str
    text: Sequence[str]
    start: Sequence[int]
    end: Sequence[int]
    kind: Sequence[int]
    breaks: Sequence[bool]

    def __len__(self) -> int:
        return len(self.text)

    def glued(self, index: int) -> bool:
        """Whether no blank stands between a word and the one before it."""
        return index > 0 and self.start[index] == self.end[index - 1]

    def initial(self, index: int) -> bool:
        """Whether a sentence, line or quotation may begin with this word."""
        return index == 0 or self.breaks[index] or self.text[index - 1] in _ENDERS

    def slice(self, first: int, stop: int) -> str:
        """The text from a word to the one before `stop`."""
        return self.source[self.start[first] : self.end[stop - 1]]


def split(text: str) -> tuple[str, ...]:
    """The words of a short text, with typographic apostrophes made plain."""
    return tuple("'" if w in APOSTROPHES else w for w in WORD.findall(text))


def view(text: str, *, starts: Sequence[int] = ()) -> Words:
    """Split a text.

    Args:
        text: any text.
        starts: where its blocks begin, ascending; with none, every line is a block.
    """
    found = [(match.group(), match.start(), match.end()) for match in WORD.finditer(text)]
    texts = [word for word, _, _ in found]
    return Words(
        source=text,
        text=texts,
        start=[start for _, start, _ in found],
        end=[end for _, _, end in found],
        kind=[_kind(word) for word in texts],
        breaks=_breaks(text, found, starts),
    )


def is_date_number(word: str) -> bool:
    """Whether a number may open a name: a year or an ordinal."""
    return bool(YEAR.fullmatch(word) or ORDINAL.fullmatch(word))


def _kind(word: str) -> int:
    first = word[0]
    if word[-1] in _CURRENCIES:
        return MARK
    if first.isalpha():
        return CAPITAL if first.isupper() else LOWER
    return NUMBER if first.isdigit() else MARK


def _breaks(text: str, found: list[tuple[str, int, int]], starts: Sequence[int]) -> list[bool]:
    breaks = [False] * len(found)
    marks = list(starts) or [match.end() for match in re.finditer(r"\n", text)]
    position = 0
    for mark in marks:
        while position < len(found) and found[position][1] < mark:
            position += 1
        if position < len(found):
            breaks[position] = True
    return breaks
