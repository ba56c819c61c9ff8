import pytest

from tests.names.texts import found, of_type


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("It pays for a programme called Quiet Rivers in Kenya.", "Quiet Rivers", "programme"),
        ("It came with an exhibition entitled Nets of the North, which is open.", "Nets of the North", "occasion"),
        ("It is a joint venture, to be called Tidewell Refining.", "Tidewell Refining", "organisation"),
        ("They read a report titled Rising Rivers in spring.", "Rising Rivers", "instrument"),
        ("The scheme, also known as Quist Rivers, is new.", "Quist Rivers", "programme"),
        ("It pays for a project named Nets in Today's Rivers again.", "Nets in Today's Rivers", "programme"),
    ],
)
def test_the_noun_gives_the_type(text: str, name: str, kind: str) -> None:
    assert (name, kind) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "She was named Tidewell.",
        "The programme, known to Tidewell, is new.",
        "The man, known as Tidewell, left the project.",
        "The bank called Kenya a partner.",
        "The programme called on Marwell to act.",
        "The company was named best employer.",
        "He read a report\nTitled Rivers Grow.",
        "The premier named Tidewell minister.",
    ],
)
def test_other_uses_of_the_verbs_name_nothing(text: str) -> None:
    assert not {kind for _, kind in found(text)} & {"programme", "occasion", "organisation", "instrument"}


def test_the_place_behind_the_name_is_outside() -> None:
    assert of_type("It pays for a programme called Quiet Rivers in Kenya.", "place") == ["Kenya"]


def test_the_title_behind_an_exhibition() -> None:
    assert found("She set up the travelling exhibition Salt and Wind in May.") == [("Salt and Wind", "occasion")]


@pytest.mark.parametrize("text", ["They open the exhibition Monday.", "The exhibition in May closed."])
def test_what_is_no_title_of_an_exhibition(text: str) -> None:
    assert found(text) == []


def test_a_person_who_speaks_at_an_exhibition_is_none() -> None:
    text = "At the exhibition Suvi Marden said so."
    assert found(text, ents=[("Suvi Marden", "PERSON")], tags={"said": "VBD"}) == [("Suvi Marden", "person")]
