import pytest
from spacy.language import Language

from tests.relations.build import frame_of, words_at


@pytest.mark.parametrize(
    ("text", "word", "path", "found"),
    [
        ("They saw the {organisation:Reef Secretariat} in {place:Suva}.", "Secretariat", "next(in)", ["suva"]),
        ("They saw the {organisation:Reef Secretariat} near {place:Suva}.", "Secretariat", "next(in)", []),
        ("The {occasion:Reef Summit} in {place:Suva} in {time:May} will vote.", "Summit", "next(in)", ["suva", "may"]),
        (
            "Ahead of the {occasion:Reef Summit} (RS) in {place:Suva} {time:next week}, talks began.",
            "Summit",
            "next(in)",
            ["suva", "week"],
        ),
        (
            "It spoke at the {occasion:Reef Summit} and related meetings in {place:Suva}.",
            "Summit",
            "next(in)",
            ["suva"],
        ),
        ("It spoke at the {occasion:Reef Summit} and two dinners in {place:Suva}.", "Summit", "next(in)", []),
        (
            "At the {occasion:Reef Summit} in {place:Suva}, {place:Fiji}, on {time:4 May} it spoke.",
            "Summit",
            "next(in|on)",
            ["suva", "4"],
        ),
        ("It denounced the {occasion:Reef Summit} in {place:Suva} on {time:4 May}.", "Summit", "next(on)", []),
        ("It slept during the {occasion:Reef Summit} on {time:4 May}.", "Summit", "next(on)", []),
        ("The {organisation:Lamp Trust} from {place:Suva} sang.", "Trust", "next(from)", ["suva"]),
        ("It read of the {occasion:Reef Summit} in {place:Suva}'s papers.", "Summit", "next(in)", []),
        (
            "Ana, head of the {organisation:Institute for Reef Law} at the {organisation:University of Suva}, sang.",
            "Institute",
            "next(at)",
            ["university"],
        ),
        ("It bought the {organisation:Lamp Trust} from {place:Fiji}.", "Trust", "next(from)", []),
        ("Pupils of the {organisation:Lamp Trust} from {place:Fiji} and {place:Peru} sang.", "Trust", "next(from)", []),
    ],
)
def test_what_follows_a_name(stock: Language, text: str, word: str, path: str, found: list[str]) -> None:
    frame = frame_of(stock, text, word)
    assert words_at(frame.tree, frame.walk(path)) == found
