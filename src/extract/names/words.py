"""A text as words: the view that gazetteer, grammar and lexicon of offices work on.

Hyphens, apostrophes and brackets are words of their own, so that "ASEAN-Korea" is two names with a hyphen between;
"U.S." and an initial are one word. One pass of one expression, without backtracking: linear in the text.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from operator import add, itemgetter
from typing import Final

WORD: Final = re.compile(
    r"(?:U\.S\.|[A-Z]{1,3}) ?[$€£¥₹](?=\s?\d)"  # the letters of "US$5 million" are no name
    r"|(?:[A-Z]\.){2,}|[A-HJ-UWYZ]\.(?=\s[A-Z])|[^\W_]+(?:(?<=\d)[.,]\d+)*|[^\w\s]|_"
)
YEAR: Final = re.compile(r"(?:1[5-9]|20|21)\d\d")
# A word and the blanks behind it, so that the lengths of all matches add up to offsets. Most words are lower-case
# ASCII: trying them first saves a fifth of the pass, and `WORD` takes no such word differently.
_SPACED: Final = re.compile(rf"(?:[a-z]+\b(?!_)|{WORD.pattern})\s*")
ORDINAL: Final = re.compile(r"\d{1,3}(?:st|nd|rd|th)", re.IGNORECASE)

CAPITAL: Final = 1
LOWER: Final = 2
NUMBER: Final = 3
MARK: Final = 4

APOSTROPHES: Final = frozenset("'’‘´`")
HYPHENS: Final = frozenset("-–‐‑/")
QUOTES: Final = frozenset("\"“”»’'")
_CURRENCIES: Final = frozenset("$€£¥₹")
_ENDERS: Final = frozenset('.!?:;•*|“”"‘—')


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text, as parallel sequences.

    Attributes:
        source: the text.
        text: each word.
        low: each word in lower case.
        start: its first code point in the text.
        end: one past its last.
        kind: `CAPITAL`, `LOWER`, `NUMBER` or `MARK`, by its first character; the prefix of a sum is a mark.
        breaks: whether a line, block or cell ends before it.
        by_text: the indices of each distinct word.
        by_low: the indices of each distinct word in lower case.
    """

    source: str
    text: Sequence[str]
    low: Sequence[str]
    start: Sequence[int]
    end: Sequence[int]
    kind: Sequence[int]
    breaks: Sequence[bool]
    by_text: Mapping[str, Sequence[int]]
    by_low: Mapping[str, Sequence[int]]

    def __len__(self) -> int:
        return len(self.text)

    def places(self, triggers: Collection[str]) -> list[int]:
        """Indices of the words that are triggers, as written, ascending."""
        return _places(self.by_text, triggers)

    def low_places(self, triggers: Collection[str]) -> list[int]:
        """Indices of the words that are triggers in lower case, ascending."""
        return _places(self.by_low, triggers)

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
    spaced = _SPACED.findall(text)
    offsets = list(accumulate(map(len, spaced), initial=len(text) - len(text.lstrip())))[: len(spaced)]
    words = list(map(str.rstrip, spaced))
    low = list(map(str.lower, words))
    by_text = _filed(words)
    return Words(
        source=text,
        text=words,
        low=low,
        start=offsets,
        end=list(map(add, offsets, map(len, words))),
        kind=_kinds(words),
        breaks=_breaks(text, offsets, starts),
        by_text=by_text,
        by_low=_lowered(by_text),
    )


def is_date_number(word: str) -> bool:
    """Whether a number may open a name: a year or an ordinal."""
    return bool(YEAR.fullmatch(word) or ORDINAL.fullmatch(word))


def _filed(words: Sequence[str]) -> Mapping[str, Sequence[int]]:
    filed: dict[str, list[int]] = defaultdict(list)
    for index, word in enumerate(words):
        filed[word].append(index)
    return dict(filed)


def _lowered(by_text: Mapping[str, Sequence[int]]) -> Mapping[str, Sequence[int]]:
    """The same by lower case; most words have only one form, and a third of the words are distinct."""
    filed: dict[str, Sequence[int]] = {}
    for word, places in by_text.items():
        low = word.lower()
        filed[low] = sorted([*filed[low], *places]) if low in filed else places
    return filed


def _places(filed: Mapping[str, Sequence[int]], triggers: Collection[str]) -> list[int]:
    """Where the triggers are: a look-up for each of them or for each distinct word, whichever are fewer."""
    few = len(triggers) < len(filed)
    said = filed.keys() & triggers if few else filter(triggers.__contains__, filed)  # neither is a loop of Python's
    return sorted([index for word in said for index in filed[word]])


def _kinds(words: Sequence[str]) -> list[int]:
    kinds = list(map(_kind, map(itemgetter(0), words)))
    if not _CURRENCIES.isdisjoint(map(itemgetter(-1), words)):
        kinds = [MARK if word[-1] in _CURRENCIES else kind for word, kind in zip(words, kinds, strict=True)]
    return kinds


@cache
def _kind(first: str) -> int:
    """What a word is that begins with a character."""
    if first.isalpha():
        return CAPITAL if first.isupper() else LOWER
    return NUMBER if first.isdigit() else MARK


def _breaks(text: str, offsets: Sequence[int], starts: Sequence[int]) -> list[bool]:
    """Whether a line, block or cell of a table begins between each word and the one before it, or at the word."""
    breaks = [False] * len(offsets)
    position = 0
    marks = starts or [match.end() for match in re.finditer(r"\n", text)]
    if "\t" in text:
        marks = sorted([*marks, *(match.end() for match in re.finditer(r"\t", text))])
    for mark in marks:
        position = bisect_left(offsets, mark, position)
        if position < len(offsets):
            breaks[position] = True
    return breaks
