"""Many spans at once go where each would go by itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.cleaning.offsets import Edit, OffsetMap, apply
from extract.cleaning.projection import raw_spans

RAW = "abcdefghijklmnopqrst"


@st.composite
def maps(draw: st.DrawFn) -> OffsetMap:
    """The map of some edits that do not overlap."""
    cuts = sorted(draw(st.lists(st.integers(0, len(RAW)), max_size=10)))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    return apply(RAW, [Edit(start, end, draw(st.sampled_from(("", "x", "yz"))), "") for start, end in pairs])[1]


@given(maps(), st.data())
def test_spans_go_where_each_goes(offsets: OffsetMap, data: st.DataObject) -> None:
    ends = st.integers(0, offsets.clean_length)
    spans = sorted((min(pair), max(pair)) for pair in data.draw(st.lists(st.tuples(ends, ends), max_size=8)))
    single = [offsets.raw_span(start, end) for start, end in spans]
    assert [*raw_spans(offsets, spans)] == [(span.start, span.end) for span in single]


def test_spans_outside_the_text_are_refused() -> None:
    with pytest.raises(IndexError):
        [*raw_spans(OffsetMap.identity(3), [(0, 2), (2, 4)])]
