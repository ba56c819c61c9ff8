import pytest
from spacy.language import Language

from extract.relations.matching.triggers import is_triggered
from extract.relations.rulebook.file import Trigger
from tests.relations.build import frame_of

UNIVERSITY = Trigger(mentions=("organisation",), named=("university",))
JOIN = Trigger(verbs=("join",), clauseless=True)
HELP = Trigger(verbs=("help",), own_subject=True)
PAID = Trigger(verbs=("promise",), objects=("support",), modifiers=("financial",))
OPENED = Trigger(verbs=("make",), particles=("available",))


@pytest.mark.parametrize(
    ("text", "token", "trigger", "expected"),
    [
        ("Ana left {organisation:Riverton University} in May.", "university", UNIVERSITY, True),
        ("Ana left {organisation:Riverton Bank} in May.", "bank", UNIVERSITY, False),
        ("Chad joined the union in May.", "joined", JOIN, True),
        ("Chad joined the union in praising Ana.", "joined", JOIN, False),
        ("Chad expected to join the union.", "expected", JOIN, False),
        ("The money will help Chad.", "help", HELP, True),
        ("Ana gave money to help Chad.", "help", HELP, False),
        ("Ana promised moral and financial support.", "promised", PAID, True),
        ("Ana promised moral and vocal support.", "promised", PAID, False),
        ("The money was made available to Chad.", "made", OPENED, True),
        ("The money was made in Chad.", "made", OPENED, False),
    ],
)
def test_what_a_trigger_wants_around_it(
    stock: Language, text: str, token: str, trigger: Trigger, expected: bool
) -> None:
    assert is_triggered(trigger, frame_of(stock, text, token)) is expected
