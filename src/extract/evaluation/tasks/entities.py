"""Entities: which mentions mean one thing, and what type of thing it is.

A gold set and the predicted entity that it is matched with (see `case`) are right if their types are equal and the F1
of their mentions is at least one half: 2 · mentions in common / (gold mentions + predicted mentions). Entities that
only an adjective implies have no mentions; gold cannot have them, so they are not counted.
"""

from collections.abc import Iterator, Sequence

from extract.evaluation.case import Case
from extract.evaluation.model import Finding
from extract.evaluation.outcome import Item, outcome
from extract.records import Entity

ENOUGH = 0.5


def score(case: Case) -> Iterator[Finding]:
    """The findings of the one measure, `mentions`."""
    gold, found = case.gold.entities, case.found.entities
    kept = [index for index, entity in enumerate(found) if entity.mentions]
    place = {index: number for number, index in enumerate(kept)}
    right = [(g, place[f]) for g, f in case.entities if gold[g].type == found[f].type and case.likeness[g, f] >= ENOUGH]
    yield from outcome(case, "entities", "mentions", _items(gold), _items([found[index] for index in kept]), right)


def _items(entities: Sequence[Entity]) -> list[Item]:
    return [
        Item(
            type=entity.type,
            start=entity.mentions[0].start,
            end=entity.mentions[0].end,
            detail=f"{entity.name}, {len(entity.mentions)} mentions",
            spans=tuple(("mention", mention.start, mention.end) for mention in entity.mentions),
        )
        for entity in entities
    ]
