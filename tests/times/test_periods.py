"""Quarters, halves, seasons, fiscal years, and parts of longer periods."""

import datetime as dt

import pytest

from tests.times.anchored import unanchored, values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("the third quarter of 2021", "2021-Q3"),
        ("third-quarter sales", "2024-Q3"),
        ("Q3 2021", "2021-Q3"),
        ("2021 Q3", "2021-Q3"),
        ("the fourth quarter of last year", "2023-Q4"),
        ("the last quarter of 2021", "2021-Q4"),
        ("the fourth quarter", "2023-Q4"),
        ("the second quarter of fiscal 2022", "FY2022-Q2"),
        ("the first half of this year", "2024-H1"),
        ("H2 2022", "2022-H2"),
        ("the first nine months of 2022", "2022-01/2022-09"),
        ("the last three months of the year", "2024-10/2024-12"),
        ("the year to June 2022", "2021-07/2022-06"),
        ("the last quarter ended March 2023", "2023-01/2023-03"),
        ("the six months ended 30 September 2019", "2019-04-01/2019-09-30"),
        ("the year to 14 March 2023", "2022-03-15/2023-03-14"),
        ("the end of the fiscal year", "FYXXXX"),
        ("fiscal 2025", "FY2025"),
        ("FY24", "FY2024"),
        ("the 2023-24 fiscal year", "FY2024"),
        ("the 2023/24 financial year", "FY2024"),
        ("the next fiscal year", "FYXXXX"),
        ("the first Monday of May 2024", "2024-05-06"),
        ("the last Friday in May 2024", "2024-05-31"),
        ("the last day of February 2024", "2024-02-29"),
        ("the tenth day of 2024", "2024-01-10"),
        ("the last month of 2023", "2023-12"),
        ("the first week of May 2024", "2024-05"),
        ("Christmas Eve", "2023-12-24"),
        ("New Year's Day", "2024-01-01"),
    ],
)
def test_periods(text: str, value: str) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("day", "text", "value"),
    [
        (dt.date(2024, 3, 13), "last winter", "2023-WI"),
        (dt.date(2024, 1, 13), "last winter", "2022-WI"),
        (dt.date(2024, 1, 13), "this winter", "2023-WI"),
        (dt.date(2024, 7, 13), "last summer", "2023-SU"),
        (dt.date(2024, 7, 13), "next spring", "2025-SP"),
        (dt.date(2024, 10, 1), "in the autumn", "2024-FA"),
        (dt.date(2024, 10, 1), "summer 2019", "2019-SU"),
        (dt.date(2024, 10, 1), "the summer of next year", "2025-SU"),
    ],
)
def test_seasons(day: dt.date, text: str, value: str) -> None:
    assert values(text, anchor=day) == [value]


@pytest.mark.parametrize(
    "text", ["the fall of Rome", "a spring broke", "a third quarter of it", "the first half ended"]
)
def test_other_halves_and_springs(text: str) -> None:
    assert values(text) == []


def test_what_has_no_year_keeps_it_unknown() -> None:
    text = "the third quarter, last winter, Christmas, the last day of June"
    assert unanchored(text) == ["XXXX-Q3", "XXXX-WI", "XXXX-12-25", "XXXX-06"]
