import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.cleaning.dates import find_date


@pytest.mark.parametrize(
    ("text", "value", "found"),
    [
        ("3 March 2024", "2024-03-03", "3 March 2024"),
        ("Sunday, March 3rd, 2024, 10:15", "2024-03-03", "Sunday, March 3rd, 2024"),
        ("Updated 2024-03-03T10:15:00Z", "2024-03-03", "2024-03-03"),
        ("2024/3/3 |", "2024-03-03", "2024/3/3"),
        ("Sept. 9, 2023", "2023-09-09", "Sept. 9, 2023"),
        ("Sun. 3 Mar. 2024 at noon", "2024-03-03", "Sun. 3 Mar. 2024"),
        ("Sun, 03 Mar 2024 10:15:00 GMT", "2024-03-03", "Sun, 03 Mar 2024"),
        ("3rd March 2024", "2024-03-03", "3rd March 2024"),
        ("2024/03/03", "2024-03-03", "2024/03/03"),
        ("13.03.2024 – 10:15", "2024-03-13", "13.03.2024"),
        ("09 Sep, 2023 05:47", "2023-09-09", "09 Sep, 2023"),
        ("the 1st of May 2023", "2023-05-01", "1st of May 2023"),
        ("25/03/2024", "2024-03-25", "25/03/2024"),
        ("03/25/2024", "2024-03-25", "03/25/2024"),
        ("03.03.2024, 08:57", "2024-03-03", "03.03.2024"),
        ("11/20/23 6:38 AM", "2023-11-20", "11/20/23"),
        ("2024年3月9日", "2024-03-09", "2024年3月9日"),
        ("03.04.2024", "2024-04-03", "03.04.2024"),
        ("2024 March 3", "2024-03-03", "2024 March 3"),
        ("2024-Mar-03", "2024-03-03", "2024-Mar-03"),
        ("03-Mar-2024 10:15", "2024-03-03", "03-Mar-2024"),
        ("Mar-03-2024", "2024-03-03", "Mar-03-2024"),
        ("3. 4. 2024", "2024-04-03", "3. 4. 2024"),
        ("3 de marzo de 2024", "2024-03-03", "3 de marzo de 2024"),
        ("Le 3 août 2024", "2024-08-03", "3 août 2024"),
        ("3. March 2024", "2024-03-03", "3. March 2024"),
        ("March 3 , 2024", "2024-03-03", "March 3 , 2024"),
        ("Riverton3 March 2024", "2024-03-03", "3 March 2024"),
        ("By Bo Lind in RivertonMarch 3, 2024Updated 8:14 am", "2024-03-03", "March 3, 2024"),
        ("March 3, 20246:41 PM", "2024-03-03", "March 3, 2024"),
    ],
)
def test_complete_dates_are_read(text: str, value: str, found: str) -> None:
    date = find_date(text)
    assert date is not None
    assert (date.value, text[date.start : date.end]) == (value, found)
    assert date.day == dt.date.fromisoformat(value)


@pytest.mark.parametrize(
    "text",
    [
        "03/04/2024",
        "31 February 2024",
        "32 March 2024",
        "March 3",
        "March 2024",
        "2024",
        "1.2.3",
        "10.11.12.2024",
        "v2024-03-031",
        "3.4.24",
        "March 32024",
    ],
)
def test_what_is_incomplete_ambiguous_or_impossible_is_no_date(text: str) -> None:
    assert find_date(text) is None


def test_a_month_is_a_date_only_on_request() -> None:
    date = find_date("March 2024", months=True)
    assert date is not None
    assert (date.value, date.day) == ("2024-03", None)


@given(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)))
def test_every_day_is_read_in_every_clear_form(day: dt.date) -> None:
    month = day.strftime("%B")
    for text in (day.isoformat(), f"{day.day} {month} {day.year}", f"{month} {day.day}, {day.year}"):
        date = find_date(text)
        assert date is not None
        assert (date.day, date.start, date.end) == (day, 0, len(text))


@given(st.text("0123456789/-. MayJune", max_size=40))
def test_any_text_is_searched_without_error(text: str) -> None:
    date = find_date(text, months=True)
    assert date is None or 0 <= date.start < date.end <= len(text)
