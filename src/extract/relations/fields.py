"""Relations that "Label: value" lines state of what the page is about ("Funded by: Reef Bank").

In: a Doc with names and times; the blocks of the page, or its lines where no blocks are known. The subject is the name
in the field that gives the title, else in the page's title. Which labels say what is data (`trigger.labels` of the
rules; `labels.title` in `data/relations/fields.toml`).
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from extract.relations.findings import Findings, Found
from extract.relations.model import Relation
from extract.relations.positions.data import words
from extract.relations.rulebook.book import Rule, Rulebook
from extract.relations.syntax.tree import Tree

_LABEL = re.compile(r"[ \t*•·-]{0,4}([^\W\d_][\w /&()’'–-]{1,48}?)[ \t]{0,3}(?:[:|\t]|(?=\n|$))[ \t|]{0,3}")
_LINE = re.compile(r"[^\n]+")
_KEPT = frozenset({"field", "heading", "paragraph", "item"})
_LONGEST = 400  # code points of a value that are read


@dataclass(frozen=True, slots=True)
class Field:
    """A label in lower case, and the stretch of its value; `start` is where the line begins."""

    label: str
    start: int
    value: tuple[int, int]


def field_relations(doc: Doc, text: str, tree: Tree, findings: Findings, rulebook: Rulebook) -> Iterator[Relation]:
    """The relations that the fields of a page state, in text order."""
    fields = list(read_fields(doc, text, rulebook.labels.keys() | words("fields", "labels", "title")))
    if all(field.label not in rulebook.labels for field in fields):
        return
    title = [field.value for field in fields if field.label in words("fields", "labels", "title")] or _titles(doc, text)
    for field in fields:
        for rule in rulebook.labels.get(field.label, ()):
            subjects = _named(tree, findings, title[:1], rule.roles["subject"].types)[:1]
            for found in _named(tree, findings, [field.value], rule.roles["object"].types):
                for subject in subjects:
                    yield _relation(rule, subject, found, (field.start, field.value[1]))


def read_fields(doc: Doc, text: str, labels: Collection[str]) -> Iterator[Field]:
    """The fields with one of these labels; a label alone on its line has the next line as its value."""
    lines = _lines(doc, text)
    for place, (start, end) in enumerate(lines):
        match = _LABEL.match(text, start, end)
        if match is None or match[1].strip().lower() not in labels:
            continue
        if text[match.end() : end].strip():
            yield Field(match[1].strip().lower(), start, (match.end(), min(end, match.end() + _LONGEST)))
        elif place + 1 < len(lines):
            first, last = lines[place + 1]
            yield Field(match[1].strip().lower(), start, (first, min(last, first + _LONGEST)))


def _lines(doc: Doc, text: str) -> list[tuple[int, int]]:
    blocks = doc._.extract_blocks
    if not blocks:
        return [match.span() for match in _LINE.finditer(text)]
    return [match.span() for b in blocks if b.type in _KEPT for match in _LINE.finditer(text, b.start, b.end)]


def _titles(doc: Doc, text: str) -> list[tuple[int, int]]:
    """The title of the page; its first line where it has none."""
    titles = [(block.start, block.end) for block in doc._.extract_blocks if block.type == "title"]
    return titles or _lines(doc, text)[:1]


def _named(tree: Tree, findings: Findings, spans: Sequence[tuple[int, int]], types: Collection[str]) -> list[Found]:
    """The findings of these types in some stretches of text; an apposed second name of a thing is passed over."""
    found: list[Found] = []
    for one in findings.order:
        inside = any(start <= tree.start[one.first] < end for start, end in spans)
        if inside and one.type in types and one.filler is not None and one.filler not in [f.filler for f in found]:
            found.append(one)
    return found


def _relation(rule: Rule, subject: Found, target: Found, evidence: tuple[int, int]) -> Relation:
    if subject.filler is None or target.filler is None:
        raise ValueError("only findings with a filler make a relation")
    return Relation(rule.type, subject.filler, target.filler, evidence, rule.id)
