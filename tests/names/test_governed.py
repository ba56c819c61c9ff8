"""Holders of an office right behind the town or province whose it is."""

import pytest

from tests.names.texts import found


@pytest.mark.parametrize(
    ("text", "place", "person"),
    [
        ("The Mayor of Medellín Tomás Prieto left.", "Medellín", "Tomás Prieto"),
        ("The governor of Quist County Ana Silva left.", "Quist County", "Ana Silva"),
    ],
)
def test_the_place_and_its_holder(text: str, place: str, person: str) -> None:
    names = found(text)
    assert (place, "place") in names
    assert (person, "person") in names


def test_an_unlisted_place_where_the_model_has_a_person_end() -> None:
    names = found("The Governor of Ostmark Ana Silva left.", ents=[("Ostmark Ana Silva", "PERSON")])
    assert ("Ostmark", "place") in names
    assert ("Ana Silva", "person") in names


@pytest.mark.parametrize(
    "text", ["The Governor of Santa Cruz Norte left.", "The Director of Medellín Water Company left."]
)
def test_a_longer_place_or_a_body_stays_whole(text: str) -> None:
    assert [name for name, kind in found(text) if kind == "person"] == []
