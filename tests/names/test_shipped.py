import datetime as dt

import pycountry
import pytest

from extract.names.countries import countries
from extract.names.shipped import gazetteer, shipped
from extract.names.words import view

FORMER = {country.alpha_4: country for country in pycountry.historic_countries}
ISO = {f"iso3166:{country.alpha_2}" for country in pycountry.countries} | {"iso3166:XK"}  # XK: CLDR, for Kosovo


def test_every_reference_is_a_code_of_iso_3166() -> None:
    known = ISO | {f"iso3166-3:{code}" for code in FORMER}
    assert {entry.ref for entry in shipped()} - known == {None}


def test_former_states_end_when_iso_3166_3_withdrew_their_codes() -> None:
    former = [entry for entry in shipped() if entry.id.startswith("former-")]
    assert len(former) > 10
    for entry in former:
        withdrawn = FORMER[entry.id.removeprefix("former-").upper()].withdrawal_date
        assert str(entry.until).startswith(withdrawn)


def test_a_former_name_leads_to_what_it_names_today() -> None:
    found = gazetteer().find(view("Then Zaire and the Soviet Union signed."), day=dt.date(2024, 2, 2))
    assert [hit.entry.ref for hit in found] == ["iso3166:CD", "iso3166-3:SUHH"]


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


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Green Climate Fund", "programme"),
        ("Saudi Fund for Development", "organisation"),
        ("International Monetary Fund", "organisation"),
        ("UNICEF", "organisation"),
        ("IFAD", "organisation"),
    ],
)
def test_a_fund_is_a_programme_unless_it_is_a_lender_or_a_body_of_the_united_nations(text: str, kind: str) -> None:
    assert [hit.entry.type for hit in gazetteer().find(view(text))] == [kind]
