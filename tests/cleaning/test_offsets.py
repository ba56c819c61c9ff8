from bisect import bisect_right
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.cleaning import Edit, OffsetMap, Span, apply

TEXTS = st.text("abc \n,", max_size=40)


@st.composite
def changes(draw: st.DrawFn, text: str | None = None) -> tuple[str, list[Edit]]:
    """A text and edits of it in order, which may touch but do not overlap."""
    body = draw(TEXTS) if text is None else text
    cuts = sorted(draw(st.lists(st.integers(0, len(body)), max_size=12)))
    pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
    return body, [Edit(start, end, draw(st.text("XYZ", max_size=3)), "test") for start, end in pairs]


@st.composite
def two_changes(draw: st.DrawFn) -> tuple[str, list[Edit], list[Edit]]:
    text, first = draw(changes())
    middle, _ = apply(text, first)
    return text, first, draw(changes(middle))[1]


def test_an_edit_moves_what_follows_it() -> None:
    text, offsets = apply("ports,rail", [Edit(6, 6, " ", "r")])
    assert text == "ports, rail"
    assert offsets.to_raw(7) == 6
    assert offsets.to_clean(6) == 7
    assert offsets.raw_span(7, 11) == Span(6, 10)


def test_inserted_characters_at_the_edges_of_a_span_do_not_widen_it() -> None:
    _, offsets = apply("ab", [Edit(1, 1, "---", "r")])
    assert offsets.raw_span(1, 5) == Span(1, 2)
    assert offsets.raw_span(0, 4) == Span(0, 1)
    assert offsets.raw_span(0, 5) == Span(0, 2)
    assert offsets.raw_span(1, 4) == Span(1, 1)


def test_what_was_deleted_beside_a_span_stays_outside_it() -> None:
    text, offsets = apply("xxabyy", [Edit(0, 2, "", "r"), Edit(4, 6, "", "r")])
    assert text == "ab"
    assert offsets.raw_span(0, 2) == Span(2, 4)
    assert offsets.clean_span(0, 6) == Span(0, 2)
    assert offsets.clean_span(0, 2) == Span(0, 0)


def test_a_replacement_stands_for_its_raw_characters_as_a_whole() -> None:
    text, offsets = apply("R&amp;D", [Edit(1, 6, "&", "r")])
    assert text == "R&D"
    assert offsets.raw_span(1, 2) == Span(1, 6)
    assert offsets.clean_span(3, 4) == Span(1, 2)


def test_edits_at_one_place_apply_insertions_first_and_in_order() -> None:
    text, _ = apply("ab", [Edit(1, 2, "", "r"), Edit(1, 1, "1", "r"), Edit(1, 1, "2", "r")])
    assert text == "a12"


@pytest.mark.parametrize(
    "edits", [[Edit(0, 2, "", "r"), Edit(1, 3, "", "r")], [Edit(2, 9, "", "r")], [Edit(-1, 0, "", "r")]]
)
def test_edits_that_overlap_or_leave_the_text_are_refused(edits: list[Edit]) -> None:
    with pytest.raises(ValueError, match="overlaps"):
        apply("abc", edits)


@pytest.mark.parametrize("look_up", [lambda m: m.to_raw(4), lambda m: m.to_clean(4), lambda m: m.raw_span(2, 1)])
def test_offsets_outside_the_text_are_refused(look_up: Callable[[OffsetMap], object]) -> None:
    with pytest.raises(IndexError):
        look_up(OffsetMap.identity(3))


def test_maps_of_other_texts_do_not_compose() -> None:
    with pytest.raises(ValueError, match="cannot follow"):
        OffsetMap.identity(3).then(OffsetMap.identity(4))


@given(changes())
def test_characters_outside_the_edits_map_to_themselves(change: tuple[str, list[Edit]]) -> None:
    raw, edits = change
    text, offsets = apply(raw, edits)
    touched = {at for edit in edits for at in range(edit.start, edit.end)}
    for at in set(range(len(raw))) - touched:
        span = offsets.clean_span(at, at + 1)
        assert text[span.start : span.end] == raw[at]
        assert offsets.raw_span(span.start, span.end) == Span(at, at + 1)
        assert offsets.to_raw(offsets.to_clean(at)) in range(at + 1)


