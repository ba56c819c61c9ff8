"""Times of day, and the dates that they join."""

import pytest

from extract.times import find_times
from tests.times.anchored import ANCHOR, texts, values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("9 a.m.", "2024-03-13T09:00"),
        ("9pm", "2024-03-13T21:00"),
        ("12 AM", "2024-03-13T00:00"),
        ("12:30 p.m.", "2024-03-13T12:30"),
        ("9.45 p.m. local time", "2024-03-13T21:45"),
        ("14:30 GMT", "2024-03-13T14:30Z"),
        ("0915 UTC", "2024-03-13T09:15Z"),
        ("5 p.m. EST", "2024-03-13T17:00"),
        ("noon", "2024-03-13T12:00"),
        ("9 o’clock", "2024-03-13T09:00"),
        ("9 a.m. on Friday", "2024-03-08T09:00"),
        ("Friday at 9 a.m.", "2024-03-08T09:00"),
        ("11:15 UTC Tuesday", "2024-03-12T11:15Z"),
        ("3 May 2021, 14:00 GMT", "2021-05-03T14:00Z"),
        ("5 p.m. (GMT) on 3 May 2021", "2021-05-03T17:00Z"),
        ("3 May 2021 at noon", "2021-05-03T12:00"),
        ("8 to 9 a.m. on 3 May 2021", "2021-05-03T08:00/2021-05-03T09:00"),
        ("2021-05-03T14:00:00Z", "2021-05-03T14:00:00Z"),
    ],
)
def test_times_of_day(text: str, value: str) -> None:
    (time,) = find_times(f"It is {text} .", anchor=ANCHOR)
    assert (time.text, time.type, time.value) == (text, "time", value)


@pytest.mark.parametrize("text", ["They won 10:30.", "Mark 3:16", "a ratio of 16:90", "the 9 a side", "9,000 am"])
def test_other_figures(text: str) -> None:
    assert texts(text) == []


def test_a_clock_joins_one_date_only() -> None:
    assert texts("9 a.m. Friday, Monday at noon") == ["9 a.m. Friday", "Monday at noon"]
    assert values("at 10:30 on 3 May 2021, 4 May 2021") == ["2021-05-03T10:30", "2021-05-04"]
