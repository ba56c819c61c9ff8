"""Missions and delegations with those to whom they are sent."""

import pytest

from tests.names.texts import of_type


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "She left the Permanent Mission of Peru to the United Nations.",
            "Permanent Mission of Peru to the United Nations",
        ),
        ("The Senate's Delegation for relations with Peru left.", "Delegation for relations with Peru"),
        (
            "They met the Delegation for relations with the countries of Central America.",
            "Delegation for relations with the countries of Central America",
        ),
        ("They asked the Kenyan Mission to ASEAN.", "Kenyan Mission to ASEAN"),
        ("They asked Norway’s Mission to the African Union.", "Mission to the African Union"),
    ],
)
def test_the_addressee_is_part_of_the_name(text: str, name: str) -> None:
    assert name in of_type(text, "organisation")


@pytest.mark.parametrize("text", ["He led the Harbour Mission to Kenya.", "The Kenyan Mission to inspect reefs ended."])
def test_nobody_owns_it_or_nobody_is_named(text: str) -> None:
    assert not any(" to " in name for name in of_type(text, "organisation"))


def test_a_delegation_for_relations_with_nobody_known_goes_no_further() -> None:
    assert "Delegation" not in " ".join(of_type("The Delegation for relations with the press left.", "organisation"))
