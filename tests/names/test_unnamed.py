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
