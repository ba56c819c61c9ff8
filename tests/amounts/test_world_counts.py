"""Counts as news writes them, and the numbers that are none: every count of each text, its value, noun and bound."""

import pytest

from extract.amounts import Amount, find_amounts
from tests.cases import read_cases

CASES: list[list[str]] = read_cases(__file__, "count_cases.toml")["cases"]


def told(amount: Amount) -> str:
    value = format(amount.value, "f") if amount.upper is None else f"{amount.value:f}..{amount.upper:f}"
    return f"{value} {amount.unit or '-'} {amount.bound}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_every_count_and_no_other(case: list[str]) -> None:
    assert [told(amount) for amount in find_amounts(case[0]) if amount.type == "count"] == case[1:]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Turnout was 51.3%.", ["51.3%=51.3"]),
        ("Turnout fell by 2 percentage points.", ["2 percentage points=2"]),
        ("Turnout fell by 1.5 per cent.", ["1.5 per cent=1.5"]),
        ("Turnout fell by ten percent.", ["ten percent=10"]),
        ("Turnout fell by half a percentage point.", ["half a percentage point=0.5"]),
        ("Between 5 and 7 percent stayed.", ["5 and 7 percent=5..7"]),
        ("Some 5-7% stayed.", ["5-7%=5..7"]),
        ("Some 5% to 7% stayed.", ["5% to 7%=5..7"]),
        ("It rose from 5% to 7%.", ["5%=5", "7%=7"]),
        ("It shrank by -0.4%.", ["-0.4%=-0.4"]),
        ("A 40-percent stake was sold.", ["40-percent=40"]),
        ("A 12 pct rise came.", ["12 pct=12"]),
        ("One hundred percent agreed.", ["One hundred percent=100"]),
        ("The percentage is not known.", []),
    ],
)
def test_percentages(text: str, expected: list[str]) -> None:
    found = [amount for amount in find_amounts(text) if amount.type == "percent"]
    upper = ["" if amount.upper is None else f"..{amount.upper:f}" for amount in found]
    assert [f"{a.text}={a.value:f}{u}" for a, u in zip(found, upper, strict=True)] == expected
