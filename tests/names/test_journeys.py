"""Places by who goes there; what the model took for a person or body there is a place."""

import pytest

from tests.names.texts import found, of_type


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They travelled to Ostmark in spring.", "Ostmark"),
        ("Two boys fled to Ostmark Sund.", "Ostmark Sund"),
        ("Her father was born in Ostmark.", "Ostmark"),
        ("Rain flooded the camp at Ostmark.", "Ostmark"),
        ("He is a herder from Ostmark.", "Ostmark"),
        ("She is an MP for Ostmark Vale.", "Ostmark Vale"),
        ("Cranes for a terminal at Ostmark-Sund came.", "Ostmark-Sund"),
        ("The first ships reached Ostmark in May.", "Ostmark"),
        ("Fire closed the Ostmark terminal.", "Ostmark"),
        ("It went to the Ostmark-based firm.", "Ostmark"),
        ("It went to the Port Ostmark-based firm.", "Port Ostmark"),
        ("A member of parliament (MP) for Ostmark spoke.", "Ostmark"),
    ],
)
def test_where_somebody_goes_is_a_place(text: str, name: str) -> None:
    assert found(text, ents=[(name, "PERSON")]) == [(name, "place")]


@pytest.mark.parametrize(
    "text",
    [
        "They travelled to Quillfeather's farm.",
        "They flew to PUNT in spring.",
        "They flew to Quay Motors in spring.",
        "They sailed to Tidewell-owned ports.",
        "They travelled to Dr. Quillfeather.",
        "They travelled to meet Quillfeather.",
        "Nobody reached Quillfeather by phone.",
        "She could not reach Quillfeather.",
        "Fire closed the Quay Motors terminal.",
        "It is a Bible-based course.",
        "It is a QRS-based course.",
        "They like the Quillfeather-led group.",
        "Her father was born in March.",
        "A letter from Quillfeather came.",
        "They travelled to a point\nQuillfeather said so.",
    ],
)
def test_what_is_no_place(text: str) -> None:
    assert of_type(text, "place") == []


def test_a_person_of_the_article_stays_one() -> None:
    text = "Suvi Ostmark was ill. They travelled to Ostmark."
    assert of_type(text, "place", ents=[("Suvi Ostmark", "PERSON")]) == []


@pytest.mark.parametrize(
    "text",
    [
        "They drove from Ostmark to Quist Sund.",
        "Flights from Ostmark to Quist Sund stopped.",
        "The road from Ostmark to Quist Sund is shut.",
    ],
)
def test_both_ends_of_a_route_are_places(text: str) -> None:
    assert found(text, ents=[("Ostmark", "PERSON")]) == [("Ostmark", "place"), ("Quist Sund", "place")]


@pytest.mark.parametrize(
    "text",
    ["Letters from Ostmark to Quist burned.", "They moved from May to June.", "Flights from PQR to Kenya stopped."],
)
def test_what_goes_nowhere_has_no_route(text: str) -> None:
    assert [name for name, kind in found(text) if kind == "place"] in ([], ["Kenya"])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A study tour to Ostmark ended.", ["Ostmark"]),
        ("She sailed for Ostmark on Monday.", ["Ostmark"]),
        ("It anchored off Ostmark.", ["Ostmark"]),
        ("It called at Ostmark in May.", ["Ostmark"]),
        ("Flights between Ostmark and Quistby stopped.", ["Ostmark", "Quistby"]),
        ("They met in San Quist on Monday.", ["San Quist"]),
        ("They met in Santa Quist de Ostia.", ["Santa Quist de Ostia"]),
        ("They saw warehouses in Ostmark, Quistby and Lund Sund.", ["Ostmark", "Quistby", "Lund Sund"]),
    ],
)
def test_voyages_coasts_and_towns_of_two_words(text: str, names: list[str]) -> None:
    assert of_type(text, "place") == names


def test_trust_and_quarrels_have_no_place() -> None:
    assert of_type("She believes in El Quist. The talks between Ostmark and Quistby ended.", "place") == []
