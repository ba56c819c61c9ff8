import pytest

from extract.cleaning.features import features
from extract.cleaning.lines import split_lines
from extract.cleaning.shaped import ADDRESS, TRAIL


def noise(line: str) -> str | None:
    return features(split_lines(line))[0].noise


@pytest.mark.parametrize(
    "line",
    [
        "» Quay News",
        "« Older: Who owns the quay?",
        "← Port fees rise",
        "Ferries to run at night »",
        "Next: Crews home →",
    ],
)
def test_an_angle_or_arrow_at_one_end_turns_the_page(line: str) -> None:
    assert noise(line) == TRAIL


@pytest.mark.parametrize(
    "line",
    [
        "«The quay is ours», say crews",
        "« The quay is ours. »",
        "Fees < 3 per cent",
        "→ lower the fees",
        "» Open the third quay first",
    ],
)
def test_quotations_and_signs_turn_no_page(line: str) -> None:
    assert noise(line) != TRAIL


@pytest.mark.parametrize("line", ["Page 1 of 3", "2/5", "Image 4 of 12"])
def test_numbers_of_pages_are_bars(line: str) -> None:
    assert noise(line) == "cleaning.boilerplate.bar"


@pytest.mark.parametrize("line", ["Ferry 3 of 5 returned", "Chapter 2/5", "3 of the 5"])
def test_other_numbers_are_not(line: str) -> None:
    assert noise(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "Fonte/Source: https://www.lagoon.example/fees-9/",
        "LagoonPoint.com",
        "riverton.co.ke",
        "Ports.gov",
        "lagoon.org.uk",
        "info@lagoon.example",
    ],
)
def test_an_address_alone(line: str) -> None:
    assert noise(line) == ADDRESS


def test_a_file_alone() -> None:
    assert noise("harbour at night.jpg") == "cleaning.boilerplate.notice"
    assert noise("Riverton sells the jpg") is None


@pytest.mark.parametrize("line", ["Riverton.", "The port.com boom", "U.S."])
def test_no_address(line: str) -> None:
    assert noise(line) != ADDRESS


def test_an_address_in_double_brackets_tells_how_to_reach_somebody() -> None:
    assert noise("((Ana.Silva@lagoon.example; +99 555 0100; ana@lagoon.example))") == "cleaning.boilerplate.contact"
