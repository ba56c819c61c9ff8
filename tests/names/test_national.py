"""Bodies by an adjective of nationality and "State", "National" or "Federal"."""

import pytest

from tests.names.texts import found, of_type


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It borrows from the Georgian State Electroworks again.", "Georgian State Electroworks"),
        ("The Peruvian National Lighthouses agreed.", "Peruvian National Lighthouses"),
        ("The Kenyan State Bank agreed.", "Kenyan State Bank"),
    ],
)
def test_a_body_of_the_state(text: str, name: str) -> None:
    assert found(text) == [(name, "organisation")]


@pytest.mark.parametrize(
    "text",
    [
        "They sang the Peruvian National Anthem.",
        "It is a Peruvian state matter.",
        "They toured Ostmark State on Monday.",
        "Peruvian National Lighthouses' roofs leak.",
    ],
)
def test_what_is_no_body(text: str) -> None:
    assert of_type(text, "organisation") == []
