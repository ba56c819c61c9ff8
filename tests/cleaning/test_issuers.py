import pytest

from extract.cleaning.features import features
from extract.cleaning.lines import split_lines
from extract.cleaning.mastheads import issuer
from tests.cleaning.support import OPENING, SECOND, cleaned

HEADLINE = "Norlandia opens its second harbour"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ministry of Ports and Trade", "Ministry of Ports and Trade"),
        ("World Harbour Programme (WHP)", "World Harbour Programme"),
        ("from Office for Harbour Relief", "Office for Harbour Relief"),
        ("From the Ministry of Ports, Trade and Towns", "Ministry of Ports, Trade and Towns"),
        ("The Port Gazette", "The Port Gazette"),
        ("MINISTRY OF PORTS", "MINISTRY OF PORTS"),
    ],
)
def test_a_line_may_be_no_more_than_the_name_of_an_issuer(line: str, name: str) -> None:
    span = issuer(features(split_lines(line))[0])
    assert span is not None
    assert line[slice(*span)] == name


@pytest.mark.parametrize(
    "line",
    [
        "Norlandia opens a new office",
        "Ana Silva, Associated Press",
        "Office of the Spokesperson",
        "Meeting of the Port Council",
        "Reuters",
        "Port Union 61",
        "Ministry of Ports: a history",
        "The ministry.",
        "Source: AFP and Riverton News",
    ],
)
def test_other_lines_name_none(line: str) -> None:
    assert issuer(features(split_lines(line))[0]) is None


@pytest.mark.parametrize(
    "lines",
    [
        (HEADLINE, OPENING, "Port Authority", SECOND),
        (HEADLINE, "", "Port Authority", OPENING, "Harbour Bank", SECOND),
        (HEADLINE, "The long wait", "3 March 2024", OPENING),
        (HEADLINE, OPENING, SECOND, "Port Authority"),
        (HEADLINE, "By Ana Silva", "Latest News", "Port fees rise", OPENING),
    ],
)
def test_a_heading_or_a_menu_publishes_nothing(lines: tuple[str, ...]) -> None:
    assert cleaned(*lines).publisher is None


def test_what_other_lines_say_of_the_publisher_comes_first() -> None:
    result = cleaned(HEADLINE, "Ministry of Ports", "3 March 2024", OPENING, SECOND, "© 2024 Riverton Wire")
    assert result.publisher is not None
    assert result.publisher.text == "Riverton Wire"


def test_it_does_not_go_on_from_the_headline() -> None:
    result = cleaned(HEADLINE, "from Office for Harbour Relief", "3 March 2024", OPENING)
    assert result.title is not None
    assert result.title.text == HEADLINE
    assert result.publisher is not None
    assert result.publisher.text == "Office for Harbour Relief"


TOLD = "Quay Nord built the second harbour of Norlandia in nine years, with sand from both of the islands."


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("About Quay Nord", "It has built harbours since 1931."), "Quay Nord"),
        (("About Quay Nord (QN):", "It has built harbours since 1931."), "Quay Nord"),
        (("Who we are", "Quay Nord (QN) has built harbours and piers for nine towns since 1931."), "Quay Nord"),
        (("About Quay Nord", "It builds harbours.", "About Reef Bank", "It lends money."), None),
        (("About us", "We have built harbours and piers for nine towns of the coast since 1931."), None),
        (("About Reef Bank", "It lends money."), None),
        (("About Norlandia Week", "It is held in May."), None),
    ],
)
def test_a_note_at_the_foot_tells_of_the_publisher(lines: tuple[str, ...], name: str | None) -> None:
    result = cleaned(HEADLINE, TOLD, OPENING, *lines)
    assert (result.publisher and result.publisher.text) == name


def test_a_body_that_the_opening_does_not_name_is_only_told_about() -> None:
    assert cleaned(HEADLINE, OPENING, TOLD, "About Quay Nord", "It has built harbours since 1931.").publisher is None


def test_the_source_may_stand_on_the_line_below_its_label() -> None:
    result = cleaned("Port fees rise again", "Source", "Harbour Aid", "3 March 2024", OPENING, SECOND)
    assert result.publisher is not None
    assert (result.publisher.text, result.publisher.rule) == ("Harbour Aid", "cleaning.publisher.source")


def test_a_list_of_sources_below_it_names_none() -> None:
    result = cleaned("Port fees rise again", "Source", "Harbour Aid, Port Union", "3 March 2024", OPENING, SECOND)
    assert result.publisher is None


def test_a_name_before_its_city_below_the_date_is_the_publisher() -> None:
    publisher = cleaned("Port towns meet in Riverton", "3 March 2024", "Le Quai d'Ota (Port Louis)", OPENING).publisher
    assert publisher is not None
    assert publisher.text == "Le Quai d'Ota"
    assert cleaned("Port towns meet in Riverton", "Le Quai d'Ota (Port Louis)", OPENING).publisher is None
