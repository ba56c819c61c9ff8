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
