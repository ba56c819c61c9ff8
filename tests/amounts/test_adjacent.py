import pytest

from extract.amounts.adjacent import Found, after, before
from extract.amounts.numbers import lowered


def left(text: str, *, large: bool = False, floor: int = 0) -> Found | None:
    return before(text, len(text), large=large, floor=floor)


def right(text: str) -> Found | None:
    return after(text, lowered(text), 0)


@pytest.mark.parametrize(
    ("text", "piece", "code"),
    [
        ("pay S$", "S$", "SGD"),
        ("pay US$ ", "US$ ", "USD"),
        ("pay NT$", "NT$", "TWD"),
        ("pay RM", "RM", "MYR"),
        ("pay Rp ", "Rp ", "IDR"),
        ("pay EUR ", "EUR ", "EUR"),
        ("pay usd$ ", "usd$ ", "USD"),
        ("pay USD $", "USD $", "USD"),
        ("pay c $ ", "c $ ", "CAD"),
    ],
)
def test_currency_before_the_number(text: str, piece: str, code: str) -> None:
    found = left(text)
    assert found is not None
    assert (text[found.start : found.end], found.currency.code) == (piece, code)


def test_a_country_letter_apart_belongs_to_the_sign_only_in_spaced_text() -> None:
    series = left("Series C $")
    assert series is not None
    assert series.currency.group == "dollar"
    article = left("won a $ ")
    assert article is not None
    assert article.currency.group == "dollar"


def test_an_unknown_dollar_is_money_without_a_code() -> None:
    found = left("pay QX$")
    assert found is not None
    assert (found.currency.code, found.currency.group) == ("", "")


@pytest.mark.parametrize("text", ["FARM", "the ", "5", "xUSD ", "TOP ", "ALL ", "K", "the yen "])
def test_no_currency_before_a_small_number(text: str) -> None:
    assert left(text) is None


def test_doubtful_words_count_before_a_large_number() -> None:
    for text, code in (("R", "ZAR"), ("TOP ", "TOP"), ("ringgit ", "MYR")):
        found = left(text, large=True)
        assert found is not None
        assert found.currency.code == code


def test_what_belongs_to_the_amount_before_is_left_alone() -> None:
    assert left("5 $ ", floor=3) is None


@pytest.mark.parametrize(
    ("text", "end", "code"),
    [
        (" €", 2, "EUR"),
        (" U.S. dollars each", 13, "USD"),
        (" Hong Kong dollars each", 18, "HKD"),
        ("-baht fine", 5, "THB"),
        (" IDR.", 4, "IDR"),
        (" zł", 3, "PLN"),
        ("\nyuan", 5, "CNY"),
    ],
)
def test_currency_after_the_number(text: str, end: int, code: str) -> None:
    found = right(text)
    assert found is not None
    assert (found.end, found.currency.code) == (end, code)


@pytest.mark.parametrize("text", ["", " euphoric", " $5", " Hong Kong harbours", " dollarisation", "\nYuan"])
def test_no_currency_after(text: str) -> None:
    assert right(text) is None


def test_signs_that_follow_every_number_belong_to_the_number_before() -> None:
    assert right(" € 6 €") is not None
    assert right(" € 6 million") is None
