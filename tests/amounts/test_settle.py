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
        ("In Aarhus a Swedish firm asked 5bn kroner.", "DKK"),
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
    assert codes("The line took €3 million ($3.3 million), or 50 cents a seat.")[-1] == "EUR"
    assert codes("A$3 or S$3 for adults, 50 cents for others.") == ["AUD", "SGD", "USD"]


def test_pounds_are_a_weight_where_nothing_shows_the_country() -> None:
    weight, money = find_amounts("It holds 300 pounds."), find_amounts("In London it cost 300 pounds.")
    assert [(amount.text, amount.type, amount.unit) for amount in weight] == [("300", "count", "pound")]
    assert [(amount.text, amount.type, amount.currency) for amount in money] == [("300 pounds", "money", "GBP")]


def test_a_currency_without_code_keeps_the_value_of_its_words() -> None:
    (found,) = find_amounts("It cost 40 paise.")
    assert (str(found.value), found.currency) == ("40", None)


def bases(text: str, **origin: str) -> list[tuple[str | None, str | None]]:
    return [(a.currency, a.currency_basis) for a in find_amounts(text, **origin) if a.type == "money"]


@pytest.mark.parametrize(
    ("text", "origin", "expected"),
    [
        ("It cost $5 million.", {}, [("USD", "default")]),
        ("It cost A$5 million.", {"place": "Toronto"}, [("AUD", "stated")]),
        ("It cost 5 million Australian dollars.", {"place": "Toronto"}, [("AUD", "stated")]),
        ("All figures are in Canadian dollars. It cost $5.", {}, [("CAD", "stated")]),
        # other amounts
        ("Of S$9 million, $5 million is left.", {}, [("SGD", "stated"), ("SGD", "amounts")]),
        ("Of S$9 million and A$3 million, $5 million is left.", {"place": "Perth, Australia"},
         [("SGD", "stated"), ("AUD", "stated"), ("USD", "default")]),
        ("Of INR 9 million, Rs 5 million is left.", {"place": "Karachi"}, [("INR", "stated"), ("INR", "amounts")]),
        ("Of PKR 9 million and INR 3 million, Rs 5 million is left.", {"place": "Karachi"},
         [("PKR", "stated"), ("INR", "stated"), ("PKR", "dateline")]),
        ("Of €9 million, $5 million is left.", {}, [("EUR", "stated"), ("USD", "default")]),
        # a bare sign beside the currency that it restates
        ("It cost A$10 million ($6.6 million), $2 million of it lent.", {"place": "Sydney"},
         [("AUD", "stated"), ("USD", "default"), ("USD", "default")]),
        ("It cost $10 million (US$6.6 million).", {"place": "Sydney"}, [("AUD", "dateline"), ("USD", "stated")]),
        ("It cost $10 million (US$6.6 million).", {"publisher": "x.sg"}, [("SGD", "publisher"), ("USD", "stated")]),
        ("It cost $10 million (US$6.6 million).", {}, [(None, None), ("USD", "stated")]),
        # the dateline
        ("It cost $5 million.", {"place": "SYDNEY"}, [("AUD", "dateline")]),
        ("It cost $5 million.", {"place": "Houston"}, [("USD", "dateline")]),
        ("It cost $5 million.", {"place": "Jakarta"}, [("USD", "default")]),
        ("It cost $5 million.", {"place": "Singapore"}, [("USD", "default")]),
        ("It cost $5 million.", {"place": "Taipei"}, [("USD", "default")]),
        ("SYDNEY (Reuters) - It cost $5 million.", {"place": "SYDNEY"}, [("USD", "default")]),
        ("It cost $5 million.", {"place": "SYDNEY", "publisher": "Reuters"}, [("USD", "default")]),
        ("It cost $5 million.", {"place": "SYDNEY", "publisher": "Bangkok Post"}, [("USD", "default")]),
        ("It cost $5 million, and US$3 million more.", {"place": "SYDNEY"}, [("USD", "amounts"), ("USD", "stated")]),
        ("It cost Rs 5 million.", {"place": "KATHMANDU"}, [("NPR", "dateline")]),
        ("It cost 5 million pesos.", {"place": "Bogota"}, [("COP", "dateline")]),
        ("It cost 5 million kroner.", {"place": "Copenhagen"}, [("DKK", "dateline")]),
        ("It cost ¥5 million.", {"place": "Shanghai"}, [("CNY", "dateline")]),
        ("It cost 5 million won.", {"place": "Pyongyang"}, [("KPW", "dateline")]),
        ("It cost 5 million won.", {}, [("KRW", "default")]),
        ("It cost 5 million pounds.", {"place": "Cairo"}, [("EGP", "dateline")]),
        ("It cost £5 million.", {"place": "Cairo"}, [("GBP", "default")]),
        ("It cost 5 million francs.", {"place": "Dakar"}, [("XOF", "dateline")]),
        ("It cost 5 million rupees.", {"place": "Oslo"}, [(None, None)]),
        # the publisher
        ("It cost $5 million.", {"publisher": "Australian Broadcasting Corporation"}, [("AUD", "publisher")]),
        ("It cost $5 million.", {"publisher": "quayside.sg", "place": "Jakarta"}, [("SGD", "publisher")]),
        ("It cost $5 million.", {"publisher": "The Straits Times"}, [("USD", "default")]),
        ("It cost $5 million.", {"publisher": "Bangkok Post"}, [("USD", "default")]),
        ("It cost 5 million dinars.", {"publisher": "The Jordan Times"}, [("JOD", "publisher")]),
        # the country in the text
        ("In Kampala it cost 5 million shillings.", {}, [("UGX", "default")]),
        ("Kampala paid 5 million shillings. Nairobi paid 6 million shillings.", {},
         [("UGX", "default"), ("KES", "default")]),
        ("Kampala and Nairobi each paid 5 million shillings.", {}, [(None, None)]),
        ("Oslo paid 5 million kroner. Copenhagen did not. It all came to 6 million kroner.", {},
         [("NOK", "default"), (None, None)]),
    ],
)  # fmt: skip
def test_a_shared_sign_is_settled_in_the_stated_order(
    text: str, origin: dict[str, str], expected: list[tuple[str | None, str | None]]
) -> None:
    assert bases(text, **origin) == expected
