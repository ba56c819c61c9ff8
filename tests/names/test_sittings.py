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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They read the outcomes of QUM-13 there.", "QUM-13"),
        ("The QUM-13 was chaired by Kenya.", "QUM-13"),
        ("Peru hosted QUM-7.", "QUM-7"),
        ("The QUM-4 will be held in Kenya.", "QUM-4"),
        ("Divers spoke of COP 33 for days.", "COP 33"),
        ("The Quay Union Meeting (QUM) ended. Then QUM-4 began.", "QUM-4"),
    ],
)
def test_an_acronym_and_its_number_are_one_happening(text: str, name: str) -> None:
    assert name in of_type(text, "occasion")


@pytest.mark.parametrize("text", ["He flew an MQ-9 drone.", "They hosted QUK-29 crews.", "The COVID-19 wards closed."])
def test_other_numbers_are_none(text: str) -> None:
    assert of_type(text, "occasion", tags={"crews": "NNS"}) == []


def test_a_roman_number_counts_too() -> None:
    assert of_type("The LXII session of the UN General Assembly ended.", "occasion") == [
        "LXII session of the UN General Assembly"
    ]


def test_the_whole_body_is_in_the_name() -> None:
    text = "The 28th session of the Standing Committee for Trade of the Quiet Reef Organisation ended."
    assert of_type(text, "occasion") == [
        "28th session of the Standing Committee for Trade of the Quiet Reef Organisation"
    ]
