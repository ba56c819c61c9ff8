"""How far names go to the right, and where they end; the documents have no model behind them."""

import pytest

from tests.names.texts import found, of_type


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("The Union of Caribbean States met.", "organisation", "Union of Caribbean States"),
        ("The Accord for Atlantic Nets ended.", "instrument", "Accord for Atlantic Nets"),
        ("They signed the Treaty Establishing the Reef Agency.", "instrument", "Treaty Establishing the Reef Agency"),
        ("They ratified the Coastal Nets Convention, 1973.", "instrument", "Coastal Nets Convention, 1973"),
        (
            "The Ministry for Europe and Foreign Affairs agreed.",
            "organisation",
            "Ministry for Europe and Foreign Affairs",
        ),
        (
            "The Ministry of Ports and Local Government agreed.",
            "organisation",
            "Ministry of Ports and Local Government",
        ),
        ("They signed the Exchange of Notes again.", "instrument", "Exchange of Notes"),
        ("The Blue Quays 2.0 program ran.", "programme", "Blue Quays 2.0 program"),
        ("They support the 2030 Agenda again.", "programme", "2030 Agenda"),
        ("They met at the Ostia Convention Centre again.", "place", "Ostia Convention Centre"),
        ("It was shown by Island News Network again.", "organisation", "Island News Network"),
    ],
)
def test_how_far_a_name_goes(text: str, kind: str, name: str) -> None:
    assert of_type(text, kind) == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Ostia Chamber of Ports and NorTrade signed.", ["Ostia Chamber of Ports"]),
        ("The PUN and Marwell Port Services signed.", ["Marwell Port Services"]),
        ("The Party of Peru Suvi Tidewell won.", ["Party of Peru"]),
        ("In the Fiscal Year 2031 it grew.", []),
        ("He was the Secretary of State of the Reef Ministry.", ["Reef Ministry"]),
        ("It held its Annual Assembly.", []),
    ],
)
def test_where_a_name_ends(text: str, names: list[str]) -> None:
    kinds = ("organisation", "occasion", "place")
    assert [name for name, kind in found(text) if kind in kinds and name != "Peru"] == names
