"""Prepositions among the modifiers of a programme's or document's name."""

import pytest

from tests.names.texts import found


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("It runs the National Nets for All Programme here.", "National Nets for All Programme", "programme"),
        ("It runs the Schools without Walls Project here.", "Schools without Walls Project", "programme"),
        ("It wrote the Net to Plate Strategy in May.", "Net to Plate Strategy", "instrument"),
        ("It works with the Bread for All Association here.", "Bread for All Association", "organisation"),
        ("They hailed the Walk for Life Campaign there.", "Walk for Life Campaign", "occasion"),
        ("Skills for Weavers Programme pays for it.", "Skills for Weavers Programme", "programme"),
        ("It runs a Nets for Villages project here.", "Nets for Villages project", "programme"),
    ],
)
def test_a_preposition_inside(text: str, name: str, kind: str) -> None:
    assert found(text) == [(name, kind)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Funding for Clean Reefs Programme fell.", "Clean Reefs Programme"),
        ("It was lent by Kenya for Clean Reefs Programme.", "Clean Reefs Programme"),
        ("The QRS in Clean Reefs Programme is new.", "Clean Reefs Programme"),
        ("It gave help to Clean Reefs Programme.", "Clean Reefs Programme"),
    ],
)
def test_a_name_of_its_own_stays_apart(text: str, name: str) -> None:
    assert (name, "programme") in found(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The 12th PUN Ministers on Minerals Meeting ended.", "12th PUN Ministers on Minerals Meeting"),
        ("They were at the PUN Senior Officials on Reefs Meeting.", "PUN Senior Officials on Reefs Meeting"),
    ],
)
def test_officials_meet_on_a_topic(text: str, name: str) -> None:
    assert (name, "occasion") in found(text)


def test_others_are_none_of_the_meeting() -> None:
    assert ("Coastal Trade Meeting", "occasion") in found("They lectured Bankers on Coastal Trade Meeting rules.")
