import pytest

from extract.cleaning.bars import before_logo, before_sections, before_tagline, is_motto
from extract.cleaning.features import Features, features
from extract.cleaning.lines import split_lines
from tests.cleaning.support import OPENING, SECOND, cleaned

HEADLINE = "Five things that the storm taught the port"


def line(text: str) -> Features:
    return features(split_lines(text))[0]


def test_a_place_is_no_part_of_the_name_that_begins_a_bar() -> None:
    text = "Lagoon Relief in Upper Norlandia | Projects | Contact"
    span = before_sections(line(text))
    assert span is not None
    assert text[slice(*span)] == "Lagoon Relief"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Port Observatory | Ideas for the small islands", "Port Observatory"),
        ("Lagoon Trust – clean water for all", "Lagoon Trust"),
        ("Ports reopen after the storm", None),
        ("Ports | Ferries | Fees", None),
        ("The port is open | it was said.", None),
    ],
)
def test_what_stands_before_a_tagline(text: str, name: str | None) -> None:
    span = before_tagline(line(text))
    assert (span and text[slice(*span)]) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Eastisle Cables Logo", "Eastisle Cables"),
        ("RW homepage", "RW"),
        ("Company logo", None),
        ("Main logo", None),
        ("The union has a new logo", None),
    ],
)
def test_the_name_before_a_logo(text: str, name: str | None) -> None:
    span = before_logo(line(text))
    assert (span and text[slice(*span)]) == name


@pytest.mark.parametrize(
    ("lines", "publisher"),
    [
        (("Port Observatory | Ideas for the small islands", "Blog · About · Search · Español"), "Port Observatory"),
        (("Eastisle Cables Logo",), "Eastisle Cables"),
        (("Premier’s Office",), "Premier’s Office"),
        (("Foreign Ministry",), "Foreign Ministry"),
        (("Lagoon Herald (Port Louis)",), "Lagoon Herald"),
        (("Riverton.org",), "Riverton.org"),
        (("The White House", "Briefing Room"), "White House"),
        (("White House", "Politics"), None),
        (("Bo Lind’s Office Party",), None),
    ],
)
def test_who_stands_above_the_headline(lines: tuple[str, ...], publisher: str | None) -> None:
    result = cleaned(*lines, "", HEADLINE, "By Ana Silva", "3 March 2024", "", OPENING, SECOND)
    assert result.title is not None
    assert (result.publisher and result.publisher.text) == publisher
    if publisher:
        assert result.title.text == HEADLINE


@pytest.mark.parametrize(
    ("text", "motto"),
    [
        ("Radio · Islands · World", True),
        ("News | Ports | Weather today", True),
        ("Ana Silva | Lagoon Wire | Port Louis", False),
        ("Ports | Ferries", False),
        ("Ports · 3 March · Fees", False),
    ],
)
def test_what_a_site_says_of_itself_in_single_words(text: str, motto: bool) -> None:
    assert is_motto(line(text)) is motto


def test_a_name_above_a_motto_is_no_headline_and_publishes_the_page() -> None:
    result = cleaned("Lagoon Point United", "Radio · Islands · World", "[ad_1]", OPENING, SECOND)
    assert result.title is None
    assert result.publisher is not None
    assert result.publisher.text == "Lagoon Point United"
