"""Runs of text between quotation marks.

In: a text and its paragraphs. Out: `Run`s in text order, without their marks, none crossing a paragraph. Straight,
curly, German, French and Nordic marks are read, mixed up too, as scraped pages have them. A mark that is never closed
opens nothing, unless the next paragraph goes on: with an opening mark of its own, or with one that closes. Single marks
count where they stand outside double ones. Linear in the text.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from extract.relations.quotations.marks import DOUBLE, SINGLE_CLOSE, SINGLE_OPEN, closes, opens

_STOPS = frozenset(".,!?…")
_LONGEST_SINGLE = 1500  # code points; an apostrophe farther off is no closing mark


@dataclass(frozen=True, slots=True)
class Run:
    """What stands between two marks.

    Attributes:
        start: first code point after the opening mark.
        end: the closing mark, or the end of the paragraph's text.
        left: the opening mark, or `start` where the run goes on from the paragraph before without one.
        right: one past the closing mark, or `end` where the run goes on in the next paragraph.
        paragraph: start and end of the paragraph.
        follows: whether it goes on from the run before it.
    """

    start: int
    end: int
    left: int
    right: int
    paragraph: tuple[int, int]
    follows: bool = False


@dataclass(frozen=True, slots=True)
class _Scan:
    """The double marks of a paragraph: closed runs, an opening mark left over, a closing one before any opening one."""

    runs: list[Run]
    unclosed: re.Match[str] | None
    closer: re.Match[str] | None


def find_runs(text: str, paragraphs: Iterable[tuple[int, int]]) -> list[Run]:
    """All runs of a text.

    Args:
        text: any text.
        paragraphs: start and end of each, ascending, not overlapping.
    """
    runs: list[Run] = []
    pending: Run | None = None  # opened in the paragraph before and not closed there
    held: list[Run] = []  # single marks after that opening; they count only if the quotation does not go on
    for start, end in paragraphs:
        area = _stripped(text, start, end)
        if area[0] == area[1]:
            continue
        scan = _scan_double(text, area)
        goes_on = pending is not None and (scan.closer is not None or _first_mark(scan) == area[0])
        if pending is not None and goes_on and not pending.follows:
            runs.append(pending)
        elif not goes_on:
            runs += _behind(runs, held)
        found = _joined(scan, area) if goes_on else scan.runs
        singles = _scan_single(text, area, scan)
        pending = _left_open(scan, area, follows=goes_on)
        sure = end if pending is None else pending.left
        runs += _outermost(text, found, [run for run in singles if run.right <= sure])
        held = [run for run in singles if run.right > sure]
        if pending is not None and pending.follows:
            runs.append(pending)
            held = []
    return runs + _behind(runs, held)


def _behind(runs: Sequence[Run], held: Sequence[Run]) -> list[Run]:
    """Of the runs that were held back, those that begin behind all others."""
    return [run for run in held if not runs or run.left >= runs[-1].right]


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """The paragraph without the blanks at its ends."""
    part = text[start:end]
    end = start + len(part.rstrip())
    return min(end, start + len(part) - len(part.lstrip())), end


def _first_mark(scan: _Scan) -> int | None:
    """Where the first opening mark of a paragraph stands."""
    if scan.runs:
        return scan.runs[0].left
    return scan.unclosed.start() if scan.unclosed is not None else None


def _joined(scan: _Scan, area: tuple[int, int]) -> list[Run]:
    """The closed runs of a paragraph that goes on from the one before, the first of them marked so."""
    if scan.closer is not None:
        return [Run(area[0], scan.closer.start(), area[0], scan.closer.end(), area, follows=True), *scan.runs]
    return [replace(run, follows=run.left == area[0]) for run in scan.runs]


def _left_open(scan: _Scan, area: tuple[int, int], *, follows: bool) -> Run | None:
    """The run that a paragraph leaves open; it follows the last one if it is all of a paragraph that goes on."""
    mark = scan.unclosed
    if mark is None:
        return None
    return Run(mark.end(), area[1], mark.start(), area[1], area, follows=follows and mark.start() == area[0])


def _scan_double(text: str, area: tuple[int, int]) -> _Scan:
    """The double marks of a paragraph, paired from left to right; an opening mark inside a run begins anew."""
    runs: list[Run] = []
    open_: re.Match[str] | None = None
    closer: re.Match[str] | None = None
    for mark in DOUBLE.finditer(text, *area):
        left = text[mark.start() - 1] if mark.start() > area[0] else " "
        right = text[mark.end()] if mark.end() < area[1] else " "
        if open_ is not None and closes(open_[0], mark[0], left, right):
            runs.append(Run(open_.end(), mark.start(), open_.start(), mark.end(), area))
            open_ = None
        elif opens(mark[0], left, right):
            open_ = mark
        elif open_ is None and closer is None and not runs and not left.isspace():
            closer = mark
    return _Scan(runs, open_, closer)


def _scan_single(text: str, area: tuple[int, int], scan: _Scan) -> list[Run]:
    """The runs between single marks that open outside double ones."""
    opening = [mark.start() for mark in SINGLE_OPEN.finditer(text, *area)]
    if not opening:
        return []
    closing = [mark.start() for mark in SINGLE_CLOSE.finditer(text, *area)]
    stops = [at for at in closing if text[at - 1] in _STOPS]
    lefts = [run.left for run in scan.runs]
    runs: list[Run] = []
    for number, at in enumerate(opening):
        inside = bisect_right(lefts, at) - 1
        if (runs and at < runs[-1].right) or (inside >= 0 and at < scan.runs[inside].right):
            continue
        beyond = opening[number + 1] if number + 1 < len(opening) else area[1]
        close = _closing(at, beyond, closing, stops)
        if close is not None:
            runs.append(Run(at + 1, close, at, close + 1, area))
    return runs


def _closing(at: int, beyond: int, closes: Sequence[int], stops: Sequence[int]) -> int | None:
    """The mark that closes a single one: before the next opening one, after punctuation rather than after a letter.

    The first one after a letter may be an apostrophe ("the ports' debts").
    """
    for marks, limit in ((stops, beyond), (closes, at + _LONGEST_SINGLE)):
        number = bisect_right(marks, at + 1)
        if number < len(marks) and marks[number] < min(limit, at + _LONGEST_SINGLE):
            return marks[number]
    return None


def _outermost(text: str, doubles: Sequence[Run], singles: Sequence[Run]) -> list[Run]:
    """Runs of both kinds in text order, without those inside others.

    Single marks hold double ones only where they close after punctuation; else an apostrophe was taken for one.
    """
    kept: list[Run] = []
    for run in sorted([*doubles, *singles], key=lambda run: (run.left, -run.right)):
        if kept and run.left < kept[-1].right:
            outer = kept[-1]
            if text[outer.left] not in "'‘‚" or (run.right <= outer.right and text[outer.end - 1] in _STOPS):
                continue
            kept.pop()
        kept.append(run)
    return kept
