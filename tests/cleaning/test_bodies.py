import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.cleaning.bodies import agencies, bodies, is_body, names_medium, staff_of


@pytest.mark.parametrize(
    "name",
    [
        "Riverton Wire",
        "Ministry of Ports",
        "RW",
        "Al Jazeera",
        "University of Eastisle",
        "National Fund for Clean Water",
    ],
)
def test_bodies(name: str) -> None:
    assert is_body(name)


@pytest.mark.parametrize("name", ["Ana Silva", "Riverton", "harbour", "", "Third Review of Ports"])
def test_other_names(name: str) -> None:
    assert not is_body(name)


def test_media_are_bodies_that_publish() -> None:
    assert names_medium("Port Gazette")
    assert names_medium("The Conversation")
    assert not names_medium("Harbour Institute")
    assert not names_medium("News")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Riverton Wire staff", "Riverton Wire"),
        ("Riverton Wire Senior Web Desk", "Riverton Wire"),
        ("Our Special Correspondent", None),
        ("News Desk", None),
        ("Riverton Wire", None),
    ],
)
def test_the_body_whose_staff_is_credited(text: str, found: str | None) -> None:
    span = staff_of(text, 0, len(text))
    assert (text[slice(*span)] if span else None) == found


def test_bodies_and_agencies_in_a_list() -> None:
    text = "the Harbour Institute, Ana Silva and AFP"
    assert [text[start:end] for start, end in bodies(text, 0, len(text))] == ["Harbour Institute", "AFP"]
    assert [text[start:end] for start, end in agencies(text, 0, len(text))] == ["AFP"]


@given(st.text("The Wire staff,;AFP ()", max_size=60))
def test_any_text_can_be_searched(text: str) -> None:
    for start, end in bodies(text, 0, len(text)):
        assert 0 <= start < end <= len(text)
