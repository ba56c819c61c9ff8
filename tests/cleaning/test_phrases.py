from pathlib import Path

import pytest

from extract.cleaning import phrases
from extract.cleaning.clean import clean
from extract.cleaning.keys import key
from tests.cleaning.support import OPENING, SECOND, article

SHIPPED = phrases.load()
FILLER = "the council of the port towns met again on monday to speak of fees and of ferries and of the rail link " * 2


def words(text: str) -> list[str]:
    return key(text).split()


def file(folder: Path, text: str) -> Path:
    path = folder / "own.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "line",
    ["Share", "12 Comments", "Share on Facebook Tweet on Twitter", "Read more »", "1.2k Shares", "Home News Sport"],
)
def test_buttons(line: str) -> None:
    assert SHIPPED.is_button(words(line))
    assert SHIPPED.may_begin(words(line))


@pytest.mark.parametrize(
    "line", ["", "2024", "More to this", "Ports and rail", "Facebook fined again", "World news", "Health"]
)
def test_what_is_no_button(line: str) -> None:
    assert SHIPPED.is_button(words(line)) is False


def test_appeals_are_short_lines_of_known_wording() -> None:
    assert SHIPPED.begins_notice(words("follow us on the usual channels"))
    assert SHIPPED.begins_notice(words("follow us"))
    assert not SHIPPED.begins_notice(words("follow up talks will be held in may"))
    assert not SHIPPED.begins_notice(words("sign up " + "and work " * 9))
    assert not SHIPPED.begins_notice([])


def test_a_long_paragraph_must_hold_two_wordings_to_be_a_notice() -> None:
    assert SHIPPED.is_notice(words("all rights reserved by the wire"))
    assert not SHIPPED.is_notice(words(FILLER + "all rights reserved"))
    assert SHIPPED.is_notice(words(FILLER + "all rights reserved and it may not be reproduced"))


def test_openers_stops_and_pointers() -> None:
    assert SHIPPED.announces(words("related stories"))[0]
    assert SHIPPED.announces(words("5 related stories"))[0]
    assert SHIPPED.announces(words("more from norlandia")) == (True, False, False)
    assert SHIPPED.announces(words("more stories from norlandia")) == (True, False, False)
    assert SHIPPED.announces(words("more ferries from norlandia")) == (False, False, False)
    assert SHIPPED.announces(words("comments 12"))[1:] == (True, False)
    assert SHIPPED.announces(words("reader comments 12"))[1:] == (True, True)
    assert SHIPPED.is_pointer("tags")
    assert not SHIPPED.is_pointer("minister")


def test_a_line_whose_first_word_begins_no_wording_need_not_be_asked() -> None:
    assert not SHIPPED.may_begin(words("Norlandia opens its harbour"))
    assert SHIPPED.may_begin(words("Share this"))
    assert SHIPPED.may_begin(words("12 comments"))
    assert not SHIPPED.may_begin([])


def test_the_phrases_of_a_user_are_added_to_those_of_the_package(tmp_path: Path) -> None:
    lists = """
    whole = ["Riverton's daily, since 1901", "Top 10"]
    buttons = ["boost"]
    starts = ["support the wire"]
    contains = ["member of the harbour circle"]
    openers = ["elsewhere on the coast"]
    stops = ["letters to the harbour master"]
    comments = ["the pier has spoken"]
    pointers = ["dig deeper"]
    contacts = ["night desk"]
    """
    own = phrases.load([file(tmp_path, lists)])
    assert own.is_button(words("Riverton's daily since 1901"))
    assert own.is_button(words("Share Boost 12"))
    assert own.is_button(words("TOP 10"))
    assert own.begins_notice(words("Support the Wire with a gift"))
    assert own.is_notice(words("You read this as a member of the harbour circle."))
    assert own.announces(words("Elsewhere on the coast")) == (True, False, False)
    assert own.announces(words("Letters to the harbour master")) == (False, True, False)
    assert own.announces(words("The pier has spoken")) == (False, False, True)
    assert own.is_pointer("dig deeper")
    assert own.contact.match("Night desk: +99 555 0101")
    assert own.is_button(words("Share this article"))
    assert not SHIPPED.is_button(words("Riverton's daily since 1901"))
    assert not SHIPPED.begins_notice(words("Support the Wire with a gift"))


def test_phrases_are_compiled_once_for_the_same_files(tmp_path: Path) -> None:
    path = file(tmp_path, 'whole = ["Riverton daily"]')
    assert phrases.load([path]) is phrases.load([str(path)])
    assert phrases.load() is SHIPPED


@pytest.mark.parametrize(
    ("lists", "says"),
    [
        ("whole = [", "own.toml: no TOML in UTF-8"),
        ('wholes = ["Riverton daily"]', "own.toml: there is no list 'wholes'; the lists are button_fillers, buttons"),
        ('whole = "Riverton daily"', "own.toml: 'whole' must be a list of strings"),
        ("starts = [1]", "own.toml: 'starts' must be a list of strings"),
        ('whole = ["—"]', "own.toml: 'whole' holds '—', which has no letter and no digit"),
        ('buttons = ["add to list"]', "own.toml: 'buttons' holds 'add to list', which has 3 words"),
    ],
)
def test_a_file_of_another_form_is_refused_and_told_why(tmp_path: Path, lists: str, says: str) -> None:
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the message is compared below
        phrases.load([file(tmp_path, lists)])
    assert says in str(refused.value)


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_bytes('whole = ["café"]'.encode("latin-1"))
    with pytest.raises(ValueError, match=r"own\.toml: no TOML in UTF-8"):
        phrases.load([path])


def test_a_file_that_is_not_there_is_an_error_of_reading(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        phrases.load([tmp_path / "none.toml"])


def test_cleaning_drops_what_a_user_has_listed(tmp_path: Path) -> None:
    own = phrases.load([file(tmp_path, 'contains = ["paid for by the harbour circle"]')])
    page = article(f"{OPENING}\nThis text was paid for by the Harbour Circle of Riverton.\n{SECOND}")
    assert "Circle" in clean(page).text
    cleaned = clean(page, phrases=own)
    assert cleaned.text == f"{OPENING}\n\n{SECOND}"
    assert [block.rule for block in cleaned.blocks if block.type == "boilerplate"] == ["cleaning.boilerplate.notice"]


@pytest.mark.parametrize(
    "line", ["Follow Riverton Wire on Facebook", "Follow @lagoon on Telegram", "Previous articlePort fees fall"]
)
def test_an_appeal_may_end_in_the_name_of_a_site_or_begin_glued(line: str) -> None:
    assert SHIPPED.begins_notice(words(line))


@pytest.mark.parametrize(
    "line", ["Follow the ministers on tour", "Like many others, she sells fish on Facebook", "Follow the quay on"]
)
def test_what_only_begins_as_one(line: str) -> None:
    assert not SHIPPED.begins_notice(words(line))


def test_a_figure_may_stand_right_behind_a_button() -> None:
    assert SHIPPED.is_button(words("Facebook12 Tweet0"))
