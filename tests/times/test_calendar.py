"""Values and the days they cover."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.times.calendar import UNITS, UNKNOWN, containing, days, duration, make_day, shift

CALENDAR_UNITS = ["day", "week", "weekend", "month", "quarter", "year"]
MODERN = st.dates(min_value=dt.date(1500, 1, 1), max_value=dt.date(2500, 1, 1))


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024-02-29", "2024-02-29", "2024-02-29"),
        ("2024-02-29T09:30Z", "2024-02-29", "2024-02-29"),
        ("2024-02-29TNI", "2024-02-29", "2024-02-29"),
        ("2024-W01", "2024-01-01", "2024-01-07"),
        ("2024-W01-WE", "2024-01-06", "2024-01-07"),
        ("2024-Q3", "2024-07-01", "2024-09-30"),
        ("2024-H2", "2024-07-01", "2024-12-31"),
        ("2016/2018", "2016-01-01", "2018-12-31"),
        ("2023-09-05/2023-09-07", "2023-09-05", "2023-09-07"),
    ],
)
def test_a_value_covers_its_days(value: str, first: str, last: str) -> None:
    assert days(value) == (dt.date.fromisoformat(first), dt.date.fromisoformat(last))


@pytest.mark.parametrize(
    "value",
    ["P3D", "PT3H", "PAST_REF", "XXXX-02", "199X", "19XX", "2024-SU", "FY2024", "2024-XX-XX", "2023-W53", "2023-02-30",
     "2024-H3", "XXXX-09-05/XXXX-09-07", "2024/PAST_REF", "BC0300", "0000", ""],
)  # fmt: skip
def test_other_values_cover_none(value: str) -> None:
    assert days(value) is None


@given(MODERN, st.sampled_from(CALENDAR_UNITS))
def test_a_day_lies_in_the_unit_that_contains_it(day: dt.date, unit: str) -> None:
    covered = days(containing(day, unit))
    assert covered is not None
    assert covered[0] <= day <= covered[1] or (unit == "weekend" and day < covered[0])


@given(st.dates(), st.sampled_from([*CALENDAR_UNITS, "fortnight", "decade", "century"]), st.integers(-9999, 9999))
def test_a_shift_there_and_back_ends_in_the_same_unit(day: dt.date, unit: str, count: int) -> None:
    moved = shift(day, unit, count)
    back = shift(moved, unit, -count) if moved else day
    assert back is not None
    assert containing(back, unit) == containing(day, unit)


@pytest.mark.parametrize(("count", "unit", "value"), [
    (2, "year", "P2Y"), (2.5, "year", "P2.5Y"), (0.5, "hour", "PT30M"), (3, "decade", "P30Y"), (2, "fortnight", "P4W"),
    ("X", "day", "PXD"), (90, "minute", "PT90M"), (0.5, "decade", "P5Y"),
])  # fmt: skip
def test_durations(count: float | str, unit: str, value: str) -> None:
    assert duration(count, unit) == value


def test_every_unit_has_an_unknown_place() -> None:
    assert set(UNITS) <= set(UNKNOWN)


def test_days_that_are_not() -> None:
    assert [make_day(2023, 2, 29), make_day(0, 1, 1), make_day(2023, 13, 1), make_day(2023, 1, 0)] == [None] * 4
