"""First names alone, of persons whom the article names in full."""

import pytest

from tests.names.texts import entities, of_type

FULL = "Dr. Suvi Okonjo left the reef. "


@pytest.mark.parametrize("text", ['"Suvi has an eye for nets."', "Then Suvi’s nets came.", "They thanked Suvi."])
def test_a_first_name_is_the_person(text: str) -> None:
    assert of_type(FULL + text, "person") == ["Suvi Okonjo", "Suvi"]
    assert len(entities(FULL + text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "They left the Suvi Bank.",
        "They like suvi. Suvi is a dish.",
        "Mr. Suvi Marden and Suvi agreed.",
        "The Suvi-led group left.",
    ],
)
def test_a_word_that_may_be_another_is_not(text: str) -> None:
    assert "Suvi" not in of_type(FULL + text, "person")
