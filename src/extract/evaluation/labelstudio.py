"""Gold as full Label Studio JSON and back, relations kept.

In Label Studio a task has a text, and an annotation has results: regions (labelled spans), values attached to a region
by its id, and relations between two regions. Offsets count code points (Label Studio 1.6 and later). Gold maps so:

- a span is a region with its id (`T7`); an event is a region at its trigger with the id `E2:T7`, so that events that
  share a trigger stay apart;
- roles are relations from the event's region to the filler's, named like the role; relations are relations; a set is
  a chain of relations named `Equiv`;
- attributes are choices (`bound`, `status`) and references are text areas (`reference`: the value, the line's last
  field) of the region.

What is imported has spans and events under their own ids where they are ours, under new ones where a person drew the
region in Label Studio; relations, attributes and references are numbered anew, in order.
"""

import json
import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from extract.evaluation.annotations import Annotations
from extract.evaluation.labelstudio_read import read_result
from extract.evaluation.scheme import load_scheme

Json = dict[str, Any]
_BASE = {"to_name": "text", "origin": "manual"}


def export_task(number: int, name: str, text: str, annotations: Annotations) -> Json:
    """One article as a task with one annotation.

    Args:
        number: the task's id, from 1.
        name: the article's id, which goes into the task's data.
        text: the raw text.
        annotations: its gold, without problems.
    """
    result = [*_regions(annotations), *_attached(annotations), *_relations(annotations)]
    annotation = {"id": number, "was_cancelled": False, "ground_truth": True, "result": result}
    return {"id": number, "data": {"id": name, "text": text}, "annotations": [annotation], "predictions": []}


def import_task(task: Mapping[str, Any]) -> tuple[str, str, Annotations]:
    """Read a task back.

    Returns:
        The article's id, its text, and the annotations.

    Raises:
        ValueError: saying what of the task is malformed, missing, or not to be told (two annotations, say).
    """
    try:
        name, text = task["data"]["id"], task["data"]["text"]
        kept = [annotation for annotation in task["annotations"] if not annotation.get("was_cancelled")]
    except (KeyError, TypeError) as error:
        raise ValueError(f"a task needs `data` with `id` and `text`, and `annotations`; lacks {error}") from error
    if len(kept) != 1:
        raise ValueError(f"{name} has {len(kept)} annotations that are not cancelled; keep one")
    return name, text, read_result(kept[0]["result"], text, name)


def dump_tasks(tasks: list[Json]) -> str:
    """The JSON of an export; the same tasks always give the same bytes."""
    return json.dumps(tasks, ensure_ascii=False, indent=1) + "\n"


def labelling_config() -> str:
    """The labelling interface of a Label Studio project for this scheme, as its XML."""
    scheme = load_scheme()
    relations = [*scheme.relations, *_roles(), "Equiv"]
    lines = ["<View>", '  <Labels name="label" toName="text">']
    lines += [f'    <Label value="{label}"/>' for label in scheme.labels]
    lines += ["  </Labels>", '  <Text name="text" value="$text"/>', "  <Relations>"]
    lines += [f'    <Relation value="{name}"/>' for name in relations]
    lines += ["  </Relations>"]
    for name, attribute in scheme.attributes.items():
        lines.append(f'  <Choices name="{name.lower()}" toName="text" perRegion="true">')
        lines += [f'    <Choice value="{value}"/>' for value in attribute.values]
        lines.append("  </Choices>")
    lines.append('  <TextArea name="reference" toName="text" perRegion="true" maxSubmissions="2"/>')
    return "\n".join([*lines, "</View>"]) + "\n"


def _roles() -> list[str]:
    return sorted({role for event in load_scheme().events.values() for role in event.roles})


def _regions(annotations: Annotations) -> Iterator[Json]:
    triggers: dict[str, list[str]] = {}
    for event in annotations.events:
        triggers.setdefault(event.trigger, []).append(f"{event.id}:{event.trigger}")
    for span in annotations.spans:
        value = {"start": span.start, "end": span.end, "text": span.text, "labels": [span.label]}
        for name in triggers.get(span.id, [span.id]):
            yield {"id": name, "from_name": "label", "type": "labels", "value": value, **_BASE}


def _attached(annotations: Annotations) -> Iterator[Json]:
    spans = {span.id: span for span in annotations.spans}
    events = {event.id: event for event in annotations.events}
    for attribute in annotations.attributes:
        event = events.get(attribute.target)
        span = spans[event.trigger if event else attribute.target]
        name = f"{event.id}:{event.trigger}" if event else span.id
        value = {"start": span.start, "end": span.end, "text": span.text, "choices": [attribute.value]}
        yield {"id": name, "from_name": attribute.name.lower(), "type": "choices", "value": value, **_BASE}
    for reference in annotations.references:
        span = spans[reference.target]
        value = {"start": span.start, "end": span.end, "text": [reference.value, reference.text]}
        yield {"id": span.id, "from_name": "reference", "type": "textarea", "value": value, **_BASE}


def _relations(annotations: Annotations) -> Iterator[Json]:
    for event in annotations.events:
        for role, target in event.roles:
            yield _relation(role, f"{event.id}:{event.trigger}", target)
    for relation in annotations.relations:
        yield _relation(relation.type, relation.first, relation.second)
    for equiv in annotations.equivs:
        for first, second in pairwise(equiv.members):
            yield _relation("Equiv", first, second)


def _relation(label: str, first: str, second: str) -> Json:
    return {"type": "relation", "from_id": first, "to_id": second, "direction": "right", "labels": [label]}


def safe_name(name: str) -> bool:
    """Whether an article's id is a path inside the folder that it is written to."""
    return bool(re.fullmatch(r"[^/\\\0]+(/[^/\\\0]+)*", name)) and not {".", ".."} & set(name.split("/"))
