"""How far a score would have moved had the corpus been other articles: bootstrap intervals of F1 over articles.

Articles are drawn with replacement, as many as there are, a thousand times; the interval goes from the 2.5th to the
97.5th percentile of the F1 of the drawn articles' summed counts (Efron's percentile method, by nearest rank).
The seed is fixed and all measures see the same draws, so the same scores always have the same intervals.
"""

import math
import random
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from extract.evaluation.model import Score

DRAWS = 1000
SEED = 20240303
LOW, HIGH = 0.025, 0.975


def draws(articles: int) -> npt.NDArray[np.int64]:
    """How often each article is drawn: a row a draw, a column an article."""
    source = random.Random(SEED)  # noqa: S311 - no secret; `random()` gives the same stream in every Python
    counts = np.zeros((DRAWS, articles), dtype=np.int64)
    for row in counts:
        for _ in range(articles):
            row[int(source.random() * articles)] += 1
    return counts


def interval(scores: Sequence[Score], drawn: npt.NDArray[np.int64]) -> tuple[float, float]:
    """The 95 % interval of the F1 of one measure.

    Args:
        scores: of each article; not empty.
        drawn: what `draws` gave for as many articles.

    Returns:
        Lower and upper end.
    """
    sums = drawn @ np.array([(s.gold, s.predicted, s.right) for s in scores], dtype=np.int64)
    total = sums[:, 0] + sums[:, 1]
    values = np.sort(np.where(total > 0, 2 * sums[:, 2] / np.maximum(total, 1), 1.0)).tolist()
    return _rank(values, LOW), _rank(values, HIGH)


def _rank(values: Sequence[float], share: float) -> float:
    return values[max(0, math.ceil(share * len(values)) - 1)]
