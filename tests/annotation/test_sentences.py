import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from extract.annotation.sentences import constrain

BLANK = spacy.blank("en")


def starts(text: str, blocks: list[int]) -> dict[str, bool | None]:
    doc = BLANK.make_doc(text)
    constrain(doc, blocks)
    return {token.text: token.is_sent_start for token in doc}


def test_a_block_begins_a_sentence_and_a_bare_word_does_not() -> None:
    found = starts("Port opens\n\nKenya and Peru met. They left", [0, 12])
    assert found["Port"] is True
    assert found["Kenya"] is True
    assert (found["opens"], found["and"], found["Peru"], found["left"]) == (False, False, False, False)
    assert found["They"] is None


@pytest.mark.parametrize(
    "before", ["in the U.S.", "for Acme Inc.", "he said:", "“Stay!”", "(see below)", "part one;", "so…"]
)
def test_after_the_end_of_something_the_parser_decides(before: str) -> None:
    assert starts(f"{before} Kenya", [0])["Kenya"] is None


@given(st.text(max_size=80), st.lists(st.integers(0, 90), max_size=5))
def test_any_text_and_any_blocks_are_taken(text: str, blocks: list[int]) -> None:
    doc = BLANK.make_doc(text)
    constrain(doc, blocks)
    assert doc.text == text
    assert all(token.is_sent_start is not False for token in doc if token.idx in blocks)
