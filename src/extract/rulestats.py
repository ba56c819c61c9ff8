"""How often each rule fired over a file of records, and in how many articles."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from extract.records import Record


@dataclass(frozen=True, slots=True)
class RuleCount:
    """A rule, the findings it made, and the articles that have one."""

    rule: str
    fired: int
    articles: int


def count_rules(records: Iterable[Record], *, rules: Iterable[str] = ()) -> tuple[RuleCount, ...]:
    """Count what each rule made.

    Args:
        records: the records.
        rules: ids of all rules there are, so that those that never fired are listed.

    Returns:
        One entry a rule, those that fired most often first, then by id.
    """
    fired: Counter[str] = Counter()
    articles: Counter[str] = Counter()
    for record in records:
        here = Counter(_rules(record))
        fired += here
        articles.update(here.keys())
    names = {*fired, *rules}
    return tuple(RuleCount(rule, fired[rule], articles[rule]) for rule in sorted(names, key=lambda r: (-fired[r], r)))


def _rules(record: Record) -> Iterator[str]:
    """The rule of every finding; of an entity, those of its mentions."""
    yield from (block.rule for block in record.blocks if block.rule)
    stated = (record.title, record.publisher, record.published, record.dateline, *record.authors)
    yield from (found.rule for found in stated if found and found.rule)
    yield from (mention.rule for entity in record.entities for mention in entity.mentions)
    for findings in (record.times, record.amounts, record.positions, record.relations, record.quotations):
        yield from (found.rule for found in findings)
    yield from (event.rule for event in record.events)
    yield from (role.via.rule for event in record.events for role in event.roles if role.via)
