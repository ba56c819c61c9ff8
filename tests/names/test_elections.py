import pytest

from tests.names.texts import found, of_type


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("in the 1998 Peruvian general election , he", "1998 Peruvian general election"),
        ("the 2031 Port Union of Ostia leadership election", "2031 Port Union of Ostia leadership election"),
        ("a 2030 Lima mayoral by-election", "2030 Lima mayoral by-election"),
        ("the 2033 referendum", "2033 referendum"),
        ("the Kenyan presidential election", "Kenyan presidential election"),
    ],
)
def test_elections(text: str, name: str) -> None:
    assert of_type(text, "occasion") == [name]


@pytest.mark.parametrize(
    "text", ["the election", "a general election", "In 2033 elections were held", "the Kenyan election"]
)
def test_no_named_election(text: str) -> None:
    assert of_type(text, "occasion") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the South Korean government", "South Korean government"),
        ("the Israeli army", "Israeli army"),
        ("the UK parliament", "UK parliament"),
        ("the Malaysian foreign ministry", "Malaysian foreign ministry"),
    ],
)
def test_bodies_of_a_country(text: str, name: str) -> None:
    assert of_type(text, "organisation") == [name]


@pytest.mark.parametrize(
    "text", ["the government", "its army", "Korean farmers", "a Lima embassy", "the Korean embassy", "the UK embassy"]
)
def test_no_body_of_a_country(text: str) -> None:
    assert of_type(text, "organisation") == []


def test_a_convention_with_its_year_is_a_treaty_unless_it_is_held() -> None:
    assert of_type("It is urged by the 1973 Quay Convention, which Peru left.", "instrument") == [
        "1973 Quay Convention"
    ]
    assert of_type("He spoke at the 2031 Quay Divers Convention.", "occasion") == ["2031 Quay Divers Convention"]
    assert of_type("She won at the 2031 Republican National Convention.", "occasion") == [
        "2031 Republican National Convention"
    ]


def test_the_government_of_a_province_is_a_body() -> None:
    assert ("Punjab government", "organisation") in found("They met the Punjab government twice.")
    assert ("Punjab government", "organisation") not in found("They met Punjab; government offices were shut.")
