from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.names.merge import PRIORITY, merge, priority
from extract.names.model import Mention, NameType

TEXT = "Port Union of Ostia and Norlandia met"


def at(surface: str, rule: str, kind: NameType = "organisation") -> Mention:
    start = TEXT.index(surface)
    return Mention(start, start + len(surface), surface, kind, rule)


def test_the_longest_wins_and_nothing_is_inside_it() -> None:
    long = at("Port Union of Ostia", "names.grammar.organisation")
    assert merge([at("Ostia", "names.gazetteer", "place"), long]) == [long]


def test_with_one_span_the_higher_priority_wins() -> None:
    user = at("Ostia", "names.user", "person")
    assert merge([at("Ostia", "names.gazetteer", "place"), user, at("Ostia", "names.model")]) == [user]


def test_a_model_name_that_crosses_a_sure_one_loses() -> None:
    sure = at("Port Union", "names.grammar.organisation")
    assert merge([sure, at("Union of Ostia and Norlandia", "names.model")]) == [sure]


def test_a_model_name_strung_together_of_sure_ones_loses() -> None:
    places = [at("Ostia", "names.gazetteer", "place"), at("Norlandia", "names.gazetteer", "place")]
    assert merge([*places, at("Ostia and Norlandia", "names.model")]) == places


def test_a_model_name_that_adds_capitals_to_a_known_one_wins() -> None:
    whole = at("Union of Ostia", "names.model")
    assert merge([at("Ostia", "names.gazetteer", "place"), whole]) == [whole]


def test_a_model_name_that_adds_common_words_loses() -> None:
    known = at("Norlandia", "names.gazetteer", "place")
    assert merge([known, at("Norlandia met", "names.model")]) == [known]


def test_a_family_has_one_priority() -> None:
    assert priority("names.grammar.occasion") == PRIORITY["names.grammar"]
    with pytest.raises(KeyError):
        priority("names.unheard.of")


spans = st.tuples(st.integers(0, 30), st.integers(1, 8), st.sampled_from(sorted(PRIORITY)))


@given(st.lists(spans))
def test_what_is_left_is_ordered_without_overlaps(spans: list[tuple[int, int, str]]) -> None:
    pool = [Mention(s, s + n, "x" * n, "place", rule) for s, n, rule in spans]
    kept = merge(pool)
    assert all(a.end <= b.start for a, b in pairwise(kept))
    assert merge(reversed(pool)) == kept
    sure = [m for m in pool if m.rule != "names.model"]
    assert not sure or max(m.end - m.start for m in kept) >= max(m.end - m.start for m in sure)
