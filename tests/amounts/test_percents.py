import pytest

from extract.amounts import Amount, find_amounts


def percents(text: str) -> list[Amount]:
    return [amount for amount in find_amounts(text) if amount.type == "percent"]


@pytest.mark.parametrize(
    ("text", "surface", "value"),
    [
        ("It fell 12.5% then.", "12.5%", "12.5"),
        ("It fell 3 % then.", "3 %", "3"),
        ("It fell ten percent then.", "ten percent", "10"),
        ("It fell by 7 per cent then.", "7 per cent", "7"),
        ("It fell half a percent then.", "half a percent", "0.5"),
        ("It fell 2½ percent then.", "2½ percent", "2.5"),
        ("It fell 0.3 of a percentage point then.", "0.3 of a percentage point", "0.3"),
        ("It fell 10pc of late.", "10pc", "10"),
        ("It grew -0.5% then.", "-0.5%", "-0.5"),
        ("It grew minus 2 percent then.", "minus 2 percent", "-2"),
        ("a 100-percent stake", "100-percent", "100"),
    ],
)
def test_value_and_span(text: str, surface: str, value: str) -> None:
    (found,) = percents(text)
    assert (found.text, str(found.value), found.currency, found.unit) == (surface, value, None, None)


def test_a_dash_of_a_list_is_no_minus() -> None:
    assert [amount.value for amount in percents("Shares:\n-5% of the fund")] == [5]


@pytest.mark.parametrize("text", ["x5%", "5 percentile", "5%y", "percent", "%"])
def test_no_percentage(text: str) -> None:
    assert percents(text) == []


def test_columns_of_a_table_do_not_run_together() -> None:
    assert [amount.text for amount in percents("Dana Reyes 74 100%")] == ["100%"]
