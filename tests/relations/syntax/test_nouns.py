import pytest
from spacy.language import Language

from tests.relations.build import frame_of, words_at


@pytest.mark.parametrize(
    ("text", "word", "path", "found"),
    [
        ("Through the {programme:Reef Fund}, {place:Fiji} built a school.", "Fund", "user(through)", ["fiji"]),
        ("Near the {programme:Reef Fund}, {place:Fiji} built a school.", "Fund", "user(through)", []),
        ("They built on the {programme:Reef Fund}, which {place:Fiji} works through", "Fund", "user(through)", []),
        ("They met at the {time:May} {occasion:Reef Forum}.", "Forum", "dated", ["may"]),
        ("They met at {time:last week}'s {occasion:Reef Forum}.", "Forum", "dated", ["week"]),
        ("In {time:May} {occasion:Reef Forum} guests left.", "Forum", "dated", []),
        ("The {instrument:Reef Plan} ({time:2021}) is short.", "Plan", "term", ["2021"]),
        ("The {instrument:Reef Plan} for the years {time:2021} is short.", "Plan", "term", ["2021"]),
        ("The {instrument:Reef Plan} in {time:2021} was short.", "Plan", "term", []),
        ("{place:Fiji}'s {organisation:Sea Bank} and {place:Peru}'s {organisation:IAP} met.", "IAP", "owner", ["peru"]),
        ("{place:Fiji} and the {organisation:Sea Bank} met.", "Bank", "owner", []),
        ("{organisation:EIB} lends {place:Tunisia} €50 million for road", "lends", "recipient", ["tunisia"]),
        ("{organisation:EIB} lends €50 million for a road", "lends", "recipient", []),
        ("{place:Fiji} is one of the members of the club.", "members", "bearer", ["fiji"]),
        ("{place:Fiji} was named a member of the club.", "member", "bearer", ["fiji"]),
        ("{place:Fiji} thanked a member of the club.", "member", "bearer", []),
    ],
)
def test_steps_from_a_noun(stock: Language, text: str, word: str, path: str, found: list[str]) -> None:
    frame = frame_of(stock, text, word)
    assert words_at(frame.tree, frame.walk(path)) == found
