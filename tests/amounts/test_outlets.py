import pytest

from extract.amounts.outlets import countries, dateline_country, is_agency, publisher_country


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Bangkok Post", "TH"),
        ("Australian Broadcasting Corporation", "AU"),
        ("The New Zealand Herald", "NZ"),
        ("Jamaica Gleaner", "JM"),
        ("Toronto Star", "CA"),
        ("riverton.com.au", "AU"),
        ("www.quayside.co.nz", "NZ"),
        ("https://news.quayside.sg/today", "SG"),
        ("harbourtimes.co.uk", "GB"),
        ("The Straits Times", None),
        ("Morning Star", None),
        ("Riverton Wire", None),
        ("quayside.io", None),
        ("quayside.com", None),
        ("Sino-Thai Review of Japan and Kenya", None),
        ("australian dream homes", None),
        ("", None),
    ],
)
def test_a_publisher_shows_its_country_by_a_certain_cue_only(name: str, country: str | None) -> None:
    assert publisher_country(name) == country


@pytest.mark.parametrize(
    ("place", "country"),
    [("HOBART, Australia", "AU"), ("Ottawa", "CA"), ("NAIROBI", "KE"), ("Riverton", None), ("", None)],
)
def test_a_dateline_is_in_the_country_of_its_place(place: str, country: str | None) -> None:
    assert dateline_country(place) == country


def test_a_currency_is_at_home_where_its_code_says_or_the_table_does() -> None:
    assert countries()["CAD"] == {"CA"}
    assert "SN" in countries()["XOF"]


def test_an_agency_is_a_whole_name() -> None:
    assert is_agency("PERTH (Reuters) - Rain fell.")
    assert not is_agency("APEC leaders met.")
