"""Repairs of line breaks: lines of one paragraph are joined, two blocks on one line are parted."""

import itertools
import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence

from extract.cleaning.lines import Line, split_lines
from extract.cleaning.offsets import Edit, OffsetMap, apply
from extract.cleaning.repairs import without_overlaps
from extract.cleaning.wrapping import WRAP, wrapped_lines

GLUED_BLOCK = "cleaning.repair.glued_block"

_SEAM = re.compile(r"[A-Z](?=[a-z])(?<=[a-z.!?)”]{2}.)")
# "date 2024-03-03 Norlandia signs a pact", "03/03/2024Norlandia signs a pact", "PRESS RELEASEMARCH 3, 2024".
_DATED = re.compile(
    r"(?P<date>(?i:date|published|posted|updated)[ ]?:?[ ](?:19|20)\d\d-\d\d-\d\d)[ ]+(?=[^\W\d_a-zß-öø-ÿ]|[“\"‘([@])"
    r"|(?P<glued>\d\d?[/.]\d\d?[/.](?:19|20)\d\d)(?=[A-Z][a-z])"
    r"|(?P<kicker>(?i:press release|news release|feature story|statement|news|blog))"
    r"(?=[A-Z][A-Za-z]{2,8} \d\d?, (?:19|20)\d\d)"
)
# Lines at the top of a page that may begin with its date.
_TOP = 6
# Code points of a block that may be glued to another, and of the line of both.
_SHORTEST_BLOCK, _LONGEST_BLOCK, _LONGEST_PAIR = 10, 300, 2000


def repair_lines(text: str, *, disabled: Collection[str] = ()) -> tuple[str, list[Line], OffsetMap]:
    """Join wrapped lines and part glued blocks, unless disabled.

    Returns:
        The repaired text, its lines, and its map.
    """
    lines = split_lines(text)
    found: list[Edit] = []
    if WRAP not in disabled:
        found += wrapped_lines(lines)
    if GLUED_BLOCK not in disabled:
        found += glued_blocks(lines)
    if not found:
        return text, lines, OffsetMap.identity(len(text))
    text, offsets = apply(text, without_overlaps(found))
    return text, split_lines(text), offsets


def glued_blocks(lines: Sequence[Line]) -> Iterator[Edit]:
    """A line feed between two blocks: behind the date that begins a page, and before a line of the page in another."""
    yield from _dated(lines[:_TOP])
    yield from _repeated(lines)


def _dated(lines: Sequence[Line]) -> Iterator[Edit]:
    """A line feed at the top of a page between a date and the headline behind it, or the kicker before it."""
    for line in lines:
        if match := _DATED.match(line.text):
            first = max(match.end(group) for group in ("date", "glued", "kicker"))
            yield Edit(line.start + first, line.start + match.end(), "\n", GLUED_BLOCK)


def _repeated(lines: Sequence[Line]) -> Iterator[Edit]:
    """A line feed inside a word where what follows to the line's end is, word for word, another line of the page."""
    seams = [match.start() for match in _SEAM.finditer("\n".join([line.text for line in lines]))]
    if not seams:
        return
    known = {line.text for line in lines if _SHORTEST_BLOCK <= len(line.text) <= _LONGEST_BLOCK}
    starts = [0, *itertools.accumulate(len(line.text) + 1 for line in lines)]
    done = -1
    for seam in seams:
        index = bisect_right(starts, seam) - 1
        line, at = lines[index], seam - starts[index]
        rest = len(line.text) - at
        if index > done and rest <= _LONGEST_BLOCK and len(line.text) <= _LONGEST_PAIR and line.text[at:] in known:
            done = index
            yield Edit(line.start + at, line.start + at, "\n", GLUED_BLOCK)
