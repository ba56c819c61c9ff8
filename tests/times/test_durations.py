"""Durations and sets."""

import pytest

from extract.times import find_times
from tests.times.anchored import texts, unanchored


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("nine-day", "P9D"),
        ("two years", "P2Y"),
        ("more than a week", "P1W"),
        ("nearly eight months", "P8M"),
        ("the past 30 years", "P30Y"),
        ("the next two decades", "P20Y"),
        ("the last few weeks", "PXW"),
        ("the past year", "P1Y"),
        ("twenty-five years", "P25Y"),
        ("three hundred years", "P300Y"),
        ("two and a half years", "P2.5Y"),
        ("four-and-a-half years", "P4.5Y"),
        ("a year and a half", "P1.5Y"),
        ("half an hour", "PT30M"),
        ("half a century", "P50Y"),
        ("a couple of days", "P2D"),
        ("a dozen years", "P12Y"),
        ("several years", "PXY"),
        ("90 minutes", "PT90M"),
        ("10-second", "PT10S"),
        ("seven straight days", "P7D"),
        ("1,500 years", "P1500Y"),
        ("6 to 8 weeks", "P6W/P8W"),
        ("10-15 years", "P10Y/P15Y"),
        ("year-long", "P1Y"),
        ("weeklong", "P1W"),
        ("three consecutive quarters", "P3Q"),
    ],
)
def test_durations(text: str, value: str) -> None:
    (time,) = find_times(f"It said {text} .")
    assert (time.text, time.type, time.value, time.first) == (text, "duration", value, None)


@pytest.mark.parametrize(
    "text",
    ["a 53-year-old man", "she is five years old", "aged 12 years", "children of 5 years of age", "one day it will end",
     "decades of war", "the coming years", "ten light-years", "in recent years", "what a day", "three quarters of them",
     "a second chance", "long-term plans", "the next chapter"],
)  # fmt: skip
def test_ages_and_vague_stretches_are_none(text: str) -> None:
    assert unanchored(text) == []


def test_over_belongs_to_a_duration_only_behind_a_preposition() -> None:
    assert texts("They train over two years.") == ["two years"]
    assert texts("The lowest in over two years.") == ["over two years"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("each year", "P1Y"),
        ("every two weeks", "P2W"),
        ("every other day", "P2D"),
        ("every single month", "P1M"),
        ("every August 8", "XXXX-08-08"),
        ("every 8th of August", "XXXX-08-08"),
        ("each March", "XXXX-03"),
        ("every Monday", "XXXX-WXX-1"),
        ("every morning", "XXXX-XX-XXTMO"),
        ("every summer", "XXXX-SU"),
        ("twice a month", "P1M"),
        ("three times a year", "P1Y"),
        ("once every four years", "P4Y"),
        ("per day", "P1D"),
        ("Mondays", "XXXX-WXX-1"),
        ("weekends", "XXXX-WXX-WE"),
        ("annual", "P1Y"),
        ("half-yearly", "P6M"),
        ("daily", "P1D"),
    ],
)
def test_sets(text: str, value: str) -> None:
    (time,) = find_times(f"It opens {text} .")
    assert (time.text, time.type, time.value) == (text, "set", value)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("They pay $5 million a year.", "set"),
        ("Two ferries a day sail.", "set"),
        ("They waited for a year.", "duration"),
        ("A year of talks failed.", "duration"),
    ],
)
def test_a_year_divides_a_figure_or_lasts(text: str, kind: str) -> None:
    assert [time.type for time in find_times(text)] == [kind]


@pytest.mark.parametrize("text", ["the Daily Courier", "an Annual Report", "Farming Today", "Weekly Review Group"])
def test_capitals_make_names(text: str) -> None:
    assert [
        time for time in find_times(f"He read {text} again.") if time.type == "set" or time.rule == "times.vague"
    ] == []
