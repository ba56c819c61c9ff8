"""Gapping: which side goes with which sum where the verb is said once."""

import pytest
from spacy.language import Language

from extract.relations.apply import no_country
from extract.relations.events.make import make_events, merge
from extract.relations.findings import read_findings
from extract.relations.matching.matcher import find_matches
from extract.relations.reference.resolver import Resolver
from extract.relations.rulebook.book import load_rulebook
from extract.relations.syntax.tree import read_tree
from tests.relations.build import marked, roles

CHAD, FIJI, TOGO, PERU = "{place:Chad}", "{place:Fiji}", "{place:Togo}", "{place:Peru}"


def givings(nlp: Language, text: str) -> list[dict[str, list[str]]]:
    doc = marked(nlp, text)
    tree = read_tree(doc)
    findings = read_findings(doc, tree)
    matches = find_matches(tree, findings, Resolver(tree, findings, no_country), load_rulebook())
    events = make_events(tree, merge(matches, tree), doc._.extract_amounts, findings)
    return [roles(doc, event) for event in events if event.type == "funding"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            f"{CHAD} gave {{amount:$2 million}} and {PERU} {{amount:$3 million}} to the {{programme:Reef Fund}}.",
            [
                {"funder": ["Chad"], "purpose": ["Reef Fund"], "amount": ["$2 million"]},
                {"funder": ["Peru"], "purpose": ["Reef Fund"], "amount": ["$3 million"]},
            ],
        ),
        (
            f"{CHAD} gave {{amount:$6 million}} to {FIJI}, {PERU} {{amount:$4 million}} to {TOGO}.",
            [
                {"funder": ["Chad"], "recipient": ["Fiji"], "amount": ["$6 million"]},
                {"funder": ["Peru"], "recipient": ["Togo"], "amount": ["$4 million"]},
            ],
        ),
        (
            f"{CHAD} gave {FIJI} {{amount:$6 million}} and {TOGO} {{amount:$4 million}}.",
            [
                {"funder": ["Chad"], "recipient": ["Fiji"], "amount": ["$6 million"]},
                {"funder": ["Chad"], "recipient": ["Togo"], "amount": ["$4 million"]},
            ],
        ),
        (
            f"{PERU} gave {{amount:$4 million}} and the {{place:Gulf States}} {{amount:$5 million}} to {FIJI}.",
            [
                {"funder": ["Peru"], "recipient": ["Fiji"], "amount": ["$4 million"]},
                {"funder": ["Gulf States"], "recipient": ["Fiji"], "amount": ["$5 million"]},
            ],
        ),
    ],
)
def test_a_name_before_a_later_sum_has_the_role_of_the_first(
    stock: Language, text: str, wanted: list[dict[str, list[str]]]
) -> None:
    found = [{role: fillers for role, fillers in one.items() if role != "time"} for one in givings(stock, text)]
    assert found == wanted


def test_a_clause_with_a_verb_of_its_own_is_not_gapped(stock: Language) -> None:
    text = f"{CHAD} gave {{amount:$2 million}} to {FIJI}, and {TOGO} lost {{amount:$3 million}}."
    assert givings(stock, text) == [{"funder": ["Chad"], "recipient": ["Fiji"], "amount": ["$2 million"]}]


def test_without_a_gap_all_sums_share_the_subject(stock: Language) -> None:
    text = f"{CHAD} gave {{amount:$2 million}} to {FIJI} and {{amount:$3 million}} to {TOGO}."
    assert [one["funder"] for one in givings(stock, text)] == [["Chad"], ["Chad"]]
