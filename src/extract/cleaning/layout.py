"""Repairs of line breaks: lines of one paragraph are joined, two blocks on one line are parted."""

import itertools
import re
from collections.abc import Collection, Iterator, Sequence

from extract.cleaning.lexicon import words
from extract.cleaning.lines import Line, bullet, split_lines
from extract.cleaning.offsets import Edit, OffsetMap, apply
from extract.cleaning.repairs import without_overlaps

WRAP = "cleaning.repair.wrapped_line"
GLUED_BLOCK = "cleaning.repair.glued_block"

# Wrapped text is set to a fixed measure; a longer line is a paragraph of its own, a shorter one a heading or a menu.
_NARROWEST, _WIDEST = 45, 120
_SEAM = re.compile(r"[A-Z](?=[a-z])(?<=[a-z.!?)”]{2}.)")
_END = re.compile(r"[.!?:;…][)\]”’\"']*\Z")


def repair_lines(text: str, *, disabled: Collection[str] = ()) -> tuple[str, OffsetMap]:
    """Join wrapped lines and part glued blocks, unless disabled.

    Returns:
        The repaired text and its map.
    """
    lines = split_lines(text)
    found: list[Edit] = []
    if WRAP not in disabled:
        found += wrapped_lines(lines)
    if GLUED_BLOCK not in disabled:
        found += glued_blocks(lines)
    return apply(text, without_overlaps(found))


def wrapped_lines(lines: Sequence[Line]) -> Iterator[Edit]:
    """A blank for the break after each line that was filled up to the measure, or stops in the middle of a clause."""
    for run in _runs(lines):
        measure = _measure(run)
        for line, after in itertools.pairwise(run):
            if bullet(after.text):
                continue
            if (measure and _is_full(line, after, measure)) or _breaks_off(line, after):
                yield Edit(line.end, after.start, "" if _is_hyphenated(line, after) else " ", WRAP)


def glued_blocks(lines: Sequence[Line]) -> Iterator[Edit]:
    """A line feed inside a word where what follows to the line's end is, word for word, another line of the page."""
    known = {line.text for line in lines if 10 <= len(line.text) <= 300}
    for line in lines:
        if 10 < len(line.text) <= 2000:
            for match in _SEAM.finditer(line.text):
                if len(line.text) - match.start() <= 300 and line.text[match.start() :] in known:
                    at = line.start + match.start()
                    yield Edit(at, at, "\n", GLUED_BLOCK)
                    break


def _runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Stretches of lines with no blank line in them, of two lines or more, none wider than a measure could be."""
    run: list[Line] = []
    for line in lines:
        if run and (line.gap or len(line.text) > _WIDEST):
            if len(run) > 1:
                yield run
            run = []
        if len(line.text) <= _WIDEST:
            run.append(line)
    if len(run) > 1:
        yield run


def _measure(run: Sequence[Line]) -> int:
    """The measure that a run was wrapped to, 0 if it was not: most of its lines have no room for the next word."""
    widest = max(len(line.text) for line in run)
    if len(run) < 3 or widest < _NARROWEST:
        return 0
    full = [after for line, after in itertools.pairwise(run) if _is_full(line, after, widest)]
    # Running text goes on in lower case more often than not; the entries of a menu begin with capitals.
    going_on = sum(after.text[0].islower() for after in full)
    return widest if len(full) >= 2 and len(full) >= 0.6 * (len(run) - 1) and 2 * going_on >= len(full) else 0


def _is_full(line: Line, after: Line, measure: int) -> bool:
    return len(line.text) + 1 + len(after.text.split(maxsplit=1)[0]) > measure


def _breaks_off(line: Line, after: Line) -> bool:
    if not after.text[0].islower() or len(line.text) < _NARROWEST or _END.search(line.text[-4:]):
        return False
    parts = line.text.split()
    return line.text[-1] == "," or parts[-1].casefold() in words("layout", "unfinished") or len(parts) >= 12


def _is_hyphenated(line: Line, after: Line) -> bool:
    return line.text[-1] == "-" and line.text[-2:-1].isalpha() and after.text[0].islower()
