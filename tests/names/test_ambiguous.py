import re

import pytest

from extract.names.ambiguous import senses
from tests.names.test_shipped import ISO
from tests.names.texts import mentions


def refs(text: str, name: str) -> list[str | None]:
    return [m.ref for m in mentions(text) if m.text == name]


@pytest.mark.parametrize(
    ("text", "name", "ref"),
    [
        ("In Tbilisi they said that Georgia would sign.", "Georgia", "iso3166:GE"),
        ("Voters in Georgia and Alabama agreed.", "Georgia", None),
        ("She was born in Georgia.", "Georgia", None),
        ("A Georgia state senator left Tbilisi.", "Georgia", None),
        ("The plant is in Savannah, Georgia.", "Georgia", None),
        ("In Goma they heard that Congo had agreed.", "Congo", "iso3166:CD"),
        ("In Brazzaville they heard that Congo had agreed.", "Congo", "iso3166:CG"),
        ("They heard that Congo had agreed.", "Congo", None),
        ("They flew from Kinshasa to Brazzaville, in Congo.", "Congo", None),
        ("They left Niger today.", "Niger", "iso3166:NE"),
        ("They left Niger state today.", "Niger", None),
        ("Exports of Korea grew.", "Korea", "iso3166:KR"),
        ("Palau and Micronesia signed.", "Micronesia", "iso3166:FM"),
        ("The peoples of Melanesia and Micronesia met.", "Micronesia", None),
        ("Exports of Kenya grew.", "Kenya", "iso3166:KE"),
    ],
)
def test_what_the_article_tells(text: str, name: str, ref: str | None) -> None:
    assert refs(text, name) == [ref]


def test_every_sense_is_a_country_with_cues() -> None:
    for name, meant in senses().items():
        assert re.fullmatch(r"[A-Z][a-z]+", name)
        for sense in meant:
            assert sense.ref in ISO
            assert sense.country
            assert sense.country.isdisjoint(sense.other)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Michael Jordan came. Jordan smiled.", "person"),
        ("Michael Jordan came to Jordan. Jordan smiled.", "place"),
        ("Michael Jordan came. Chad and Jordan signed.", "place"),
    ],
)
def test_a_place_that_is_a_persons_surname(text: str, last: str) -> None:
    found = mentions(text, ents=[("Michael Jordan", "PERSON")])
    assert [m.type for m in found if m.text == "Jordan"][-1] == last
