import pytest

from extract.cleaning.features import features
from extract.cleaning.lines import split_lines
from extract.cleaning.mastheads import masthead
from tests.cleaning.support import OPENING, SECOND, cleaned

HEADLINE = "Norlandia opens its second harbour"


def name_above(line: str, *below: str) -> str | None:
    span = masthead(features(split_lines("\n".join((line, *below, OPENING)))), 0)
    return span and line[slice(*span)]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("THE LAGOON COURIER", "LAGOON COURIER"),
        ("The Port Gazette", "Port Gazette"),
        ("NORLANDIA HERALD", "NORLANDIA HERALD"),
        ("Ministry of Foreign Affairs, Trade and Cooperation", "Ministry of Foreign Affairs, Trade and Cooperation"),
        ("Federal Ministry for the Environment (FME)", "Federal Ministry for the Environment"),
        ("OFFICE OF THE PRIME MINISTER", "OFFICE OF THE PRIME MINISTER"),
        ("Central Bank of Norlandia", "Central Bank of Norlandia"),
        ("Lagoon Relief | News | Donate now", "Lagoon Relief"),
        ("Lagoon Relief • Stories • Donate", "Lagoon Relief"),
        ("LAGOON RELIEF | Give today", "LAGOON RELIEF"),
        ("Ministère des Ports et des Pêches", "Ministère des Ports et des Pêches"),
        ("Kementerian Pelabuhan Norlandia", "Kementerian Pelabuhan Norlandia"),
        ("STATE HOUSE OF NORLANDIA", "STATE HOUSE OF NORLANDIA"),
    ],
)
def test_a_masthead_names_the_publisher(line: str, name: str) -> None:
    assert name_above(line) in (name, line)
    result = cleaned(line, "", "PRESS RELEASE", "", HEADLINE, OPENING, SECOND)
    assert result.publisher is not None
    assert (result.publisher.text, result.publisher.rule) == (name, "cleaning.publisher.masthead")
    assert result.title is not None
    assert result.title.text == HEADLINE


@pytest.mark.parametrize(
    "line",
    [
        "World News",
        "AFRICA NEWS",
        "Norlandia Elects New Parliament",
        "Bank of Norlandia Cuts Rate",
        "Ministry of Health Reports Rise",
        "Norlandia opens its second harbour | News | Riverton Wire",
        "Economy | Business | Search",
        "Ports 3 | News | Search",
        "Ports reopen | News",
        "The harbour is open.",
        "WHP Norlandia",
        "KENYA",
        "House of Norlandia Passes Port Bill",
        "Ministère",
        "NEWS",
    ],
)
def test_a_headline_or_a_section_is_no_masthead(line: str) -> None:
    assert name_above(line) is None


def test_a_body_is_one_if_the_running_text_names_it() -> None:
    told = "The Lagoon Development Bank lends the towns of the coast nine million for their piers."
    assert name_above("Lagoon Development Bank", told) == "Lagoon Development Bank"
    assert name_above("Lagoon Development Bank") is None


def test_without_another_headline_the_name_is_the_title() -> None:
    result = cleaned("Ministry of Ports and Trade", "", OPENING, SECOND)
    assert result.title is not None
    assert result.title.text == "Ministry of Ports and Trade"
    assert result.publisher is None


def test_a_headline_with_a_colon_goes_before_the_bar_above_it() -> None:
    headline = "Norlandia: a second harbour brings food to the islands"
    result = cleaned("Lagoon Relief | News | Donate now", headline, "3 March 2024", OPENING, SECOND)
    assert result.title is not None
    assert result.title.text == headline


def test_capitals_above_the_names_of_sections_are_a_masthead() -> None:
    assert name_above("THE LAGOON LANTERN", "Politics  Economy  Region") == "THE LAGOON LANTERN"
    assert name_above("THE LAGOON LANTERN", "Politics and economy") is None
    assert name_above("The lagoon lantern", "Politics  Economy  Region") is None


def test_an_outlet_that_begins_the_page_above_a_menu() -> None:
    assert name_above("Lagoon Courier", "Home | News | Search", HEADLINE) == "Lagoon Courier"
    assert name_above("Lagoon Courier", HEADLINE) is None
    assert name_above("Lagoon News", "Home | News | Search", HEADLINE) is None


def test_an_agency_is_one_if_the_running_text_has_its_acronym() -> None:
    told = "Riverton, March 3 (LCRA) -- The harbour of Norlandia opened on Monday after nine years."
    assert name_above("Lagoon Coast River Authority", told) == "Lagoon Coast River Authority"
    assert name_above("Lagoon Coast River Authority", told.replace("LCRA", "LRA")) is None
    assert name_above("Lagoon Coast News Agency", told) == "Lagoon Coast News Agency"
    told = "The lagoon states (ELS) meet in Riverton on Monday, the head of the ELS Secretariat said."
    assert name_above("Eastern Lagoon States Secretariat", told) == "Eastern Lagoon States Secretariat"


def test_a_word_with_a_capital_in_it_begins_the_page_above_its_sections() -> None:
    assert name_above("LagoonPlus", "Politics", "World", HEADLINE) == "LagoonPlus"
    assert name_above("Lagoon", "Politics", "World", HEADLINE) is None
    assert name_above("LagoonPlus", HEADLINE) is None


def test_the_office_by_which_a_government_tells_its_news() -> None:
    assert name_above("Norlandia Information Bureau", HEADLINE) == "Norlandia Information Bureau"
    assert name_above("Information Bureau", HEADLINE) is None


def test_of_a_ministry_and_its_government_the_ministry_publishes() -> None:
    result = cleaned(
        "Ministry of Ports", "Government of Norlandia", "Press Releases", HEADLINE, "3 March 2024", OPENING
    )
    assert result.publisher is not None
    assert result.publisher.text == "Ministry of Ports"


def test_a_name_above_a_menu_that_begins_with_home_begins_the_page() -> None:
    page = ("The Harbour Fuze", "Home News World Sport", "Port towns meet in Riverton", "3 March 2024", OPENING)
    publisher = cleaned(*page).publisher
    assert publisher is not None
    assert publisher.text == "Harbour Fuze"
