"""The labelling scheme of gold files, read from `data/evaluation/scheme.toml`: types, what may join them, values."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from extract.data import read_toml


@dataclass(frozen=True, slots=True)
class Ends:
    """What a relation goes from and to, as span labels."""

    first: tuple[str, ...]
    second: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EventType:
    """The roles of an event, each with the labels that may fill it; `alone` is the role that suffices by itself."""

    roles: Mapping[str, tuple[str, ...]]
    alone: str | None


@dataclass(frozen=True, slots=True)
class AttributeType:
    """What an attribute may stand on (span labels or event types), and the values it may have."""

    on: tuple[str, ...]
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scheme:
    """All of it.

    Attributes:
        layout: labels of the page's parts.
        names: labels of proper names, the types of entities.
        offices: the label of the phrase of an office.
        valued: labels of values; each needs a reference.
        speech: the label of direct speech.
        once: layout labels that stand once in an article at most.
        closed: layout labels inside which only layout is labelled.
        relations: by type.
        events: by type; a trigger's label is the type of its event.
        attributes: by name.
        patterns: the form of a reference by span label.
        examples: a well-formed reference by span label.
        set_words: words that make a recurring time of a date or duration.
    """

    layout: tuple[str, ...]
    names: tuple[str, ...]
    offices: tuple[str, ...]
    valued: tuple[str, ...]
    speech: tuple[str, ...]
    once: tuple[str, ...]
    closed: tuple[str, ...]
    relations: Mapping[str, Ends]
    events: Mapping[str, EventType]
    attributes: Mapping[str, AttributeType]
    patterns: Mapping[str, re.Pattern[str]]
    examples: Mapping[str, str]
    set_words: frozenset[str]

    @property
    def flat(self) -> tuple[str, ...]:
        """Labels of which no two spans overlap."""
        return self.names + self.offices + self.valued

    @property
    def labels(self) -> tuple[str, ...]:
        """All labels that a span may have."""
        return self.layout + self.flat + self.speech + tuple(self.events)

    @property
    def referring(self) -> tuple[str, ...]:
        """Labels that need a reference."""
        return (*self.valued, "Published")


@cache
def load_scheme() -> Scheme:
    """The scheme as shipped."""
    data = read_toml("evaluation", "scheme")
    groups = data["groups"]
    spans = {kind: tuple(labels) for kind, labels in data["spans"].items()}
    return Scheme(
        layout=spans["layout"],
        names=spans["names"],
        offices=spans["offices"],
        valued=spans["values"],
        speech=spans["speech"],
        once=tuple(data["layout"]["once"]),
        closed=tuple(data["layout"]["closed"]),
        relations={
            name: Ends(_types(ends["from"], groups), _types(ends["to"], groups))
            for name, ends in data["relations"].items()
        },
        events={name: _event(event, groups) for name, event in data["events"].items()},
        attributes={name: AttributeType(tuple(a["on"]), tuple(a["values"])) for name, a in data["attributes"].items()},
        patterns={label: _pattern(form, data["value_parts"]) for label, form in data["values"].items()},
        examples=data["value_examples"],
        set_words=frozenset(data["times"]["set_words"]),
    )


def _types(listed: Sequence[str], groups: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    return tuple(label for item in listed for label in groups.get(item, (item,)))


def _event(data: Mapping[str, Any], groups: Mapping[str, Sequence[str]]) -> EventType:
    roles = {role: _types(fillers, groups) for role, fillers in data["roles"].items()}
    return EventType(roles, data.get("alone"))


def _pattern(form: str, parts: Mapping[str, str]) -> re.Pattern[str]:
    """Compile a form, each `{part}` in it replaced by that part, which may name parts itself."""
    while any(f"{{{name}}}" in form for name in parts):
        for name, part in parts.items():
            form = form.replace(f"{{{name}}}", part)
    return re.compile(form, re.ASCII)
