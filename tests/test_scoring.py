"""The scores of the public sets are by their makers' rules."""

import pytest
from scoring import Rates, Score, match_overlapping, shingle_score


def test_overlapping_spans_are_paired_one_to_one_by_what_they_share() -> None:
    assert match_overlapping([(0, 5), (6, 9)], [(4, 8), (0, 3), (8, 12)]) == [(0, 1), (1, 0)]
    assert match_overlapping([(0, 5)], [(5, 9)]) == []
    assert match_overlapping([(0, 9)], [(0, 3), (4, 9)]) == [(0, 1)]


def test_shingles_are_counted_as_bags() -> None:
    article = "the port opened on the third of March"
    assert shingle_score(article, article) == (1.0, 1.0)
    assert shingle_score(f"{article} share this page now", article) == (5 / 9, 1.0)
    assert shingle_score("the port opened on", article) == (1.0, 1 / 5)


def test_scores_of_nothing_are_zero_and_f1_is_the_harmonic_mean() -> None:
    assert (Score(0, 0, 0).precision, Score(0, 0, 0).recall, Score(0, 0, 0).f1) == (0, 0, 0)
    assert Score(gold=4, found=2, right=1).f1 == pytest.approx(1 / 3)
    assert Rates(0.5, 0.25).f1 == pytest.approx(1 / 3)
