from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from extract.relations.syntax.tree import read_tree


def test_a_tree_says_what_the_doc_says(stock: Language) -> None:
    doc = stock("Ana Silva met Ola Vik. They slept, he said.")
    tree = read_tree(doc)
    assert tree.head == [token.head.i for token in doc]
    assert tree.dep == [token.dep_ for token in doc]
    assert tree.lemma == [token.lemma_.lower() for token in doc]
    assert tree.children == [[child.i for child in token.children] for token in doc]
    assert [tree.span(number) for number in range(len(tree.sentences))] == [
        (sentence.start_char, sentence.end_char) for sentence in doc.sents
    ]
    assert [doc.text[start:end] for start, end in zip(tree.start, tree.end, strict=True)] == [t.text for t in doc]


def test_an_empty_doc_is_an_empty_tree(stock: Language) -> None:
    tree = read_tree(stock(""))
    assert (tree.head, tree.sentences) == ([], [])


def test_the_token_at_an_offset(stock: Language) -> None:
    tree = read_tree(stock("Ana met Ola."))
    assert [tree.at(offset) for offset in (-1, 0, 2, 3, 4, 50)] == [-1, 0, 0, 0, 1, 3]


@given(st.lists(st.text("abéß☃\U0001f600", min_size=1, max_size=4), min_size=1, max_size=9))
def test_offsets_are_code_points(words: list[str]) -> None:
    doc = Doc(Vocab(), words=words, heads=[0] * len(words), deps=["ROOT", *["dep"] * (len(words) - 1)])
    tree = read_tree(doc)
    assert [doc.text[start:end] for start, end in zip(tree.start, tree.end, strict=True)] == words


def test_a_word_is_not_hung_on_its_own_dependent() -> None:
    tree = read_tree(Doc(Vocab(), words=["a", "b", "c"], heads=[0, 0, 1], deps=["ROOT", "dobj", "prep"]))
    tree.hang(1, 2, "conj")
    assert (tree.head, tree.dep[1], list(tree.ancestors(2))) == ([0, 0, 1], "dobj", [1, 0])
    tree.hang(2, 0, "conj")
    assert (tree.head, tree.children[0], tree.dep[2]) == ([0, 0, 0], [1, 2], "conj")
