import pytest

from extract.names.find import find_all
from extract.names.model import Entity
from tests.names.texts import entities, found, make_doc


def test_a_surname_alone_is_the_person() -> None:
    text = "Yesterday Ana Silva spoke. Later Silva left, and Dr. Silva rested."
    people = [e for e in entities(text, ents=[("Ana Silva", "PERSON")]) if e.type == "person"]
    assert [(e.name, len(e.mentions)) for e in people] == [("Ana Silva", 3)]


@pytest.mark.parametrize("rest", ["Silva Street was closed.", "Maria-Silva sang.", "silva sang.", "A Silva-like song."])
def test_a_surname_in_another_word_is_not(rest: str) -> None:
    assert [
        t for t, k in found(f"Yesterday Ana Silva spoke. {rest}", ents=[("Ana Silva", "PERSON")]) if t == "Silva"
    ] == []


def test_the_full_name_outweighs_the_type_that_the_model_gives_a_surname() -> None:
    text = "Later Silva left. Then Dr. Ana Silva spoke."
    assert found(text, ents=[("Silva", "ORG")]) == [("Silva", "person"), ("Ana Silva", "person")]


def test_the_and_a_head_noun_is_the_thing_named_before() -> None:
    text = "He opened the Tidal Research Centre. The Centre and the Harbour Trust agreed; the Centre paid."
    assert [(e.name, len(e.mentions)) for e in entities(text)] == [("Tidal Research Centre", 3), ("Harbour Trust", 1)]


def test_it_may_be_named_only_later() -> None:
    text = "In May the Secretariat moved. The Tidal Secretariat is small."
    assert [(e.name, len(e.mentions)) for e in entities(text)] == [("Tidal Secretariat", 2)]


@pytest.mark.parametrize("text", ["In May the Secretariat moved.", "The Tidal Centre shut. In May the centre moved."])
def test_no_short_form_without_a_capital_or_an_antecedent(text: str) -> None:
    assert "names.short_form" not in {pair[1] for pair in found(text)}
    assert [surface for surface, _ in found(text) if surface in ("Secretariat", "centre")] == []


def test_the_first_of_two_surnames_alone() -> None:
    ents = [("Lara", "ORG"), ("Ana Lara Pinto", "PERSON")]
    assert found("Then Lara agreed. Ana Lara Pinto left.", ents=ents) == [
        ("Lara", "person"),
        ("Ana Lara Pinto", "person"),
    ]
    text = "Then Lara agreed. Ana Lara Pinto left. Later Pinto sat."
    assert found(text, ents=ents)[0] == ("Lara", "organisation")


def test_the_name_of_a_district_alone() -> None:
    text = "Then Ostmark agreed. It lies in Ostmark District."
    assert found(text, ents=[("Ostmark", "ORG")]) == [("Ostmark", "place"), ("Ostmark District", "place")]


LONG = "The Reef Coast Bank (RCB) met.\nIt lent to the Lamu Trade Bank.\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (LONG + "Then the Bank closed.", "Reef Coast Bank"),
        ("The Lamu Trade Bank met.\nThe Reef Coast Bank (RCB) paid.\nThen the Bank closed.", "Reef Coast Bank"),
        ("The Lamu Trade Bank (LTB) and the Reef Coast Bank (RCB) met.\nThen the Bank closed.", "Reef Coast Bank"),
        (LONG + "The Lamu Trade Bank paid; the Bank closed.", "Lamu Trade Bank"),
        ("The Reef Coast Bank met.\nThe Lamu Trade Bank paid.\nThen the Bank closed.", "Lamu Trade Bank"),
    ],
)
def test_of_several_the_one_that_the_article_defines_unless_the_paragraph_names_another(text: str, name: str) -> None:
    assert [e.name for e in entities(text) if "Bank" in surfaces(text, e)] == [name]


def surfaces(text: str, entity: Entity) -> list[str]:
    return [found(text)[mention][0] for mention in entity.mentions]


def test_a_bank_that_publishes_the_text_is_the_bank() -> None:
    text = "The Lamu Trade Bank met.\nThe Reef Coast Bank (RCB) paid.\nThen the Bank closed."
    doc = make_doc(text)
    doc._.extract_publisher = "Lamu Trade Bank"
    names, things = find_all(doc)
    assert [one.name for one in things if "Bank" in [names[at].text for at in one.mentions]] == ["Lamu Trade Bank"]
