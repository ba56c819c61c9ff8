"""Which filler goes with which of several sums: brackets, purposes in turn, one recipient of all."""

import pytest
from spacy.language import Language

from extract.relations import apply_rules, load_rulebook
from tests.relations.build import marked, roles

REEF, SEA = "the {programme:Reef Fund}", "the {programme:Sea Fund}"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Contributions came from {place:Chad} ({amount:$2 million}) and {place:Togo} ({amount:$3 million}).",
            [{"funder": ["Chad"], "amount": ["$2 million"]}, {"funder": ["Togo"], "amount": ["$3 million"]}],
        ),
        (
            f"{{place:Fiji}} gave {{amount:$2m}} for {REEF} and {{amount:$3m}} for {SEA} to {{place:Togo}}.",
            [
                {"funder": ["Fiji"], "recipient": ["Togo"], "purpose": ["Reef Fund"], "amount": ["$2m"]},
                {"funder": ["Fiji"], "recipient": ["Togo"], "purpose": ["Sea Fund"], "amount": ["$3m"]},
            ],
        ),
        (
            "{place:Fiji} got {amount:$2 million} in {time:2022} and {amount:$3 million} in {time:2023}.",
            [
                {"recipient": ["Fiji"], "time": ["2022"], "amount": ["$2 million"]},
                {"recipient": ["Fiji"], "time": ["2023"], "amount": ["$3 million"]},
            ],
        ),
        (
            "{place:Fiji} gave {amount:$2 million} and {amount:$3 million} to {place:Togo}.",
            [
                {"funder": ["Fiji"], "recipient": ["Togo"], "amount": ["$2 million"]},
                {"funder": ["Fiji"], "recipient": ["Togo"], "amount": ["$3 million"]},
            ],
        ),
        (
            "Grants cover the {programme:Sea Hub}, {amount:$2 million}; and the {programme:Port}, {amount:$3 million}.",
            [
                {"purpose": ["Sea Hub"], "amount": ["$2 million"]},
                {"purpose": ["Port"], "amount": ["$3 million"]},
            ],
        ),
    ],
)
def test_each_sum_has_its_own(stock: Language, text: str, wanted: list[dict[str, list[str]]]) -> None:
    doc = marked(stock, text)
    _, events = apply_rules(doc, load_rulebook())
    assert [roles(doc, event) for event in events] == wanted


def test_who_has_no_bracket_has_no_sum(stock: Language) -> None:
    text = "It came from {place:Chad} ({amount:$2 million}), {place:Togo} ({amount:$3 million}) and {place:Fiji}."
    doc = marked(stock, text)
    _, events = apply_rules(doc, load_rulebook())
    assert "Fiji" not in {name for event in events for name in roles(doc, event).get("funder", [])}
