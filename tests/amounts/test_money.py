from decimal import Decimal
from itertools import pairwise

import pytest

from extract.amounts import Amount, find_amounts


def money(text: str) -> list[Amount]:
    return [amount for amount in find_amounts(text) if amount.type == "money"]


@pytest.mark.parametrize(
    ("text", "surface", "value", "code"),
    [
        ("They gave S$200 million away.", "S$200 million", "200000000", "SGD"),
        ("They gave US$1.2bn away.", "US$1.2bn", "1200000000", "USD"),
        ("They gave Rp 10 trillion away.", "Rp 10 trillion", "10000000000000", "IDR"),
        ("They gave Rp1.250 trillion away.", "Rp1.250 trillion", "1250000000000", "IDR"),
        ("They gave Rp 10.000 away.", "Rp 10.000", "10000", "IDR"),
        ("They gave €1.200,50 away.", "€1.200,50", "1200.5", "EUR"),
        ("They gave $520.3 billion away.", "$520.3 billion", "520300000000", "USD"),
        ("They gave $5m away.", "$5m", "5000000", "USD"),
        ("They gave $10k away.", "$10k", "10000", "USD"),
        ("They gave ₹5 lakh crore away.", "₹5 lakh crore", "5000000000000", "INR"),
        ("They gave NLe 41 million away.", "NLe 41 million", "41000000", "SLE"),
        ("They gave Nu. 4.2 million away.", "Nu. 4.2 million", "4200000", "BTN"),
        ("They gave HK$3,000 away.", "HK$3,000", "3000", "HKD"),
        ("They gave 5bn yuan away.", "5bn yuan", "5000000000", "CNY"),
        ("They gave five million Singapore dollars away.", "five million Singapore dollars", "5000000", "SGD"),
        ("They gave half a million euros away.", "half a million euros", "500000", "EUR"),
        ("They gave a million-dollar prize away.", "a million-dollar", "1000000", "USD"),
        ("They gave $90 million dollars away.", "$90 million dollars", "90000000", "USD"),
        ("They gave $50 CAD away.", "$50 CAD", "50", "CAD"),
        ("They gave $20 million pesos away in Mexico.", "$20 million pesos", "20000000", "MXN"),
        ("They gave 75 USD million away.", "75 USD million", "75000000", "USD"),
        ("They gave 50 cents away.", "50 cents", "0.5", "USD"),
        ("They gave 80 pence away.", "80 pence", "0.8", "GBP"),
        ("They gave 3 million pesetas away.", "3 million pesetas", "3000000", "ESP"),
        ("They gave 6 BTC away.", "6 BTC", "6", None),
        ("They gave 40 million francs away.", "40 million francs", "40000000", None),
    ],
)
def test_value_and_currency(text: str, surface: str, value: str, code: str | None) -> None:
    (found,) = money(text)
    assert (found.text, str(found.value), found.currency) == (surface, value, code)


def test_a_converted_sum_in_brackets_is_a_second_amount() -> None:
    found = money("It cost 700 million dollars (550 million euros).")
    assert [(amount.value, amount.currency) for amount in found] == [
        (Decimal(700_000_000), "USD"),
        (Decimal(550_000_000), "EUR"),
    ]


@pytest.mark.parametrize("text", ["$ 20,000.00 $ 37,305.97", "5 € 10 € 20 €", "50 dollar 40 rmb", "10 RMB 20 USD"])
def test_neighbours_keep_their_own_currency(text: str) -> None:
    found = money(text)
    assert len(found) == len([part for part in text.split() if part[0].isdigit()])
    assert all(left.end <= right.start for left, right in pairwise(found))


@pytest.mark.parametrize(
    "text",
    [
        "the dollar and the yen",
        "in 2015 dollars",
        "the 2012 euro crisis",
        "19 euro zone members",
        "20 won medals",
        "12 crowns and 500 marks",
        "below the 5000 mark",
        "2,000 pounds of rice in London",
        "she weighs 120 pounds in London",
        "millions of dollars",
        "a multi-million-dollar yard",
        "5 real friends",
    ],
)
def test_what_is_no_money(text: str) -> None:
    assert money(text) == []
