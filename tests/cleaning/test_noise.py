import pytest

from extract.cleaning.features import features
from extract.cleaning.lines import split_lines

TRAIL = "cleaning.boilerplate.trail"
ENTRIES = "Ports Ferries Railways Roads Markets Weather Opinion Culture Sport Travel Science Health Schools Archive"


def noise(line: str) -> str | None:
    return features(split_lines(line))[0].noise


@pytest.mark.parametrize(
    "line",
    [
        ENTRIES,
        f"{ENTRIES} Riverton & Eastisle",
        "MENU Ports Ferries Weather",
        "Home About Us Our Work News & Stories Contact",
        "Home News Tides Contact",
        "Who We Are What We Do Newsroom Quays",
        "English Français Português",
        "Home » Ports",
        "Home > Ports > Fees",
        "Sport | Rail | Fees | Tides",
        "Visit   Tide Tables   Learn   Blog   Give",
    ],
)
def test_a_trail_is_a_path_or_the_entries_of_a_menu(line: str) -> None:
    assert noise(line) == TRAIL


@pytest.mark.parametrize(
    "line",
    [
        "Ports Ferries Railways Roads Markets Weather",
        "Menu prices rise again",
        f"{ENTRIES}.",
        ENTRIES.replace(" ", ", "),
        ENTRIES.replace("Opinion", "of"),
        ENTRIES.casefold(),
        "Norlandia Opens Its Second Harbour And A Railway To The Islands After Nine Years Of Work",
        "Home Secretary Meets Press and Media",
        "News Media Partners Meet",
        "Who We Are And What We Do",
        "About people, projects and reports",
        "Home news is about the ports and the media",
        "Fees | Tides",
        "Norlandia   5   3   2   17",
        "Ana Silva   Bo Lind",
        "first   second   third   fourth",
    ],
)
def test_what_may_be_said_in_an_article_is_no_trail(line: str) -> None:
    assert noise(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "Copyright Riverton Wire and its licensors",
        "COPYRIGHT 2024 RIVERTON WIRE",
        "© Riverton Wire",
        "Copyright(C):2015 Riverton Wire",
        "Data Protection   Sitemap   © Riverton Wire 2024",
    ],
)
def test_a_claim_of_the_copyright_begins_its_line(line: str) -> None:
    assert noise(line) == "cleaning.boilerplate.copyright"


def test_what_only_tells_of_copyright_claims_none() -> None:
    assert noise("Copyright talks between Norlandia and the islands resume") is None


def test_a_line_of_too_many_characters_is_no_furniture_by_its_wording() -> None:
    assert noise("All rights reserved. " + "The council met again. " * 30) is None


@pytest.mark.parametrize(
    "line",
    [
        "Related Topics: Ports Ferries Norlandia",
        "Related sections: Ports, Rail & Roads",
        "Send us your feedback",
        "Download the tide tables",
        "Your Thoughts and Comments",
        "Print | Back to list",
        "News  Sport  Obituaries  Classifieds  e-Edition",
        "SCROLL TO CONTINUE READING",
        "Tagged: ferries, Norlandia, harbours",
        "YOU MIGHT LIKE: Nobody saw this ferry coming",
        "Subscribe: you have 2 free articles remaining.",
        "Page last updated: March 3, 2024   Print   Share this page",
        "Who We Are  What We Do  Where We Work",
        "For feedback, complaints or questions, write to us.",
    ],
)
def test_what_the_foot_of_a_page_says(line: str) -> None:
    assert noise(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        "Related to the pact: Norlandia",
        "They send us their catch",
        "Downloads of the tide tables rose",
        "Your thoughts and comments were heard by the minister",
        "Norlandia  e-Edition",
    ],
)
def test_what_only_sounds_like_it(line: str) -> None:
    assert noise(line) is None
