"""Ranges are one expression with two ends."""

import pytest

from tests.times.anchored import ANCHOR, texts, unanchored, values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("October 11-13, 2021", "2021-10-11/2021-10-13"),
        ("11 to 13 October 2021", "2021-10-11/2021-10-13"),
        ("11th-13th of October 2021", "2021-10-11/2021-10-13"),
        ("Oct. 11 through Oct. 13, 2021", "2021-10-11/2021-10-13"),
        ("28 December 2021 – 3 January 2022", "2021-12-28/2022-01-03"),
        ("28 December to 3 January 2022", "2021-12-28/2022-01-03"),
        ("Dec. 28, 2021 to Jan. 3", "2021-12-28/2022-01-03"),
        ("Monday 11 to Wednesday 13 October 2021", "2021-10-11/2021-10-13"),
        ("2021-10-11 to 2021-10-13", "2021-10-11/2021-10-13"),
        ("October 11 and 12, 2021", "2021-10-11/2021-10-12"),
        ("March to May 2022", "2022-03/2022-05"),
        ("November 2021 to March 2022", "2021-11/2022-03"),
        ("November to March 2022", "2021-11/2022-03"),
        ("2016 to 2018", "2016/2018"),
        ("2016–18", "2016/2018"),
        ("1999-03", "1999-03"),
        ("2023/24", "2023/2024"),
        ("Monday to Wednesday", "XXXX-WXX-1/XXXX-WXX-3"),
        ("8 a.m. to 6 p.m.", "XXXX-XX-XXT08:00/XXXX-XX-XXT18:00"),
        ("9-11 am", "XXXX-XX-XXT09:00/XXXX-XX-XXT11:00"),
        ("11 to 2 p.m.", "XXXX-XX-XXT11:00/XXXX-XX-XXT14:00"),
    ],
)
def test_from_one_end_to_the_other(text: str, value: str) -> None:
    assert texts(f"Held {text} there.") == [text]
    assert unanchored(f"Held {text} there.") == [value]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("between 2010 and 2015", ["2010 and 2015"]),
        ("in 2010 and 2015", ["2010", "2015"]),
        ("between 4 and 9 June", ["4 and 9 June"]),
        ("on 4 and 9 June", ["9 June"]),
        ("on June 4 and 9", ["June 4"]),
        ("between June and August", ["June and August"]),
        ("from 3 to 5 May", ["3 to 5 May"]),
        ("between Monday and Friday", ["Monday and Friday"]),
    ],
)
def test_and_joins_behind_between(text: str, found: list[str]) -> None:
    assert texts(text) == found


@pytest.mark.parametrize("text", ["2018 to 2016", "2000-2500 workers", "call 2011-4455", "$1990 to 2010"])
def test_numbers_that_do_not_ascend_or_are_counted_are_no_range(text: str) -> None:
    assert not any("/" in value for value in unanchored(text))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The fair ran October 11-13.", "2023-10-11/2023-10-13"),
        ("The fair will run October 11-13.", "2024-10-11/2024-10-13"),
        ("It will run from 28 December to 3 January.", "2024-12-28/2025-01-03"),
        ("It rained from November to January.", "2023-11/2024-01"),
        ("It rained Sunday to Tuesday.", "2024-03-10/2024-03-12"),
        ("open 9 a.m. to noon", "2024-03-13T09:00"),
    ],
)
def test_the_year_comes_from_the_article(text: str, value: str) -> None:
    assert values(text)[0] == value


def test_unknown_years_stay_unknown_on_both_ends() -> None:
    assert unanchored("Oct. 28 to Nov. 3, or October 11-13, or June to August") == [
        "XXXX-10-28/XXXX-11-03", "XXXX-10-11/XXXX-10-13", "XXXX-06/XXXX-08",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "known", "unknown"),
    [
        ("11 to 13 October next year", "{next}-10-11/{next}-10-13", "XXXX-10-11/XXXX-10-13"),
        ("October 11-13 last year", "{last}-10-11/{last}-10-13", "XXXX-10-11/XXXX-10-13"),
        ("28 April to 3 May next year", "{next}-04-28/{next}-05-03", "XXXX-04-28/XXXX-05-03"),
        ("28 December to 3 January next year", "{this}-12-28/{next}-01-03", "XXXX-12-28/XXXX-01-03"),
        ("March to May of last year", "{last}-03/{last}-05", "XXXX-03/XXXX-05"),
    ],
)
def test_a_range_of_the_next_or_last_year(text: str, known: str, unknown: str) -> None:
    years = {"last": ANCHOR.year - 1, "this": ANCHOR.year, "next": ANCHOR.year + 1}
    assert texts(f"Held from {text} there.") == [text]
    assert values(f"Held from {text} there.") == [known.format(**years)]
    assert unanchored(f"Held from {text} there.") == [unknown]
