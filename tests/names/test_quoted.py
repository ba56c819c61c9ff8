import pytest

from tests.names.texts import found, mentions


@pytest.mark.parametrize(
    "text",
    [
        "It ran under the theme ‘Ports of Kenya: The Harbour Forum’.",
        "The theme of the fair was “The Ostia Plan”.",
        'Their slogan, "One Harbour League", hung there.',
        "He wrote a novel called “The Oslo Treaty”.",
        "A speech entitled “Peru and the Harbour Trust” followed.",
    ],
)
def test_themes_and_works_name_nothing(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("A survey on ‘Nets of Kenyan Divers’ began.", "Nets of Kenyan Divers", "instrument"),
        ("a study titled “Reefs in Peru 2031,” which", "Reefs in Peru 2031", "instrument"),
        ("the survey on ‘Divers’ Lives in Kenya’ by him", "Divers’ Lives in Kenya", "instrument"),
        ("an exhibition called “Light on Water” opened", "Light on Water", "occasion"),
        ("a fund named “Quiet Rivers” paid", "Quiet Rivers", "programme"),
    ],
)
def test_titles_of_documents_projects_and_happenings_are_names(text: str, name: str, kind: str) -> None:
    assert found(text) == [(name, kind)]


def test_a_theme_is_silent_even_where_its_names_stand_elsewhere() -> None:
    text = "Kenya came. The theme was “Kenya at Sea”. Kenya left."
    assert [m.start for m in mentions(text)] == [0, text.rindex("Kenya")]


def test_a_mark_that_never_closes_says_nothing() -> None:
    assert found("Under the theme “Kenya and Peru\nthey met") == [("Kenya", "place"), ("Peru", "place")]


def test_what_someone_said_is_read_as_usual() -> None:
    assert found("She said: “Kenya agreed.”") == [("Kenya", "place")]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("He ran the ‘Quiet Tides’ project there.", "Quiet Tides", "programme"),
        ("They were at its “Blue Nights” festival.", "Blue Nights", "occasion"),
    ],
)
def test_the_noun_may_stand_behind_the_title(text: str, name: str, kind: str) -> None:
    assert (name, kind) in found(text)


@pytest.mark.parametrize("text", ["She called it a “White Elephant” idea.", "He said “Quiet Tides” project well."])
def test_no_noun_of_names_or_no_article(text: str) -> None:
    assert found(text) == []
