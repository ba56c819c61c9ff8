"""What is reckoned from the day of the article, or from the date named last."""

import datetime as dt

import pytest

from extract.times import find_times
from tests.times.anchored import ANCHOR, unanchored, values


@pytest.mark.parametrize(
    ("text", "anchored", "unknown"),
    [
        ("last month", "2024-02", "XXXX-XX"),
        ("next year", "2025", "XXXX"),
        ("this week", "2024-W11", "XXXX-WXX"),
        ("last quarter", "2023-Q4", "XXXX-QX"),
        ("last weekend", "2024-W10-WE", "XXXX-WXX-WE"),
        ("this decade", "202X", "XXXX"),
        ("the end of this year", "2024", "XXXX"),
        ("later this year", "2024", "XXXX"),
        ("early next month", "2024-04", "XXXX-XX"),
        ("the start of the week", "2024-W11", "XXXX-WXX"),
        ("by year-end", "2024", "XXXX"),
        ("today", "2024-03-13", "XXXX-XX-XX"),
        ("yesterday", "2024-03-12", "XXXX-XX-XX"),
        ("the day after tomorrow", "2024-03-15", "XXXX-XX-XX"),
        ("tonight", "2024-03-13TNI", "XXXX-XX-XXTNI"),
        ("last night", "2024-03-12TNI", "XXXX-XX-XXTNI"),
        ("tomorrow morning", "2024-03-14TMO", "XXXX-XX-XXTMO"),
        ("two years ago", "2022", "XXXX"),
        ("a week ago", "2024-03-06", "XXXX-XX-XX"),
        ("three months ago", "2023-12", "XXXX-XX"),
        ("two decades ago", "200X", "XXXX"),
        ("ten days from now", "2024-03-23", "XXXX-XX-XX"),
        ("a year earlier", "2023", "XXXX"),
    ],
)
def test_reckoned_from_the_article(text: str, anchored: str, unknown: str) -> None:
    (time,) = find_times(text, anchor=ANCHOR)
    assert (time.value, time.anchor) == (anchored, "published")
    (blind,) = find_times(text)
    assert (blind.value, blind.anchor, blind.first) == (unknown, "none", None)


@pytest.mark.parametrize(("text", "value"), [("several years ago", "PAST_REF"), ("2 million years ago", "PAST_REF")])
def test_a_distance_with_no_number_is_just_past(text: str, value: str) -> None:
    assert values(text) == unanchored(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He spoke on Wednesday.", "2024-03-13"),
        ("He spoke on Thursday.", "2024-03-07"),
        ("He will speak on Thursday.", "2024-03-14"),
        ("Talks are to be held on Monday.", "2024-03-18"),
        ("The gates stay shut until Friday.", "2024-03-15"),
        ("Scheduled for debate, the law was dropped on Tuesday.", "2024-03-12"),
        ("On Sunday, voters will choose.", "2024-03-17"),
        ("last Wednesday", "2024-03-06"),
        ("next Wednesday", "2024-03-20"),
        ("this Friday", "2024-03-15"),
        ("late on Tuesday", "2024-03-12"),
        ("Thursday night", "2024-03-07TNI"),
    ],
)
def test_weekdays(text: str, value: str) -> None:
    assert values(text) == [value]


def test_a_weekday_without_an_article_is_just_that() -> None:
    assert unanchored("on Tuesday") == ["XXXX-WXX-2"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The mill burned on 3 July 2020 and reopened two months later.", "2020-09"),
        ("The mill burned on 3 July 2020. Three days later it rained.", "2020-07-06"),
        ("It fell on 3 July 2020; the following day it rose.", "2020-07-04"),
        ("It opened in 2015 and shut the following year.", "2016"),
        ("It opened in May 2015 and shut the same year.", "2015"),
        ("It opened in 2015 and shut three days later.", "XXXX-XX-XX"),
    ],
)
def test_reckoned_from_the_date_named_last(text: str, value: str) -> None:
    _, second = find_times(text, anchor=ANCHOR)
    assert (second.value, second.anchor) == (value, "none")


def test_another_paragraph_is_another_story() -> None:
    assert values("It burned on 3 July 2020.\nTwo months later it rained.")[1] == "XXXX-XX"


@pytest.mark.parametrize("anchor", [dt.date.min, dt.date.max])
def test_the_ends_of_the_calendar(anchor: dt.date) -> None:
    text = "last year, next century, two decades ago, tomorrow, yesterday, on Friday, next Monday, in June, last winter"
    assert len(values(text, anchor=anchor)) == 9
