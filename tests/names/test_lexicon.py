from itertools import pairwise
from typing import get_args

import pytest

from extract.names.lexicon import heads, offices, phrases, words
from extract.names.model import NameType


def test_heads_are_filed_by_their_last_word_longest_first() -> None:
    assert {head.words for head in heads().by_last["Group"]} >= {("Working", "Group"), ("Group",)}
    for last, group in heads().by_last.items():
        assert all(head.words[-1] == last for head in group)
        assert all(len(a.words) >= len(b.words) for a, b in pairwise(group))


def test_every_head_has_a_type_of_the_guidelines() -> None:
    kinds = {head.type for group in heads().by_last.values() for head in group} | set(heads().lower.values())
    assert kinds <= set(get_args(NameType)) - {"position", "person"}


def test_offices_that_need_a_holder_are_offices() -> None:
    assert offices().named <= offices().capital


def test_lists_of_lower_case_words_are_lower_case() -> None:
    for key in ("stop", "generic", "possessors", "ordinals", "not_names", "bodies", "election_words", "election_heads"):
        assert all(word == word.lower() for word in words(key)), key


def test_phrases_are_split_into_words() -> None:
    assert ("air", "force") in phrases("bodies")["force"]


def test_an_unknown_list_is_an_error() -> None:
    with pytest.raises(KeyError):
        words("unheard of")
