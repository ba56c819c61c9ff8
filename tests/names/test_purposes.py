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
