from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.amounts.numbers import Number, lowered, numeral, scan


def only(text: str) -> Number:
    (number,) = scan(text, lowered(text))
    return number


@pytest.mark.parametrize(
    ("run", "value"),
    [
        ("7", "7"),
        ("1,200", "1200"),
        ("12,34,567.89", "1234567.89"),
        ("1,00,000", "100000"),
        ("1.200,50", "1200.5"),
        ("1.200.000", "1200000"),
        ("1.200", "1.2"),
        ("6,5", "6.5"),
        ("1'200'000", "1200000"),
        ("1\u00a0200", "1200"),
        ("0.5", "0.5"),
    ],
)
def test_numerals_by_the_stated_rules(run: str, value: str) -> None:
    assert numeral(run) == Decimal(value)


@pytest.mark.parametrize("run", ["5,2023", "1.2.3", "192.168.0.1", "1,23,4", "2,0000", "1,200,50", "9" * 41])
def test_what_is_no_numeral(run: str) -> None:
    assert numeral(run) is None


def test_a_point_separates_thousands_of_a_currency_without_hundredths() -> None:
    assert numeral("10.000", whole=True) == 10000
    assert numeral("10.00", whole=True) == 10


@pytest.mark.parametrize(
    ("text", "surface", "value", "scale"),
    [
        ("about 2 million oars", "2 million", 2_000_000, "1e6"),
        ("about 2-million oars", "2-million", 2_000_000, "1e6"),
        ("sold 1.2bn oars", "1.2bn", 1_200_000_000, "1e9"),
        ("sold 5 lakh crore oars", "5 lakh crore", 5 * 10**12, "1e12"),
        ("sold 3 and a half million oars", "3 and a half million", 3_500_000, "1e6"),
        ("sold 2½ million oars", "2½ million", 2_500_000, "1e6"),
        ("sold 10 000 oars", "10 000", 10_000, "1"),
        ("sold 12 500 oars", "12 500", 12_500, "1"),
        ("sold 3\nmillion oars", "3\nmillion", 3_000_000, "1e6"),
    ],
)
def test_digits_with_their_magnitude(text: str, surface: str, value: int, scale: str) -> None:
    number = only(text)
    assert text[number.start : number.end] == surface
    assert number.value == value
    assert number.scale == Decimal(scale)
    assert number.mantissa * number.scale == value


@pytest.mark.parametrize("text", ["rows 100 200 300", "on May 12 300 oars", "3 .5", "in 2023 400 oars", "5 12 oars"])
def test_a_blank_separates_other_numbers(text: str) -> None:
    assert len(list(scan(text, lowered(text)))) > 1


def test_what_shows_a_quantity() -> None:
    assert only("1,200 oars").grouped
    assert not only("6,5 million").grouped
    assert only("1200 oars").bare
    assert not only("12 million").bare


def test_offsets_survive_letters_whose_lower_case_is_longer() -> None:
    text = "İİİ TWENTY oars"
    number = only(text)
    assert len(lowered(text)) == len(text)
    assert text[number.start : number.end] == "TWENTY"


@given(st.text(alphabet="0123456789., -'½abkmn\n\u00a0twenty", max_size=80))
def test_numbers_are_in_order_and_do_not_overlap(text: str) -> None:
    end = 0
    for number in scan(text, lowered(text)):
        assert end <= number.start < number.digits_end <= number.end <= len(text)
        end = number.end
