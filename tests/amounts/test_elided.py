"""Sums whose currency stands only with another sum."""

import pytest

from extract.amounts import find_amounts
from tests.cost import lines_run


def sums(text: str) -> list[str]:
    """Those that say no currency themselves."""
    found = [a for a in find_amounts(text) if a.rule == "amounts.money.elided"]
    return [f"{a.text} {a.currency} {a.currency_basis}" for a in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It made 3.2 billion baht, compared with 2.9 billion a year ago.", ["2.9 billion THB amounts"]),
        ("It took $40 million, up from about 35 million in 2023.", ["35 million USD default"]),
        ("It owes 1.2 billion euros, of which 400 million is due in May.", ["400 million EUR amounts"]),
        ("It took €9 million. Pre-tax profit for the year rose sharply to 2 million.", ["2 million EUR amounts"]),
        ("It sold the quay for €9 million and will spend between 2 million and 3 million of the proceeds on cranes.",
         ["2 million and 3 million EUR amounts"]),
        ("It took €9 million ($10 million). Costs came to 4 million.", ["4 million EUR amounts"]),
        ("The dam cost C$9 million, more than the 4 million that was planned.", ["4 million CAD amounts"]),
        ("It took €9 million. Sales of the phone rose to 4 million.", []),
        ("It took €9 million. Spending on 4 million pupils fell.", []),
        ("It took €9 million from 4 million visitors.", []),
        ("It took €9 million. Some wrote to it. From 4 million letters one was drawn.", []),
        ("Costs came to 4 million.", []),
        ("It took €9 million, up from 35.", []),
    ],
)  # fmt: skip
def test_a_figure_goes_on_from_a_sum_or_is_of_what_comes_in_money(text: str, expected: list[str]) -> None:
    assert sums(text) == expected


@pytest.mark.parametrize("piece", ["$1m, up from 2 million ", "profit of 3 million ", "from ", "spent 4 million "])
def test_four_times_the_text_is_about_four_times_the_work(piece: str) -> None:
    find_amounts("$5, " + piece)
    small, large = "$5, " + piece * 50, "$5, " + piece * 200
    assert lines_run(lambda: find_amounts(large)) <= 4.5 * lines_run(lambda: find_amounts(small)) + 500


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Envoys of 46 of the 58 member states came.", ["46 state", "58 state"]),
        ("About 300 of its 900 staff left.", ["300 staff", "900 staff"]),
        ("Only 12 of 90 crews sailed.", ["12 crew", "90 crew"]),
        ("It lights 31 of the lake's 40 islands.", ["31 island", "40 island"]),
        ("It serves 14 of Norlandia's 22 towns.", ["14 town", "22 town"]),
        ("Of 40 crews, 9 of the island fleet's ships sank.", ["40 crew", "9 ship"]),
        ("Suva won the fair by 29 votes to 17 over Apia.", ["29 vote", "17 vote"]),
        ("At least 14 divers were found and 30 were rescued.", ["14 diver", "30 diver"]),
        ("Police held 40 sailors, 12 of them cooks.", ["40 sailor", "12 sailor"]),
        ("It sailed 300 km and 14 were sick.", ["300 km", "14 -"]),
        ("It freed 40 sailors. On the quay 14 were waiting.", ["40 sailor", "14 -"]),
        ("It freed 40 sailors and took 14 aboard.", ["40 sailor", "14 -"]),
    ],
)
def test_a_count_without_a_noun_has_that_of_the_count_beside_it(text: str, expected: list[str]) -> None:
    assert [f"{a.text} {a.unit or '-'}" for a in find_amounts(text) if a.type == "count"] == expected
