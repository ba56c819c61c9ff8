"""Persons by what only persons do; the documents have no model behind them unless `ents` say what it found."""

import pytest

from tests.names.texts import found, of_type


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("In spring Kwabenya Tidewell visited the harbour.", "Kwabenya Tidewell"),
        ("Joram Quillfeather, 52, left.", "Joram Quillfeather"),
        ("Then Ilsabe van Tidewell, who paints, left.", "Ilsabe van Tidewell"),
        ("It will grow, Suvi Quillfeather told reporters.", "Suvi Quillfeather"),
        ("It will grow, said Suvi Quillfeather.", "Suvi Quillfeather"),
        ("Jean-Luc Tidewell, whose term ends in autumn, left.", "Jean-Luc Tidewell"),
        ("Ilsabe Tidewell has since resigned.", "Ilsabe Tidewell"),
        ("Many wept at the funeral of Joram Quillfeather.", "Joram Quillfeather"),
        ("He came flanked by Suvi Tidewell.", "Suvi Tidewell"),
        ("He was beaten by Kwabenya Tidewell.", "Kwabenya Tidewell"),
        ("Suvi Quillfeather, a retired ferry engineer, left.", "Suvi Quillfeather"),
        ("Joram Quillfeather also serves as chancellor of the guild.", "Joram Quillfeather"),
        ("Then Ilsabe Tidewell became its first president.", "Ilsabe Tidewell"),
        ("Then Kwabenya Tidewell replaced Quist as mayor.", "Kwabenya Tidewell"),
        ("Suvi Quillfeather, a 34-year-old mother of three, left.", "Suvi Quillfeather"),
    ],
)
def test_what_only_persons_do(text: str, name: str) -> None:
    assert of_type(text, "person") == [name]


def test_both_sides_of_a_meeting() -> None:
    assert of_type("Suvi Okonjo met Joram Tidewell in spring.", "person") == ["Suvi Okonjo", "Joram Tidewell"]


@pytest.mark.parametrize(
    "text",
    [
        "The Marwell Nord, who paid, left.",
        "Quay Motors said so.",
        "Marwell Nord serves as a hub for mayors.",
        "Marwell Nord replaced Quay Motors as owner.",
        "The harbour said so, 52, left.",
        "He lives in Marwell Nord, 15, Quay Street.",
        "South Korea visited Kenya.",
        "It met Suvi Quillfeather Tidewell Okonjo Marden there.",
        "NATO PUN died out.",
        "Ostia Harbour Bank resigned.",
        "The barge was replaced by Marwell Nord.",
        "Marwell Nord, the boat of a teacher, left.",
        "By Marwell Nord harbour, said a teacher, it rained.",
        "The dismissal of Ostia Harbour Bank staff went on.",
        "The dismissal of staff by Ostia Harbour went on.",
    ],
)
def test_what_bodies_and_places_do_makes_no_person(text: str) -> None:
    assert of_type(text, "person") == []


def test_a_verb_that_takes_people_only_outweighs_the_model() -> None:
    text = "Kwabenya Tidewell visited the harbour."
    assert found(text, ents=[("Kwabenya Tidewell", "GPE")]) == [("Kwabenya Tidewell", "person")]


def test_a_verb_of_speech_does_not_outweigh_the_model() -> None:
    text = "Marwell Nord said so."
    assert found(text, ents=[("Marwell Nord", "ORG")]) == [("Marwell Nord", "organisation")]


def test_a_person_of_the_model_stays_as_it_is() -> None:
    text = "Republican Suvi Tidewell, who paints, left."
    assert of_type(text, "person", ents=[("Suvi Tidewell", "PERSON")]) == ["Suvi Tidewell"]


def test_a_headline_says_nothing() -> None:
    assert of_type("Quiet Rivers Visited Kenya And Peru", "person") == []


def test_a_profession_before_a_verb_is_a_subject() -> None:
    tags = {"said": "VBD", "Marwell": "NNP", "Nord": "NNP"}
    assert of_type("The Marwell Nord, a striker said, was fast.", "person", tags=tags) == []
    assert of_type("Marwell Nord, a striker said, was fast.", "person", tags=tags) == []
    assert of_type("Marwell Nord, a striker, was fast.", "person", tags=tags) == ["Marwell Nord"]


def test_a_profession_before_another_noun_is_none() -> None:
    text = "Marwell Nord, a nurse training firm, grew."
    assert of_type(text, "person", tags={"training": "NN", "Marwell": "NNP", "Nord": "NNP"}) == []
