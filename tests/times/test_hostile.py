"""Work on hostile input grows with its size, no faster: counted in executed lines, not in seconds."""

import datetime as dt

import pytest

from extract.times import find_times
from tests.cost import lines_run

ANCHOR = dt.date(2024, 3, 13)
UNITS = [
    "9", "may ", "May ", "2024-", "2024, ", ", ", "1,111", "the ", "a ", "the end of the ", "3 March ", "two ",
    "Friday ", "last ", "\n", "- ", "9 a.m. ", "9 a.m. Friday ", "twenty-", "two years later ", "1.1", "12:",
    "'", "(", "each ", "from 3 to ", "Easter ", "in a week's time ", "the morning of 5 ", "later that ", "end the day ",
    "two years before ", "Monday ", "year's end ",
]  # fmt: skip


def lines(text: str) -> int:
    """How many lines of our code a text costs."""
    return lines_run(lambda: find_times(text, anchor=ANCHOR))


@pytest.mark.parametrize("unit", UNITS)
def test_four_times_the_text_is_about_four_times_the_work(unit: str) -> None:
    find_times("warm the caches on 3 May")
    small, large = lines("x " + unit * 100), lines("x " + unit * 400)
    # A little more than four times, because the first words have less text before them in which cues are sought.
    assert large <= 4.5 * small + 2000


@pytest.mark.parametrize("unit", ["9", "9,", ",", "$", "(", "1-", "1.", "12:", " ", "-", "2024-03-", "a", "é"])
def test_one_long_token_is_read_once(unit: str) -> None:
    # A scan that went back to the start of a run for each of its characters would take hours on this.
    assert find_times(unit * (200_000 // len(unit))) == []
