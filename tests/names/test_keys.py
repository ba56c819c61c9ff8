import pytest

from extract.names.keys import short_bracketed
from tests.names.texts import entities


def grouped(text: str) -> list[tuple[str, int]]:
    return [(one.name, len(one.mentions)) for one in entities(text)]


def test_long_forms_of_one_acronym_are_one_thing() -> None:
    text = "The Ostia Tidal Harbour Office (THO) met. The Tidal Harbour Office (THO) of Ostia paid."
    assert len([e for e in entities(text) if e.type == "organisation"]) == 1


def test_two_things_with_one_acronym_stay_two() -> None:
    text = "The Alpha Agency (AA) met. AA left. The Aid Alliance (AA) met. AA paid."
    assert grouped(text) == [("Alpha Agency", 3), ("Aid Alliance", 3)]


def test_an_adjective_of_nationality_makes_no_other_body() -> None:
    text = "The Kenyan Federal Harbour Office met. The Federal Harbour Office paid."
    assert grouped(text) == [("Kenyan Federal Harbour Office", 2)]


def test_the_short_form_of_a_name_with_an_acronym_inside() -> None:
    text = "The Tidal Board (TB) North Office met. The TB North Office paid."
    assert grouped(text) == [("Tidal Board (TB) North Office", 2)]


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Reef Meeting (RM) Plus", ("RM Plus", "Reef Meeting Plus")),
        ("Reef Meeting (RM)", ()),
        ("Reef Meeting", ()),
        ("(RM) Plus", ()),
    ],
)
def test_forms_of_a_bracketed_name(name: str, forms: tuple[str, ...]) -> None:
    assert short_bracketed(name) == forms


def test_a_bracket_that_others_outvote_defines_nothing() -> None:
    text = (
        "Aid to the Reef Board (TF) grew. The Federal Tidal Office (TF) paid. "
        "The Kenyan Federal Tidal Office (TF) paid again."
    )
    assert grouped(text) == [("Reef Board", 1), ("Kenyan Federal Tidal Office", 5)]


@pytest.mark.parametrize(
    "text",
    [
        "The Kenyan Harbour Board met. The Harbour Board of Kenya paid.",
        "The Board of Ports of Kenya met. The Board of Ports of the Republic of Kenya paid.",
        "Marwell Dredging Ltd grew. Marwell Dredging sold a ship.",
    ],
)
def test_one_body_in_other_words(text: str) -> None:
    assert len([one for one in entities(text) if one.type == "organisation"]) == 1


def test_bodies_of_two_countries_stay_two() -> None:
    text = "The Kenyan Harbour Board met. The Harbour Board of Peru paid."
    assert len([one for one in entities(text) if one.type == "organisation"]) == 2


def test_an_acronym_of_the_body_inside_an_occasion() -> None:
    text = "The 4th Summit of the Union of Reef States (URS) opened. Then the URS paid."
    assert [(one.type, len(one.mentions)) for one in entities(text)] == [("occasion", 1), ("organisation", 2)]


def test_an_acronym_of_the_body_inside_a_name() -> None:
    text = "The Board of Directors of the Southern Reef Agency (SRA) met. Then the SRA paid."
    assert grouped(text) == [("Board of Directors of the Southern Reef Agency", 1), ("SRA", 2)]
