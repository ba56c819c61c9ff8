"""Checking what joins the spans of a gold file: events, relations, attributes, sets."""

from collections import Counter
from collections.abc import Iterator

from extract.evaluation.annotations import Annotations, Equiv, Event, Span
from extract.evaluation.scheme import load_scheme

Found = Iterator[tuple[int, str, str, str]]
Spans = dict[str, Span]


def check_links(annotations: Annotations) -> Found:
    """What breaks the scheme in the lines that refer to spans.

    Returns:
        Line, id, what is wrong, how to mend it.
    """
    spans = {span.id: span for span in annotations.spans}
    for event in annotations.events:
        yield from _event(event, spans)
    yield from _orphans(annotations)
    yield from _relations(annotations, spans)
    yield from _attributes(annotations, spans)
    yield from _equivs(annotations, spans)


def _event(event: Event, spans: Spans) -> Found:
    kind = load_scheme().events.get(event.type)
    if kind is None:
        yield event.line, event.id, f"there is no event {event.type}", f"use one of {', '.join(load_scheme().events)}"
        return
    trigger = spans.get(event.trigger)
    if trigger is None:
        yield event.line, event.id, f"its trigger {event.trigger} is not there", "name a span of this file"
    elif trigger.label != event.type:
        said = f"its trigger {trigger.id} {trigger.text!r} is a {trigger.label}"
        yield event.line, event.id, said, f"label the trigger {event.type}"
    if len(event.roles) < 2 and kind.alone not in dict(event.roles):
        said = f"this {event.type} has fewer than two fillers"
        yield event.line, event.id, said, "add what the sentence says, or delete the event with its trigger"
    for (role, target), count in Counter(event.roles).items():
        if count > 1:
            yield event.line, event.id, f"{target} fills {role} {count} times", "name it once"
        if role not in kind.roles:
            yield event.line, event.id, f"{event.type} has no role {role}", f"use one of {', '.join(kind.roles)}"
        else:
            yield from _end(
                event.line, event.id, f"{role} of {event.type}", spans.get(target), target, kind.roles[role]
            )


def _end(line: int, name: str, role: str, span: Span | None, target: str, allowed: tuple[str, ...]) -> Found:
    if span is None:
        yield line, name, f"{role} points to {target}, which is not there", "name a span of this file"
    elif span.label not in allowed:
        said = f"{role} is {span.id}, the {span.label} {span.text!r}"
        yield line, name, said, f"it takes {' or '.join(allowed)}"


def _orphans(annotations: Annotations) -> Found:
    triggers = {event.trigger for event in annotations.events}
    for span in annotations.spans:
        if span.label in load_scheme().events and span.id not in triggers:
            yield span.line, span.id, f"the trigger {span.text!r} has no event", "add its E line, or delete it"


def _relations(annotations: Annotations, spans: Spans) -> Found:
    scheme = load_scheme()
    seen: dict[tuple[str, str, str], str] = {}
    for relation in annotations.relations:
        ends = scheme.relations.get(relation.type)
        key = (relation.type, relation.first, relation.second)
        if ends is None:
            mend = f"use one of {', '.join(scheme.relations)}"
            yield relation.line, relation.id, f"there is no relation {relation.type}", mend
            continue
        if key in seen:
            yield relation.line, relation.id, f"says the same as {seen[key]}", "delete one of them"
        seen.setdefault(key, relation.id)
        for argument, target, allowed in (
            ("Arg1", relation.first, ends.first),
            ("Arg2", relation.second, ends.second),
        ):
            role = f"{argument} of {relation.type}"
            yield from _end(relation.line, relation.id, role, spans.get(target), target, allowed)
    speakers = Counter(r.first for r in annotations.relations if r.type == "SaidBy")
    for relation in annotations.relations:
        if relation.type == "SaidBy" and speakers[relation.first] > 1:
            yield relation.line, relation.id, f"{relation.first} has {speakers[relation.first]} speakers", "keep one"


def _attributes(annotations: Annotations, spans: Spans) -> Found:
    scheme = load_scheme()
    types = {event.id: event.type for event in annotations.events} | {s.id: s.label for s in spans.values()}
    seen: dict[tuple[str, str], str] = {}
    for attribute in annotations.attributes:
        kind = scheme.attributes.get(attribute.name)
        place = (attribute.line, attribute.id)
        if kind is None:
            yield *place, f"there is no attribute {attribute.name}", f"use one of {', '.join(scheme.attributes)}"
            continue
        if attribute.value not in kind.values:
            yield *place, f"{attribute.name} cannot be {attribute.value}", f"use one of {', '.join(kind.values)}"
        if attribute.target not in types:
            yield *place, f"{attribute.target} is not there", "name a span or an event of this file"
        elif types[attribute.target] not in kind.on or (attribute.target[0] == "T") != (attribute.name == "Bound"):
            said = f"{attribute.name} stands on {attribute.target}, a {types[attribute.target]}"
            yield *place, said, "put it on an event (E…)" if attribute.name == "Status" else f"it takes {kind.on}"
        if (attribute.name, attribute.target) in seen:
            said = f"{attribute.target} has a second {attribute.name}"
            yield *place, said, f"keep this or {seen[attribute.name, attribute.target]}"
        seen.setdefault((attribute.name, attribute.target), attribute.id)


def _equivs(annotations: Annotations, spans: Spans) -> Found:
    owners: dict[str, Equiv] = {}
    for equiv in annotations.equivs:
        for member in equiv.members:
            if member not in spans:
                yield equiv.line, "*", f"{member} is not there", "name spans of this file"
            elif member in owners:
                said = f"{member} {spans[member].text!r} is named on line {owners[member].line} too"
                yield equiv.line, "*", said, "name it once, or make one line of the two"
            owners.setdefault(member, equiv)
        labels = sorted({spans[member].label for member in equiv.members if member in spans})
        if len(labels) > 1:
            said = f"the set mixes {' and '.join(labels)}"
            yield equiv.line, "*", said, "give its members one label, or part them"
        elif labels and labels[0] not in load_scheme().names:
            yield equiv.line, "*", f"the set is of {labels[0]} spans", "delete the line; only names are joined"