@given(changes())
def test_look_ups_are_monotone_and_cover_both_texts(change: tuple[str, list[Edit]]) -> None:
    raw, edits = change
    text, offsets = apply(raw, edits)
    assert (offsets.raw_length, offsets.clean_length) == (len(raw), len(text))
    to_raw = [offsets.to_raw(at) for at in range(len(text) + 1)]
    to_clean = [offsets.to_clean(at) for at in range(len(raw) + 1)]
    assert to_raw == sorted(to_raw)
    assert to_clean == sorted(to_clean)
    assert all(0 <= at <= len(raw) for at in to_raw)
    assert all(0 <= at <= len(text) for at in to_clean)


@given(changes(), st.data())
def test_a_wider_span_never_maps_to_a_narrower_one(change: tuple[str, list[Edit]], data: st.DataObject) -> None:
    raw, edits = change
    text, offsets = apply(raw, edits)
    start, end = sorted(data.draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
    span = offsets.raw_span(start, end)
    whole = offsets.raw_span(0, len(text))
    assert span.start == span.end or whole.start <= span.start <= span.end <= whole.end


@given(two_changes())
def test_a_composed_map_is_the_map_of_both_changes(change: tuple[str, list[Edit], list[Edit]]) -> None:
    raw, first, second = change
    middle, one = apply(raw, first)
    text, two = apply(middle, second)
    both = one.then(two)
    assert (both.raw_length, both.clean_length) == (len(raw), len(text))
    untouched = {at for at in range(len(middle)) if not any(edit.start <= at < edit.end for edit in second)}
    for at in untouched:
        end = two.clean_span(at, at + 1)
        source = one.raw_span(at, at + 1)
        if (
            source.end - source.start == 1
            and raw[source.start] == middle[at]
            and one.clean_span(source.start, source.end) == Span(at, at + 1)
        ):
            assert both.raw_span(end.start, end.end) == source
            assert both.clean_span(source.start, source.end) == end


@given(two_changes())
def test_composition_keeps_order_and_bounds(change: tuple[str, list[Edit], list[Edit]]) -> None:
    raw, first, second = change
    middle, one = apply(raw, first)
    text, two = apply(middle, second)
    both = one.then(two)
    bounds = [*zip(both.raw_starts, both.raw_ends, both.clean_starts, both.clean_ends, strict=True)]
    for before, after in pairwise(bounds):
        assert before[1] <= after[0]
        assert before[3] <= after[2]
        assert raw[before[1] : after[0]] == text[before[3] : after[2]]


@given(changes(), st.data())
def test_a_span_taken_there_and_back_holds_all_of_it_that_is_on_both_sides(
    change: tuple[str, list[Edit]], data: st.DataObject
) -> None:
    raw, edits = change
    text, offsets = apply(raw, edits)
    start, end = sorted(data.draw(st.tuples(st.integers(0, len(raw)), st.integers(0, len(raw)))))
    there = offsets.clean_span(start, end)
    back = offsets.raw_span(there.start, there.end)
    for at in range(start, end):
        only = offsets.clean_span(at, at + 1)
        assert only.start == only.end or (there.start <= only.start and back.start <= at < back.end)
    start, end = sorted(data.draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
    there = offsets.raw_span(start, end)
    back = offsets.clean_span(there.start, there.end)
    for at in range(start, end):
        only = offsets.raw_span(at, at + 1)
        assert only.start == only.end or (there.start <= only.start and back.start <= at < back.end)


@given(two_changes(), st.data())
def test_a_part_of_a_span_maps_to_a_part_of_what_the_span_maps_to(
    change: tuple[str, list[Edit], list[Edit]], data: st.DataObject
) -> None:
    raw, first, second = change
    middle, one = apply(raw, first)
    text, two = apply(middle, second)
    both = one.then(two)
    for look_up, length in ((both.raw_span, len(text)), (both.clean_span, len(raw))):
        bounds = sorted(data.draw(st.lists(st.integers(0, length), min_size=4, max_size=4)))
        outer, inner = look_up(bounds[0], bounds[3]), look_up(bounds[1], bounds[2])
        assert inner.start == inner.end or outer.start <= inner.start <= inner.end <= outer.end


@given(two_changes(), st.data())
def test_three_changes_compose_in_either_order(change: tuple[str, list[Edit], list[Edit]], data: st.DataObject) -> None:
    raw, first, second = change
    middle, one = apply(raw, first)
    text, two = apply(middle, second)
    last, three = apply(text, data.draw(changes(text))[1])
    for offsets in (one.then(two).then(three), one.then(two.then(three))):
        assert (offsets.raw_length, offsets.clean_length) == (len(raw), len(last))
        assert rebuilt(raw, last, offsets) == last


@given(changes())
def test_the_text_can_be_told_from_the_raw_one_and_the_map(change: tuple[str, list[Edit]]) -> None:
    raw, edits = change
    text, offsets = apply(raw, edits)
    assert rebuilt(raw, text, offsets) == text


def rebuilt(raw: str, text: str, offsets: OffsetMap) -> str:
    """The text, told from the raw one but for what the map says was put in."""
    parts: list[str] = []
    done = 0
    for raw_start, raw_end, start, end in rows(offsets):
        parts += (raw[done:raw_start], text[start:end])
        done = raw_end
    return "".join((*parts, raw[done:]))


def rows(offsets: OffsetMap) -> list[tuple[int, int, int, int]]:
    return [*zip(offsets.raw_starts, offsets.raw_ends, offsets.clean_starts, offsets.clean_ends, strict=True)]


SHAPES: dict[str, Callable[[int], list[Edit]]] = {
    "insertions": lambda at: [Edit(at, at, " ", "r")],
    "touching deletions": lambda at: [Edit(at, at + 1, "", "r")],
    "insertions and deletions in turn": lambda at: [Edit(at, at, "-", "r"), Edit(at, at + 1, "", "r")],
    "insertions at one place": lambda _: [Edit(5, 5, "-", "r")],
    "touching replacements": lambda at: [Edit(at, at + 1, "--", "r")],
    "deletions and replacements in turn": lambda at: [Edit(at, at + 1, "-" * (at % 2), "r")],
}


def searches(offsets: OffsetMap, monkeypatch: pytest.MonkeyPatch) -> float:
    """How many binary searches a look-up takes at most."""
    most = count = 0

    def counted(rows: tuple[int, ...], offset: int) -> int:
        nonlocal count
        count += 1
        return bisect_right(rows, offset)

    with monkeypatch.context() as patch:
        patch.setattr("extract.cleaning.offsets.bisect_right", counted)
        for look_up, length in ((offsets.raw_span, offsets.clean_length), (offsets.clean_span, offsets.raw_length)):
            for start in range(0, length, length // 30 + 1):
                for span in ((start, length), (0, start), (start, start + 1)):
                    count = 0
                    look_up(*span)
                    most = max(most, count)
    return most


@pytest.mark.parametrize("name", SHAPES)
def test_a_look_up_is_a_few_binary_searches_whatever_the_edits(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    size = 5000
    _, first = apply("x" * size, [edit for at in range(1, size) for edit in SHAPES[name](at)])
    _, second = apply("x" * first.clean_length, [Edit(at, at + 1, "", "r") for at in range(0, first.clean_length, 3)])
    for offsets in (first, second, first.then(second)):
        assert searches(offsets, monkeypatch) <= 6


def test_a_hundred_thousand_deletions_in_a_row_are_passed_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    size = 100_002
    _, offsets = apply("x" * size, [Edit(at, at + 1, "", "r") for at in range(1, size - 1)])
    assert offsets.raw_span(0, 2) == Span(0, size)
    assert offsets.clean_span(1, size) == Span(1, 2)
    assert searches(offsets, monkeypatch) <= 6


def test_deletions_that_touch_are_one() -> None:
    _, offsets = apply("abcdef", [Edit(1, 2, "", "r"), Edit(2, 2, "X", "r"), Edit(2, 4, "", "r"), Edit(4, 4, "Y", "r")])
    assert rows(offsets) == [(1, 1, 1, 3), (1, 4, 3, 3)]


def test_an_edit_beside_a_deletion_stays_its_own() -> None:
    text, offsets = apply("ab&amp;cd", [Edit(0, 2, "", "r"), Edit(2, 7, "&", "r"), Edit(7, 8, "", "r")])
    assert text == "&d"
    assert offsets.raw_span(0, 1) == Span(2, 7)
