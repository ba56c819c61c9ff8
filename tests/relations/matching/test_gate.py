"""What is put aside before any path is followed could not have matched."""

from pathlib import Path

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from extract.article import Article
from extract.cleaning import clean
from extract.names.demonyms import country_of
from extract.pipeline import annotate
from extract.relations.apply import apply_rules
from extract.relations.findings import read_findings
from extract.relations.matching import matcher
from extract.relations.matching.gate import Sentence, is_able, read_sentence
from extract.relations.rulebook.book import load_rulebook
from extract.relations.syntax import frame
from extract.relations.syntax.leads import BESIDE
from extract.relations.syntax.tree import read_tree
from tests.relations.build import marked
from tests.relations.matching.tables import read_table

HERE = Path(__file__).parent
TABLES = ("newswire.txt", "occasions.txt", "money.txt", "offices.txt")
RULES = load_rulebook()


def possible(nlp: Language, text: str) -> frozenset[str]:
    """The types that can fill a role in the last sentence of a text with marked names."""
    tree = read_tree(doc := marked(nlp, text))
    return read_sentence(tree, read_findings(doc, tree), len(tree.sentences) - 1).possible


@pytest.fixture(params=TABLES)
def article(request: pytest.FixtureRequest, nlp: Language) -> Doc:
    """All sentences of a table as one article."""
    text = "\n\n".join(sentence for sentence, *_ in read_table(HERE / request.param))
    return annotate(nlp, clean(Article("x", text, "x", "", 0, "utf-8")))


def test_with_nothing_put_aside_the_same_is_found(article: Doc, monkeypatch: pytest.MonkeyPatch) -> None:
    gated = apply_rules(article, RULES, country_of=country_of)
    every = frozenset(kind for rule in RULES.rules.values() for role in rule.roles.values() for kind in role.types)
    monkeypatch.setattr(matcher, "is_able", lambda rule, here, *_: here.words.isdisjoint(rule.trigger.without_words))
    monkeypatch.setattr(matcher, "read_sentence", lambda *args: Sentence(every, every, read_sentence(*args).words))
    monkeypatch.setattr(frame, "beside", lambda *_: frozenset().union(*BESIDE.values()))
    monkeypatch.setattr(frame.Frame, "_is_able", lambda *_: True)
    assert apply_rules(article, RULES, country_of=country_of) == gated
    assert gated[1]


def test_a_work_is_possible_where_it_is_named_described_or_stood_for(stock: Language) -> None:
    named = "The {programme:Reef Fund} opened."
    assert "programme" in possible(stock, f"{named} The {{programme:Reef Fund}} grew.")
    assert "programme" in possible(stock, f"{named} {{place:Chad}} joined the programme.")
    assert "programme" in possible(stock, f"{named} {{place:Chad}} joined it.")
    assert "programme" not in possible(stock, f"{named} {{place:Chad}} met bankers.")


def test_bodies_and_persons_are_possible_in_any_sentence_with_a_name(stock: Language) -> None:
    assert possible(stock, "{person:Ana Silva} slept. {place:Chad} grew.") == {"person", "place"}
    assert possible(stock, "{person:Ana Silva} slept. Rain fell.") == frozenset()


def test_a_rule_behind_a_preposition_needs_that_word(stock: Language) -> None:
    rule = RULES.rules["commissioned_by.behalf"]
    sentences = {
        "The {organisation:Sea Office} runs the {programme:Reef Plan} on behalf of {place:Chad}.": True,
        "The {organisation:Sea Office} runs the {programme:Reef Plan} in spite of {place:Chad}.": False,
    }
    for text, able in sentences.items():
        tree = read_tree(doc := marked(stock, text))
        here = read_sentence(tree, read_findings(doc, tree), 0)
        assert is_able(rule, here, tree, tree.lower.index("runs")) == able
