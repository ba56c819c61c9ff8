import pytest

from tests.names.texts import of_type


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Orla Nord and Tidewell Holdings are to merge.", ["Orla Nord", "Tidewell Holdings"]),
        (
            "A yard of Orla Nord and Tidewell Holdings closed. Orla Nord grew.",
            ["Orla Nord", "Tidewell Holdings", "Orla Nord"],
        ),
    ],
)
def test_what_a_company_is_joined_to_is_one(text: str, names: list[str]) -> None:
    assert of_type(text, "organisation", ents=[("Orla Nord", "PERSON")]) == names


def test_topics_beside_a_company_are_none() -> None:
    assert of_type("Coral Change and Tidewell Energy grew.", "organisation") == []


@pytest.mark.parametrize(
    "text",
    [
        "Ana Silva and Tidewell Holdings met. Silva left.",
        "Minister Ana Silva and Tidewell Holdings met.",
        "Dr. Ana Silva and Tidewell Holdings met.",
        "Ana Silva and the Tidewell Holdings met.",
    ],
)
def test_a_person_beside_a_company_stays_one(text: str) -> None:
    assert of_type(text, "organisation", ents=[("Ana Silva", "PERSON")]) == ["Tidewell Holdings"]
