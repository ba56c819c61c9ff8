from decimal import Decimal

import pytest

from extract.amounts import find_amounts


@pytest.mark.parametrize(
    ("text", "surface", "lower", "upper", "code"),
    [
        ("It costs $5-7 million.", "$5-7 million", 5_000_000, 7_000_000, "USD"),
        ("It costs $5 million to $7 million.", "$5 million to $7 million", 5_000_000, 7_000_000, "USD"),
        ("It costs between 3 and 5 billion euros.", "3 and 5 billion euros", 3 * 10**9, 5 * 10**9, "EUR"),
        ("It costs between $500,000 and $1 million.", "$500,000 and $1 million", 500_000, 1_000_000, "USD"),
        ("It costs S$900–S$1,200.", "S$900–S$1,200", 900, 1200, "SGD"),
        ("It costs S$5 million to $7 million.", "S$5 million to $7 million", 5_000_000, 7_000_000, "SGD"),
        ("It costs 1m-2m euros.", "1m-2m euros", 1_000_000, 2_000_000, "EUR"),
        ("It costs €2.5m-€3m.", "€2.5m-€3m", 2_500_000, 3_000_000, "EUR"),
        ("It costs three to five million rand.", "three to five million rand", 3_000_000, 5_000_000, "ZAR"),
        ("Fees ranging from $5 to $9 are usual.", "$5 to $9", 5, 9, "USD"),
        ("It costs 20 to 40 pence.", "20 to 40 pence", "0.2", "0.4", "GBP"),
    ],
)
def test_money(text: str, surface: str, lower: int | str, upper: int | str, code: str) -> None:
    (found,) = find_amounts(text)
    assert (found.text, found.value, found.upper, found.currency) == (surface, Decimal(lower), Decimal(upper), code)
    assert found.rule == "amounts.money.range"


@pytest.mark.parametrize(
    ("text", "surface", "lower", "upper"),
    [
        ("growth of 5% to 7%", "5% to 7%", 5, 7),
        ("growth of 5-7 percent", "5-7 percent", 5, 7),
        ("between 5 and 7 per cent", "5 and 7 per cent", 5, 7),
        ("it will rise by 5 to 10 percent", "5 to 10 percent", 5, 10),
    ],
)
def test_percentages(text: str, surface: str, lower: int, upper: int) -> None:
    (found,) = find_amounts(text)
    assert (found.text, found.value, found.upper) == (surface, Decimal(lower), Decimal(upper))


@pytest.mark.parametrize(
    ("text", "surface", "lower", "upper", "unit"),
    [
        ("It needs 10-15 pilots.", "10-15", 10, 15, "pilot"),
        ("It needs 300 to 500 pilots.", "300 to 500", 300, 500, "pilot"),
        ("It needs between twenty and thirty pilots.", "twenty and thirty", 20, 30, "pilot"),
        ("It needs two to three million bricks.", "two to three million", 2_000_000, 3_000_000, "brick"),
        ("It fell to 350–375 million.", "350–375 million", 350_000_000, 375_000_000, None),
    ],
)
def test_counts(text: str, surface: str, lower: int, upper: int, unit: str | None) -> None:
    (found,) = find_amounts(text)
    assert (found.text, found.value, found.upper, found.unit) == (surface, Decimal(lower), Decimal(upper), unit)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It rose from $5 million to $7 million.", [5_000_000, 7_000_000]),
        ("It rose from 5 to 7 percent.", [5, 7]),
        ("It fell from 7 to 5 percent.", [7, 5]),
        ("It grew from 300 to 500 pilots.", [300, 500]),
        ("Sales fell 5% to 7% of the total.", [5, 7]),
        ("He gave $5 to 10 people.", [5, 10]),
    ],
)
def test_a_change_is_two_amounts(text: str, values: list[int]) -> None:
    found = find_amounts(text)
    assert [amount.value for amount in found] == values
    assert all(amount.upper is None for amount in found)


@pytest.mark.parametrize(
    ("text", "surface", "value"),
    [
        ("It is 5 dollars and 20 cents.", "5 dollars and 20 cents", "5.2"),
        ("It is thirteen pounds fifty pence.", "thirteen pounds fifty pence", "13.5"),
        ("It is 15 dollars 50.", "15 dollars 50", "15.5"),
    ],
)
def test_two_units_of_one_sum(text: str, surface: str, value: str) -> None:
    (found,) = find_amounts(text)
    assert (found.text, found.value, found.rule) == (surface, Decimal(value), "amounts.money.compound")


@pytest.mark.parametrize("text", ["It is 5 dollars and 20 oars.", "It is 5 million dollars and 20 cents."])
def test_two_things_are_two_amounts(text: str) -> None:
    assert len(find_amounts(text)) == 2


@pytest.mark.parametrize("text", ["in 2016-2018 and 2016 to 2018", "they won 5-4", "a 1 to 10 scale"])
def test_no_range(text: str) -> None:
    assert find_amounts(text) == []
