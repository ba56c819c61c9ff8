"""What earlier stages found, by token."""

from spacy.language import Language

from extract.relations.findings import hang_on_heads, read_findings
from extract.relations.syntax.tree import read_tree
from tests.relations.build import marked


def test_conjuncts_of_a_word_in_a_name_are_those_of_the_name(stock: Language) -> None:
    doc = marked(stock, "Partners include the {organisation:University of Ghana}, {organisation:Oxfam} and Kenya.")
    tree = read_tree(doc)
    findings = read_findings(doc, tree)
    hang_on_heads(tree, findings)
    university, oxfam = tree.lower.index("university"), tree.lower.index("oxfam")
    assert tree.head[oxfam] == university
    assert oxfam in tree.children[university]
    assert oxfam not in tree.children[tree.lower.index("ghana")]


def test_types_are_those_of_the_sentence_and_of_the_names_before(stock: Language) -> None:
    doc = marked(stock, "{person:Ana Silva} slept. It rained in {place:Lima}.")
    tree = read_tree(doc)
    findings = read_findings(doc, tree)
    assert findings.types_in(*tree.sentences[1]) == {"place"}
    assert findings.named == {"place", "person"}
    assert findings.types_in(0, 0) == frozenset()
