"""What must be there for a path to lead anywhere."""

import pytest
from spacy.language import Language

from extract.relations.syntax.leads import BEFORE, BEHIND, beside_for, words_for
from tests.relations.build import frame_of


@pytest.mark.parametrize(
    ("text", "word", "beside"),
    [
        ("{place:Fiji}'s {organisation:Reef Bank} grew.", "Bank", {"'s", "grew"}),
        ("The {time:May} {occasion:Reef Forum} ({place:Suva}) ended.", "Forum", {BEFORE, "("}),
        ("{organisation:Reef Union} {place:Fiji} grew.", "Union", {BEHIND}),
        ("The {organisation:Bank} of {place:Fiji} grew.", "Bank", {"det", "prep", "the", "of"}),
    ],
)
def test_labels_and_neighbours_of_a_trigger_are_seen(stock: Language, text: str, word: str, beside: set[str]) -> None:
    assert beside <= frame_of(stock, text, word).beside


@pytest.mark.parametrize(
    ("path", "found"), [("owner", ["fiji"]), ("possessor", ["fiji"]), ("prep(of)", []), ("around(at)", [])]
)
def test_a_path_is_followed_only_where_it_can_lead(stock: Language, path: str, found: list[str]) -> None:
    frame = frame_of(stock, "{place:Fiji}'s {organisation:Reef Bank} grew.", "Bank")
    assert [frame.tree.lower[token] for token in frame.walk(path)] == found


def test_what_is_beside_is_known_of_some_steps_only() -> None:
    assert {"poss", "'s"} <= beside_for(["possessor", "owner"])
    assert beside_for(["possessor", "subject"]) == frozenset()
    assert beside_for([]) == frozenset()


def test_words_that_lead_to_a_role() -> None:
    assert {"with", "at"} <= words_for(["prep(with)", "around(at) prep(of)"])
    assert {"sideline", "margin"} <= words_for(["around(sidelines)"])
    assert {"together", "partnership"} <= words_for(["prep(jointly)"])
    assert words_for(["prep(with)", "subject"]) == frozenset()
    assert words_for([]) == frozenset()
