"""Support beside a sum: what is only its purpose, or done by giving it, is no event of its own."""

import pytest
from spacy.language import Language

from extract.relations import apply_rules, load_rulebook
from tests.relations.build import marked, roles


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "{place:Chad} pledged {amount:$5 million} to fund the {programme:Reef Fund}.",
            [("funding", {"funder": ["Chad"], "purpose": ["Reef Fund"], "amount": ["$5 million"]})],
        ),
        (
            "{place:Chad} pledged {amount:$5 million} to support {place:Togo}.",
            [("funding", {"funder": ["Chad"], "recipient": ["Togo"], "amount": ["$5 million"]})],
        ),
        (
            "{place:Chad} is supporting {organisation:Oxfam} by contributing {amount:$5 million}.",
            [("funding", {"funder": ["Chad"], "recipient": ["Oxfam"], "amount": ["$5 million"]})],
        ),
        (
            "{place:Chad} is supporting {organisation:Oxfam}.",
            [("cooperation", {"partner": ["Chad"], "beneficiary": ["Oxfam"]})],
        ),
    ],
)
def test_a_sum_and_what_it_is_for_are_one_event(
    stock: Language, text: str, wanted: list[tuple[str, dict[str, list[str]]]]
) -> None:
    doc = marked(stock, text)
    _, events = apply_rules(doc, load_rulebook())
    assert [(event.type, roles(doc, event)) for event in events] == wanted


def test_goods_given_beside_a_sum_are_an_event_of_their_own(stock: Language) -> None:
    text = "{place:Chad} gave {amount:$5 million}, while {place:Fiji} gave boats to {place:Togo}."
    doc = marked(stock, text)
    _, events = apply_rules(doc, load_rulebook())
    assert {"funder": ["Fiji"], "recipient": ["Togo"]} in [roles(doc, event) for event in events]
