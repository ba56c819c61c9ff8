import datetime as dt

import pytest

from extract.cleaning.unclear import find_unclear, settle


def settled(text: str, *lines: str) -> dt.date | None:
    found = find_unclear(text)
    assert found is not None
    return settle(found, text, lines)


@pytest.mark.parametrize("text", ["13/04/2024", "03/03/2024", "03.04.2024", "2024-03-04", "00/04/2024", "3/4", ""])
def test_what_can_be_read_in_one_way_is_not_unclear(text: str) -> None:
    assert find_unclear(text) is None


def test_two_readings_of_a_date() -> None:
    found = find_unclear("On 3/4/24 it")
    assert found is not None
    assert (found.start, found.end, found.year) == (3, 9, "2024")
    assert (found.day_first, found.month_first) == (dt.date(2024, 4, 3), dt.date(2024, 3, 4))


@pytest.mark.parametrize(
    ("text", "lines", "day"),
    [
        ("Wednesday 03/04/2024", (), dt.date(2024, 4, 3)),
        ("03/04/2024 12:11 PM EST", (), dt.date(2024, 3, 4)),
        ("03/04/2024 12:11 (GMT)", (), dt.date(2024, 4, 3)),
        ("03/04/2024 12:11 EST", ("Seen on 3 April 2024.",), dt.date(2024, 4, 3)),
        ("03/04/2024 (Mon)", (), dt.date(2024, 3, 4)),
        ("Friday 03/04/2024", (), None),
        ("03/04/2024", (), None),
        ("03/04/2024", ("It opened on 3 April 2024.",), dt.date(2024, 4, 3)),
        ("03/04/2024", ("It opened on March 4, 2024.",), dt.date(2024, 3, 4)),
        ("03/04/2024", ("3 April 2024 or 4 March 2024",), None),
        ("03/04/2024", ("Next: 25/04/2024",), dt.date(2024, 4, 3)),
        ("03/04/2024", ("Next: 04/25/2024",), dt.date(2024, 3, 4)),
        ("03/04/2024", ("25/04/2024", "04/25/2024"), None),
        ("03/04/2024", ("25.04.2024",), None),
    ],
)
def test_the_page_settles_it_or_does_not(text: str, lines: tuple[str, ...], day: dt.date | None) -> None:
    assert settled(text, *lines) == day


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (["The fair is on 26 April.", "On 18 March it rained."], dt.date(2024, 4, 11)),
        (["It opens on Nov. 26."], dt.date(2024, 11, 4)),
        (["The fair is on 26 April.", "It opens on 2 November."], None),
        (["It may 11 times rain in April."], None),
    ],
)
def test_the_months_of_the_days_that_the_page_names_settle_it_last(lines: list[str], day: dt.date | None) -> None:
    assert settled("Posted 11/04/2024 by Bo Lind", *lines) == day


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (["Its programme runs for two kilometres."], dt.date(2024, 4, 11)),
        (["The program is in its third year."], dt.date(2024, 11, 4)),
        (["The program went nine kilometres north."], None),
        (["The Harbour Programme and the Department of Defense met."], None),
    ],
)
def test_spelling_settles_it_where_nothing_else_does(lines: list[str], day: dt.date | None) -> None:
    assert settled("Posted 11/04/2024 by Bo Lind", *lines) == day
