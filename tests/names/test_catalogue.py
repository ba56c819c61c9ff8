"""Every rule of the catalogue finds its examples and leaves its counterexamples alone."""

import pytest
from spacy.language import Language

from extract.catalogue import entries
from extract.cleaning.model import Block
from extract.names.find import find_names
from extract.names.gazetteer import Entry, build
from extract.names.merge import PRIORITY
from extract.rules import MERGE

RULES = sorted(entries("names"))
USERS = build([Entry(id="puo", type="organisation", names=("Port Union of Ostia",))])
EXAMPLES = [(rule, example.text, example.finds) for rule in RULES for example in entries("names")[rule].examples]
COUNTEREXAMPLES = [(rule, text) for rule in RULES for text in entries("names")[rule].counterexamples]


def by_rule(stock: Language, rule: str, text: str) -> tuple[str, ...]:
    gazetteer = USERS if rule == "names.user" else None
    doc = stock(text)
    if rule in ("names.field", "names.labelled"):
        doc._.extract_blocks = (Block("field", 0, len(text)),)
    return tuple(m.text for m in find_names(doc, gazetteer=gazetteer) if rule in (m.rule, MERGE))


@pytest.mark.parametrize(("rule", "text", "finds"), EXAMPLES)
def test_examples(stock: Language, rule: str, text: str, finds: tuple[str, ...]) -> None:
    assert by_rule(stock, rule, text) == finds


@pytest.mark.parametrize(("rule", "text"), COUNTEREXAMPLES)
def test_counterexamples(stock: Language, rule: str, text: str) -> None:
    assert by_rule(stock, rule, text) == ()


def test_every_source_is_in_the_catalogue() -> None:
    families = {rule if rule in PRIORITY else rule.rsplit(".", 1)[0] for rule in RULES if rule != MERGE}
    assert families == set(PRIORITY)
