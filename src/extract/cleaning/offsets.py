"""Edits over a text, and the map that takes offsets through them in both directions.

All offsets are code points, end exclusive. "Raw" is the text before the edits, "clean" the text after them.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from extract.cleaning.model import Span
from extract.cleaning.ops import Op, composed, rows

_Side = tuple[tuple[int, ...], tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Edit:
    """Characters `start` to `end` become `replacement`; `rule` says why. `start == end` inserts, `""` deletes."""

    start: int
    end: int
    replacement: str
    rule: str


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """What became of every character; unchanged stretches lie between the edits, which are in text order.

    The clean characters of an edit come from its raw characters as a whole; those of an insertion come from none.
    Insertions and deletions that touch are kept as one insertion before one deletion, so that every look-up is one or
    two binary searches.
    """

    raw_length: int
    clean_length: int
    raw_starts: tuple[int, ...] = ()
    raw_ends: tuple[int, ...] = ()
    clean_starts: tuple[int, ...] = ()
    clean_ends: tuple[int, ...] = ()

    @classmethod
    def identity(cls, length: int) -> "OffsetMap":
        """The map of a text of `length` characters that nothing changed."""
        return cls(length, length)

    def to_raw(self, offset: int) -> int:
        """The raw offset of a clean offset; inside an edit, its raw start. Monotone; takes the length too.

        Raises:
            IndexError: if the offset is not within the clean text.
        """
        _check(offset, offset, self.clean_length)
        return _boundary(offset, self._clean, self._raw)

    def to_clean(self, offset: int) -> int:
        """The clean offset of a raw offset; inside an edit, its clean start. Monotone; takes the length too.

        Raises:
            IndexError: if the offset is not within the raw text.
        """
        _check(offset, offset, self.raw_length)
        return _boundary(offset, self._raw, self._clean)

    def raw_span(self, start: int, end: int) -> Span:
        """The raw characters that a clean span came from.

        Inserted characters at its edges do not widen it: a span of nothing but insertions gives an empty span.

        Raises:
            IndexError: if the span is not within the clean text.
        """
        starts, ends = self.clean_starts, self.clean_ends
        index = bisect_right(starts, start) - 1
        after = ends[index] if index >= 0 else 0
        if after <= start < end <= (starts[index + 1] if index + 1 < len(starts) else self.clean_length):
            moved = self.raw_ends[index] - after if index >= 0 else 0  # no edit touches it, as is the rule
            return Span(start + moved, end + moved)
        _check(start, end, self.clean_length)
        return _project(start, end, self._clean, self._raw)

    def clean_span(self, start: int, end: int) -> Span:
        """What became of a raw span; empty where all of it was deleted.

        Raises:
            IndexError: if the span is not within the raw text.
        """
        _check(start, end, self.raw_length)
        return _project(start, end, self._raw, self._clean)

    def then(self, later: "OffsetMap") -> "OffsetMap":
        """The map of these edits followed by `later`, the map of edits on the text that these gave.

        Raises:
            ValueError: if `later` maps a text of another length.
        """
        if later.raw_length != self.clean_length:
            raise ValueError(f"a map of {later.raw_length} characters cannot follow one to {self.clean_length}")
        if not self.raw_starts:
            return later
        if not later.raw_starts:
            return self
        return _from_ops(self.raw_length, later.clean_length, composed(_ops(self), _ops(later)))

    @property
    def _raw(self) -> _Side:
        return self.raw_starts, self.raw_ends

    @property
    def _clean(self) -> _Side:
        return self.clean_starts, self.clean_ends


def apply(raw: str, edits: Iterable[Edit]) -> tuple[str, OffsetMap]:
    """The text after the edits, and its map; edits that share a start apply insertions first, in the order given.

    Raises:
        ValueError: if two edits overlap, or one lies outside the text.
    """
    ordered = sorted(edits, key=lambda edit: (edit.start, edit.end))
    parts: list[str] = []
    ops: list[Op] = []
    done = 0
    for edit in ordered:
        if not done <= edit.start <= edit.end <= len(raw):
            raise ValueError(f"edit {edit} overlaps another, or lies outside a text of {len(raw)} characters")
        parts += (raw[done : edit.start], edit.replacement)
        ops += (("keep", edit.start - done, edit.start - done), ("edit", edit.end - edit.start, len(edit.replacement)))
        done = edit.end
    if not ops:
        return raw, OffsetMap.identity(len(raw))
    text = "".join((*parts, raw[done:]))
    return text, _from_ops(len(raw), len(text), ops)


def _check(start: int, end: int, length: int) -> None:
    if not 0 <= start <= end <= length:
        raise IndexError(f"{start} to {end} is not within a text of {length} characters")


def _boundary(offset: int, source: _Side, target: _Side) -> int:
    index = bisect_right(source[0], offset) - 1
    if index < 0:
        return offset
    if offset < source[1][index]:
        return target[0][index]
    return target[1][index] + offset - source[1][index]


def _project(start: int, end: int, source: _Side, target: _Side) -> Span:
    index = bisect_right(source[0], start) - 1
    after = source[1][index] if index >= 0 else 0
    if after <= start < end and (index + 1 == len(source[0]) or end <= source[0][index + 1]):
        # No edit touches it, as is the rule: it has only moved.
        moved = target[1][index] - after if index >= 0 else 0
        return Span(start + moved, end + moved)
    first = _edge(start, end, source, target, forward=True)
    if first is None:
        at = _boundary(start, source, target)
        return Span(at, at)
    last = _edge(start, end, source, target, forward=False)
    return Span(first, first if last is None else last)


def _edge(start: int, end: int, source: _Side, target: _Side, *, forward: bool) -> int | None:
    """Where the first (last) character of the span that has a counterpart begins (ends) on the other side."""
    while start < end:
        at = start if forward else end - 1
        index = bisect_right(source[0], at) - 1
        if index < 0:
            return at + (not forward)
        if at >= source[1][index]:
            return target[1][index] + at - source[1][index] + (not forward)
        if target[0][index] < target[1][index]:
            return target[not forward][index]
        start, end = (source[1][index], end) if forward else (start, source[0][index])
    return None


def _ops(offsets: OffsetMap) -> Iterator[Op]:
    raw = 0
    edits = zip(offsets.raw_starts, offsets.raw_ends, offsets.clean_starts, offsets.clean_ends, strict=True)
    for raw_start, raw_end, clean_start, clean_end in edits:
        yield "keep", raw_start - raw, raw_start - raw
        yield "edit", raw_end - raw_start, clean_end - clean_start
        raw = raw_end
    yield "keep", offsets.raw_length - raw, offsets.raw_length - raw


def _from_ops(raw_length: int, clean_length: int, ops: Iterable[Op]) -> OffsetMap:
    found = [*rows(ops)]
    return OffsetMap(raw_length, clean_length, *(zip(*found, strict=True) if found else ()))
