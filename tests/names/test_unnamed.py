import pytest

from tests.names.texts import found


@pytest.mark.parametrize(
    ("text", "ents"),
    [
        ("They dance to J-Pop here.", [("J-Pop", "ORG")]),
        ("It is the Peru-Wave now.", [("Peru-Wave", "ORG")]),
        ("It is the Bolivian-Wave now.", [("Bolivian-Wave", "ORG")]),
        ("He served on USS Marwell there.", [("USS Marwell", "ORG")]),
        ("He served on HMS Ostia Bay there.", [("Ostia Bay", "LOC")]),
        ("They sent a Tidal Support Frigate there.", [("Tidal Support Frigate", "ORG")]),
        ("Roofs that Cyclone Marwell and Storm Ilse took.", [("Marwell", "PERSON"), ("Storm Ilse", "ORG")]),
        ("Lives of Kenyan Fishers and Thai Divers", [("Kenyan Fishers", "PERSON")]),
        ("Joint Harbour Groups: they met.", []),
        ("The 45 MW park feeds the grid.", [("MW", "ORG")]),
    ],
)
def test_what_names_nothing(text: str, ents: list[tuple[str, str]]) -> None:
    assert found(text, ents=ents) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A U.S. Patrol Boat sank.", [("U.S.", "place")]),
        ("Then the Storm Warning Centre left.", [("Storm Warning Centre", "organisation")]),
        ("They attend the Wooden Boat Day.", [("Wooden Boat Day", "occasion")]),
        ("The Kenyan People’s Party won.", [("Kenyan People’s Party", "organisation")]),
        ("Then the Kenyan Farmers Union left.", [("Kenyan Farmers Union", "organisation")]),
        ("They met the Tidal Reef Groups there.", [("Tidal Reef Groups", "organisation")]),
        ("Then MW Pharma plc left.", [("MW Pharma plc", "organisation")]),
    ],
)
def test_what_names_something_all_the_same(text: str, names: list[tuple[str, str]]) -> None:
    assert found(text) == names


@pytest.mark.parametrize(
    ("text", "ship"),
    [
        ("The frigate Tidewell left. Tidewell then sailed home.", "Tidewell"),
        ("Corvette Quist Marden of Peru called.", "Quist Marden"),
        ("They lent the tugs Ebbing and Neapling to Peru.", "Ebbing"),
        ("The patrol vessel Guardian III came, and Guardian III left.", "Guardian III"),
    ],
)
def test_the_name_of_a_ship_names_nothing(text: str, ship: str) -> None:
    assert [name for name, _ in found(text, ents=[(ship, "PERSON")])] in ([], ["Peru"])


def test_a_noun_or_country_behind_a_ship_is_a_name_all_the_same() -> None:
    assert found("The Ship Safety Board met.") == [("Ship Safety Board", "organisation")]
    assert ("Estonia", "place") in found("The ferry Estonia sank, and Estonia mourned.")


def test_a_theme_without_quotation_marks_names_nothing() -> None:
    assert found("They met under the theme One Reef, Many Boats.", ents=[("One Reef", "GPE")]) == []
    assert ("Kenya", "place") in found("The theme of Kenya was water.")


def test_storms_in_the_plural_name_nothing() -> None:
    assert found("Aid came after Hurricanes Ana and Bo.", ents=[("Ana", "PERSON"), ("Bo", "PERSON")]) == []


def test_speeches_of_an_opening_name_nothing() -> None:
    text = "She gave the Welcome Remarks and Opening Address."
    assert found(text, ents=[("the Welcome Remarks and Opening Address", "ORG")]) == []
    assert found("She left Quay Address.", ents=[("Quay Address", "ORG")]) == [("Quay Address", "organisation")]
