"""Gold as a record: what a perfect pipeline would have written about the article.

In: an article and its checked annotations. Out: a `Record` with the same findings, so that gold and pipeline are
compared as like with like. Names joined by a set are one entity; a Position span with its `Holds` and `OfficeAt` is a
position (without a holder, of nobody; with two holders, two positions); `SaidBy` is the speaker; a reference is the
value. The type of a time, which gold leaves out, follows from its value and words: see
`gold_values.time_type`.
"""

import re
from collections.abc import Iterator
from itertools import product

from extract import records
from extract.article import Article
from extract.evaluation.annotations import Annotations, Event, Span
from extract.evaluation.gold_values import RULE, amount, entity, snake, time, words
from extract.evaluation.scheme import load_scheme
from extract.evaluation.sentences import Sentences


def gold_record(article: Article, annotations: Annotations) -> records.Record:
    """Turn gold into a record.

    Args:
        article: the article as read.
        annotations: its gold, without problems (see `check`).

    Returns:
        The record; every finding has the rule `gold`, and evidence is the sentence of its first span.
    """
    return _Builder(article, annotations).record()


class _Builder:
    def __init__(self, article: Article, annotations: Annotations) -> None:
        scheme = load_scheme()
        self.article, self.gold = article, annotations
        self.spans = {span.id: span for span in annotations.spans}
        self.sentences = Sentences(article.raw)
        self.references = {reference.target: reference for reference in annotations.references}
        self.attributes = {(a.name, a.target): snake(a.value) for a in annotations.attributes}
        self.sets = list(_sets(annotations))
        self.times = self._labelled("Time")
        self.amounts = self._labelled("Money", "Count", "Percent")
        self.offices = self._labelled(*scheme.offices)
        self.ids = {span.id: f"e{n}" for n, members in enumerate(self.sets, 1) for span in members}
        self.ids |= {span.id: f"t{n}" for n, span in enumerate(self.times, 1)}
        self.ids |= {span.id: f"a{n}" for n, span in enumerate(self.amounts, 1)}
        self.held = list(self._held())
        self.ids |= {span.id: f"p{n}" for n, (span, _, _) in reversed(list(enumerate(self.held, 1)))}

    def record(self) -> records.Record:
        title, publisher = self._first("Title"), self._first("Publisher")
        return records.Record(
            id=self.article.id,
            source=records.Source(
                path=self.article.path,
                sha256=self.article.sha256,
                bytes=self.article.bytes,
                encoding=self.article.encoding,
                characters=len(self.article.raw),
            ),
            language="en",
            title=records.Stated(**words(title), basis="stated") if title else None,
            publisher=records.Stated(**words(publisher), basis="stated") if publisher else None,
            published=self._published(),
            blocks=list(self._blocks()),
            entities=[entity(f"e{n}", members, self.references) for n, members in enumerate(self.sets, 1)],
            times=[time(self.ids[span.id], span, self._value(span)) for span in self.times],
            amounts=[self._amount(span) for span in self.amounts],
            positions=[self._position(number, *held) for number, held in enumerate(self.held, 1)],
            relations=list(self._relations()),
            events=[self._event(number, event) for number, event in enumerate(self.gold.events, 1)],
            quotations=list(self._quotations()),
        )

    def _labelled(self, *labels: str) -> list[Span]:
        return sorted((s for s in self.gold.spans if s.label in labels), key=lambda s: (s.start, s.end))

    def _first(self, label: str) -> Span | None:
        return next(iter(self._labelled(label)), None)

    def _evidence(self, span: Span) -> records.Range:
        start, end = self.sentences.around(span.start, span.end)
        return records.Range(start=start, end=end)

    def _value(self, span: Span) -> str:
        return self.references[span.id].value.partition(":")[2]

    def _published(self) -> records.Published | None:
        span = self._first("Published")
        return records.Published(**words(span), basis="stated", value=self._value(span)) if span else None

    def _blocks(self) -> Iterator[records.Block]:
        """The labelled parts of the page, and each other line with words as a paragraph."""
        parts = self._labelled("Title", "Byline", "Boilerplate")
        for match in re.finditer(r"\S[^\n]*", self.article.raw):
            start, end = match.start(), match.start() + len(match.group().rstrip())
            if not any(part.start < end and start < part.end for part in parts):
                yield records.Block(type="paragraph", start=start, end=end)
        for part in parts:
            yield records.Block.model_validate({"type": part.label.lower(), "start": part.start, "end": part.end})

    def _amount(self, span: Span) -> records.Amount:
        unit = self.references[span.id].text if span.label == "Count" else None
        bound = self.attributes.get(("Bound", span.id), "exact")
        return amount(self.ids[span.id], span, self._value(span), unit=unit, bound=bound)

    def _held(self) -> Iterator[tuple[Span, str | None, str | None]]:
        """Each Position span with a holder and whose office it is, as entity ids."""
        for span in self.offices:
            holders = [self.ids[r.first] for r in self.gold.relations if r.type == "Holds" and r.second == span.id]
            bodies = [self.ids[r.second] for r in self.gold.relations if r.type == "OfficeAt" and r.first == span.id]
            for holder, body in product(holders or [""], bodies or [""]):
                yield span, holder or None, body or None

    def _position(self, number: int, span: Span, holder: str | None, body: str | None) -> records.Position:
        return records.Position(
            id=f"p{number}",
            person=holder,
            position=records.Span(**words(span)),
            organisation=body,
            evidence=self._evidence(span),
            rule=RULE,
        )

    def _relations(self) -> Iterator[records.Relation]:
        kept = [r for r in self.gold.relations if r.type not in ("Holds", "OfficeAt", "SaidBy")]
        for number, relation in enumerate(kept, 1):
            yield records.Relation.model_validate(
                {
                    "id": f"r{number}",
                    "type": snake(relation.type),
                    "subject": self.ids[relation.first],
                    "object": self.ids[relation.second],
                    "evidence": self._evidence(self.spans[relation.first]),
                    "rule": RULE,
                }
            )

    def _event(self, number: int, event: Event) -> records.Event:
        trigger = self.spans[event.trigger]
        return records.Event.model_validate(
            {
                "id": f"v{number}",
                "type": event.type.lower(),
                "trigger": words(trigger),
                "status": self.attributes.get(("Status", event.id), "actual"),
                "roles": [{"role": role.lower(), "filler": self.ids[t], "path": RULE} for role, t in event.roles],
                "plover": None,
                "evidence": self._evidence(trigger),
                "rule": RULE,
            }
        )

    def _quotations(self) -> Iterator[records.Quotation]:
        speakers = {r.first: self.ids[r.second] for r in self.gold.relations if r.type == "SaidBy"}
        for number, span in enumerate(self._labelled("Quotation"), 1):
            yield records.Quotation(**words(span), id=f"q{number}", speaker=speakers.get(span.id), rule=RULE)


def _sets(annotations: Annotations) -> Iterator[list[Span]]:
    """The names by the thing they mean, in reading order."""
    names = load_scheme().names
    joined = {member: equiv.members[0] for equiv in annotations.equivs for member in equiv.members}
    sets: dict[str, list[Span]] = {}
    for span in sorted(annotations.spans, key=lambda s: (s.start, s.end)):
        if span.label in names:
            sets.setdefault(joined.get(span.id, span.id), []).append(span)
    yield from sets.values()
