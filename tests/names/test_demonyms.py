import pycountry
import pytest

from extract.names import country_of
from extract.names.demonyms import demonyms


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Thai", "TH"),
        ("South Korean", "KR"),
        ("Filipinos", "PH"),
        ("Swiss", "CH"),
        ("Norwegians", "NO"),
        ("Dutch", "NL"),
    ],
)
def test_country_of_a_demonym(word: str, code: str) -> None:
    assert country_of(word) == code


@pytest.mark.parametrize("word", ["thai", "European", "Norway", "", "Harbourish"])
def test_no_country_of_other_words(word: str) -> None:
    assert country_of(word) is None


def test_every_code_is_one_of_iso_3166() -> None:
    codes = {str(country.alpha_2) for country in pycountry.countries} | {"XK"}
    assert set(demonyms().values()) <= codes
