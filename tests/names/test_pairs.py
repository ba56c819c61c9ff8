import pytest

from tests.names.texts import of_type


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "It runs the Care for Tidal Roads and Repair of Ostia Bridges projects now.",
            ["Care for Tidal Roads", "Repair of Ostia Bridges"],
        ),
        (
            "They joined the Coral Reef Upkeep and Mangrove Coast Renewal programmes.",
            ["Coral Reef Upkeep", "Mangrove Coast Renewal"],
        ),
        ("They joined the Reef and Coast projects.", []),
        ("They joined a Care for Tidal Roads and Repair of Bridges meeting.", []),
        ("They saw Care for Reefs and Roads and Nets and Boats and Quays projects.", []),
    ],
)
def test_two_names_share_a_noun(text: str, names: list[str]) -> None:
    assert of_type(text, "programme") == names
