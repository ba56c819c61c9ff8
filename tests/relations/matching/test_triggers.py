import pytest
from spacy.language import Language

from extract.relations.matching.triggers import is_triggered
from extract.relations.rulebook.file import Trigger
from tests.relations.build import frame_of

UNIVERSITY = Trigger(mentions=("organisation",), named=("university",))
JOIN = Trigger(verbs=("join",), clauseless=True)


@pytest.mark.parametrize(
    ("text", "token", "trigger", "expected"),
    [
        ("Ana left {organisation:Riverton University} in May.", "university", UNIVERSITY, True),
        ("Ana left {organisation:Riverton Bank} in May.", "bank", UNIVERSITY, False),
        ("Chad joined the union in May.", "joined", JOIN, True),
        ("Chad joined the union in praising Ana.", "joined", JOIN, False),
        ("Chad expected to join the union.", "expected", JOIN, False),
    ],
)
def test_what_a_trigger_wants_around_it(
    stock: Language, text: str, token: str, trigger: Trigger, expected: bool
) -> None:
    assert is_triggered(trigger, frame_of(stock, text, token)) is expected
