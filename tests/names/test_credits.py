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
        ("Photo: nets of Ilsoon Marden", []),
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


@pytest.mark.parametrize(
    "text",
    [
        "Ostmark (QNW) - Nets were sold.",
        "Ostmark, May 3 (QNW) Nets were sold.",
        "Nets were sold. (Photo: QNW)",
    ],
)
def test_the_agency_of_a_dateline_or_credit_is_a_body(text: str) -> None:
    assert ("QNW", "organisation") in found(text)


def test_a_bracket_that_spells_a_name_out_is_no_dateline() -> None:
    assert of_type("Annual General Meeting (AGM) - Notice", "organisation") == []
