"""Who visits at whose invitation, on parses made by hand."""

from extract.relations.syntax.mending_guests import mend_guests
from tests.relations.syntax.test_mending_phrases import heads, names
from tests.relations.syntax.test_mending_words import parsed


def test_the_last_person_before_the_verb_is_the_guest_and_the_one_before_the_host() -> None:
    text = "At the invitation of the premier , Bo , President Ana visited|visit Chad"
    tree = parsed(
        text,
        "IN DT NN IN DT NN , NNP , NNP NNP VBD NNP",
        [11, 2, 0, 2, 5, 3, 11, 11, 7, 10, 7, 11, 11],
        "prep det pobj prep det pobj punct nsubj punct compound conj ROOT dobj",
    )
    mend_guests(tree, names(7, 10, 12, kinds={12: "place"}))
    assert heads(tree, 7, 10) == [(5, "appos"), (11, "nsubj")]


def test_guests_joined_by_and_come_together() -> None:
    text = "At the invitation of Bo , Ana and Eva visited|visit Chad"
    tree = parsed(
        text,
        "IN DT NN IN NNP , NNP CC NNP VBD NNP",
        [9, 2, 0, 2, 3, 4, 4, 6, 6, 9, 9],
        "prep det pobj prep pobj punct conj cc conj ROOT dobj",
    )
    mend_guests(tree, names(4, 6, 8, 10, kinds={10: "place"}))
    assert heads(tree, 4, 6, 8) == [(3, "pobj"), (9, "nsubj"), (6, "conj")]


def test_a_guest_alone_and_those_who_only_come_along_stay() -> None:
    text = "At the invitation of Togo Bo , joined|join by Ana , visited|visit"
    tree = parsed(
        text,
        "IN DT NN IN NNP NNP , VBN IN NNP , VBD",
        [11, 2, 0, 2, 3, 11, 5, 5, 7, 8, 5, 11],
        "prep det pobj prep pobj nsubj punct acl agent pobj punct ROOT",
    )
    mend_guests(tree, names(4, 5, 9, kinds={4: "place"}))
    assert heads(tree, 5, 9) == [(11, "nsubj"), (8, "pobj")]
