"""Headlines whose verb the model takes for a noun."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from extract.relations.findings import read_findings
from extract.relations.syntax.clause import subjects
from extract.relations.syntax.mending_headlines import mend_headlines
from extract.relations.syntax.objects import objects
from extract.relations.syntax.tree import Tree, read_tree
from tests.relations.build import marked, words_at


def mended(stock: Language, text: str) -> Tree:
    doc = marked(stock, text)
    tree = read_tree(doc)
    mend_headlines(tree, read_findings(doc, tree))
    return tree


@pytest.mark.parametrize(
    ("text", "verb", "does", "done"),
    [
        ("{place:Peru} and {place:Chile} launch reading fund for boys", "launch", ["peru", "chile"], ["fund"]),
        ("{place:Peru}, {place:Chile} ink copper pact", "ink", ["peru", "chile"], ["pact"]),
        ("{place:Peru}, {place:Chile} sign grant agreement", "sign", ["peru", "chile"], ["agreement"]),
        ("{place:Peru} seals agreement on copper with {place:Chile}", "seals", ["peru"], ["agreement"]),
        ("Ten years on: {place:Peru} and {place:Chile} ink copper pact", "ink", ["peru", "chile"], ["pact"]),
        ("{person:Orban} hosted Slovak leader {person:Jan Novak} in {place:Pecs}", "hosted", ["orban"], ["novak"]),
    ],
)  # fmt: skip
def test_who_does_what(stock: Language, text: str, verb: str, does: list[str], done: list[str]) -> None:
    tree = mended(stock, text)
    place = tree.lower.index(verb)
    assert tree.pos[place] == "VERB"
    assert words_at(tree, subjects(tree, place)) == does
    assert words_at(tree, objects(tree, place)) == done


@pytest.mark.parametrize(
    "text",
    [
        "The {organisation:Orange} launch event in {place:Peru}",
        "{organisation:Orange} launch party",
        "{place:Peru} and {place:Chile} launch of a fund",
    ],
)
def test_a_noun_stays_a_noun(stock: Language, text: str) -> None:
    tree = mended(stock, text)
    assert tree.pos[tree.lower.index("launch")] == "NOUN"


@given(
    st.lists(
        st.sampled_from(["Chad", "Fiji", "and", ",", ":", "launch", "inks", "new", "pact", "for", "boys"]), max_size=14
    )
)
def test_any_line_stays_a_tree(stock: Language, line: list[str]) -> None:
    text = " ".join({"Chad": "{place:Chad}", "Fiji": "{place:Fiji}"}.get(word, word) for word in line)
    tree = mended(stock, text)
    assert all(token in tree.children[above] for token, above in enumerate(tree.head) if above != token)
    for token in range(len(tree.head)):
        assert len(list(tree.ancestors(token))) < len(tree.head)
