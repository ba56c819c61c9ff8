import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from extract.annotation.tokens import tokenize

BLANK = spacy.blank("en")
LONG = st.sampled_from(["(" * 450, "$" * 300, "x" * 201, "-" * 200, "ab." * 90])


@pytest.mark.parametrize("text", ["", "Kenya met Peru.", "a  b\n\nc ", "S$200 million (LRU)"])
def test_ordinary_text_is_tokenized_as_ever(text: str) -> None:
    assert [token.text_with_ws for token in tokenize(BLANK, text)] == [t.text_with_ws for t in BLANK.make_doc(text)]


@given(st.lists(st.one_of(LONG, st.text(max_size=12), st.sampled_from([" ", "  ", "\n", "\n\n"])), max_size=8))
def test_no_character_is_lost(parts: list[str]) -> None:
    assert tokenize(BLANK, "".join(parts)).text == "".join(parts)


def test_words_beside_junk_stay_whole() -> None:
    words = [token.text for token in tokenize(BLANK, f"Kenya {'(' * 1000} Peru's port")]
    assert words[0] == "Kenya"
    assert words[-3:] == ["Peru", "'s", "port"]
