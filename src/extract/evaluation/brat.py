"""Brat standoff files: a strict parser and a writer of the line kinds that gold uses.

In: the text of an `.ann` file. Out: `Annotations`, and back to the same text. The lines (fields parted by tabs, their
parts by single blanks; see https://brat.nlplab.org/standoff.html):

    T1  Label start end   text          a span; code points into the raw text, end exclusive
    E1  Label:T1 Role:T2 Role2:T3       an event; a role that repeats is numbered
    R1  Label Arg1:T1 Arg2:T2           a relation
    A1  Name T1 Value                   an attribute
    N1  Reference T1 source:id   text   a reference; for a count, the text is its unit
    *   Equiv T1 T2 T3                  spans that mean one thing

Only the form of the lines is judged here; what they say is the business of `check`.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from extract.evaluation.annotations import (
    Annotations,
    Attribute,
    Equiv,
    Event,
    Item,
    Reference,
    Relation,
    Span,
)
from extract.evaluation.problem import Problem

_ID = r"[1-9]\d{0,8}"
_NAME = r"[A-Za-z][A-Za-z_]*"
_TARGET = rf"[TE]{_ID}"
_FORMS = {
    "T": re.compile(rf"(T{_ID})\t({_NAME}) (\d{{1,9}}) (\d{{1,9}})\t(.+)", re.ASCII),
    "E": re.compile(rf"(E{_ID})\t({_NAME}):(T{_ID})((?: {_NAME}\d*:{_TARGET})*)", re.ASCII),
    "R": re.compile(rf"(R{_ID})\t({_NAME}) Arg1:(T{_ID}) Arg2:(T{_ID})", re.ASCII),
    "A": re.compile(rf"(A{_ID})\t({_NAME}) ({_TARGET}) ({_NAME})", re.ASCII),
    "N": re.compile(rf"(N{_ID})\tReference (T{_ID}) (\S+)\t(.+)", re.ASCII),
    "*": re.compile(rf"\*\tEquiv (T{_ID}(?: T{_ID})+)", re.ASCII),
}
_MODELS = {
    "T": "T1<tab>Place 10 19<tab>Norlandia",
    "E": "E1<tab>Visit:T1 Visitor:T2 Destination:T3",
    "R": "R1<tab>HeldIn Arg1:T1 Arg2:T2",
    "A": "A1<tab>Bound T1 AtLeast",
    "N": "N1<tab>Reference T1 timex3:2024-03-01<tab>Friday",
    "*": "*<tab>Equiv T1 T2",
}


class BratError(ValueError):
    """An `.ann` file that is none; `problems` has every line that is wrong."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def parse(text: str, *, file: str = "") -> Annotations:
    """Read a file.

    Args:
        text: all of it; an empty one has no annotations.
        file: its name, for the messages.

    Raises:
        BratError: naming file and line of all that is malformed, and how to mend it.
    """
    items: list[Item] = []
    problems: list[Problem] = []
    owners: dict[str, int] = {}
    for number, line in enumerate(text.split("\n")[:-1], 1):
        item = _item(line, number)
        if item is None:
            problems.append(_malformed(file, number, line))
            continue
        name = "" if isinstance(item, Equiv) else item.id
        if name in owners:
            mend = "give each line an id of its own"
            problems.append(Problem(file, number, name, f"line {owners[name]} has this id too", mend))
        elif name:
            owners[name] = number
        items.append(item)
    if text and not text.endswith("\n"):
        problems.append(Problem(file, text.count("\n") + 1, "", "the last line has no end", "end it with a line break"))
    if problems:
        raise BratError(tuple(problems))
    return _sorted_out(items)


def dump(annotations: Annotations) -> str:
    """Write the file: spans, events, relations, attributes, references, then sets; `parse` reads it back the same."""
    a = annotations
    items: Iterator[Item] = chain(a.spans, a.events, a.relations, a.attributes, a.references, a.equivs)
    return "".join(f"{_line(item)}\n" for item in items)


def _item(line: str, number: int) -> Item | None:
    form = _FORMS.get(line[:1])
    match = form.fullmatch(line) if form else None
    if match is None or "\r" in line:
        return None
    parts: tuple[str, ...] = match.groups()
    kind = line[0]
    if kind == "T":
        return Span(parts[0], parts[1], int(parts[2]), int(parts[3]), parts[4], number)
    if kind == "E":
        return Event(parts[0], parts[1], parts[2], tuple(_roles(parts[3])), number)
    if kind == "*":
        return Equiv(tuple(parts[0].split(" ")), number)
    if kind == "R":
        return Relation(parts[0], parts[1], parts[2], parts[3], number)
    if kind == "A":
        return Attribute(parts[0], parts[1], parts[2], parts[3], number)
    return Reference(parts[0], parts[1], parts[2], parts[3], number)


def _roles(text: str) -> Iterator[tuple[str, str]]:
    for part in text.split(" ")[1:]:
        role, target = part.split(":")
        yield role.rstrip("0123456789"), target


def _malformed(file: str, number: int, line: str) -> Problem:
    if not line.strip():
        return Problem(file, number, "", "the line is empty", "delete it")
    if line.endswith("\r"):
        return Problem(file, number, "", "the line ends in a carriage return", "save the file with plain line feeds")
    if line[0] not in _FORMS:
        return Problem(
            file, number, "", f"{line[:40]!r} is no line of the scheme", f"begin it with {', '.join(_FORMS)}"
        )
    if line[0] == "T" and ";" in line.split("\t")[min(1, line.count("\t"))]:
        return Problem(file, number, "", f"{line[:40]!r} is a span in pieces", "label one unbroken stretch of text")
    return Problem(file, number, "", f"{line[:40]!r} is malformed", f"write it as {_MODELS[line[0]]}")


def _sorted_out(items: Iterable[Item]) -> Annotations:
    listed = list(items)
    return Annotations(
        spans=tuple(i for i in listed if isinstance(i, Span)),
        events=tuple(i for i in listed if isinstance(i, Event)),
        relations=tuple(i for i in listed if isinstance(i, Relation)),
        attributes=tuple(i for i in listed if isinstance(i, Attribute)),
        references=tuple(i for i in listed if isinstance(i, Reference)),
        equivs=tuple(i for i in listed if isinstance(i, Equiv)),
    )


def _line(item: Item) -> str:
    if isinstance(item, Span):
        return f"{item.id}\t{item.label} {item.start} {item.end}\t{item.text}"
    if isinstance(item, Event):
        return f"{item.id}\t{item.type}:{item.trigger}{''.join(_numbered(item.roles))}"
    if isinstance(item, Relation):
        return f"{item.id}\t{item.type} Arg1:{item.first} Arg2:{item.second}"
    if isinstance(item, Attribute):
        return f"{item.id}\t{item.name} {item.target} {item.value}"
    if isinstance(item, Reference):
        return f"{item.id}\tReference {item.target} {item.value}\t{item.text}"
    return f"*\tEquiv {' '.join(item.members)}"


def _numbered(roles: Iterable[tuple[str, str]]) -> Iterator[str]:
    seen: dict[str, int] = {}
    for role, target in roles:
        seen[role] = seen.get(role, 0) + 1
        yield f" {role}{seen[role] if seen[role] > 1 else ''}:{target}"
