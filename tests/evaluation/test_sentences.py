"""The sentence to quote ends where a reader would say it does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.evaluation.sentences import Sentences


@pytest.mark.parametrize(
    ("text", "word", "sentence"),
    [
        ("The pier opened. It is long.", "long", "It is long."),
        ("The pier opened. It is long.", "pier", "The pier opened."),
        ("Dr. Mira Oduya came. J. Roel left.", "Mira", "Dr. Mira Oduya came."),
        ("It cost 2.5 million. “Good,” she said.", "cost", "It cost 2.5 million."),
        ("“We begin.” They did.", "They", "They did."),
        ("“We begin.” They did.", "begin", "“We begin.”"),
        ("A heading\n\n  A line.", "line", "A line."),
        ("A heading\n\n  A line.", "heading", "A heading"),
    ],
)
def test_the_sentence_around_a_word(text: str, word: str, sentence: str) -> None:
    at = text.index(word)
    start, end = Sentences(text).around(at, at + len(word))
    assert text[start:end] == sentence


@given(st.text(alphabet='aB. \n"”1('), st.integers(0, 40), st.integers(0, 10))
def test_it_always_holds_the_span(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    end = min(start + length, len(text))
    first, last = Sentences(text).around(start, end)
    assert 0 <= first <= start <= end <= last <= len(text)


def test_hostile_text_takes_no_more_steps_than_it_has_characters() -> None:
    for text in (". " * 100_000, "\n" * 200_000, '.")' * 70_000, "A.\u00a0" * 70_000):
        assert Sentences(text).around(0, 1)[0] == 0
