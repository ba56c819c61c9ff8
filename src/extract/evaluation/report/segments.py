"""Labels that overlap, laid over a text as segments that do not.

A segment is painted on three channels, so that a label over another hides none: `under` (a line under the words) for
names, values, offices and triggers; `over` (a line over them) for what is said of a name that has a label already, its
entity or relation; `back` (the ground) for long stretches, quotations and layout.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.evaluation.report.labels import OUTCOMES, Label

UNDER, OVER, BACK = "u", "o", "b"
_CHANNELS = {"entities": OVER, "relations": OVER, "quotations": BACK, "boilerplate": BACK, "title": BACK}


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a text under the same labels throughout.

    Attributes:
        start: its first code point.
        end: one past the last.
        marks: numbers of the labels on it, ascending.
        linked: whether a card may light it up.
    """

    start: int
    end: int
    marks: tuple[int, ...]
    linked: bool


def channel(label: Label) -> str:
    """On which channel a label is painted."""
    return _CHANNELS.get(label.task) or _CHANNELS.get(label.type) or UNDER


def paint(labels: Iterable[Label]) -> dict[str, str]:
    """What a segment shows on each channel: the outcomes of its labels; `right` only where nothing is wrong."""
    seen: dict[str, set[str]] = {}
    for label in labels:
        seen.setdefault(channel(label), set()).add(label.outcome)
    return {name: " ".join(o for o in OUTCOMES if o in _worst(outcomes)) for name, outcomes in sorted(seen.items())}


def segments(length: int, labels: Sequence[Label], *, first: int = 0) -> list[Segment]:
    """Cut a text wherever a label, or a span that belongs to one, starts or ends.

    Args:
        length: of the text, in code points; what lies beyond it is left out.
        labels: of the text.
        first: number of the first label; the others count on.

    Returns:
        Segments that follow each other without a gap and cover the text.
    """
    opened: dict[int, list[int]] = {}
    closed: dict[int, list[int]] = {}
    links = [0] * (length + 1)
    cuts = {0, length}
    for number, label in enumerate(labels, first):
        if label.placed and label.start < length:
            opened.setdefault(label.start, []).append(number)
            closed.setdefault(min(label.end, length), []).append(number)
        for start, end in ((start, min(end, length)) for _, start, end in label.spans if start < min(end, length)):
            links[start] += 1
            links[end] -= 1
            cuts |= {start, end}
    return _swept(sorted(cuts | opened.keys() | closed.keys()), opened, closed, links)


def _swept(
    cuts: Sequence[int], opened: dict[int, list[int]], closed: dict[int, list[int]], links: Sequence[int]
) -> list[Segment]:
    active: set[int] = set()
    linked = 0
    swept = []
    for start, end in pairwise(cuts):
        active.difference_update(closed.get(start, ()))
        active.update(opened.get(start, ()))
        linked += links[start]
        swept.append(Segment(start, end, tuple(sorted(active)), linked > 0))
    return swept


def _worst(outcomes: set[str]) -> set[str]:
    return outcomes - {"right"} or outcomes
