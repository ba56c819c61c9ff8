"""Gender by titles and clear cases, quotations, and "it" that means nothing."""

import pytest
from spacy.language import Language

from extract.relations.findings import read_findings
from extract.relations.reference.agreement import is_empty, read_genders, read_quotes
from extract.relations.syntax.tree import read_tree
from tests.relations.build import tree_of
from tests.relations.marked import marked_doc


@pytest.mark.parametrize(
    ("text", "genders"),
    [
        ("Mr. [Bo Lind|person] met Mrs. [Ana Silva|person].", ["m", "f"]),
        ("Queen [Ana Silva|person] met [Bo Lind|person].", ["f", None]),
        ("Dr. [Ana Silva|person] slept. She left.", ["f"]),
        ("[Bo Lind|person] and [Ola Vik|person] came. She left.", [None, None]),
        ("Mr. [Kim|person] left. Ms. [Kim|person] stayed.", [None]),
        ("Miss, [Ana|person] said.", [None]),
    ],
)
def test_genders(stock: Language, text: str, genders: list[str | None]) -> None:
    doc = marked_doc(stock, text)
    tree = read_tree(doc)
    found = read_genders(tree, read_findings(doc, tree))
    assert [found.get(number) for number in range(len(doc._.extract_entities))] == genders


@pytest.mark.parametrize(
    ("text", "empty"),
    [
        ("It rained.", True),
        ("It was agreed to go.", True),
        ("It is clear that Chad won.", True),
        ("It was announced that Chad won.", True),
        ("It is large.", False),
        ("It lent money.", False),
        ("It was founded in May.", False),
    ],
)
def test_it_that_means_nothing(stock: Language, text: str, empty: bool) -> None:
    assert is_empty(tree_of(stock, text), 0) == empty


def test_quotations_are_told_apart(stock: Language) -> None:
    tree = tree_of(stock, 'He said "a b" and “c d” there.')
    inside = dict(zip(tree.lower, read_quotes(tree), strict=True))
    assert inside["a"] == inside["b"] != 0
    assert inside["c"] == inside["d"] not in (0, inside["a"])
    assert inside["he"] == inside["and"] == inside["there"] == 0
    assert read_quotes(tree_of(stock, "No marks.")) == []


def test_a_quotation_that_never_ends_is_left_after_a_while(stock: Language) -> None:
    tree = tree_of(stock, "“ " + "word " * 400)
    assert read_quotes(tree)[-1] == 0
