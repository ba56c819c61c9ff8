import pytest

from extract.cleaning.features import features
from extract.cleaning.lines import split_lines
from extract.cleaning.shapes import Shapes, dated_end, is_candidate
from tests.cleaning.support import OPENING, SECOND, cleaned


def candidate(*lines: str, index: int = 0) -> bool:
    found = features(split_lines("\n".join(lines)))
    return is_candidate(found, Shapes(found), index)


@pytest.mark.parametrize(
    "line",
    [
        "ECUADOR, March 3 -",
        "Manama - BNA",
        "RIVERTON, March 3 (AFP)",
        "Harbour Agency Press Office",
        "Office of the Spokesperson",
        "Aerial photo taken on March 3 shows the piers (Lagoona/Bo Lind)",
        "By Ana Silva",
        "3 March 2024",
    ],
)
def test_what_is_no_headline(line: str) -> None:
    assert not candidate(line)


@pytest.mark.parametrize(
    "line",
    [
        "Norlandia opens its second harbour",
        "Islands sign truce - 2024-03-03",
        "Press conference of the Port Union on March 3, 2024",
        "Riverton - a town on the move",
        "Press office of the union closes",
    ],
)
def test_what_may_be_one(line: str) -> None:
    assert candidate(line)


def test_the_date_behind_a_headline() -> None:
    line, plain, short = features(
        split_lines("Islands sign truce - 2024-03-03\nPorts - a history\nPorts - 3 March 2024")
    )
    assert line.line.text[: dated_end(line)] == "Islands sign truce"
    assert dated_end(plain) == 0
    assert dated_end(short) == 0


@pytest.mark.parametrize(
    "headline",
    ["Fiji: progress on schools, March – May 2023", "Harbour works, July 2021 – June 2022"],
)
def test_a_span_of_time_ends_a_headline_that_is_not_cut(headline: str) -> None:
    result = cleaned(headline, "", OPENING, SECOND)
    assert result.title is not None
    assert result.title.text == headline


def test_below_a_label_stands_a_name_and_no_headline() -> None:
    result = cleaned("Port Fees Rise", "By:", "BO LIND", OPENING, SECOND)
    assert result.title is not None
    assert result.title.text == "Port Fees Rise"


def test_a_word_above_the_headline_is_no_label() -> None:
    result = cleaned("STORY", "Port fees rise for small boats", OPENING, SECOND)
    assert result.title is not None
    assert result.title.text == "Port fees rise for small boats"


HEADLINE = "Norlandia opens its second harbour"


def shapes_of(*lines: str) -> Shapes:
    return Shapes(features(split_lines("\n".join(lines))))


def test_columns_are_no_headline() -> None:
    assert not candidate("Investors   Sustainability   Media", HEADLINE, OPENING)
