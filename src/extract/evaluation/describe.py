"""What a finding's ends are called, and where in the text they stand."""

from collections.abc import Iterable

from extract.records import Range, Record

Spans = tuple[tuple[str, int, int], ...]


class Described:
    """The findings of a record by id.

    Attributes:
        names: a short name for each finding that a role or relation may refer to.
    """

    def __init__(self, record: Record) -> None:
        self.names: dict[str | None, str] = {
            **{entity.id: entity.name for entity in record.entities},
            **{time.id: time.text for time in record.times},
            **{amount.id: amount.text for amount in record.amounts},
            **{position.id: position.position.text for position in record.positions},
        }
        self._places: dict[str | None, list[tuple[int, int]]] = {
            **{entity.id: sorted((m.start, m.end) for m in entity.mentions) for entity in record.entities},
            **{time.id: [(time.start, time.end)] for time in record.times},
            **{amount.id: [(amount.start, amount.end)] for amount in record.amounts},
            **{p.id: [(p.position.start, p.position.end)] for p in record.positions},
        }

    def where(self, roles: Iterable[tuple[str, str | None]], evidence: Range) -> Spans:
        """A span for each role: the mention of its filler that lies in the evidence, else the nearest before it.

        Args:
            roles: role and id of the filler; those without a filler are left out.
            evidence: the sentence that says so.

        Returns:
            Role, start, end, each once.
        """
        found: dict[tuple[str, int, int], None] = {}
        for role, filler in roles:
            if places := self._places.get(filler):
                inside = [place for place in places if evidence.start <= place[0] < evidence.end]
                before = [place for place in places if place[0] < evidence.start]
                start, end = (inside[:1] or before[-1:] or places)[0]
                found[role, start, end] = None
        return tuple(found)
