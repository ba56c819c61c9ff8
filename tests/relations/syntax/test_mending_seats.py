"""A seat behind a comma, on parses made by hand."""

from dataclasses import replace
from typing import Literal

from extract.relations.findings import Findings
from extract.relations.syntax.mending_seats import mend_seats
from tests.relations.syntax.test_mending_words import names_of, parsed

TAGS = "PRP VBD NNP , VBN IN NNP"
DEPS = "nsubj ROOT dobj punct prep prep pobj"


def test_a_seat_behind_a_comma_is_said_of_the_name_before() -> None:
    tree = parsed("He met Harbour , based|base in Suva", TAGS, [1, 1, 1, 1, 1, 4, 5], DEPS)
    mend_seats(tree, names_of(2, 2, 2))
    assert (tree.head[4], tree.dep[4], tree.pos[4]) == (2, "acl", "VERB")
    assert tree.children[2] == [4]
    assert 4 not in tree.children[1]


def test_the_short_name_in_brackets_is_passed_over() -> None:
    tree = parsed(
        "He met Harbour ( HB ) , based|base in Suva",
        "PRP VBD NNP -LRB- NNP -RRB- , VBN IN NNP",
        [1, 1, 1, 2, 2, 2, 1, 1, 7, 8],
        "nsubj ROOT dobj punct appos punct punct prep prep pobj",
    )
    mend_seats(tree, names_of(2, 2, 2))
    assert (tree.head[7], tree.dep[7]) == (2, "acl")


def test_without_a_name_before_the_comma_nothing_changes() -> None:
    tree = parsed("He met Harbour , based|base in Suva", TAGS, [1, 1, 1, 1, 1, 4, 5], DEPS)
    mend_seats(tree, names_of(6, 6, 6))
    assert (tree.head[4], tree.dep[4]) == (1, "prep")


def test_what_is_based_on_something_has_no_seat_there() -> None:
    tree = parsed("He met Harbour , based|base on Suva", TAGS, [1, 1, 1, 1, 1, 4, 5], DEPS)
    mend_seats(tree, names_of(2, 2, 2))
    assert (tree.head[4], tree.dep[4]) == (1, "prep")


def occasion(first: int) -> Findings:
    found = names_of(first, first, first).order[0]._replace(type="occasion")
    return replace(names_of(first, first, first), at={first: found}, order=(found,))


COMING = ("He praised Forum , to be held|hold in Suva", "PRP VBD NNP , TO VB VBN IN NNP", [1, 1, 1, 1, 6, 6, 1, 6, 7])
COMING_DEPS = "nsubj ROOT dobj punct aux auxpass advcl prep pobj"


def test_what_is_to_be_held_is_said_of_the_occasion_before() -> None:
    tree = parsed(*COMING, COMING_DEPS)
    mend_seats(tree, occasion(2))
    assert (tree.head[6], tree.dep[6], tree.children[2]) == (2, "relcl", [6])


def test_what_is_due_to_be_held_is_said_of_the_occasion_before() -> None:
    tree = parsed(
        "He praised Forum , due to be held|hold in Suva",
        "PRP VBD NNP , JJ TO VB VBN IN NNP",
        [1, 1, 1, 1, 1, 7, 7, 4, 7, 8],
        "nsubj ROOT dobj punct prep aux auxpass xcomp prep pobj",
    )
    mend_seats(tree, occasion(2))
    assert (tree.head[4], tree.dep[4], tree.head[7]) == (2, "acl", 4)


def test_what_is_to_be_held_is_not_said_of_a_body_or_another_word() -> None:
    for findings in (names_of(2, 2, 2), occasion(8)):
        tree = parsed(*COMING, COMING_DEPS)
        mend_seats(tree, findings)
        assert (tree.head[6], tree.dep[6]) == (1, "advcl")


DONE = ("He used Fund , funded|fund by Togo", "PRP VBD NNP , VBN IN NNP", [1, 1, 1, 1, 1, 4, 5])
DONE_DEPS = "nsubj ROOT dobj punct advcl agent pobj"


def work(first: int, kind: Literal["programme", "person"]) -> Findings:
    found = names_of(first, first, first).order[0]._replace(type=kind)
    return replace(names_of(first, first, first), at={first: found}, order=(found,))


def test_what_is_done_to_a_programme_is_said_of_it() -> None:
    tree = parsed(*DONE, DONE_DEPS)
    mend_seats(tree, work(2, "programme"))
    assert (tree.head[4], tree.dep[4], tree.children[2]) == (2, "acl", [4])


def test_a_line_without_a_verb_gets_its_noun_as_its_root() -> None:
    tree = parsed("Boats under Fund , funded|fund by Togo", "NNS IN NNP , VBN IN NNP", [4, 0, 1, 2, 4, 4, 5],
                  "nsubj prep pobj punct ROOT agent pobj")  # fmt: skip
    mend_seats(tree, work(2, "programme"))
    assert (tree.head[0], tree.head[4], tree.dep[4]) == (0, 2, "acl")


def test_what_is_done_to_a_person_or_with_him_is_not_said_of_the_programme() -> None:
    for text, findings in (
        (DONE[0], work(2, "person")),
        (DONE[0].replace("funded|fund", "joined|join"), work(2, "programme")),
    ):
        tree = parsed(text, *DONE[1:], DONE_DEPS)
        mend_seats(tree, findings)
        assert (tree.head[4], tree.dep[4]) == (1, "advcl")


DUE = ("He praised Forum , due to open|open in Suva", "PRP VBD NNP , JJ TO VB IN NNP", [1, 1, 1, 1, 1, 6, 4, 6, 7])
DUE_DEPS = "nsubj ROOT dobj punct prep aux xcomp prep pobj"


def test_what_is_due_to_happen_is_said_of_the_occasion_before() -> None:
    tree = parsed(*DUE, DUE_DEPS)
    mend_seats(tree, occasion(2))
    assert (tree.head[4], tree.dep[4], tree.pos[4], tree.head[6]) == (2, "acl", "ADJ", 4)


def test_what_is_due_to_be_something_else_stays() -> None:
    tree = parsed(DUE[0].replace("open|open", "rain|rain"), *DUE[1:], DUE_DEPS)
    mend_seats(tree, occasion(2))
    assert (tree.head[4], tree.dep[4]) == (1, "prep")


def test_what_a_person_cannot_be_is_said_of_the_body_before_the_comma() -> None:
    deps = "ROOT punct appos prep pobj punct nsubj relcl"
    for bearer, above in (("person", 4), ("organisation", 0)):
        tree = parsed(
            "Lind , head of Union , which lends|lend", "NNP , NN IN NNP , WDT VBZ", [0, 0, 0, 2, 3, 0, 7, 0], deps
        )
        union, lind = names_of(4, 4, 4).order[0], names_of(0, 0, 0).order[0]
        found = replace(names_of(4, 4, 4), at={0: lind._replace(type=bearer), 4: union})
        mend_seats(tree, found)
        assert (tree.head[7], tree.dep[7]) == (above, "relcl")
