import pytest

from tests.names.texts import of_type


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met at the 12th session of the UN General Assembly.", "12th session of the UN General Assembly"),
        ("The 5th summit of PUN ended.", "5th summit of PUN"),
        ("The 12th meeting of the UN Executive Board ended.", "12th meeting of the UN Executive Board"),
        ("The 3rd special meeting of the Tidal Rivers Board ended.", "3rd special meeting of the Tidal Rivers Board"),
    ],
)
def test_a_numbered_sitting_of_a_body(text: str, name: str) -> None:
    assert of_type(text, "occasion") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "The first session of the African Union ended.",
        "The 2nd session of talks ended.",
        "The 2nd session in Kenya ended.",
        "The 3rd conference of the year ended.",
        "The 5th meeting of Kenya ended.",
        "The 5th meeting of the African Union’s envoys ended.",
    ],
)
def test_without_a_number_or_a_body_it_is_none(text: str) -> None:
    assert of_type(text, "occasion") == []


@pytest.mark.parametrize(
    "text",
    [
        "They vote at the next Congress in May.",
        "This year’s Congress ended.",
        "Then the Congress will be held in Oslo.",
    ],
)
def test_the_one_that_comes_round_needs_no_number(text: str) -> None:
    assert of_type(text, "occasion") == ["Congress"]


@pytest.mark.parametrize(
    "text",
    ["The next Congress, lawmakers say, will vote.", "The next Congress Party vote.", "Then Congress voted."],
)
def test_a_congress_that_makes_laws_comes_round_too(text: str) -> None:
    assert of_type(text, "occasion") == []
