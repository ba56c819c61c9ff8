import pytest
from spacy.language import Language

from extract.relations.syntax.clause import subjects
from extract.relations.syntax.objects import objects
from tests.relations.build import tree_of, words_at


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        ("Chad co-chaired a meeting with Fiji.", "chaired", ["chad"]),
        ("In May, Ana Silva co-hosted the meeting.", "hosted", ["silva"]),
        ("Ana Silva will co-chair the meeting.", "chair", ["silva"]),
    ],
)
def test_a_hyphenated_verb_keeps_its_subject_and_object(stock: Language, text: str, verb: str, who: list[str]) -> None:
    tree = tree_of(stock, text)
    token = tree.lower.index(verb)
    assert words_at(tree, subjects(tree, token)) == who
    assert words_at(tree, objects(tree, token)) == ["meeting"]
    assert tree.dep[token - 2] == "prefix"


def test_other_hyphens_are_left_alone(stock: Language) -> None:
    assert "prefix" not in tree_of(stock, "The co-author met a well-known man.").dep
