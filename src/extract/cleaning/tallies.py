"""Figures with what they count on the line below or above: "14,320", "Cases since March". They are an article's."""

import re
from collections.abc import Sequence

from extract.cleaning.features import Features
from extract.cleaning.kinds import is_clock

_FIGURE = re.compile(
    r"(?:(?:over|about|around|nearly|almost|some|more than|up to)[ ]|[~≈<>+±])?(?:[A-Z]{2,3}[ ]?)?[$€£¥₹₩₦]?[ ]?"
    r"\d[\d.,]{0,14}[ ]?(?:%|per ?cent|thousand|million|billion|trillion|mn?|bn|k)?\+?"
    r"(?:[ ](?:[A-Z]{3}|km2?|tonnes))?\Z",
    re.IGNORECASE,
)
# What shows a number to be more than a rank, a count of comments or a number of pages: "61%", "900,000", "388".
_TELLING = re.compile(r"\d[.,]\d|\d{3}|[%$€£¥₹₩₦]|[a-z]{2}", re.IGNORECASE)
# Words of a figure; of what it counts, at least; pairs in a row, at least.
_LONGEST, _FEWEST, _PAIRS = 4, 2, 2


def tallies(lines: Sequence[Features]) -> frozenset[int]:
    """Indices of the lines of figures that stand in a row, each with what it counts: two pairs of lines at least.

    What counts readers stands beside buttons, and the ranks of a list of links are no figures of an article.
    """
    rows = [row for row, line in enumerate(lines) if line.figures and line.words <= _LONGEST and _is_figure(line)]
    known = frozenset(rows)
    found: set[int] = set()
    for step in (1, -1):
        pairs = [row for row in rows if 0 <= row + step < len(lines) and _is_counted(lines, row + step, known)]
        for run in _runs(pairs):
            found.update(row + at for row in run for at in (0, step))
    return frozenset(found)


def _is_figure(line: Features) -> bool:
    text = line.line.text
    return _FIGURE.match(text) is not None and _TELLING.search(text) is not None and not is_clock(text)


def _is_counted(lines: Sequence[Features], row: int, figures: frozenset[int]) -> bool:
    """Whether a line may say what a figure counts: some words, and no furniture."""
    line = lines[row]
    return row not in figures and line.noise is None and line.words >= _FEWEST and not line.bullet


def _runs(rows: Sequence[int]) -> list[list[int]]:
    """Those of some rows that follow each other at a distance of two, so many at least."""
    runs: list[list[int]] = []
    for row in rows:
        if runs and row - runs[-1][-1] == 2:
            runs[-1].append(row)
        else:
            runs.append([row])
    return [run for run in runs if len(run) >= _PAIRS]
