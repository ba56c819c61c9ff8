"""Properties of `find_times`, and its documentation."""

import datetime as dt
import doctest
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from extract.times import find, find_times
from extract.times.calendar import days
from extract.times.lexicon import lexicon

# Words of the lexicon, numbers and signs in any order: much nearer to a date than arbitrary text.
NUMBERS = ["31", "29", "2024", "0", "1990s", "21st", "2023/24", "9 p.m.", "1.5"]
NEAR = st.lists(st.sampled_from([*sorted(lexicon().codes), *NUMBERS])).map(" ".join)
ANCHORS = st.none() | st.dates()


@given(st.text() | NEAR, ANCHORS)
@example("February 29 to March 1", dt.date(1, 1, 1))
@example("in December", dt.date.max)
def test_offsets_hold_and_nothing_overlaps(text: str, anchor: dt.date | None) -> None:
    end = 0
    for time in find_times(text, anchor=anchor):
        assert end <= time.start < time.end
        assert text[time.start : time.end] == time.text
        assert "\n" not in time.text
        end = time.end


@given(NEAR, ANCHORS)
def test_days_are_those_of_the_value(text: str, anchor: dt.date | None) -> None:
    for time in find_times(text, anchor=anchor):
        covered = days(time.value) if time.type in ("date", "time") else None
        assert (time.first, time.last) == (covered or (None, None))
        assert time.first is None or (time.last is not None and time.first <= time.last)


@given(NEAR)
def test_without_an_anchor_nothing_is_reckoned_from_one(text: str) -> None:
    assert {time.anchor for time in find_times(text)} <= {"none"}


@given(NEAR)
def test_the_anchor_moves_no_border(text: str) -> None:
    blind, sighted = find_times(text), find_times(text, anchor=dt.date(2024, 3, 13))
    assert [(time.start, time.end) for time in blind] == [(time.start, time.end) for time in sighted]


def test_nothing_is_found_under_a_mask() -> None:
    text = "Vision 2025 began in 2015."
    assert [time.text for time in find_times(text, masked=[(0, 11)])] == ["2015"]


@pytest.mark.parametrize("gap", ["\n", ". ", "; ", " | "])
def test_no_expression_crosses_a_border(gap: str) -> None:
    assert [time.text for time in find_times(f"9 October{gap}2021")] == ["9 October", "2021"]


@pytest.mark.parametrize("blank", ["  ", "\xa0", "\t"])
def test_blanks_of_any_kind_hold_an_expression_together(blank: str) -> None:
    (time,) = find_times(f" 9{blank}October{blank}2021")
    assert time.value == "2021-10-09"


def test_a_missing_blank_does_no_harm() -> None:
    assert [time.text for time in find_times("built in 2016,is open.Since May 3,2017")] == ["2016", "May 3,2017"]


def test_what_is_found_says_all_about_itself() -> None:
    (time,) = find_times("Rain fell last month.", anchor=dt.date(2024, 1, 9))
    assert time == replace(
        time, start=10, end=20, text="last month", type="date", value="2023-12", first=dt.date(2023, 12, 1),
        last=dt.date(2023, 12, 31), anchor="published", rule="times.relative.unit",
    )  # fmt: skip


def test_the_documentation_is_right() -> None:
    assert doctest.testmod(find).failed == 0
