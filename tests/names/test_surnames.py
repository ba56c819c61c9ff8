import pytest

from tests.names.texts import entities, found


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


def test_a_surname_with_a_hyphen_alone() -> None:
    text = "Lind-Okoye left. Then Dr. Ana Lind-Okoye spoke of Lind-Okoye Street."
    ents = [("Lind-Okoye", "ORG")]
    assert [one for one in found(text, ents=ents) if one[1] == "person"] == [
        ("Lind-Okoye", "person"),
        ("Ana Lind-Okoye", "person"),
    ]
