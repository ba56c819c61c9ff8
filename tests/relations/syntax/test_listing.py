import pytest
from spacy.language import Language

from tests.relations.build import frame_of, words_at


@pytest.mark.parametrize(
    ("text", "word", "found"),
    [
        ("Union members {place:Togo}, {place:Mali} and {place:Peru} met.", "members", ["togo", "mali", "peru"]),
        ("The {organisation:Reef Union} ({place:Togo}, {place:Peru}) met.", "Union", ["togo", "peru"]),
        ("It has nine states, among them {place:Togo} and {place:Peru}.", "states", ["togo", "peru"]),
        (
            "It has three states: {place:Togo}, {place:Mali} and the {organisation:Reef Bank}.",
            "states",
            ["togo", "mali"],
        ),
        ("The {organisation:Reef Union}, which {place:Togo} and {place:Mali} quit, met.", "Union", []),
        ("For the members, {place:Togo} is too far.", "members", []),
        ("The members of {place:Togo} met.", "members", []),
        ("Leaders of the Union countries and {place:Togo} met.", "countries", []),
    ],
)
def test_what_is_enumerated_behind_a_word(stock: Language, text: str, word: str, found: list[str]) -> None:
    frame = frame_of(stock, text, word)
    assert words_at(frame.tree, frame.walk("listing")) == found
