"""Clauses whose verb or subject the model mistakes, on parses made by hand."""

from extract.relations.syntax.mending_clauses import mend_clauses
from tests.relations.syntax.test_mending_phrases import heads
from tests.relations.syntax.test_mending_words import parsed


def test_who_is_reelected_is_no_subject_of_the_auxiliary() -> None:
    tree = parsed(
        "Bo was|be re - elected|elect mayor",
        "NNP VBD VBN VBN VBN NN",
        [1, 4, 4, 4, 4, 4],
        "nsubj auxpass prefix prefix ROOT oprd",
    )
    mend_clauses(tree)
    assert heads(tree, 0) == [(4, "nsubjpass")]


def test_what_was_hosted_brings_people_together() -> None:
    for verb, lemma, expected in (("hosted", "host", (2, "acl")), ("left", "leave", (1, "advcl"))):
        tree = parsed(
            f"Chad {verb}|{lemma} talks , bringing|bring envoys",
            "NNP VBD NN , VBG NN",
            [1, 1, 1, 1, 1, 4],
            "nsubj ROOT dobj punct advcl dobj",
        )
        mend_clauses(tree)
        assert heads(tree, 4) == [expected]


def test_a_term_in_office_ends_and_not_the_office() -> None:
    for noun, expected in (("term", [(4, "nsubj"), (0, "prep"), (1, "pobj")]), ("gloom", None)):
        tree = parsed(
            f"{noun} as mayor soon ends|end", "NN IN NN RB VBD", [0, 4, 4, 4, 0], "ROOT mark nsubj advmod advcl"
        )
        mend_clauses(tree)
        assert heads(tree, 0, 1, 2) == (expected or [(0, "ROOT"), (4, "mark"), (4, "nsubj")])
