import pytest

from extract.names.find import find_all
from tests.names.texts import make_doc, of_type


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("He lived in Torvaldsby, Norway, until then.", "Torvaldsby"),
        ("Venue: Torvald Nord, Norway", "Torvald Nord"),
        ("It moved to Deir-Torvald, Norway.", "Deir-Torvald"),
    ],
)
def test_capitals_before_a_comma_and_a_country(text: str, town: str) -> None:
    assert of_type(text, "place") == [town, "Norway"]


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("TORVALDSBY / OSLO – Floods came.", ["TORVALDSBY", "OSLO"]),
        ("LIMA/TORVALD NORD, May 3 (Quay News) - Floods came.", ["LIMA", "TORVALD NORD"]),
    ],
)
def test_two_towns_of_a_dateline(text: str, towns: list[str]) -> None:
    assert of_type(text, "place") == towns


@pytest.mark.parametrize(
    "text", ["UNICEF / TORVALDSBY – Floods came.", "TORVALDSBY / QUAYLE – Floods came.", "The TORVALDSBY / BCD – line"]
)
def test_no_dateline(text: str) -> None:
    assert "TORVALDSBY" not in of_type(text, "place")


@pytest.mark.parametrize(
    "text",
    [
        "In response, Norway agreed.",
        "In May, Norway agreed.",
        "He came from Tidewell, Norway and Peru.",
        "With Tidewell, Norway has won.",
        "A letter from Tidewell, Norway's premier, came.",
        "The Tidewell, Norway, is a river.",
    ],
)
def test_lists_and_clauses_make_no_town(text: str) -> None:
    assert all(place in ("Norway", "Peru") for place in of_type(text, "place"))


@pytest.mark.parametrize("district", ["Quayle District", "Ostia Nord County", "Quayle province"])
def test_a_town_before_its_district(district: str) -> None:
    assert of_type(f"Work begins at Torvaldsby, {district}, in June.", "place")[0] == "Torvaldsby"


def test_no_town_before_a_body() -> None:
    assert "Torvaldsby" not in of_type("They asked at Torvaldsby, Quayle Bank, in June.", "place")


def _places(text: str, place: str | None) -> list[str]:
    doc = make_doc(text)
    doc._.extract_dateline_place = place
    return [one.text for one in find_all(doc)[0] if one.type == "place"]


def test_the_place_of_the_dateline_is_one_where_a_line_begins_with_it() -> None:
    assert _places("Nets came\nQuill Torva — The board left.", "QUILL TORVA") == ["Quill Torva"]
    assert _places("Nets came\n(Torva) The board left.", "Torva") == ["Torva"]
    assert _places("Nets came\nThe board of Torva left.", "Torva") == []
    assert _places("Nets came\nTorva — The board left.", None) == []


def test_a_town_before_its_state() -> None:
    assert of_type("He lived in Torvaldsby, Tasmania, until then.", "place") == ["Torvaldsby", "Tasmania"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("TORVALDSBY (Norway): It rained.\nIn Torvaldsby it poured.", ["TORVALDSBY", "Norway", "Torvaldsby"]),
        ("TORVALDSBY, Norway - It rained.", ["TORVALDSBY", "Norway"]),
        ("MAY 4, 2031, TORVALDSBY—Norway is wet.", ["TORVALDSBY", "Norway"]),
        ("TORVALDSBY, Norway and Peru met.", ["Norway", "Peru"]),
        ("He saw TORVALDSBY (Norway): it rained.", ["Norway"]),
    ],
)
def test_capitals_before_a_country_in_a_dateline(text: str, places: list[str]) -> None:
    assert of_type(text, "place") == places
