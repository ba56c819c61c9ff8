import pytest

from extract.names.first_names import first_names
from tests.names.texts import found, of_type


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Critics, among them Valentina Orvell, stayed.", ["Valentina Orvell"]),
        ("Yusuf al-Tarni and Ingrid van Vell left.", ["Yusuf al-Tarni", "Ingrid van Vell"]),
        ("They saw Ingrid Marta Vell there.", ["Ingrid Marta Vell"]),
        ("The Valentina Bank and the Ingrid Harbour Fund left.", []),
        ("They left Port Valentina Orvell Quay.", []),
        ("Valentina Kenya left.", []),
        ("Valentina left.", []),
    ],
)
def test_capitals_behind_a_first_name_are_a_person(text: str, persons: list[str]) -> None:
    assert of_type(text, "person") == persons


@pytest.mark.parametrize("label", ["ORG", "GPE", "FAC"])
def test_the_model_is_corrected(label: str) -> None:
    text = "The loan was signed by Valentina Orvell."
    assert found(text, ents=[("Valentina Orvell", label)]) == [("Valentina Orvell", "person")]


def test_the_list_has_names_alone() -> None:
    assert all(name[0].isupper() and name.replace("-", "").isalpha() for name in first_names())
    assert first_names().isdisjoint({"Chad", "Jordan", "Paris", "Hope", "Will", "May", "Bank", "Port", "Union"})
