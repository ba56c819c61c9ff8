"""Types of the model's names by their own words and by those before them."""

import pytest

from tests.names.texts import found


@pytest.mark.parametrize(
    ("text", "name", "label", "kind"),
    [
        ("They asked MoQED for it.", "MoQED", "PERSON", "organisation"),
        ("They toured the QuayTuna cannery.", "QuayTuna", "GPE", "organisation"),
        ("It was built by Tidetruck Korea.", "Tidetruck Korea", "PERSON", "organisation"),
        ("It was paid by ONPRU.", "ONPRU", "PERSON", "organisation"),
        ("The Tidal Reef Agency's Tomrik Becker met them.", "Tomrik Becker", "GPE", "place"),  # no tagger, no verb
        ("Then Ilse Bah-Quist spoke.", "Ilse Bah-Quist", "ORG", "person"),
        ("Then Orla Reef-Holdings spoke.", "Orla Reef-Holdings", "ORG", "organisation"),
    ],
)
def test_the_words_of_a_name_tell(text: str, name: str, label: str, kind: str) -> None:
    assert (name, kind) in found(text, ents=[(name, label)])


def test_a_verb_behind_a_bodys_possessive_tells_a_person() -> None:
    text = "The Tidal Reef Agency's Tomrik Becker met them."
    assert ("Tomrik Becker", "person") in found(text, ents=[("Tomrik Becker", "GPE")], tags={"met": "VBD"})


def test_a_family_name_in_capitals_stays_a_person() -> None:
    assert ("PRADO", "person") in found("Then PRADO left.", ents=[("PRADO", "PERSON")])


def test_behind_burmese_honorifics_are_persons() -> None:
    assert ("Kyaw Moe Aung", "person") in found("Then U Kyaw Moe Aung spoke.", ents=[("U Kyaw Moe Aung", "ORG")])


def test_a_noun_of_several_words_gives_its_type() -> None:
    assert ("Quay Annual Review", "instrument") in found(
        "A Quay Annual Review came.", ents=[("Quay Annual Review", "ORG")]
    )


def test_capitals_throughout_that_begin_a_sentence_are_a_body() -> None:
    assert ("ZAMQOM", "organisation") in found("ZAMQOM was set up.", ents=[("ZAMQOM", "PERSON")])
    assert ("QUISTER", "person") in found("QUISTER said so.", ents=[("QUISTER", "PERSON")])


def test_a_word_in_brackets_behind_a_body_is_its_short_form() -> None:
    assert ("Minpor", "organisation") in found("The Ministry of Ports (Minpor) met.", ents=[("Minpor", "GPE")])
    assert ("Ostmark", "place") in found("The Ministry in Quist (Ostmark) met.", ents=[("Ostmark", "GPE")])
