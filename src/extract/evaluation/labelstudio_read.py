"""The results of a Label Studio annotation as `Annotations`; `labelstudio` says how one maps to the other."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from extract.evaluation.annotations import Annotations, Attribute, Equiv, Event, Reference, Relation, Span
from extract.evaluation.scheme import load_scheme

Row = Mapping[str, Any]
_OURS = re.compile(r"(?:(E[1-9]\d{0,8}):)?(T[1-9]\d{0,8})", re.ASCII)


def read_result(result: Sequence[Row], text: str, name: str) -> Annotations:
    """Read the results of one annotation.

    Raises:
        ValueError: naming the region or relation that cannot be read, and why.
    """
    try:
        return _Reader(result, text, name).annotations()
    except (KeyError, TypeError, IndexError) as error:
        raise ValueError(f"{name}: a result is malformed; lacks {error}") from error


class _Reader:
    """Gathers regions first, since values and relations name them by id."""

    def __init__(self, result: Sequence[Row], text: str, name: str) -> None:
        self.text, self.name = text, name
        self.rows = result
        regions = [row for row in result if row["type"] == "labels"]
        self.ids = dict(_ids(regions))
        self.spans: dict[str, Span] = {}
        for row in regions:
            span = self._span(row)
            self.spans.setdefault(span.id, span)
        self.events = {e: t for e, t in self.ids.values() if e}

    def annotations(self) -> Annotations:
        roles: dict[str, list[tuple[str, str]]] = {event: [] for event in self.events}
        relations: list[Relation] = []
        equal: list[tuple[str, str]] = []
        for row in (row for row in self.rows if row["type"] == "relation"):
            label, (event, first), (_, second) = self._label(row), *self._ends(row)
            if label == "Equiv":
                equal.append((first, second))
            elif label in load_scheme().relations:
                relations.append(Relation(f"R{len(relations) + 1}", label, first, second))
            elif event:
                roles[event].append((label, second))
            else:
                raise ValueError(
                    f"{self.name}: {label} leads from {first}, which is no event; use a relation or a role"
                )
        return Annotations(
            spans=tuple(sorted(self.spans.values(), key=lambda span: int(span.id[1:]))),
            events=tuple(
                Event(event, self.spans[self.events[event]].label, self.events[event], tuple(roles[event]))
                for event in sorted(self.events, key=lambda event: int(event[1:]))
            ),
            relations=tuple(relations),
            attributes=tuple(self._attributes()),
            references=tuple(self._references()),
            equivs=tuple(_sets(equal)),
        )

    def _span(self, row: Row) -> Span:
        value, (_, name) = row["value"], self.ids[row["id"]]
        start, end = value["start"], value["end"]
        if not (type(start) is type(end) is int and 0 <= start < end <= len(self.text)):
            raise ValueError(f"{self.name}: region {row['id']} has the offsets {start!r} and {end!r}")
        words = self.text[start:end]
        if value.get("text", words) != words:
            said = f"region {row['id']} says {value['text']!r} where the text has {words!r}"
            raise ValueError(
                f"{self.name}: {said}; Label Studio before 1.6 miscounts emoji, so export from a later one"
            )
        if len(value["labels"]) != 1:
            raise ValueError(f"{self.name}: region {row['id']} has {len(value['labels'])} labels; keep one")
        return Span(name, value["labels"][0], start, end, words)

    def _label(self, row: Row) -> str:
        labels = row.get("labels") or []
        if len(labels) != 1:
            raise ValueError(f"{self.name}: the relation {row['from_id']} to {row['to_id']} needs one label")
        return str(labels[0])

    def _ends(self, row: Row) -> list[tuple[str | None, str]]:
        """Event and span at each end of a relation, from where it leads to where."""
        ends = [row["from_id"], row["to_id"]]
        if row.get("direction", "right") == "left":
            ends.reverse()
        for end in ends:
            if end not in self.ids:
                raise ValueError(f"{self.name}: a relation names the region {end}, which is not there")
        if self.ids[ends[0]] == self.ids[ends[1]]:
            raise ValueError(f"{self.name}: a relation leads from the region {ends[0]} to itself")
        return [self.ids[end] for end in ends]

    def _attributes(self) -> Iterator[Attribute]:
        names = {name.lower(): name for name in load_scheme().attributes}
        number = 0
        for row in (row for row in self.rows if row["type"] == "choices"):
            event, span = self.ids[row["id"]]
            for choice in row["value"]["choices"]:
                number += 1
                yield Attribute(f"A{number}", names[row["from_name"]], event or span, choice)

    def _references(self) -> Iterator[Reference]:
        rows = [row for row in self.rows if row["type"] == "textarea"]
        for number, row in enumerate(rows, 1):
            span = self.spans[self.ids[row["id"]][1]]
            value, *rest = row["value"]["text"]
            yield Reference(f"N{number}", span.id, value, rest[0] if rest else span.text)


def _ids(regions: Sequence[Row]) -> Iterator[tuple[str, tuple[str | None, str]]]:
    """The event and the span of each region; regions that are not ours get numbers above all that are."""
    ours = {row["id"]: _OURS.fullmatch(row["id"]) for row in regions}
    spans = [int(match[2][1:]) for match in ours.values() if match]
    events = [int(match[1][1:]) for match in ours.values() if match and match[1]]
    next_span, next_event = max(spans, default=0), max(events, default=0)
    for row in regions:
        match = ours[row["id"]]
        is_event = row["value"]["labels"][0] in load_scheme().events
        if match and (match[1] or not is_event):
            yield row["id"], (match[1], match[2])
            continue
        if match is None:
            next_span += 1
        next_event += is_event
        yield row["id"], (f"E{next_event}" if is_event else None, match[2] if match else f"T{next_span}")


def _sets(equal: Sequence[tuple[str, str]]) -> Iterator[Equiv]:
    """The sets that pairs of equal spans come to, members in the order in which they are first named."""
    groups: list[list[str]] = []
    for pair in equal:
        touched = [group for group in groups if set(group) & set(pair)]
        merged = list(dict.fromkeys([member for group in touched for member in group] + list(pair)))
        at = groups.index(touched[0]) if touched else len(groups)
        groups = [group for group in groups if group not in touched]
        groups.insert(at, merged)
    yield from (Equiv(tuple(group)) for group in groups)
