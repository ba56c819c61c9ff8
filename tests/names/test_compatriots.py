import pytest

from tests.names.texts import found, of_type


@pytest.mark.parametrize(
    ("text", "ents", "names"),
    [
        ("Elected was Ana Quist (Kenya).", [("Ana Quist", "GPE")], ["Ana Quist"]),
        ("Lawyer Ana Quist of Kenya left.", [("Ana Quist", "PERSON")], ["Ana Quist"]),
        (
            "Elected were Ana Quist (Kenya) and Tom van Marden (Peru).",
            [("Ana Quist", "PERSON"), ("Tom van Marden", "ORG")],
            ["Ana Quist", "Tom van Marden"],
        ),
        (
            "Gold went to Ana Quist of Kenya, not Tom Marden (Peru).",
            [("Tom Marden", "GPE")],
            ["Ana Quist", "Tom Marden"],
        ),
    ],
)
def test_two_capitals_before_their_country_are_a_person(
    text: str, ents: list[tuple[str, str]], names: list[str]
) -> None:
    assert of_type(text, "person", ents=ents) == names


@pytest.mark.parametrize(
    ("text", "ents"),
    [
        ("They landed in Ana Quist (Kenya).", [("Ana Quist", "GPE")]),
        ("Orlun Nord (Kenya) signed.", [("Orlun Nord", "ORG")]),
        ("Quist Energy (Kenya) signed.", [("Quist Energy", "GPE")]),
        ("The PUN Quist (Kenya) signed.", []),
        ("Quist (Kenya) signed.", [("Quist", "GPE")]),
        ("Tomrik Marden (late) signed.", []),
    ],
)
def test_what_else_stands_before_a_country(text: str, ents: list[tuple[str, str]]) -> None:
    assert of_type(text, "person", ents=ents) == []


def test_regions_stand_in_brackets_behind_a_list_of_countries() -> None:
    text = "Wells were dug in Kenya (Ostmark), Peru (Quist de Mar) and Malta."
    assert ("Ostmark", "place") in found(text)
    assert ("Quist de Mar", "place") in found(text)


@pytest.mark.parametrize(
    "text", ["Kenya (Ostmark) met Peru.", "They dug in Kenya (PUN).", "They dug in Kenya (Minister)."]
)
def test_no_region_without_a_preposition_or_of_an_acronym(text: str) -> None:
    assert of_type(text, "place") in (["Kenya", "Peru"], ["Kenya"])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They elected Kenyan Ana Quist and Peruvian Tom van Marden.", ["Ana Quist", "Tom van Marden"]),
        ("He received Kenya's Anveth Quist.", ["Anveth Quist"]),
        ("It was chaired by the Philippines' own. It is chaired by Peru's Ana Quist.", ["Ana Quist"]),
        ("They elected the Kenyan Quist Committee.", []),
        ("He sold Kenya's Anveth Quist.", []),
        ("They saw Kenyan Quist Marden boats.", []),
    ],
)
def test_a_nationality_or_possessive_behind_a_cue(text: str, names: list[str]) -> None:
    assert of_type(text, "person") == names
