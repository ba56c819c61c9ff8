import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from extract.relations.syntax.clause import subjects
from extract.relations.syntax.mending import mend_openings
from tests.relations.build import tree_of, words_at

LABELS = ["ROOT", "prep", "pobj", "conj", "appos", "punct", "compound", "det", "nsubj", "cc"]


@pytest.mark.parametrize(
    ("text", "verb", "found"),
    [
        ("At the summit in Accra, the Emirates and Ghana signed the deal.", "signed", ["emirates", "ghana"]),
        ("In Accra, ministers signed the deal.", "signed", ["ministers"]),
        ("Ahead of the summit, port ministers of Ghana and Togo agreed to meet.", "agreed", ["ministers"]),
        ("At the fair in Accra, the port chiefs of Ghana and Togo agreed to meet.", "agreed", ["chiefs"]),
        ("Signed in Accra, the deal failed.", "failed", ["deal"]),
    ],
)
def test_a_subject_behind_an_opening_phrase_is_found(stock: Language, text: str, verb: str, found: list[str]) -> None:
    tree = tree_of(stock, text)
    assert words_at(tree, subjects(tree, tree.lower.index(verb))) == found


@given(st.lists(st.tuples(st.sampled_from(LABELS), st.integers(0, 19), st.sampled_from([",", "x"])), max_size=20))
def test_any_tree_stays_a_tree(rows: list[tuple[str, int, str]]) -> None:
    dep = [label for label, _, _ in rows]
    head = [min(above, place) if dep[place] != "ROOT" else place for place, (_, above, _) in enumerate(rows)]
    children: list[list[int]] = [[] for _ in head]
    for token, above in enumerate(head):
        if above != token:
            children[above].append(token)
    mend_openings([word for _, _, word in rows], ["VBD"] * len(rows), dep, head, children)
    assert all(token in children[above] for token, above in enumerate(head) if above != token)
    assert sum(map(len, children)) == sum(above != token for token, above in enumerate(head))
