"""Which filler goes with which of several sums, through the examples of one sentence each."""

import pytest
from spacy.language import Language

from extract.relations import apply_rules, load_rulebook
from tests.relations.build import marked, roles


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "{place:Chad} and {place:Togo} gave {amount:$2 million} and {amount:$3 million} respectively.",
            [{"funder": ["Chad"], "amount": ["$2 million"]}, {"funder": ["Togo"], "amount": ["$3 million"]}],
        ),
        (
            "{place:Chad} and {place:Togo} gave {amount:$2 million} and {amount:$3 million}.",
            [
                {"funder": ["Chad", "Togo"], "amount": ["$2 million"]},
                {"funder": ["Chad", "Togo"], "amount": ["$3 million"]},
            ],
        ),
        (
            "{place:Chad} got {amount:$2 million} from {place:Togo} and {amount:$3 million} from {place:Fiji}.",
            [
                {"recipient": ["Chad"], "funder": ["Togo"], "amount": ["$2 million"]},
                {"recipient": ["Chad"], "funder": ["Fiji"], "amount": ["$3 million"]},
            ],
        ),
    ],
)
def test_each_sum_has_its_own(stock: Language, text: str, wanted: list[dict[str, list[str]]]) -> None:
    doc = marked(stock, text)
    _, events = apply_rules(doc, load_rulebook())
    assert [roles(doc, event) for event in events] == wanted


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("{place:Fiji} gave {amount:300} tents to {amount:40} villages in {place:Togo}.", ["300"]),
        ("Of the {amount:$9 million} needed, {place:Fiji} gave {amount:$2 million} to {place:Togo}.", ["$2 million"]),
        ("{place:Fiji} gave {place:Togo} {amount:$9 million} ({amount:8 million euros}).", ["$9 million"]),
        ("{place:Fiji} gave {amount:700} doses and {amount:$2 million} to {place:Togo}.", ["700", "$2 million"]),
    ],
)
def test_only_what_is_given_is_a_sum(stock: Language, text: str, sums: list[str]) -> None:
    doc = marked(stock, text)
    _, events = apply_rules(doc, load_rulebook())
    assert [sum_ for event in events for sum_ in roles(doc, event).get("amount", [])] == sums


def test_where_a_sum_was_given_is_no_recipient(stock: Language) -> None:
    doc = marked(stock, "At a donor conference in {place:Suva}, {place:Chad} pledged {amount:$2 million}.")
    _, events = apply_rules(doc, load_rulebook())
    assert [roles(doc, event) for event in events] == [{"funder": ["Chad"], "amount": ["$2 million"]}]
