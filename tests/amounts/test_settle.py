import pytest

from extract.amounts import find_amounts


def codes(text: str) -> list[str | None]:
    return [amount.currency for amount in find_amounts(text) if amount.type == "money"]


def test_a_bare_dollar_is_american_unless_the_text_states_another() -> None:
    assert codes("It cost $5 million.") == ["USD"]
    assert codes("All figures are in Australian dollars. It cost $5 million.") == ["AUD"]
    assert codes("In Canberra it cost $5 million.") == ["USD"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("In Karachi it cost Rs 500 crore.", "PKR"),
        ("In India it cost 300 rupees.", "INR"),
        ("In India and Nepal it cost 300 rupees.", None),
        ("It cost 300 rupees.", None),
        ("In Manila it cost 20 million pesos.", "PHP"),
        ("In Oslo it cost 5bn kroner.", "NOK"),
        ("In Nairobi it cost Sh5,000.", "KES"),
        ("In Paris it cost 20 billion francs.", None),
        ("The yuan fell; it cost ¥300 million.", "CNY"),
        ("It cost ¥300 million.", "JPY"),
        ("In Cairo it cost 5 million pounds.", "EGP"),
        ("It cost £5 million in Cairo.", "GBP"),
    ],
)
def test_a_shared_word_is_decided_by_the_country_in_the_text(text: str, code: str | None) -> None:
    assert codes(text) == [code]


def test_cents_are_those_of_the_only_currency_of_the_text() -> None:
    assert codes("A$3 for adults, 50 cents for others.") == ["AUD", "AUD"]
    assert codes("€3 for adults, 50 cents for others.") == ["EUR", "EUR"]
    assert codes("A$3 or S$3 for adults, 50 cents for others.") == ["AUD", "SGD", "USD"]


def test_pounds_are_a_weight_where_nothing_shows_the_country() -> None:
    weight, money = find_amounts("It holds 300 pounds."), find_amounts("In London it cost 300 pounds.")
    assert [(amount.text, amount.type, amount.unit) for amount in weight] == [("300", "count", "pound")]
    assert [(amount.text, amount.type, amount.currency) for amount in money] == [("300 pounds", "money", "GBP")]


def test_a_currency_without_code_keeps_the_value_of_its_words() -> None:
    (found,) = find_amounts("It cost 40 paise.")
    assert (str(found.value), found.currency) == ("40", None)
