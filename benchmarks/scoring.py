"""Scores of the public test sets, each by the rule that its makers use."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of gold, found and right, and what follows from them."""

    gold: int
    found: int
    right: int

    @property
    def precision(self) -> float:
        """Share of what was found that is right; 0 where nothing was found."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Share of gold that was found; 0 where there is no gold."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.right / (self.gold + self.found) if self.gold + self.found else 0.0


@dataclass(frozen=True, slots=True)
class Rates:
    """Precision and recall that are means themselves, with their F1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Harmonic mean of the two means."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def match_overlapping(gold: Sequence[Span], found: Sequence[Span]) -> list[tuple[int, int]]:
    """Pair gold and found spans that overlap, one to one, in text order (TempEval-3's relaxed match).

    Returns:
        Pairs of indices.
    """
    pairs: list[tuple[int, int]] = []
    taken: set[int] = set()
    for g in sorted(range(len(gold)), key=lambda i: gold[i]):
        options = [f for f in range(len(found)) if f not in taken and _overlap(gold[g], found[f])]
        if options:
            best = max(options, key=lambda f: (_shared(gold[g], found[f]), -found[f][0]))
            taken.add(best)
            pairs.append((g, best))
    return pairs


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _shared(one: Span, other: Span) -> int:
    return min(one[1], other[1]) - max(one[0], other[0])


def shingle_score(kept: str, article: str, *, size: int = 4) -> tuple[float, float]:
    """Precision and recall of the 4-token shingles of what was kept against the article, as bags.

    The measure of the article-extraction-benchmark: tokens are runs of word characters.
    """
    ours, theirs = _shingles(kept, size), _shingles(article, size)
    shared = sum((ours & theirs).values())
    precision = shared / sum(ours.values()) if ours else 0.0
    recall = shared / sum(theirs.values()) if theirs else 1.0
    return precision, recall


def _shingles(text: str, size: int) -> Counter[tuple[str, ...]]:
    tokens = re.findall(r"\w+", text)
    return Counter(tuple(tokens[i : i + size]) for i in range(max(1, len(tokens) - size + 1)) if tokens)


def mean(values: Iterable[float]) -> float:
    """Arithmetic mean; 0 of nothing."""
    listed = list(values)
    return sum(listed) / len(listed) if listed else 0.0
