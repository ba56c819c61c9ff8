import pytest
from spacy.language import Language

from extract.relations.events.status import find_status
from extract.relations.lexicon import StatusExample, cues
from extract.relations.model import Status
from extract.relations.syntax.carriers import light_verb
from extract.relations.syntax.tree import NOMINAL
from tests.relations.build import tree_of

OWN: list[tuple[str, str, Status]] = [
    ("Chad did not sign the pact until May.", "sign", "actual"),
    ("Ana, on a visit to Chad, promised help.", "visit", "actual"),
    ("Ana would visit Chad if asked.", "visit", "planned"),
    ("Ana undertook a visit to Chad.", "visit", "actual"),
    ("Ana undertook to visit Chad.", "visit", "planned"),
    ("Neither side signed the pact.", "signed", "negated"),
    ("Ana signed no pact.", "signed", "negated"),
    ("Ana never signed the pact.", "signed", "negated"),
    ("Ana cancelled a visit to Chad.", "visit", "negated"),
    ("Ana proposed a meeting with Ola.", "meeting", "proposed"),
    ("Chad is likely to sign the pact.", "sign", "possible"),
    ("Chad is ready to sign the pact.", "sign", "planned"),
    ("Ana said on Monday that she would not sign the pact.", "sign", "negated"),
    ("The bank agreed to lend Chad money and to sign the pact.", "sign", "planned"),
    ("Ana, who may run again, signed the pact.", "signed", "actual"),
    ("Ana signed the pact and will visit Chad.", "signed", "actual"),
    ("The pact, signed by Ana, names no ship.", "signed", "actual"),
    ("Ana plans to sleep but signed the pact.", "signed", "actual"),
]


def status(nlp: Language, text: str, trigger: str) -> Status:
    tree = tree_of(nlp, text)
    token = tree.lower.index(trigger.lower())
    return find_status(tree, token, light_verb(tree, token) if tree.pos[token] in NOMINAL else None)


@pytest.mark.parametrize("example", cues().example, ids=lambda example: example.text)
def test_the_examples_beside_the_cues(stock: Language, example: StatusExample) -> None:
    assert status(stock, example.text, example.trigger) == example.status


@pytest.mark.parametrize(("text", "trigger", "expected"), OWN, ids=[text for text, *_ in OWN])
def test_scope(stock: Language, text: str, trigger: str, expected: Status) -> None:
    assert status(stock, text, trigger) == expected


def test_a_trigger_may_have_a_status_of_its_own(stock: Language) -> None:
    tree = tree_of(stock, "Chad pledged aid.")
    assert find_status(tree, 1, default="planned") == "planned"
    tree = tree_of(stock, "Chad has not pledged aid.")
    assert find_status(tree, tree.lower.index("pledged"), default="planned") == "negated"
