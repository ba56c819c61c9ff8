"""What a funding is, by its words."""

import pytest
from spacy.language import Language

from extract.relations.apply import apply_rules
from extract.relations.rulebook.book import load_rulebook
from tests.relations.build import marked

OSLO, FIJI, SUM = "{organisation:Oslo Trust}", "{place:Fiji}", "{amount:$5 million}"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"{OSLO} gave {FIJI} a loan of {SUM}.", "loan"),
        (f"{OSLO} gave {FIJI} a {SUM} loan.", "loan"),
        (f"{OSLO} lent {FIJI} {SUM}.", "loan"),
        (f"{OSLO} approved a {SUM} grant for {FIJI}.", "grant"),
        (f"{OSLO} allocated {SUM} to {FIJI} as a grant.", "grant"),
        (f"{OSLO} donated {SUM} to {FIJI}.", "grant"),
        (f"{OSLO} provided {SUM} in loans to {FIJI}.", "loan"),
        (f"{OSLO} gave {FIJI} {SUM} worth of medical supplies.", "in_kind"),
        (f"{OSLO} approved a credit guarantee of {SUM} for {FIJI}.", "guarantee"),
        (f"{OSLO} invested {SUM} in equity in {FIJI}.", "equity"),
        (f"{OSLO} provided {SUM} to {FIJI}.", None),
        (f"{OSLO} provided {SUM} in loans and grants to {FIJI}.", None),
    ],
)
def test_the_kind_is_what_the_words_by_the_sum_say(stock: Language, text: str, kind: str | None) -> None:
    doc = marked(stock, text)
    _, found = apply_rules(doc, load_rulebook())
    assert [event.kind for event in found if event.type == "funding"] == [kind]


def test_only_fundings_have_a_kind(stock: Language) -> None:
    doc = marked(stock, f"{OSLO} and {FIJI} signed the {{instrument:Reef Loan Pact}}, a loan agreement.")
    _, found = apply_rules(doc, load_rulebook())
    assert [(event.type, event.kind) for event in found] == [("agreement", None)]
