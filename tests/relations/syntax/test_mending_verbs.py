"""Verbs that the model hangs wrongly: who does what once they are mended."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from extract.relations.findings import Findings, Found
from extract.relations.model import Filler
from extract.relations.syntax.clause import subjects
from extract.relations.syntax.mending_verbs import mend_verbs
from extract.relations.syntax.objects import objects
from extract.relations.syntax.tree import Tree
from tests.relations.build import tree_of, words_at

NOTHING = Findings({}, (), (), (), (), {}, frozenset())


def mended(stock: Language, text: str, findings: Findings = NOTHING) -> Tree:
    tree = tree_of(stock, text)
    mend_verbs(tree, findings)
    return tree


def assert_is_a_tree(tree: Tree) -> None:
    assert all(token in tree.children[above] for token, above in enumerate(tree.head) if above != token)
    assert sum(map(len, tree.children)) == sum(above != token for token, above in enumerate(tree.head))


@pytest.mark.parametrize(
    ("text", "verb", "does", "done"),
    [
        ("Ana Silva was re-elected president of Malta on Sunday.", "elected", [], ["silva"]),
        ("Ana Silva leaves tomorrow for Lima to sign the pact.", "sign", ["silva"], ["pact"]),
        ("Ana Silva left for Lima.", "left", ["silva"], []),
        ("Ana Silva, appointed ambassador to Chile last month, arrived in Lima.", "appointed", [], ["silva"]),
        ("Ana Silva was co-opted to the board of the bank last year.", "opted", [], ["silva"]),
        ("Newly elected to the board: Ana Silva and Bo Lind.", "elected", [], ["silva", "lind"]),
        ("Elected to the board were Ana Silva and Bo Lind.", "elected", [], ["silva", "lind"]),
    ],
)
def test_who_does_what(stock: Language, text: str, verb: str, does: list[str], done: list[str]) -> None:
    tree = mended(stock, text)
    place = tree.lower.index(verb)
    assert words_at(tree, subjects(tree, place)) == does
    assert words_at(tree, objects(tree, place)) == done
    assert_is_a_tree(tree)


def test_an_office_behind_a_second_election_is_its_complement(stock: Language) -> None:
    tree = mended(stock, "Ana Silva was re-elected president of Malta.")
    assert tree.dep[tree.lower.index("president")] == "oprd"
    assert tree.pos[tree.lower.index("elected")] == "VERB"


def test_a_place_that_is_left_for_is_behind_a_preposition(stock: Language) -> None:
    tree = mended(stock, "Ana Silva leaves tomorrow for Lima to sign the pact.")
    lima = tree.lower.index("lima")
    assert (tree.dep[lima], tree.lower[tree.head[tree.head[lima]]]) == ("pobj", "leaves")


def test_a_visiting_guest_signs_too(stock: Language) -> None:
    text = "The pact was signed in Oslo by Trade Minister Bo Lind and visiting Maltese Trade Secretary Ana Silva."
    tree = tree_of(stock, text)
    first, last = tree.lower.index("bo"), tree.lower.index("lind")
    person = Found(Filler("entity", 0), "person", first, last, last)
    findings = Findings({first: person, last: person}, (person,), (first,), (), (), {}, frozenset({"person"}))
    mend_verbs(tree, findings)
    assert words_at(tree, subjects(tree, tree.lower.index("signed"))) == ["lind", "silva"]


@given(st.text(alphabet="re- :•\nvisitng leave for to was ab", max_size=80))
def test_any_text_stays_a_tree(stock: Language, text: str) -> None:
    assert_is_a_tree(mended(stock, text))
