"""Lists behind a colon: what their items are said of (names and sums: `matching/constructions.txt`)."""

from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from extract.pipeline import process
from extract.reading import article_from_text
from extract.relations.findings import Findings, read_findings
from extract.relations.syntax.clause import subjects
from extract.relations.syntax.mending_items import mend_items
from extract.relations.syntax.tree import Tree, read_tree
from tests.relations.build import marked, tree_of, words_at

NOTHING = Findings({}, (), (), (), (), {}, frozenset())


def mended(stock: Language, text: str) -> Tree:
    doc = marked(stock, text)
    tree = read_tree(doc)
    mend_items(tree, read_findings(doc, tree))
    return tree


def test_an_infinitive_has_the_subject_before_the_colon(stock: Language) -> None:
    tree = mended(stock, "The fund will:\n\n• open a school;\n• build roads.")
    assert words_at(tree, subjects(tree, tree.lower.index("open"))) == ["fund"]


def test_sums_behind_a_verb_without_an_object_are_its_objects(nlp: Language) -> None:
    text = "Aid news from Oslo\n\nNorway pledged:\n\n- EUR 3 million for Togo;\n\n- EUR 2 million for Mali."
    record = process(nlp, article_from_text(text))
    assert [(event.trigger.text, len(event.roles)) for event in record.events] == [("pledged", 3), ("pledged", 3)]


def test_what_follows_a_list_is_no_item_of_it(stock: Language) -> None:
    tree = mended(stock, "The fund will:\n\n• open a school.\n\nTogo pays. Build on.")
    build = tree.lower.index("build")
    assert tree.head[build] == build


def test_a_name_behind_a_singular_is_no_item(stock: Language) -> None:
    tree = mended(stock, "The mayor signed the book:\n\nThe {instrument:Reef Treaty} is old.")
    treaty = tree.lower.index("treaty")
    assert tree.lower[tree.head[treaty]] == "is"


@given(st.text(alphabet=":-•\n a$2will open signed", max_size=60))
def test_any_text_stays_a_tree(stock: Language, text: str) -> None:
    tree = tree_of(stock, text)
    mend_items(tree, NOTHING)
    assert all(token in tree.children[up] for token, up in enumerate(tree.head) if up != token)
