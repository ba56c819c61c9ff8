import pytest

from tests.names.texts import found, of_type


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Nets (Photo: Ilse Marden) there", ["Ilse Marden"]),
        ("Photo by Ilse Marden/Reuters", ["Ilse Marden"]),
        ("Photo courtesy of Ilse Ana Marden.", ["Ilse Ana Marden"]),
        ("Nets. © 2031 Ilse Marden", ["Ilse Marden"]),
        ("Photo: Marwell Images", []),
        ("© Harbour Trust", []),
        ("Photo: ILSE MARDEN", []),
        ("Photo: nets of Ilse Marden", []),
        ("Image: Kenya Marden", []),
    ],
)
def test_credits(text: str, names: list[str]) -> None:
    assert of_type(text, "person") == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Photo: Ilse Marden/Quaypress", [("Ilse Marden", "person"), ("Quaypress", "organisation")]),
        ("Image: Ilse Marden/dpa", [("Ilse Marden", "person"), ("dpa", "organisation")]),
        ("© QuayMer / T. Marden", [("QuayMer", "organisation"), ("T. Marden", "person")]),
        ("Photo: Ilse Marden/handout", [("Ilse Marden", "person")]),
        ("Photo: Ilse Marden / The reef", [("Ilse Marden", "person")]),
    ],
)
def test_an_agency_beside_the_person(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected
