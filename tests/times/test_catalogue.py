"""Every rule of the catalogue finds its examples and leaves its counterexamples alone."""

import pytest

from extract.catalogue import entries
from extract.times import find_times
from extract.times.find import JOINED
from extract.times.grammar import grammar

RULES = sorted(entries("times"))
EXAMPLES = [(rule, example.text, example.finds) for rule in RULES for example in entries("times")[rule].examples]
COUNTEREXAMPLES = [(rule, text) for rule in RULES for text in entries("times")[rule].counterexamples]


def by_rule(rule: str, text: str) -> tuple[str, ...]:
    return tuple(time.text for time in find_times(text) if time.rule == rule)


@pytest.mark.parametrize(("rule", "text", "finds"), EXAMPLES)
def test_examples(rule: str, text: str, finds: tuple[str, ...]) -> None:
    assert by_rule(rule, text) == finds


@pytest.mark.parametrize(("rule", "text"), COUNTEREXAMPLES)
def test_counterexamples(rule: str, text: str) -> None:
    assert by_rule(rule, text) == ()


def test_the_catalogue_has_every_rule_of_the_grammar_and_no_other() -> None:
    assert {rule.id for rule in grammar().rules} | {JOINED} == set(RULES)
