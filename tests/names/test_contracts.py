"""Companies by the works that they build, win and pay for."""

import pytest

from tests.names.texts import found, of_type


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tidewell won the tender for the weir.", ["Tidewell"]),
        ("Orlavia has been awarded a contract.", ["Orlavia"]),
        ("He said that Orlavia will deliver two ferries.", ["Orlavia"]),
        ("The weir was built by Tidewell in spring.", ["Tidewell"]),
        ("Bids were submitted by Tidewell, Orlavia and Quistmar.", ["Tidewell", "Orlavia", "Quistmar"]),
        ("It has a guarantee from Orlavia and a contract with Tidewell.", ["Orlavia", "Tidewell"]),
    ],
)
def test_who_builds_is_a_company(text: str, names: list[str]) -> None:
    assert of_type(text, "organisation") == names
    assert of_type(text, "organisation", ents=[(names[0], "PERSON")]) == names


@pytest.mark.parametrize(
    "text",
    [
        "Ana Tidewell left. Tidewell won the tender.",  # a surname
        "Nairobi won the tender. It was built by Norway.",  # places
        "They won the contract, and nets were supplied by hand.",
        "Tidewell won the race.",
    ],
)
def test_who_else_builds_is_none(text: str) -> None:
    assert [
        name
        for name, kind in found(text, ents=[("Ana Tidewell", "PERSON")] if "Ana" in text else [])
        if kind == "organisation"
    ] == []
