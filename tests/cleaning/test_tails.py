"""What hangs below an article is none of it; how a letter or speech ends is."""

import pytest

from tests.cleaning.support import OPENING, SECOND, cleaned, typed

TITLE = "Norlandia opens its second harbour"


@pytest.mark.parametrize(
    "tail",
    [
        ["Reader Favourites"],
        ["Page last modified on 3 March 2024", "Bo Lind likes this piece"],
        ["Share this article", "Harbour Weather"],
    ],
)
def test_a_heading_that_heads_nothing_is_furniture(tail: list[str]) -> None:
    assert typed(cleaned(TITLE, "", OPENING, SECOND, *tail))[-1] == ("boilerplate", tail[-1])


@pytest.mark.parametrize(
    "tail",
    [
        ["May it thrive"],  # the end of a speech
        ["Mirel Costa", "Minister Of Ports"],
        ["Fees In Force", "A boat pays nine crowns a day at either of the piers."],
    ],
)
def test_how_a_text_ends_is_kept(tail: list[str]) -> None:
    found = typed(cleaned(TITLE, "", OPENING, SECOND, *tail))
    assert "boilerplate" not in [kind for kind, _ in found[-len(tail) :]]


@pytest.mark.parametrize(
    "line",
    [
        "ShareTweetPin",
        "X",
        "FacebookTwitterLinkedIn",
        "Reach Mirel Costa at 308-555-0142.",
        "Write to our desk at ports@riverton.example",
        "Enter your email address to have the tidings of the harbour each day:",
    ],
)
def test_buttons_without_blanks_and_ways_to_reach_somebody_are_furniture(line: str) -> None:
    assert typed(cleaned(TITLE, "", OPENING, SECOND, line))[-1] == ("boilerplate", line)


@pytest.mark.parametrize("line", ["PortUnion", "ShareBank", "Reach the piers on foot at 6 each morning."])
def test_other_words_are_kept(line: str) -> None:
    assert typed(cleaned(TITLE, "", OPENING, line, SECOND))[2][0] != "boilerplate"


def test_a_section_between_headline_and_date_is_furniture_and_above_the_text_a_heading() -> None:
    assert typed(cleaned(TITLE, "", "Politics", "3 March 2024", "", OPENING))[1] == ("boilerplate", "Politics")
    assert typed(cleaned(TITLE, "", "Politics", OPENING, SECOND))[1] == ("heading", "Politics")


def test_a_place_in_a_caption_is_no_outlet() -> None:
    result = cleaned(TITLE, "", OPENING, SECOND, "", "Photos by Bo Lind", "", "At PTU Library", "At PTU Library")
    assert result.publisher is None
