from collections.abc import Mapping
from typing import Any

import cities
import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.places import capitals, country_names, country_of, people_of


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Peru", "PE"),
        ("the Netherlands", "NL"),
        ("U.K.", "GB"),
        ("TÜRKİYE", "TR"),
        ("Lagos", "NG"),
        ("SÃO PAULO", "BR"),
        ("Sao Paulo", "BR"),
        ("Cologne", "DE"),
        ("London", "GB"),
        ("Springfield", "US"),
        ("Ontario", "CA"),
        ("Scotland", "GB"),
        ("St. Petersburg", "RU"),
    ],
)
def test_a_place_has_a_country(name: str, code: str) -> None:
    assert country_of(name) == code


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Port Marwell",
        "Georgia",  # a state and a country
        "Punjab",  # a state and a province
        "Cambridge",  # two cities of one size
        "Hyderabad",
        "Victoria",
    ],
)
def test_a_place_unknown_or_in_two_countries_has_none(name: str) -> None:
    assert country_of(name) is None


def test_every_country_is_in_itself() -> None:
    astray = {(name, code) for code, names in country_names().items() for name in names if country_of(name) != code}
    assert astray == {("Georgia", "GE")}


def test_people_live_in_cities() -> None:
    assert people_of("Jakarta") > people_of("Surabaya") > 1_000_000
    assert people_of("Port Marwell") == 0


@given(st.text())
def test_any_text_can_be_asked(name: str) -> None:
    code = country_of(name)
    assert code is None or (len(code) == 2 and code.isupper())


def city(name: str, country: str, people: int, *others: str) -> Mapping[str, Any]:
    return {"name": name, "countrycode": country, "population": people, "alternatenames": list(others)}


def kept(*rows: Mapping[str, Any]) -> dict[str, str]:
    lines = [line.split("\t") for line in cities.lines(rows)]
    return {name: code for name, code, _ in lines}


def test_the_most_populous_city_gives_the_country_unless_it_has_a_rival() -> None:
    assert kept(city("Ostport", "NO", 90_000), city("Ostport", "PE", 17_000))["ostport"] == "NO"
    assert kept(city("Ostport", "NO", 90_000), city("Ostport", "PE", 18_000))["ostport"] == ""
    assert kept(city("Ostport", "NO", 90_000), city("Ostport", "NO", 80_000))["ostport"] == "NO"


def test_small_towns_are_left_out() -> None:
    assert "ostport" not in kept(city("Ostport", "NO", 49_999))


def test_english_names_are_those_of_the_source() -> None:
    assert kept(city("Köln", "DE", 900_000, "Cologne"))["cologne"] == "DE"
    assert "cologne" not in kept(city("Köln", "DE", 900_000))


def test_a_state_and_a_city_of_its_name() -> None:
    assert kept(city("Ontario", "US", 170_000))["ontario"] == "CA"
    assert kept(city("Victoria", "HK", 900_000))["victoria"] == ""
    assert kept(city("Mexico", "PH", 150_000)).get("mexico") is None


def test_capitals_by_country_have_no_accents_and_may_be_several() -> None:
    assert capitals("KE") == {"nairobi"}
    assert "bogota" in capitals("CO")
    assert {"pretoria", "cape town"} <= capitals("ZA")
    assert capitals("QQ") == frozenset()
