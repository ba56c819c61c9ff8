"""Times, places and purposes that the parse does not hang on their trigger."""

import pytest
from spacy.language import Language

from tests.relations.build import frame_of, words_at


@pytest.mark.parametrize(
    ("text", "trigger", "path", "words"),
    [
        ("{time:Last week} Ana met Ola and visited Chad.", "visited", "time", ["week"]),
        ("{time:Last week} Ana met Ola, and Eva visited Chad on {time:Monday}.", "visited", "time", ["monday"]),
        ("Ana flew to {place:Suva}, where she met Ola.", "met", "around(in)", ["suva"]),
        ("Ana asked where she met Ola.", "met", "around(in)", []),
        ("{time:2018}: {place:Chad} joins the fund", "joins", "time", ["2018"]),
        ("{time:2018} was the year when {place:Chad} joined it.", "joined", "time", []),
        ("Ana said on {time:Monday} it would lend Chad a ship.", "lend", "time", []),
        ("Ana held the first talks in {time:five years} in {place:Suva}.", "talks", "time", []),
        ("Ana began a visit on {time:Monday}.", "visit", "time", ["monday"]),
        ("The talks held in {place:Suva} on {time:Monday} failed.", "talks", "around(in)", ["suva"]),
        ("Chad pledged {amount:$5} to support Fiji.", "pledged", "purpose", ["fiji"]),
        ("To support Fiji, Chad pledged {amount:$5}.", "pledged", "purpose", ["fiji"]),
        ("Chad pledged {amount:$5} to defeat Fiji.", "pledged", "purpose", []),
        ("Chad pledged {amount:$5} to support firms in Fiji.", "pledged", "goal(in)", ["fiji"]),
        ("The partners include Chad and Fiji.", "partners", "members", ["chad", "fiji"]),
        ("The partners met Chad and Fiji.", "partners", "members", []),
        ("The {occasion:Reef Fair} ({place:Suva}, {time:4-6 May}) is free.", "Fair", "bracketed", ["suva", "4"]),
        ("The fund, to which Chad gave {amount:$5}, is new.", "gave", "around(to)", ["fund"]),
        ("The bank, whose seat is in Suva, is new.", "seat", "possessor", ["bank"]),
    ],
)
def test_what_belongs_to_a_trigger(stock: Language, text: str, trigger: str, path: str, words: list[str]) -> None:
    frame = frame_of(stock, text, trigger)
    assert words_at(frame.tree, frame.walk(path))[: len(words) or None] == words
