import pytest

from extract.cleaning import phrases


def test_a_key_is_the_words_alone() -> None:
    assert phrases.key("  Share — this ‘Story’! ") == "share this story"


@pytest.mark.parametrize(
    "line", ["Share", "12 Comments", "Share on Facebook Tweet on Twitter", "Read more »", "1.2k Shares"]
)
def test_buttons(line: str) -> None:
    assert phrases.is_button(phrases.key(line))


@pytest.mark.parametrize("line", ["", "2024", "More to this", "Ports and rail", "Facebook fined again"])
def test_what_is_no_button(line: str) -> None:
    assert phrases.is_button(phrases.key(line)) is False


def test_appeals_are_short_lines_of_known_wording() -> None:
    assert phrases.begins_notice("follow us on the usual channels")
    assert not phrases.begins_notice("follow up talks will be held in may")
    assert not phrases.begins_notice("sign up " + "and work " * 9)
    assert not phrases.begins_notice("")


def test_a_long_paragraph_must_hold_two_wordings_to_be_a_notice() -> None:
    filler = (
        "the council of the port towns met again on monday to speak of fees and of ferries and of the rail link " * 2
    )
    assert phrases.is_notice("all rights reserved by the wire")
    assert not phrases.is_notice(filler + "all rights reserved")
    assert phrases.is_notice(filler + "all rights reserved and it may not be reproduced")


def test_openers_stops_and_pointers() -> None:
    assert phrases.opens_links("related stories")
    assert phrases.opens_links("more from norlandia")
    assert not phrases.opens_links("more ferries from norlandia")
    assert phrases.ends_article("comments 12")
    assert phrases.is_pointer("tags")
    assert not phrases.is_pointer("minister")
