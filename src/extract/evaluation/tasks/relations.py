"""Relations: type and both ends, by identity (see `case`).

Each is counted once an article for each pair, in gold and in what was found, however often the text says it. A relation
one of whose ends only an adjective implies is not counted: gold has no label to point to.
"""

from collections.abc import Iterator

from extract.evaluation.case import Case, Key
from extract.evaluation.describe import Described
from extract.evaluation.model import Finding
from extract.evaluation.outcome import Item, outcome
from extract.records import Record, Relation


def score(case: Case) -> Iterator[Finding]:
    """The findings of the one measure, `ends`."""
    gold = _distinct(case.gold.relations, case.gold_keys)
    told = [r for r in case.found.relations if not (case.mentionless(r.subject) or case.mentionless(r.object))]
    found = _distinct(told, case.found_keys)
    order = {key: index for index, key in enumerate(found)}
    pairs = [(index, order[key]) for index, key in enumerate(gold) if key in order]
    ours, theirs = _items(case.gold, list(gold.values())), _items(case.found, list(found.values()))
    yield from outcome(case, "relations", "ends", ours, theirs, pairs)


def _distinct(relations: list[Relation], keys: dict[str, Key]) -> dict[tuple[str, Key, Key], Relation]:
    distinct: dict[tuple[str, Key, Key], Relation] = {}
    for relation in relations:
        distinct.setdefault((relation.type, keys[relation.subject], keys[relation.object]), relation)
    return distinct


def _items(record: Record, relations: list[Relation]) -> list[Item]:
    described = Described(record)
    items = []
    for relation in relations:
        spans = described.where([("subject", relation.subject), ("object", relation.object)], relation.evidence)
        start, end = spans[0][1:] if spans else (relation.evidence.start, relation.evidence.end)
        detail = f"{described.names[relation.subject]} → {described.names[relation.object]}"
        items.append(Item(relation.type, start, end, detail, relation.rule, spans))
    return items
