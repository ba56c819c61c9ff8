"""Every rule of the shipped rulebook does what its examples say."""

import pytest
from spacy.language import Language

from extract.records import EventType, RelationType
from extract.relations.rulebook.book import Rule, Rulebook, load_rulebook
from extract.relations.rulebook.check import check_rule

RULES = sorted(load_rulebook().rules.values(), key=lambda rule: rule.id)


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_rulebook()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_examples_are_found_and_counterexamples_are_not(rule: Rule, rulebook: Rulebook, stock: Language) -> None:
    assert list(check_rule(rule, rulebook, stock)) == []


def test_every_type_has_rules() -> None:
    types = {rule.type for rule in RULES}
    assert types == set(EventType.__args__) | set(RelationType.__args__)  # type: ignore[attr-defined]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_says_what_it_finds_and_has_a_counterexample(rule: Rule) -> None:
    assert rule.says.endswith(".")
    assert rule.examples
    assert rule.counterexamples
