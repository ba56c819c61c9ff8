"""What a gold file says, as data; `line` is where a thing stands in its file, from 1, 0 if in none."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Span:
    """A labelled stretch of the raw text."""

    id: str
    label: str
    start: int
    end: int
    text: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Event:
    """An event: the span that is its trigger, and (role, span id) in order; a role may repeat."""

    id: str
    type: str
    trigger: str
    roles: tuple[tuple[str, str], ...]
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation from one span to another, by their ids."""

    id: str
    type: str
    first: str
    second: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Attribute:
    """A value that a span or an event has under a name."""

    id: str
    name: str
    target: str
    value: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Reference:
    """What a span refers to, such as `timex3:2024-03`; `text` is the line's last field, the unit of a count."""

    id: str
    target: str
    value: str
    text: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Equiv:
    """Spans that mean one thing, by their ids."""

    members: tuple[str, ...]
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Annotations:
    """What an `.ann` file says, each kind in the order of its lines."""

    spans: tuple[Span, ...] = ()
    events: tuple[Event, ...] = ()
    relations: tuple[Relation, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    references: tuple[Reference, ...] = ()
    equivs: tuple[Equiv, ...] = ()


Item = Span | Event | Relation | Attribute | Reference | Equiv
