"""The matching is the best there is, whatever the graph."""

from itertools import combinations, permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from extract.evaluation.align import assign, match_spans, overlaps

WEIGHTS = st.dictionaries(st.tuples(st.integers(0, 4), st.integers(0, 4)), st.integers(-2, 9), max_size=16)
SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9)).map(lambda s: (s[0], s[0] + s[1])), max_size=12)


def best_sum(weights: dict[tuple[int, int], int]) -> int:
    """By trying all matchings."""
    sums = [0]
    for size in range(1, 6):
        for rows in combinations(range(5), size):
            for columns in permutations(range(5), size):
                pairs = list(zip(rows, columns, strict=True))
                if all(pair in weights for pair in pairs):
                    sums.append(sum(weights[pair] for pair in pairs))
    return max(sums)


@settings(max_examples=60)
@given(WEIGHTS)
def test_no_matching_is_heavier(weights: dict[tuple[int, int], int]) -> None:
    pairs = assign(weights)
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)
    assert all(weights[pair] > 0 for pair in pairs)
    assert sum(weights[pair] for pair in pairs) == best_sum(weights)


def test_a_greedy_choice_is_undone_where_that_is_better() -> None:
    assert assign({(0, 0): 9, (0, 1): 8, (1, 0): 8}) == [(0, 1), (1, 0)]
    assert assign({(0, 0): 9, (0, 1): 1, (1, 0): 1}) == [(0, 0)]
    assert assign({}) == []


def test_a_part_of_many_items_is_solved() -> None:
    size = 60
    weights = {(row, column): (row * column) % 17 + 1 for row in range(size) for column in range(size)}
    assert len(assign(weights)) == size


@given(SPANS, SPANS)
def test_overlaps_are_all_pairs_that_share_characters(
    gold: list[tuple[int, int]], found: list[tuple[int, int]]
) -> None:
    expected = {
        (g, f): min(gold[g][1], found[f][1]) - max(gold[g][0], found[f][0])
        for g in range(len(gold))
        for f in range(len(found))
        if min(gold[g][1], found[f][1]) > max(gold[g][0], found[f][0])
    }
    assert overlaps(gold, found) == expected


def test_spans_match_as_many_as_can_be_and_then_as_closely() -> None:
    assert match_spans([(0, 5), (5, 10)], [(0, 10), (9, 12)]) == [(0, 0), (1, 1)]
    assert match_spans([(0, 10)], [(0, 3), (3, 10)]) == [(0, 1)]
    assert match_spans([(0, 5)], [(5, 9)]) == []
