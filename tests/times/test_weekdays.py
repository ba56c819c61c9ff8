"""The days that weekdays mean, on Wednesday 13 March 2024 and where the article has no day."""

import pytest

from tests.times.anchored import texts, unanchored, values


@pytest.mark.parametrize(
    ("text", "anchored", "unknown"),
    [
        ("Monday", "2024-03-11", "XXXX-WXX-1"),
        ("next Monday", "2024-03-18", "XXXX-WXX-1"),
        ("Monday this week", "2024-03-11", "XXXX-WXX-1"),
        ("Friday of last week", "2024-03-08", "XXXX-WXX-5"),
        ("Friday next week", "2024-03-22", "XXXX-WXX-5"),
        ("Friday night last week", "2024-03-08TNI", "XXXX-WXX-5TNI"),
    ],
)
def test_a_weekday_and_its_week_are_one(text: str, anchored: str, unknown: str) -> None:
    assert (values(text), unanchored(text), texts(f"It was {text}.")) == ([anchored], [unknown], [text])


def test_a_weekday_and_its_month_or_year_are_two() -> None:
    assert texts("It was Friday last month.") == ["Friday", "last month"]


def test_figures_in_brackets_say_which_day_it_is() -> None:
    assert values("It opened on Tuesday (12/3) in Ambon.") == ["2024-03-12", "2024-03-12"]
    assert values("It opens on Tuesday (4/16) in Tampa.") == ["2024-04-16", "2024-04-16"]
    assert values("It opened on Tuesday (13/3) in Ambon.") == ["2024-03-12"]
    assert unanchored("It opened on Tuesday (13/3), they said.") == ["XXXX-03-13", "XXXX-03-13"]
    assert unanchored("It opened on Tuesday (3/12), they said.") == ["XXXX-WXX-2"]
    assert unanchored("It opened on Tuesday (5/9/2023) in Ambon.") == ["2023-09-05", "2023-09-05"]
    assert unanchored("It opened on Tuesday (5.9.2023) in Ambon.") == ["2023-09-05", "2023-09-05"]


def test_a_date_in_brackets_is_the_day_named_before() -> None:
    assert values("They signed it today (12 March).") == ["2024-03-12", "2024-03-12"]
    assert values("They signed it on Friday (March 1) in Lima.") == ["2024-03-01", "2024-03-01"]
    assert values("They signed it today (since March 1 nobody had).") == ["2024-03-13", "2024-03-01"]
