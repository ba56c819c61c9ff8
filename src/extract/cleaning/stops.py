"""The line below an article that announces something else: comments, further articles, teasers one by one.

Such wording may head a box in the midst of an article, too, so two thirds of the running text must stand before it.
"""

from collections.abc import Sequence
from itertools import accumulate

from extract.cleaning.features import Features
from extract.cleaning.kinds import is_date_line

_LONGEST = 6  # words of an announcement


def before_others(lines: Sequence[Features], weights: Sequence[int]) -> int:
    """The line that announces comments or further articles; the number of lines where none does.

    Args:
        lines: the lines of a page.
        weights: how much running text each is; what is below zero is none.
    """
    return _with_most_before([row for row, line in enumerate(lines) if line.stops and line.words <= _LONGEST], weights)


def before_teasers(lines: Sequence[Features], weights: Sequence[int]) -> int:
    """The line that announces links, if each sentence below it stands below a headline or date of its own."""
    opens = [row for row, line in enumerate(lines) if line.opens and line.words <= _LONGEST]
    first = _apart(lines) if opens else len(lines)
    return _with_most_before([row for row in opens if row + 1 >= first], weights)


def _with_most_before(rows: Sequence[int], weights: Sequence[int]) -> int:
    """The first of some lines that has two thirds of the running text before it, or the number of lines."""
    if not rows:
        return len(weights)
    before = [0, *accumulate(max(0, weight) for weight in weights)]
    return next((row for row in rows if before[row] and before[row] * 3 >= before[-1] * 2), len(weights))


def _apart(lines: Sequence[Features]) -> int:
    """The line from which on no sentence stands right below another."""
    first = len(lines)
    while first > 1 and not (_reads(lines[first - 1]) and _reads(lines[first - 2])):
        first -= 1
    return first


def _reads(line: Features) -> bool:
    return line.noise is None and not line.short and not is_date_line(line.line.text)
