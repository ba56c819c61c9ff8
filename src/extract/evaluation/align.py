"""Best one-to-one matching, exactly: which gold item is which predicted item.

The assignment is the Hungarian method in the form with potentials and shortest augmenting paths (Kuhn 1955, Munkres
1957; O(n³)), on each connected part of the graph by itself, since a label overlaps few others. Weights
that are whole numbers stay so, and equal weights are decided by the order of the items.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

Pair = tuple[int, int]
Bounds = tuple[int, int]


def assign(weights: Mapping[Pair, float]) -> list[Pair]:
    """The one-to-one matching with the greatest sum of weights.

    Args:
        weights: of the (row, column) pairs that may be matched; those that are not positive are left out.

    Returns:
        Matched pairs, sorted.
    """
    allowed = {pair: weight for pair, weight in sorted(weights.items()) if weight > 0}
    return sorted(pair for part in _parts(allowed) for pair in _solve(part, allowed))


def match_spans(gold: Sequence[Bounds], found: Sequence[Bounds]) -> list[Pair]:
    """Match spans that overlap: as many as can be, and among those matchings the one that shares most characters."""
    shared = overlaps(gold, found)
    return assign(many_first(shared))


def many_first(weights: Mapping[Pair, int]) -> dict[Pair, int]:
    """Weights under which more pairs always beat heavier ones."""
    base = sum(weights.values()) + 1
    return {pair: base + weight for pair, weight in weights.items()}


def overlaps(gold: Sequence[Bounds], found: Sequence[Bounds]) -> dict[Pair, int]:
    """The pairs of spans that overlap, each with the number of characters shared."""
    order = sorted(range(len(found)), key=lambda index: found[index])
    starts = [found[index][0] for index in order]
    longest = max((end - start for start, end in found), default=0)
    shared: dict[Pair, int] = {}
    for row, (start, end) in enumerate(gold):
        for column in order[bisect_left(starts, start - longest) : bisect_left(starts, end)]:
            size = min(end, found[column][1]) - max(start, found[column][0])
            if size > 0:
                shared[row, column] = size
    return shared


def _parts(weights: Mapping[Pair, float]) -> list[list[Pair]]:
    """The pairs, grouped so that no two groups share a row or a column."""
    of_row: dict[int, list[Pair]] = {}
    of_column: dict[int, list[Pair]] = {}
    for pair in weights:
        of_row.setdefault(pair[0], []).append(pair)
        of_column.setdefault(pair[1], []).append(pair)
    parts: list[list[Pair]] = []
    seen: set[Pair] = set()
    for pair in weights:
        part, waiting = [], [pair]
        while waiting:
            here = waiting.pop()
            if here not in seen:
                seen.add(here)
                part.append(here)
                waiting += [p for p in (*of_row[here[0]], *of_column[here[1]]) if p not in seen]
        if part:
            parts.append(part)
    return parts


def _solve(part: Sequence[Pair], weights: Mapping[Pair, float]) -> list[Pair]:
    rows, columns = sorted({row for row, _ in part}), sorted({column for _, column in part})
    swap = len(rows) > len(columns)
    short, long = (columns, rows) if swap else (rows, columns)
    costs = [[-weights.get((b, a) if swap else (a, b), 0) for b in long] for a in short]
    chosen = [(short[a], long[b]) for a, b in enumerate(_cheapest(costs))]
    pairs = [(b, a) if swap else (a, b) for a, b in chosen]
    return [pair for pair in pairs if pair in weights]


def _cheapest(costs: Sequence[Sequence[float]]) -> list[int]:
    """A column for each row, no two the same, at the least sum of costs; there are no more rows than columns."""
    width = len(costs[0])
    row_price: list[float] = [0] * len(costs)
    column_price: list[float] = [0] * (width + 1)
    owner: list[int] = [-1] * (width + 1)  # row of each column; the last column holds the row being placed
    for row in range(len(costs)):
        owner[width] = row
        _augment(costs, row_price, column_price, owner)
    columns = [0] * len(costs)
    for column in range(width):
        if owner[column] >= 0:
            columns[owner[column]] = column
    return columns


def _augment(
    costs: Sequence[Sequence[float]], row_price: list[float], column_price: list[float], owner: list[int]
) -> None:
    """Place the row that `owner[-1]` holds, along the shortest path to a free column."""
    width = len(costs[0])
    slack: list[float] = [float("inf")] * width
    came_from = [width] * width
    free = set(range(width))
    path: list[int] = []
    here = width
    while owner[here] >= 0:
        row = owner[here]
        path.append(here)
        for column in free:
            reduced = costs[row][column] - row_price[row] - column_price[column]
            if reduced < slack[column]:
                slack[column], came_from[column] = reduced, here
        here = min(free, key=lambda column: (slack[column], column))
        step = slack[here]
        for column in path:
            row_price[owner[column]] += step
            column_price[column] -= step
        for column in free:
            slack[column] -= step
        free.discard(here)
    while here != width:
        owner[here] = owner[came_from[here]]
        here = came_from[here]
