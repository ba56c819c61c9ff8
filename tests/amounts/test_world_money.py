"""Money in the forms of the world's newsrooms: every sum of each sentence, its characters, value and currency."""

import pytest

from extract.amounts import Amount, find_amounts
from tests.cases import read_cases

CASES: list[list[str]] = read_cases(__file__, "money_cases.toml")["cases"]


def told(amount: Amount) -> str:
    value = format(amount.value, "f") if amount.upper is None else f"{amount.value:f}..{amount.upper:f}"
    return f"{amount.text} = {value} {amount.currency or '-'}"


def normal(case: str) -> str:
    """The same with values that end in no zero behind the point, as ours do."""
    surface, _, rest = case.rpartition(" = ")
    value, currency = rest.split(" ")
    if ".." not in value and "." in value:
        value = value.rstrip("0").rstrip(".")
    return f"{surface} = {value} {currency}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_every_sum_and_no_other(case: list[str]) -> None:
    found = [told(amount) for amount in find_amounts(case[0]) if amount.type == "money"]
    assert found == [normal(expected) for expected in case[1:]]


def test_the_cases_are_many_and_of_many_currencies() -> None:
    codes = {expected.rpartition(" ")[2] for case in CASES for expected in case[1:]}
    assert len(CASES) > 170
    assert len(codes) > 60
