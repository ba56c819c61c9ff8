from hypothesis import given
from hypothesis import strategies as st

from extract.cleaning.keys import key, parted


def test_a_key_is_the_words_alone() -> None:
    assert key("  Share — this ‘Story’! ") == "share this story"


@given(st.lists(st.text(st.characters(exclude_characters="\n", codec="utf-8"), max_size=30), max_size=6))
def test_the_words_of_many_texts_are_those_of_each(texts: list[str]) -> None:
    assert [" ".join(parts) for parts in parted(texts)] == [key(text) for text in texts]
