import pytest

from tests.names.texts import found, of_type


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He met Orla Nord chief executive Ana Silva there.", ["Orla Nord"]),
        ("Orla Nord’s managing director left.", ["Orla Nord"]),
        ("The CEO of Tideline left.", ["Tideline"]),
        ("He sold his stake in Tideline Nord.", ["Tideline Nord"]),
        ("It is a subsidiary of Tideline.", ["Tideline"]),
        ("So said Orla Nord analyst Ana Silva.", ["Orla Nord"]),
        ("“Prices fell,” Tideline economist Ana Silva said.", ["Tideline"]),
        ("Prices fell, according to PQR data.", ["PQR"]),
        ("Prices fell, Tideline data showed.", ["Tideline"]),
        ("It is run by a consortium of the PQR, Tideline and Campus Kenya.", ["PQR", "Tideline", "Campus Kenya"]),
        ("A joint venture between Orla and Tideline won.", ["Orla", "Tideline"]),
    ],
)
def test_companies_by_what_only_they_have(text: str, names: list[str]) -> None:
    assert of_type(text, "organisation") == names


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Tideline left.",
        "Ana Silva, chief executive, left.",
        "Former chief executive Ana Silva left.",
        "The CEO of Kenya left.",
        "They have a stake in peace.",
        "After the acquisition of Kenya they left.",
        "Ana Silva’s CEO job ended.",
        "The CEO of Transport for Orla left.",
        "Ana Silva and Tom Becker have met.",
        "So said Marxist analyst Ana Silva.",
        "CPI data showed less.",
        "Survey data showed less.",
        "A consortium of Kenyan banks won.",
        "A consortium of Tideline banks won.",
    ],
)
def test_what_shows_no_company(text: str) -> None:
    assert of_type(text, "organisation") == []


def test_one_name_has_one_type() -> None:
    text = "Image: Orla Nord\nHe met Orla Nord there. Orla Nord’s CEO left."
    assert {kind for name, kind in found(text, ents=[("Orla Nord", "PERSON")]) if name == "Orla Nord"} == {
        "organisation"
    }


def test_a_company_that_speaks_is_no_town() -> None:
    text = "Lakeside Heavy Industries hires. Lakeside said so."
    assert of_type(text, "organisation", ents=[("Lakeside", "GPE")]) == ["Lakeside Heavy Industries", "Lakeside"]
