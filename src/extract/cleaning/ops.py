"""A change of a text as a sequence of operations, the composition of two changes, and where their edits lie.

An operation is its kind, the characters that it takes and the characters that it gives: `("keep", 5, 5)` leaves five
characters as they are, `("edit", 2, 1)` puts one in the place of two.
"""

from collections.abc import Iterable, Iterator
from typing import Literal

Op = tuple[Literal["keep", "edit"], int, int]
# Where an edit begins and ends before it, and where after it.
Row = tuple[int, int, int, int]


class _Reader:
    """Hands out operations in order; a stretch that was kept may be taken in pieces."""

    def __init__(self, ops: Iterable[Op]) -> None:
        self.rest = [op for op in ops if op[1] or op[2]][::-1]

    def edits(self) -> bool:
        """Whether an edit comes next."""
        return bool(self.rest) and self.rest[-1][0] == "edit"

    def take(self, width: int) -> Op:
        """The next operation: an edit whole, of a kept stretch at most `width` characters."""
        kind, before, after = self.rest.pop()
        if kind == "keep" and before > width:
            self.rest.append(("keep", before - width, before - width))
            before = after = width
        return kind, before, after


def composed(first: Iterable[Op], later: Iterable[Op]) -> Iterator[Op]:
    """The operations that do at once what `first` and then `later` do.

    Both are walked along the text between them; edits that share a character of it become one edit. Linear.
    """
    left, right = _Reader(first), _Reader(later)
    while left.rest or right.rest:
        if left.edits() or right.edits():
            yield _merged(left, right)
        else:
            width = min(left.rest[-1][2], right.rest[-1][1])
            left.take(width)
            yield right.take(width)


def _merged(left: _Reader, right: _Reader) -> Op:
    before, middle, after = 0, 0, 0
    if left.edits():
        _, before, middle = left.take(0)
    else:
        _, middle, after = right.take(0)
        middle = -middle
    # `middle` counts the characters between the maps that the left has produced and the right not yet consumed.
    while middle:
        if middle > 0:
            _, consumed, made = right.take(middle)
            middle, after = middle - consumed, after + made
        else:
            _, taken, made = left.take(-middle)
            middle, before = middle + made, before + taken
    return "edit", before, after


def rows(ops: Iterable[Op]) -> Iterator[Row]:
    """Where the edits among the operations are; of insertions and deletions that touch, one insertion and one deletion.

    So a look-up meets no more than one deletion in a row, however many were made.
    """
    run: Row | None = None
    for row in _rows(ops):
        one_sided = row[0] == row[1] or row[2] == row[3]
        if run and one_sided and (run[1], run[3]) == (row[0], row[2]):
            run = run[0], row[1], run[2], row[3]
            continue
        if run:
            yield from _parted(run)
        run = row if one_sided else None
        if not one_sided:
            yield row
    if run:
        yield from _parted(run)


def _rows(ops: Iterable[Op]) -> Iterator[Row]:
    raw = clean = 0
    for kind, raw_width, clean_width in ops:
        if kind == "edit" and (raw_width or clean_width):
            yield raw, raw + raw_width, clean, clean + clean_width
        raw += raw_width
        clean += clean_width


def _parted(run: Row) -> Iterator[Row]:
    raw, raw_end, clean, clean_end = run
    if clean < clean_end:
        yield raw, raw, clean, clean_end
    if raw < raw_end:
        yield raw, raw_end, clean_end, clean_end
