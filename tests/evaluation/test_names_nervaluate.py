"""Names are scored as `nervaluate` scores them: exact is its strict measure, overlap its type measure."""

import logging
import random

import pytest

from extract.evaluation.outcome import Item
from extract.evaluation.tasks.names import match_names

Evaluator = pytest.importorskip("nervaluate", reason="it needs Python 3.11").Evaluator

TYPES = ("person", "organisation", "place")


def spans(source: random.Random, length: int) -> list[Item]:
    """Names at random places, no two overlapping."""
    items, at = [], 0
    while at < length:
        size = source.randint(1, 12)
        items.append(Item(source.choice(TYPES), at, at + size))
        at += size + source.randint(0, 15)
    return items


def jittered(source: random.Random, gold: list[Item]) -> list[Item]:
    """Some of the names, with bounds and types that went astray, never so far that they reach another name."""
    items = []
    for item in gold:
        start, end = item.start + source.choice((0, 0, 1, -2)), item.end + source.choice((0, 0, 2))
        if source.random() < 0.8 and start < end:
            items.append(Item(source.choice((item.type, item.type, "place")), start, end))
    return items


def theirs(gold: list[list[Item]], found: list[list[Item]], measure: str) -> dict[str, int]:
    """What nervaluate counts; its ends are inclusive."""
    rows = [
        [[{"label": i.type, "start": i.start, "end": i.end - 1} for i in doc] for doc in docs] for docs in (gold, found)
    ]
    result = Evaluator(rows[0], rows[1], tags=list(TYPES), loader="dict").evaluate()["overall"][measure]
    return {"gold": result.possible, "predicted": result.actual, "right": result.correct}


@pytest.fixture(autouse=True)
def quiet() -> None:
    logging.getLogger("nervaluate").setLevel(logging.ERROR)


@pytest.mark.parametrize("seed", range(5))
def test_exact_agrees_on_random_names(seed: int) -> None:
    source = random.Random(seed)
    gold = [spans(source, 300) for _ in range(20)]
    found = [[*jittered(source, doc)] if n % 2 else spans(source, 300) for n, doc in enumerate(gold)]
    right = sum(len(match_names(one, other)[0]) for one, other in zip(gold, found, strict=True))
    assert right > 20
    assert theirs(gold, found, "strict") == {
        "gold": sum(map(len, gold)),
        "predicted": sum(map(len, found)),
        "right": right,
    }


@pytest.mark.parametrize("seed", range(5))
def test_overlap_agrees_where_names_stand_apart(seed: int) -> None:
    source = random.Random(100 + seed)
    gold = [
        [Item(i.type, 4 * n + i.start, 4 * n + i.end) for n, i in enumerate(spans(source, 300), 1)] for _ in range(20)
    ]
    found = [jittered(source, doc) for doc in gold]
    right = sum(len(match_names(one, other)[1]) for one, other in zip(gold, found, strict=True))
    assert right > sum(len(match_names(one, other)[0]) for one, other in zip(gold, found, strict=True))
    assert theirs(gold, found, "ent_type")["right"] == right
