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
        ("The Bar of England and Wales agreed.", "organisation", "Bar of England and Wales"),
        ("The Board for Asia and the Pacific met.", "organisation", "Board for Asia and the Pacific"),
        ("It was paid by the Reef Aid department again.", "organisation", "Reef Aid department"),
        ("The Party for Quiet Rivers won.", "organisation", "Party for Quiet Rivers"),
        ("The Movement for a Quiet Coast won.", "organisation", "Movement for a Quiet Coast"),
        ("They read the Reef Strategy Paper 2031-2035 again.", "instrument", "Reef Strategy Paper 2031-2035"),
        ("The Quist Academy of Sciences met.", "organisation", "Quist Academy of Sciences"),
        ("The Quist Academy of Sailing met.", "programme", "Quist Academy of Sailing"),
        ("They signed the Exchange of Notes again.", "instrument", "Exchange of Notes"),
        ("The Blue Quays 2.0 program ran.", "programme", "Blue Quays 2.0 program"),
        ("They support the 2030 Agenda again.", "programme", "2030 Agenda"),
        ("They met at the Ostia Convention Centre again.", "place", "Ostia Convention Centre"),
        ("It was shown by Island News Network again.", "organisation", "Island News Network"),
        ("They met at the Ostia Convention and Exhibition Centre.", "place", "Ostia Convention and Exhibition Centre"),
        ("They adopted the Clean Nets Strategy, 2031-2035, on Monday.", "instrument", "Clean Nets Strategy, 2031-2035"),
        ("They left the Port Officials' Meeting-Plus early.", "occasion", "Port Officials' Meeting-Plus"),
        ("The Authority of the Red Sea Crossing met.", "organisation", "Authority of the Red Sea Crossing"),
        (
            "The University of Ostia School of Tidal Law met.",
            "organisation",
            "University of Ostia School of Tidal Law",
        ),
        ("They met the Senate's 4th Committee again.", "organisation", "4th Committee"),
        ("It pays for the Clean Quay Fund for the Arts.", "programme", "Clean Quay Fund for the Arts"),
        ("It pays for Clean Quay Fund to End Hunger.", "programme", "Clean Quay Fund to End Hunger"),
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
        ("It gave the 2031 Reef Games to Ostmark.", ["2031 Reef Games"]),
        ("The Reef Trade Mission to Norlandia ended.", ["Reef Trade Mission to Norlandia"]),
        ("He left the Reef Party for Ostmark.", ["Reef Party"]),
        ("The Reef Party for Kenya won.", ["Reef Party", "Kenya"]),
        ("The Green Party of Canada Suvi Tidewell won.", ["Green Party of Canada"]),
        ("He knew the Duchy of Quist and Duchy of Orla.", ["Duchy of Quist", "Duchy of Orla"]),
        ("They spoke of Housing, and Reef Corporation paid.", ["Reef Corporation"]),
        ("They saw Quist and Orla Counties.", ["Orla Counties"]),
        ("They swam at Quist and Orla Beach.", ["Orla Beach"]),
        ("The Reef Fund to PUN ended.", []),
        ("They met the University of Ostia at the School of Law.", ["University of Ostia", "School of Law"]),
        ("They won Kenya's 4th Committee vote.", ["Kenya"]),
        ("The Clean Quay Fund for the Force ended.", []),
        ("They saw the Society of Norlandia and Wales.", ["Society of Norlandia", "Wales"]),
    ],
)
def test_where_a_name_ends(text: str, names: list[str]) -> None:
    kinds = ("organisation", "occasion", "place")
    assert [name for name, kind in found(text) if kind in kinds and name != "Peru"] == names


def test_a_judge_behind_a_comma_is_none_of_the_court() -> None:
    text = "The President of the Reef Court of Justice, Justice Ana Silva, and Kenya met."
    assert ("Reef Court of Justice", "organisation") in found(text)
    assert ("Ana Silva", "person") in found(text)
