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
