"""What stands close before a sum or a verb (the events: `matching/constructions.txt`)."""

from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from extract.relations.findings import Findings, Found
from extract.relations.model import Filler
from extract.relations.syntax.mending_sums import mend_sums
from tests.relations.build import tree_of

WORDS = (
    "Peru",
    "Oslo",
    "lent",
    "gave",
    "up",
    "to",
    "EUR",
    "5",
    "million",
    "today",
    "signed",
    "and",
    "the",
    "Bank",
    ",",
)


@given(
    words=st.lists(st.sampled_from(WORDS), max_size=12), sums=st.sets(st.integers(0, 11)), kinds=st.lists(st.booleans())
)
def test_any_text_stays_a_tree(stock: Language, words: list[str], sums: set[int], kinds: list[bool]) -> None:
    tree = tree_of(stock, " ".join(words))
    found = [
        Found(Filler("amount", 0), "money" if kind else "time", place, place, place)
        for place, kind in zip(sorted(sums), kinds, strict=False)
        if place < len(tree.head)
    ]
    mend_sums(tree, Findings({one.first: one for one in found}, tuple(found), (), (), (), {}, frozenset()))
    assert all(token in tree.children[above] for token, above in enumerate(tree.head) if above != token)
    assert all(len({token, *tree.ancestors(token)}) for token in range(len(tree.head)))


def test_a_sum_is_the_object_only_of_a_verb_that_has_none(stock: Language) -> None:
    tree = tree_of(stock, "Peru raised its bid up to 5 today.")
    before = list(tree.head)
    total = tree.lower.index("5")
    found = Found(Filler("amount", 0), "money", total, total, total)
    mend_sums(tree, Findings({total: found}, (found,), (), (), (), {}, frozenset()))
    assert tree.head == before
