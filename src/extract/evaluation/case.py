"""One article to be scored: its gold record, the predicted record, and who is who between the two.

Identity. Ids mean nothing across records, so each predicted filler is named in gold's terms by a `Key`:
- an entity is the gold entity that it is matched with. Two mentions are the same if they share more than half of
  the characters that they cover together (so that at most one is the same as a given one); a gold set and a predicted
  entity are as alike as the F1 of their mentions, and the best one-to-one match of all sets decides;
- a time or an amount is the gold one whose span it overlaps (best one-to-one match);
- an office is the gold Position span that it overlaps.
Two times of the same fully known value are one time, two amounts of the same value are one amount, and two offices with
the same words one office: repeated statements say the same thing.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from extract.evaluation.align import Bounds, Pair, assign, match_spans, overlaps
from extract.evaluation.sentences import Sentences
from extract.records import Amount, Entity, Record, Time

Key = tuple[str, ...]


@dataclass(frozen=True)
class Case:
    """Gold and prediction of one article.

    Attributes:
        id: the article's.
        raw: its raw text.
        gold: what is so.
        found: what the pipeline says.
        sentences: of the raw text.
    """

    id: str
    raw: str
    gold: Record
    found: Record
    sentences: Sentences = field(compare=False)

    @cached_property
    def likeness(self) -> dict[Pair, float]:
        """F1 of mentions of each (gold set, predicted entity) that have a mention in common."""
        return _likeness(self.gold.entities, self.found.entities)

    @cached_property
    def entities(self) -> list[Pair]:
        """The best one-to-one match of gold sets and predicted entities, as indices."""
        return assign(self.likeness)

    @cached_property
    def times(self) -> list[Pair]:
        """The best one-to-one match of times that overlap."""
        return match_spans(bounds(self.gold.times), bounds(self.found.times))

    @cached_property
    def gold_keys(self) -> dict[str, Key]:
        """What each id of the gold record stands for."""
        return _own_keys(self.gold, side="gold")

    @cached_property
    def found_keys(self) -> dict[str, Key]:
        """What each id of the predicted record stands for, in gold's terms where it has a match."""
        gold, found = self.gold, self.found
        keys = _own_keys(found, side="found")
        amounts = match_spans(bounds(gold.amounts), bounds(found.amounts))
        offices = overlaps([_office(p) for p in gold.positions], [_office(p) for p in found.positions])
        keys |= {found.entities[f].id: self.gold_keys[gold.entities[g].id] for g, f in self.entities}
        keys |= {found.times[f].id: self.gold_keys[gold.times[g].id] for g, f in self.times}
        keys |= {found.amounts[f].id: self.gold_keys[gold.amounts[g].id] for g, f in amounts}
        best = sorted(offices, key=lambda pair: offices[pair])
        keys |= {found.positions[f].id: self.gold_keys[gold.positions[g].id] for g, f in best}
        return keys

    def mentionless(self, filler: str | None) -> bool:
        """Whether a predicted id is an entity that only an adjective implies: gold has no label to point to it."""
        return filler in self._mentionless

    @cached_property
    def _mentionless(self) -> frozenset[str]:
        return frozenset(entity.id for entity in self.found.entities if not entity.mentions)


def case(raw: str, *, gold: Record, found: Record) -> Case:
    """Set gold and prediction of one article side by side."""
    return Case(id=gold.id, raw=raw, gold=gold, found=found, sentences=Sentences(raw))


def bounds(spans: Sequence[Time] | Sequence[Amount]) -> list[Bounds]:
    """Start and end of each span."""
    return [(span.start, span.end) for span in spans]


def _office(position: object) -> Bounds:
    span = position.position  # type: ignore[attr-defined]
    return span.start, span.end


def _likeness(gold: Sequence[Entity], found: Sequence[Entity]) -> dict[Pair, float]:
    ours = [(m.start, m.end, index) for index, entity in enumerate(gold) for m in entity.mentions]
    theirs = [(m.start, m.end, index) for index, entity in enumerate(found) for m in entity.mentions]
    shared = overlaps([m[:2] for m in ours], [m[:2] for m in theirs])
    same: Counter[Pair] = Counter()
    for (g, f), size in shared.items():
        union = max(ours[g][1], theirs[f][1]) - min(ours[g][0], theirs[f][0])
        if 2 * size > union:
            same[ours[g][2], theirs[f][2]] += 1
    return {
        (g, f): 2 * count / (len(gold[g].mentions) + len(found[f].mentions)) for (g, f), count in sorted(same.items())
    }


def _own_keys(record: Record, *, side: str) -> dict[str, Key]:
    keys: dict[str, Key] = {entity.id: (side, "entity", entity.id) for entity in record.entities}
    keys |= {time.id: _time_key(time, side) for time in record.times}
    keys |= {amount.id: _amount_key(amount) for amount in record.amounts}
    keys |= {p.id: ("office", " ".join(p.position.text.casefold().split())) for p in record.positions}
    return keys


def _time_key(time: Time, side: str) -> Key:
    known = "X" not in time.value and not time.value.endswith("_REF")
    return ("time", time.value) if known else (side, "time", time.id)


def _amount_key(amount: Amount) -> Key:
    return ("amount", amount.type, format(amount.value.normalize(), "f"), amount.currency or amount.unit or "")
