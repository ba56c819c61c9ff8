"""The spans of many parts of a text at once, taken through an offset map."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from extract.cleaning.offsets import OffsetMap


def raw_spans(offsets: OffsetMap, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Start and end of the raw characters that clean spans came from, each as `OffsetMap.raw_span` gives them.

    Most spans are touched by no edit: these have only moved.

    Args:
        offsets: the map.
        spans: start and end of clean spans, in the order of their starts.

    Raises:
        IndexError: if a span is not within the clean text.
    """
    starts, ends, raw_ends, length = offsets.clean_starts, offsets.clean_ends, offsets.raw_ends, offsets.clean_length
    index, after, moved, limit = -1, 0, 0, starts[0] if starts else length
    for start, end in spans:
        if limit <= start and index + 1 < len(starts):
            index = bisect_right(starts, start, index + 1) - 1
            after, moved = ends[index], raw_ends[index] - ends[index]
            limit = starts[index + 1] if index + 1 < len(starts) else length
        if after <= start < end <= limit:
            yield start + moved, end + moved
        else:
            span = offsets.raw_span(start, end)
            yield span.start, span.end
