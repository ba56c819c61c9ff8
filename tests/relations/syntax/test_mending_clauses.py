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


def test_who_stands_behind_an_opening_participle_is_the_subject() -> None:
    for label, expected in (("csubj", [(0, "nsubj")]), ("advcl", [(2, "appos")])):
        tree = parsed(
            "opening|open the fair , mayor Bo spoke|speak",
            "VBG DT NN , NN NNP VBD",
            [6, 2, 0, 2, 2, 4, 6],
            f"{label} det dobj punct appos appos ROOT",
        )
        mend_clauses(tree)
        assert heads(tree, 4) == ([(6, "nsubj")] if label == "csubj" else expected)


def test_one_of_those_by_whom_it_is_done_is_no_second_verb() -> None:
    for between, expected in (("by", (3, "conj")), ("in", (1, "conj"))):
        tree = parsed(
            f"was signed|sign {between} Bo , and judge",
            "VBD VBN IN NNP , CC NN",
            [1, 1, 1, 2, 1, 1, 1],
            f"auxpass ROOT {'agent' if between == 'by' else 'prep'} pobj punct cc conj",
        )
        mend_clauses(tree)
        assert heads(tree, 6) == [expected]


def test_today_announces_nothing() -> None:
    for label, expected in (("nmod", [(2, "nsubj"), (2, "npadvmod")]), ("det", [(1, "det"), (2, "nsubj")])):
        tree = parsed("Chad today announced|announce cuts", "NNP NN VBD NNS", [1, 2, 2, 2], f"{label} nsubj ROOT dobj")
        mend_clauses(tree)
        assert heads(tree, 0, 1) == expected
