import pytest

from tests.names.texts import of_type


@pytest.mark.parametrize(
    ("text", "finds"),
    [
        ("She left Oxfam Kenya in May.", ["Oxfam Kenya"]),
        ("Divers of WWF-Pacific came.", ["WWF-Pacific"]),
        ("Aid came from Amnesty International Brazil too.", ["Amnesty International Brazil"]),
        ("Nurses of Dentists Without Borders Peru came.", ["Dentists Without Borders Peru"]),
        ("Pilots Without Borders paid.", ["Pilots Without Borders"]),
        ("She left Sport England for Statistics Norway.", ["Sport England", "Statistics Norway"]),
    ],
)
def test_a_section_is_one_name(text: str, finds: list[str]) -> None:
    assert of_type(text, "organisation") == finds


def test_a_place_apart_is_none_of_it() -> None:
    text = "Oxfam left Kenya, and WWF in Peru stayed."
    assert of_type(text, "place") == ["Kenya", "Peru"]
    assert of_type("They invest in Kenya and Peru.", "organisation") == []
    assert of_type("They trade Without Borders.", "organisation") == []


def test_a_country_before_a_representative_is_none_of_the_body() -> None:
    text = "Then UNICEF Kenya Representative Ana Silva spoke."
    assert of_type(text, "organisation") == ["UNICEF"]
    assert of_type(text, "place") == ["Kenya"]
