from itertools import product

import pytest
from spacy.language import Language

from extract.relations.syntax.clause import subjects
from extract.relations.syntax.objects import objects
from extract.relations.syntax.prefixes import mend_prefixes
from tests.relations.build import tree_of, words_at


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        ("Chad co-chaired a meeting with Fiji.", "chaired", ["chad"]),
        ("In May, Ana Silva co-hosted the meeting.", "hosted", ["silva"]),
        ("Ana Silva will co-chair the meeting.", "chair", ["silva"]),
        ("The Sea Union and Chad are co-hosting a meeting in Suva in May.", "hosting", ["union", "chad"]),
        ("Chad will be co-hosting the meeting.", "hosting", ["chad"]),
    ],
)
def test_a_hyphenated_verb_keeps_its_subject_and_object(stock: Language, text: str, verb: str, who: list[str]) -> None:
    tree = tree_of(stock, text)
    token = tree.lower.index(verb)
    assert words_at(tree, subjects(tree, token)) == who
    assert words_at(tree, objects(tree, token)) == ["meeting"]
    assert tree.dep[token - 2] == "prefix"


def test_what_hangs_on_the_hyphen_is_the_verbs(stock: Language) -> None:
    tree = tree_of(stock, "Voters re-elected Ana Silva as mayor on Friday.")
    assert words_at(tree, objects(tree, tree.lower.index("elected"))) == ["silva"]


def test_the_way_up_from_a_mended_verb_ends() -> None:
    lower, tag = ["are", "co", "-", "hosting", "talks"], ["VBP", "VBN", "HYPH", "VBG", "NNS"]
    parses = ([0, *heads, 0] for heads in product(range(5), repeat=3))
    trees = [head for head in parses if all(_climb(head, token) is not None for token in range(5))]
    assert len(trees) > 50
    for head in trees:
        mend_prefixes(lower, tag, ["dep"] * 5, head, [0, 4, 6, 7, 15], [3, 6, 7, 14, 20])
        assert all(_climb(head, token) is not None for token in range(5))


def _climb(head: list[int], token: int) -> int | None:
    """The root above a token; `None` where the way up does not end within the tree's size."""
    for _ in head:
        token = head[token]
    return token if head[token] == token else None


def test_other_hyphens_are_left_alone(stock: Language) -> None:
    assert "prefix" not in tree_of(stock, "The co-author met a well-known man.").dep
