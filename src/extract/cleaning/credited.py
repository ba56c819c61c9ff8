"""What byline and date beside a line tell of it: that it is the headline."""

from collections.abc import Sequence
from itertools import islice

from extract.cleaning.features import Features
from extract.cleaning.lexicon import words
from extract.cleaning.shapes import ASKED, Shapes

# Words of a headline above a standfirst, at least.
_DECKED = 4
# How far below it byline or date may stand.
_REACH = 5


def is_credited(shapes: Shapes, index: int) -> bool:
    """Whether byline or date stand right below a line, or below its standfirst, and it begins a headline.

    Below a headline of some length, buttons may stand between, and a standfirst twice.
    """
    line, above = shapes.lines[index], shapes.lines[index - 1].line.text if index else ""
    if line.line.text[0].islower() or above.rpartition(" ")[2].casefold() in words("layout", "unfinished"):
        return False
    if line.words < _DECKED:
        return shapes.between(index + 1, index + 2) in (["byline"], ["date"])
    below = _below(shapes, index)
    if below and shapes.at(below[0]) in ("link", "other", "prose") and not _is_anothers(shapes.lines, below):
        below = below[1:]
    return bool(below) and shapes.at(below[0]) in ("byline", "date")


def _is_anothers(lines: Sequence[Features], below: Sequence[int]) -> bool:
    """Whether what stands right below a line has a blank above it and none below: its byline is not that line's."""
    return len(below) > 1 and lines[below[0]].line.gap and not lines[below[1]].line.gap and below[1] == below[0] + 1


def _below(shapes: Shapes, index: int) -> list[int]:
    """The two lines below one, but for buttons and for a line that is the same as the one above it."""
    lines = shapes.lines
    rows = range(index + 1, min(index + 1 + _REACH, len(lines)))
    own = (row for row in rows if shapes.at(row) != "noise" and lines[row].line.text != lines[row - 1].line.text)
    return list(islice(own, 2))


def is_crowned(shapes: Shapes, index: int) -> bool:
    """Whether a line stands between a date and the article, and no other that the date may be that of."""
    if index == 0 or shapes.at(index - 1) != "date" or shapes.lines[index].words <= _DECKED:
        return False
    above = shapes.lines[index - 2] if index > 1 and shapes.at(index - 2) in ("link", "other") else None
    below = _below(shapes, index)
    return (above is None or above.words < _DECKED) and bool(below) and shapes.at(below[0]) == "prose"


def is_asked(shapes: Shapes, index: int) -> bool:
    """Whether a line that reads as a sentence may be a headline because it asks, and has its byline or date below."""
    line = shapes.lines[index] if index < len(shapes.lines) else None
    return line is not None and line.line.text[-1] == "?" and line.words <= ASKED and is_credited(shapes, index)
