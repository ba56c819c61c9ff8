import datetime as dt

import pytest

from extract.times import find_times
from extract.times.holidays import easter
from tests.times.anchored import unanchored, values


@pytest.mark.parametrize(
    ("year", "day"),
    [(1961, "1961-04-02"), (1981, "1981-04-19"), (1954, "1954-04-18"), (2000, "2000-04-23"), (2008, "2008-03-23"),
     (2011, "2011-04-24"), (2024, "2024-03-31"), (2038, "2038-04-25")],
)  # fmt: skip
def test_easter(year: int, day: str) -> None:
    assert easter(year).isoformat() == day


def test_easter_is_a_sunday_between_22_march_and_25_april() -> None:
    for year in range(1583, 3000):
        day = easter(year)
        assert day.isoweekday() == 7
        assert (3, 22) <= (day.month, day.day) <= (4, 25)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The ferry rests on Ash Wednesday 2022.", "2022-03-02"),
        ("The ferry rests on Palm Sunday 2022.", "2022-04-10"),
        ("The ferry rests on Maundy Thursday 2022.", "2022-04-14"),
        ("The ferry rests on Holy Saturday 2022.", "2022-04-16"),
        ("The ferry will rest on Good Friday.", "2024-03-29"),
        ("The ferry rested last Easter.", "2023-04-09"),
        ("The ferry rests this Easter.", "2024-03-31"),
        ("The ferry will rest next Christmas.", "2024-12-25"),
        ("The ferry rested over Christmas 2019.", "2019-12-25"),
        ("The ferry rested on Christmas Day last year.", "2023-12-25"),
        ("The ferry rested on Thanksgiving 2021.", "2021-11-25"),
        ("The ferry rested on Thanksgiving Day.", "2023-11-23"),
        ("The ferry will rest on Boxing Day.", "2024-12-26"),
        ("The ferry rested on New Year's Day 2020.", "2020-01-01"),
    ],
)
def test_a_holiday_has_the_day_of_its_year_or_the_nearest_that_the_tense_allows(text: str, value: str) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It rests on Christmas Eve.", "XXXX-12-24"),
        ("It rests on Good Friday.", "XXXX-XX-XX"),
        ("It rests on Good Friday 2022.", "2022-04-15"),
        ("It rests on Thanksgiving.", "XXXX-XX-XX"),
    ],
)
def test_without_an_anchor_the_year_stays_unknown(text: str, value: str) -> None:
    assert unanchored(text) == [value]


@pytest.mark.parametrize(
    "text",
    ["The Easter Island ferry sank.", "Black Friday came.", "Holy Monday it is not.", "March Day.", "An Easter egg."],
)
def test_no_holiday(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize("anchor", [dt.date.min, dt.date.max])
def test_the_ends_of_the_calendar_do_no_harm(anchor: dt.date) -> None:
    assert len(find_times("On Good Friday, Thanksgiving and Christmas Day it rests.", anchor=anchor)) == 3
