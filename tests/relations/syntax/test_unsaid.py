import pytest
from spacy.language import Language

from tests.relations.build import frame_of, words_at

UNION = "The {organisation:Reef Union} met. "


@pytest.mark.parametrize(
    ("text", "word", "found"),
    [
        (f"{UNION}{{place:Togo}}, a member since {{time:2008}}, slept.", "member", ["union"]),
        (f"{UNION}{{place:Togo}}, which joined in {{time:2008}}, slept.", "joined", ["union"]),
        ("The {organisation:CORA} met. {place:Togo}, the newest member, slept.", "member", ["cora"]),
        (f"{UNION}{{place:Togo}}, which joined in May, slept.", "joined", []),
        (f"{UNION}{{place:Togo}}, a member of the club, slept.", "member", []),
        (f"{UNION}{{place:Togo}}, which joined the club in {{time:2008}}, slept.", "joined", []),
        ("The {organisation:Reef Bank} met. {place:Togo}, a member since {time:2008}, slept.", "member", []),
        (f"{UNION}It rained. It rained. It rained. {{place:Togo}}, the newest member, slept.", "member", []),
    ],
)
def test_the_union_that_is_not_said(stock: Language, text: str, word: str, found: list[str]) -> None:
    frame = frame_of(stock, text, word)
    assert words_at(frame.tree, frame.walk("unsaid")) == found
