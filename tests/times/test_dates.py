"""Days, months, years, decades, centuries."""

import datetime as dt

import pytest

from tests.times.anchored import texts, unanchored, values


@pytest.mark.parametrize(
    "text",
    ["9 October 2021", "October 9, 2021", "Oct. 9th, 2021", "9th of October, 2021", "Saturday, October 9, 2021",
     "Sat, 9 Oct 2021", "2021-10-09", "9.10.2021", "2021/10/09", "october 9, 2021", "OCTOBER 9 2021"],
)  # fmt: skip
def test_a_day_written_in_any_order_is_one_expression(text: str) -> None:
    assert texts(f"Opened {text} by the mayor.") == [text]
    assert unanchored(f"Opened {text} by the mayor.") == ["2021-10-09"]


@pytest.mark.parametrize(
    ("text", "value"),
    [("5/6/2021", "2021-XX-XX"), ("25/6/2021", "2021-06-25"), ("6/25/2021", "2021-06-25"), ("6/6/2021", "2021-06-06"),
     ("25/6/21", "2021-06-25"), ("25/6/98", "1998-06-25")],
)  # fmt: skip
def test_day_and_month_in_figures_stay_unknown_where_they_could_be_either(text: str, value: str) -> None:
    assert values(f"Signed {text}") == [value]


@pytest.mark.parametrize("text", ["31 April 2021", "2021-02-30", "30/30/2021", "February 29, 2023", "1.2.3", "Feb. 30"])
def test_a_day_that_does_not_exist_is_no_day(text: str) -> None:
    assert all("-" not in value[5:] for value in values(text))


@pytest.mark.parametrize("text", ["see example.org/2021/10/09/fire", "example.org/2021-10-09-fire"])
def test_the_parts_of_an_address_are_no_dates(text: str) -> None:
    assert values(text) == []


def test_without_an_anchor_the_year_stays_unknown() -> None:
    assert unanchored("It opens on June 4 and closes in July.") == ["XXXX-06-04", "XXXX-07"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It closed on December 30.", "2023-12-30"),
        ("It will close on December 30.", "2024-12-30"),
        ("The court has a March 20 deadline.", "2024-03-20"),
        ("They met on March 13.", "2024-03-13"),
        ("The lease ended on Feb. 29.", "2024-02-29"),
        ("Friday, March 3", "2023-03-03"),
        ("on June 4 last year", "2023-06-04"),
    ],
)
def test_a_day_without_a_year_is_the_nearest_that_the_sentence_allows(text: str, value: str) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Exports fell in November.", "2023-11"),
        ("Exports will fall in November.", "2024-11"),
        ("Exports fell in March.", "2024-03"),
        ("Exports fell in May.", "2023-05"),
        ("It was shut in April after the show.", "2024-04"),
        ("last March", "2023-03"),
        ("next March", "2025-03"),
        ("this June", "2024-06"),
        ("in May last year", "2023-05"),
        ("early April 2019", "2019-04"),
        ("Sept. '08", "2008-09"),
        ("since April of next year", "2025-04"),
    ],
)
def test_months(text: str, value: str) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    "text",
    ["He may resign.", "They march on Rome.", "May God help them.", "Mr May left.", "An august body.", "Mar the day.",
     "The Sun rose.", "He sat down."],
)  # fmt: skip
def test_words_that_look_like_months_and_weekdays(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    "text",
    ["in 1848", "since 2001", "by 2150", "of 1999", "the 2010 floods", "its 2023 report", "(2019)", "mid-2017",
     "late 2017", "the end of 2017", "the year 1500", "2013. Photo"],
)  # fmt: skip
def test_a_number_of_four_digits_may_be_a_year(text: str) -> None:
    (value,) = unanchored(text)
    assert value in text


@pytest.mark.parametrize(
    "text",
    ["2000 people", "some 1990 rebels", "of 2000 workers", "$2019", "2,019 of them", "Agenda 2030", "Room 2001",
     "No. 2001", "2019-nCoV", "555-2019", "2015%", "2000 metres", "2010 million", "at 2117 Harbour Row", "F-2000",
     "1066 and all that"],
)  # fmt: skip
def test_a_number_of_four_digits_may_be_something_else(text: str) -> None:
    assert unanchored(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("the 1970s", "197X"),
        ("the early '80s", "198X"),
        ("the nineties", "199X"),
        ("the 1800s", "18XX"),
        ("the 2000s", "200X"),
        ("the 19th century", "18XX"),
        ("a late eighteenth-century mill", "17XX"),
        ("the twenty-first century", "20XX"),
        ("around 300 BC", "BC0300"),
    ],
)
def test_decades_and_centuries(text: str, value: str) -> None:
    assert unanchored(text) == [value]


def test_years_of_two_digits_lie_near_the_anchor() -> None:
    assert values("since '98 and by '30") == ["1998", "2030"]
    assert values("since '98", anchor=dt.date(1899, 1, 1)) == ["1898"]
