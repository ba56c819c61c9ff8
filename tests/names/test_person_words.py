import pytest

from tests.names.texts import of_type


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They asked President Tom 'Reefs' Monteverde about it.", "Tom 'Reefs' Monteverde"),
        ("They asked President Tom ‘Reefs’ Ruiz-Monteverde about it.", "Tom ‘Reefs’ Ruiz-Monteverde"),
        ("They asked Ambassador ODUYA about it.", "ODUYA"),
        ("They asked Mr. TAKEDA Kazuo about it.", "TAKEDA Kazuo"),
        ("They asked Minister Ilse van Dam about it.", "Ilse van Dam"),
        ("They asked Minister Anna Bridge about it.", "Anna Bridge"),
        ("The premier of the Republic of Kenya Joram Tidewell left.", "Joram Tidewell"),
        ("The premier of the Sultanate of Oman Dr. Talib Al Tidewell left.", "Talib Al Tidewell"),
        ("The premier of Egypt [Karim Tidewell] left.", "Karim Tidewell"),
        ("They asked Vice Admiral Tidewell about it.", "Tidewell"),
        ("They asked Maj.-Gen. Joram Tidewell about it.", "Joram Tidewell"),
        ("Suvi Tidewell, Minister of Ports of Kenya, left.", "Suvi Tidewell"),
        ("It had Suvi Tidewell (President of the Reef Bank) in it.", "Suvi Tidewell"),
    ],
)
def test_behind_an_office_or_before_one(text: str, name: str) -> None:
    assert of_type(text, "person") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "They asked Director USAID about it.",
        "They asked the Minister Harbour Bank about it.",
        "In Marwell Nord, Minister of Ports of Kenya, they left.",
        "The Harbour Bank, Governor of which he is, left.",
        "Kenya, Chair of the African Union, left.",
        "Envoy Cancels Trip To Kenya",
    ],
)
def test_bodies_places_and_headlines_are_no_persons(text: str) -> None:
    assert of_type(text, "person") == []
