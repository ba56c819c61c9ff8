"""What a finding consists of, where each part stands, and by which rule and path it got there."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from extract.records import Amount, Entity, Event, Mention, Position, Quotation, Range, Record, Relation, Span, Time


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a finding.

    Attributes:
        role: what it is in the finding: a role, `subject`, `trigger`, `status` …
        says: the name or value that it has.
        how: the path from the trigger to it, or the rule that found it; empty where neither is needed.
        via: the words that stand for it in the sentence, with the rule that resolved them; `None` where it is named.
        span: where it stands in the raw text; `None` where it stands nowhere.
    """

    role: str
    says: str
    how: str = ""
    via: Mention | None = None
    span: Range | None = None


@dataclass(frozen=True, slots=True)
class Trace:
    """A finding traced back.

    Attributes:
        article: id of its article.
        id: its id.
        kind: what it is: `event agreement`, `amount money` …
        rules: ids of the rules that made it, one but for an entity, whose mentions have one each.
        evidence: the sentence it was read from, code points of the raw text; `None` where the record has none.
        parts: what it consists of.
    """

    article: str
    id: str
    kind: str
    rules: tuple[str, ...]
    evidence: Range | None
    parts: tuple[Part, ...]


def trace(record: Record, finding: str) -> Trace:
    """Trace a finding of a record.

    Raises:
        KeyError: if the record has none of this id.
    """
    named = _Named(record)
    kinds: tuple[tuple[str, Any, Callable[[Any, _Named], list[Part]]], ...] = (
        ("entity", record.entities, _entity),
        ("time", record.times, _time),
        ("amount", record.amounts, _amount),
        ("position", record.positions, _position),
        ("relation", record.relations, _relation),
        ("event", record.events, _event),
        ("quotation", record.quotations, _quotation),
    )
    for kind, findings, parts in kinds:
        for found in findings:
            if found.id == finding:
                label = " ".join(filter(None, (kind, getattr(found, "type", None))))
                evidence = getattr(found, "evidence", None)
                return Trace(record.id, finding, label, _rules(found), evidence, tuple(parts(found, named)))
    raise KeyError(finding)


def _rules(found: Any) -> tuple[str, ...]:
    if isinstance(found, Entity):
        return tuple(dict.fromkeys(mention.rule for mention in found.mentions))
    return (found.rule,)


class _Named:
    """The findings that others refer to: what each is called, and where it stands."""

    def __init__(self, record: Record) -> None:
        self.says: dict[str, str] = {
            **{entity.id: entity.name for entity in record.entities},
            **{time.id: f"{time.text} ({time.value})" for time in record.times},
            **{amount.id: f"{amount.text} ({_worth(amount)})" for amount in record.amounts},
            **{position.id: position.position.text for position in record.positions},
        }
        self.spans: Mapping[str, list[Span]] = {
            **{entity.id: list[Span](entity.mentions) for entity in record.entities},
            **{time.id: [time] for time in record.times},
            **{amount.id: [amount] for amount in record.amounts},
            **{position.id: [position.position] for position in record.positions},
        }

    def part(self, role: str, finding: str, evidence: Range, how: str = "", via: Mention | None = None) -> Part:
        """A part that another finding fills: at the mention in the evidence, else at the nearest before it."""
        spans = self.spans[finding]
        inside = [span for span in spans if evidence.start <= span.start < evidence.end]
        before = [span for span in spans if span.start < evidence.start]
        place = via or next(iter((*inside[:1], *before[-1:])), None)
        return Part(role, f"{self.says[finding]} [{finding}]", how, via, place)


def _worth(amount: Amount) -> str:
    upper = "" if amount.upper is None else f"–{amount.upper:f}"
    return " ".join(filter(None, (f"{amount.value:f}{upper}", amount.currency, amount.unit)))


def _entity(entity: Entity, named: _Named) -> list[Part]:  # noqa: ARG001 - all kinds are called alike
    name = Part("name", entity.name if entity.ref is None else f"{entity.name} ({entity.ref})")
    return [name, *(Part("mention", mention.text, mention.rule, None, mention) for mention in entity.mentions)]


def _time(time: Time, named: _Named) -> list[Part]:  # noqa: ARG001
    days = f", {time.first} to {time.last}" if time.first else ""
    return [Part("value", f"{time.value}{days}", span=time), Part("anchor", time.anchor)]


def _amount(amount: Amount, named: _Named) -> list[Part]:
    settled = {
        "bound": amount.bound,
        "currency by": amount.currency_basis,
        "per": amount.per,
        "same as": amount.same_as and named.says[amount.same_as],
    }
    value = Part("value", _worth(amount), span=amount)
    return [value, *(Part(role, says) for role, says in settled.items() if says)]


def _position(position: Position, named: _Named) -> list[Part]:
    parts = [Part("office", position.position.text, span=position.position), Part("tenure", position.tenure)]
    holders = {"person": position.person, "organisation": position.organisation}
    return [*parts, *(named.part(role, who, position.evidence) for role, who in holders.items() if who)]


def _relation(relation: Relation, named: _Named) -> list[Part]:
    ends = {"subject": relation.subject, "object": relation.object}
    return [named.part(role, end, relation.evidence) for role, end in ends.items()]


def _event(event: Event, named: _Named) -> list[Part]:
    parts = [Part("trigger", event.trigger.text, span=event.trigger), Part("status", event.status)]
    more = {"kind": event.kind, "same as": event.same_as, "PLOVER": event.plover}
    parts += [Part(role, says) for role, says in more.items() if says]
    return [*parts, *(named.part(r.role, r.filler, event.evidence, r.path, r.via) for r in event.roles)]


def _quotation(quotation: Quotation, named: _Named) -> list[Part]:
    parts = [Part("words", quotation.text, span=quotation)]
    return [*parts, *([Part("speaker", named.says[quotation.speaker])] if quotation.speaker else [])]
