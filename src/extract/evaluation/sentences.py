"""Which stretch of a raw text to quote with a finding: its sentence, by punctuation and line breaks alone.

Gold has no sentences and records have them for some findings only, so one simple rule serves both: a sentence ends at
a line break, or at `.`, `!` or `?`, with closing marks, before white space and a capital, a digit or an opening mark;
not after an initial or a short title. It decides what is shown, never what is scored.
"""

import re
from bisect import bisect_right

_BREAK = re.compile(r"\n\s*|(?<=[.!?])[\"”’)\]]*[^\S\n]+(?=[^\Wa-z_]|[\"“‘(\[])")
_SHORT = re.compile(r"(?:\b(?:[A-Z]|Dr|Mr|Mrs|Ms|Prof|Gen|Sen|Rep|St|No|vs|approx))\.$")
_LOOKBACK = 8


class Sentences:
    """The sentences of one text."""

    def __init__(self, text: str) -> None:
        cuts = [match for match in _BREAK.finditer(text) if not _abbreviated(text, match)]
        self._starts = [0, *(match.end() for match in cuts)]
        self._ends = [*(_closed(match) for match in cuts), len(text)]

    def around(self, start: int, end: int) -> tuple[int, int]:
        """First and one past the last code point of the sentence, or sentences, that hold a span."""
        first = bisect_right(self._starts, start) - 1
        last = bisect_right(self._starts, max(start, end - 1)) - 1
        return min(self._starts[first], start), max(self._ends[last], end)


def _abbreviated(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - _LOOKBACK) : match.start()]
    return match.group()[0] != "\n" and _SHORT.search(before) is not None


def _closed(match: re.Match[str]) -> int:
    """One past the sentence: closing marks belong to it, white space does not."""
    return match.start() + len(match.group().rstrip())
