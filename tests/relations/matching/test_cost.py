"""The work of matching grows with the triggers in the text, not with the rules that nothing triggers."""

import dataclasses

import pytest
from spacy.language import Language

from extract.relations.findings import read_findings
from extract.relations.matching.matcher import find_matches
from extract.relations.reference.resolver import Resolver
from extract.relations.rulebook.book import Rulebook, index_rules, load_rulebook
from extract.relations.syntax.tree import read_tree
from tests.cost import lines_run
from tests.relations.named import name_words

KINDS = {"Chad": "place", "Fiji": "place"}
IDLE, BUSY = "Chad painted the fence with Fiji. ", "Chad signed the treaty with Fiji. "


def work(nlp: Language, text: str, rulebook: Rulebook) -> int:
    doc = name_words(nlp(text), KINDS)
    tree = read_tree(doc)
    findings = read_findings(doc, tree)
    resolver = Resolver(tree, findings, lambda _: None)
    return lines_run(lambda: find_matches(tree, findings, resolver, rulebook))


@pytest.fixture
def rulebook(stock: Language) -> Rulebook:
    """The shipped rules, used once, because a path is read at its first use."""
    book = load_rulebook()
    work(stock, IDLE + BUSY, book)
    return book


def test_text_without_triggers_costs_a_step_or_so_a_word(stock: Language, rulebook: Rulebook) -> None:
    assert work(stock, IDLE * 100, rulebook) < 5 * len(stock(IDLE * 100))


def test_every_trigger_costs_the_same(stock: Language, rulebook: Rulebook) -> None:
    none, half, all_ = (work(stock, text * 40, rulebook) for text in (IDLE + IDLE, IDLE + BUSY, BUSY + BUSY))
    assert none * 5 < half
    assert all_ - half == pytest.approx(half - none, rel=0.05)


@pytest.mark.parametrize("text", [IDLE, BUSY])
def test_rules_that_nothing_triggers_cost_nothing(stock: Language, rulebook: Rulebook, text: str) -> None:
    rules = list(rulebook.rules.values())
    unheard = {"verbs": ["unheard-of"], "nouns": [], "adjectives": [], "mentions": [], "events": [], "labels": []}
    copies = [
        dataclasses.replace(rule, id=f"{rule.id}-copy", trigger=rule.trigger.model_copy(update=unheard))
        for rule in rules
    ]
    swollen = index_rules([*rules, *copies])
    for book in (rulebook, swollen):
        work(stock, text * 20, book)  # word lists are read at their first use
    assert work(stock, text * 20, swollen) == pytest.approx(work(stock, text * 20, rulebook), rel=0.01)
