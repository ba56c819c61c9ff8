import re
from pathlib import Path

import pytest

import extract.amounts
from extract.amounts import find_amounts
from extract.catalogue import Entry, entries

RULES = entries("amounts")
EXAMPLES = [(entry.id, example.text, example.finds) for entry in RULES.values() for example in entry.examples]
COUNTEREXAMPLES = [(entry.id, text) for entry in RULES.values() for text in entry.counterexamples]


def found_by(rule: str, text: str) -> tuple[str, ...]:
    return tuple(amount.text for amount in find_amounts(text) if amount.rule == rule)


@pytest.mark.parametrize(("rule", "text", "finds"), EXAMPLES)
def test_example_is_found_by_its_rule(rule: str, text: str, finds: tuple[str, ...]) -> None:
    assert found_by(rule, text) == finds


@pytest.mark.parametrize(("rule", "text"), COUNTEREXAMPLES)
def test_counterexample_is_not(rule: str, text: str) -> None:
    assert found_by(rule, text) == ()


@pytest.mark.parametrize("entry", RULES.values(), ids=lambda entry: entry.id)
def test_every_rule_has_a_counterexample(entry: Entry) -> None:
    assert entry.counterexamples


def test_every_kind_named_in_the_code_is_in_the_catalogue() -> None:
    folder = Path(extract.amounts.__file__).parent
    named = {
        rule
        for path in folder.glob("*.py")
        for rule in re.findall(r'"(amounts\.(?:money|count|percent)\.[a-z]+)"', path.read_text(encoding="utf-8"))
    }
    assert named
    assert named <= set(RULES)
