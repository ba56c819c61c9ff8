"""Which way a sentence looks."""

import pytest

from extract.times.cues import WINDOW, direction


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The board said on @", "past"),
        ("The board will meet on @", "future"),
        ("The pact is to be signed on @", "future"),
        ("The pact was signed on @", "past"),
        ("The club, which meets again in @, was praised", "future"),
        ("Both sides are aiming for a truce in @", "future"),
        ("Ahead of the fair in @, officials met", "future"),
        ("They agreed to the plan in @", "past"),
        ("Shut until @", "future"),
        ("Open since @", "past"),
        ("Ola Vik, who will retire, said on @", "past"),
        ("Ola Vik said the port would open on @", "future"),
        ("On @, ministers will meet", "future"),
        ("On @, ministers met", "past"),
        ("A fair is planned for @", "future"),
        ("The pact is sealed on @", None),
        ("They will go. Rain on @", None),
        ("They will go\nRain on @", None),
        ("A @ fair", None),
    ],
)
def test_the_nearest_cue_of_the_sentence_counts(text: str, found: str | None) -> None:
    start = text.index("@")
    assert direction(text, start, start + 1) == found


def test_a_cue_out_of_reach_does_not_count() -> None:
    text = "It will " + "x " * WINDOW + "@"
    assert direction(text, len(text) - 1, len(text)) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The premier leaves the hall on @", None),
        ("Crews head to the quay on @", None),
        ("The hall where the board will meet on @", "future"),
        ("The quay that is to be opened on @", "future"),
    ],
)
def test_a_caption_tells_in_the_present_what_was(text: str, found: str | None) -> None:
    start = text.index("@")
    assert direction(text, start, start + 1, shown=True) == found
    assert direction(text, start, start + 1) == "future"
