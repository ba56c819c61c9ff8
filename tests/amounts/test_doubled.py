from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.amounts import find_amounts
from extract.amounts.doubled import paired
from extract.amounts.numbers import lowered, scan


def numbers(text: str) -> list[tuple[str, Decimal]]:
    low = lowered(text)
    return [(text[number.start : number.end], number.value) for number in paired(text, low, scan(text, low))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("twenty-five (25) tents", [("twenty-five (25)", 25)]),
        ("25 (twenty-five) tents", [("25 (twenty-five)", 25)]),
        ("five (5) million tents", [("five (5) million", 5_000_000)]),
        ("two million (2,000,000) tents", [("two million (2,000,000)", 2_000_000)]),
        ("five (6) tents", [("five", 5), ("6", 6)]),
        ("25 (25) tents", [("25", 25), ("25", 25)]),
        ("five (5 in all) tents", [("five", 5), ("5", 5)]),
        ("five (5), six (6)", [("five (5)", 5), ("six (6)", 6)]),
    ],
)
def test_a_bracket_that_says_the_number_again_is_part_of_it(text: str, found: list[tuple[str, int]]) -> None:
    assert numbers(text) == [(surface, Decimal(value)) for surface, value in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tk 300 crore (3 billion) went.", ["Tk 300 crore"]),
        ("Tk 300 crore (4 billion) went.", ["Tk 300 crore", "4 billion"]),
        ("Tk 300 crore (3 billion tents) went.", ["Tk 300 crore", "3 billion"]),
        ("300 crore tents (3 billion) went.", ["300 crore", "3 billion"]),
    ],
)
def test_a_bare_number_that_says_a_sum_again_is_dropped(text: str, found: list[str]) -> None:
    assert [amount.text for amount in find_amounts(text)] == found


@given(st.lists(st.sampled_from(["five", "(5)", " ", "(", ")", "5", "million", "1,000", "thousand"]), max_size=20))
def test_numbers_stay_apart_and_in_order(parts: list[str]) -> None:
    text = "".join(parts)
    low = lowered(text)
    ends = [0]
    for number in paired(text, low, scan(text, low)):
        assert ends[-1] <= number.start < number.end <= len(text)
        ends.append(number.end)
