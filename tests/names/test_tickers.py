"""Companies by the exchange that lists them, and their tickers."""

import pytest

from tests.names.texts import entities, found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Then Tidewell Nord (OSE: TWN) paid. TWN rose.", ["Tidewell Nord", "TWN", "TWN"]),
        ("He left Orlavia (NYSE American: ORL).", ["Orlavia", "ORL"]),
        ("He left Tidewell Ltd (NSE: TWLTD; BSE: 543210).", ["Tidewell Ltd", "TWLTD"]),
    ],
)
def test_a_listing_makes_a_company_and_its_short_form(text: str, names: list[str]) -> None:
    assert found(text) == [(name, "organisation") for name in names]


def test_the_ticker_is_the_company() -> None:
    assert len(entities("Then Tidewell Nord (OSE: TWN) paid. TWN rose.")) == 1


def test_a_bracket_with_a_colon_is_no_listing() -> None:
    assert found("They saw Tidewell (depth: 40) there.") == []
