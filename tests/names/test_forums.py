import pytest

from tests.names.texts import of_type


@pytest.mark.parametrize(
    "text",
    [
        "The Tidal Dialogue of Pilots has nine members.",
        "Members of the Tidal Dialogue of Pilots met.",
        "The Tidal Dialogue of Pilots was founded by rowers.",
        "The Tidal Dialogue of Pilots (TDP) met. The TDP groups Kenya and Peru.",
        "The Tidal Dialogue of Pilots, whose members differ, met.",
        "The secretary-general of the Tidal Dialogue of Pilots left.",
    ],
)
def test_what_has_members_or_was_founded_is_a_body(text: str) -> None:
    assert "Tidal Dialogue of Pilots" in of_type(text, "organisation")


def test_a_chairman_is_an_officer_of_forums_only() -> None:
    assert of_type("The president of the Tidal Forum left.", "organisation") == ["Tidal Forum"]
    assert of_type("The president of the Tidal Conference left.", "occasion") == ["Tidal Conference"]


@pytest.mark.parametrize(
    "text",
    [
        "The Tidal Dialogue of Pilots was opened by members of a club.",
        "The president spoke at the Tidal Dialogue of Pilots.",
        "The chairman of the 4th Tidal Dialogue of Pilots left.",
    ],
)
def test_other_words_leave_a_happening(text: str) -> None:
    assert not of_type(text, "organisation")
