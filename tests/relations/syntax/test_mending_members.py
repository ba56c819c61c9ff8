"""Phrases that name some of those just spoken of, on parses made by hand."""

from extract.relations.syntax.mending_members import mend_members
from tests.relations.syntax.test_mending_phrases import heads
from tests.relations.syntax.test_mending_words import parsed


def test_among_them_is_read_as_including() -> None:
    tree = parsed(
        "Chad sent|send guests , among them Ana and Bo",
        "NNP VBD NN , IN PRP NNP CC NNP",
        [1, 1, 1, 1, 6, 4, 1, 6, 6],
        "nsubj ROOT dobj punct prep pobj conj cc conj",
    )
    mend_members(tree)
    assert tree.lower[4] == "including"
    assert heads(tree, 4, 6) == [(2, "prep"), (4, "pobj")]


def test_what_is_among_them_without_a_comma_stays() -> None:
    tree = parsed(
        "Ana was|be among them when Bo spoke|speak",
        "NNP VBD IN PRP WRB NNP VBD",
        [1, 1, 1, 2, 6, 6, 1],
        "nsubj ROOT prep pobj advmod nsubj advcl",
    )
    mend_members(tree)
    assert tree.lower[2] == "among"


def test_a_delegation_comprising_somebody_includes_them_but_a_union_has_members() -> None:
    for noun, read in (("delegation", "including"), ("union", "comprising")):
        tree = parsed(
            f"A {noun} comprising|comprise Chad and Togo met|meet",
            "DT NN VBG NNP CC NNP VBD",
            [1, 6, 1, 2, 3, 3, 6],
            "det nsubj acl dobj cc conj ROOT",
        )
        mend_members(tree)
        assert tree.lower[2] == read
