"""Persons by the word before their fathers' names."""

import pytest

from tests.names.texts import of_type


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tarek bin Said Al Quist, an adviser, left.", "Tarek bin Said Al Quist"),
        ("They met Sheikh Nasser bin Zayed bin Ali there.", "Nasser bin Zayed bin Ali"),
        ("The keys went to Nur Aina binti Osman on Friday.", "Nur Aina binti Osman"),
        ("It was HH Salim ibn Musa who paid.", "Salim ibn Musa"),
    ],
)
def test_a_patronymic_is_a_person(text: str, name: str) -> None:
    assert of_type(text, "person") == [name]


def test_a_container_is_none() -> None:
    assert of_type("The Reef bin is full, and the Quay bin left.", "person") == []
