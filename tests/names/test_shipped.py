import pytest

from extract.names.countries import countries
from extract.names.shipped import gazetteer, shipped
from extract.names.words import view


def test_every_entry_has_a_known_reference_or_none() -> None:
    assert all(entry.ref is None or entry.ref.startswith("iso3166:") for entry in shipped())


def test_every_country_of_iso_3166_has_an_entry() -> None:
    assert len(countries()) >= 245


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        ("U.S.", "iso3166:US"),
        ("UK", "iso3166:GB"),
        ("South Korea", "iso3166:KR"),
        ("Viet Nam", "iso3166:VN"),
        ("Laos", "iso3166:LA"),
        ("Côte d’Ivoire", "iso3166:CI"),
        ("Bosnia and Herzegovina", "iso3166:BA"),
        ("Chile", "iso3166:CL"),
    ],
)
def test_countries_by_the_names_of_news(text: str, ref: str) -> None:
    hits = gazetteer().find(view(f"in {text} today"))
    assert [hit.entry.ref for hit in hits] == [ref]


@pytest.mark.parametrize(
    "text", ["African Union", "ECOWAS", "NATO", "OAS", "IMF", "ADB", "USAID", "JICA", "GIZ", "UNICEF", "EU"]
)
def test_bodies_of_the_world(text: str) -> None:
    assert [hit.entry.type for hit in gazetteer().find(view(text))] == ["organisation"]


@pytest.mark.parametrize("text", ["give it to us", "who is it", "an adb file", "may march on", "Thai and Korean"])
def test_words_that_name_nothing(text: str) -> None:
    assert gazetteer().find(view(text)) == []
