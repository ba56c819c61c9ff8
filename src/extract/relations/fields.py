"""The "Label: value" lines of a page ("Funded by: Reef Bank"), each with the heading that it stands under.

In: a Doc, its text, and the labels that count, in lower case; the blocks of the page, or its lines where no blocks are
known. Out: the fields in text order, offsets in `doc.text`. What they state is read by `statements.py`.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from spacy.tokens import Doc

from extract.labels import known_label

_NAME = r"[^\W\d_][\w /&()'’–-]{1,48}?"
_LABEL = re.compile(rf"[ \t*•·|-]{{0,4}}({_NAME})[ \t]{{0,3}}(?:[:|\t]|(?=\n|$))[ \t|*]{{0,3}}")
_INNER = re.compile(rf"[.;|•][ \t]{{1,3}}({_NAME}):[ \t]")
_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"[ \t]*[*•·–-][ \t]")
_FIGURE = re.compile(rf"{_NAME}[ \t]?:[ \t][^\d\n]{{0,6}}\d")
_KEPT = frozenset({"field", "heading", "paragraph", "item"})
_LONGEST = 400  # code points of a value that are read
_HEADING = 150  # code points of a line that can be the heading of fields
_SENTENCE = 12  # blanks
_ITEMS = 12  # lines of a list behind a label

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Field:
    """A label of those that count, and the stretch of its value.

    `name` is the stretch of the label; `heading` the line right above the fields among which it stands, where that may
    be a heading.
    """

    label: str
    name: Span
    value: Span
    heading: Span | None = None


def read_fields(doc: Doc, text: str, labels: Collection[str]) -> Iterator[Field]:
    """The fields with one of these labels; a label alone on its line has the next line or list as its value."""
    lines = _lines(doc, text)
    heading: Span | None = None
    past = 0  # the first line that is no value of a label above it
    for place, (start, end) in enumerate(lines):
        pieces = list(_pieces(text, start, end, labels))
        for label, name, value in pieces:
            if not text[slice(*value)].strip() and not _is_told(text, lines, place + 1):
                past = _below(text, lines, place)
                value = (lines[place + 1][0], lines[past - 1][1]) if past > place + 1 else value
            if text[slice(*value)].strip():
                yield Field(label, name, (value[0], min(value[1], value[0] + _LONGEST)), heading)
        if not pieces and place >= past and not _is_field(text, start, end):
            heading = (start, end) if _is_heading(text, start, end) else None


def titles(doc: Doc, text: str) -> list[Span]:
    """The title of the page; its first line where it has none."""
    found = [(block.start, block.end) for block in doc._.extract_blocks if block.type == "title"]
    return found or _lines(doc, text)[:1]


def _pieces(text: str, start: int, end: int, labels: Collection[str]) -> Iterator[tuple[str, Span, Span]]:
    """Label, its stretch and that of its value, for each known label of a line: "Donor: Fiji. Term: 2017 to 2020"."""
    match = _LABEL.match(text, start, end)
    if match is None:
        return
    marks = [match]
    if text.count(":", start, end) > 1:
        marks += _INNER.finditer(text, match.end(), end)
    for mark in marks:
        label = known_label(mark[1], labels)
        bare = not text[mark.end(1) : mark.end()].strip(" \t*")  # "International financing" may be a heading
        if label is not None and (not bare or mark[1].strip().lower() in labels):
            behind = next((other.start() + 1 for other in marks if other.start() > mark.start()), end)
            yield label, mark.span(1), (mark.end(), behind)


def _below(text: str, lines: list[Span], place: int) -> int:
    """One past the last line of the value of a label alone on its line: the next one, or all of a list there.

    A list has bullets, or says a figure of each name: "Togo: $3 million".
    """
    past, last = place + 2, min(len(lines), place + _ITEMS)
    for mark in (_BULLET, _FIGURE):
        while past < last and mark.match(text, *lines[past - 1]) and mark.match(text, *lines[past]):
            past += 1
    return min(past, len(lines))


def _is_told(text: str, lines: list[Span], place: int) -> bool:
    """Whether a line is a sentence of some length: a heading stands above it, and no label."""
    line = text[slice(*lines[place])] if place < len(lines) else ""
    return line.rstrip().endswith(".") and line.count(" ") > _SENTENCE


def _is_field(text: str, start: int, end: int) -> bool:
    """Whether a line has a label of any kind and a value."""
    match = _LABEL.match(text, start, end)
    return match is not None and match.end() < end and bool(text[match.end() : end].strip())


def _is_heading(text: str, start: int, end: int) -> bool:
    return end - start <= _HEADING and not text[start:end].rstrip().endswith((".", "!", "?", ";", ":"))


def _lines(doc: Doc, text: str) -> list[Span]:
    blocks = doc._.extract_blocks
    if not blocks:
        return [match.span() for match in _LINE.finditer(text)]
    return [match.span() for b in blocks if b.type in _KEPT for match in _LINE.finditer(text, b.start, b.end)]
