"""Texts with their names in brackets, `[Ana Silva|person]`, as documents with the names stage's attributes set.

`[PU|organisation=Port Union]` is a mention of what "Port Union" mentions; `[Kenya|place@KE]` has an ISO 3166 code.
"""

import re
from collections.abc import Callable
from typing import cast

from spacy.tokens import Doc

from extract import attributes as attributes
from extract.names.model import Entity, Mention, NameType
from extract.relations.model import Position

_MARK = re.compile(r"\[([^\]|]+)\|([a-z]+)(?:=([^\]@]+))?(?:@([A-Z]{2}))?\]")


def marked_doc(nlp: Callable[[str], Doc], marked: str) -> Doc:
    """The text without its brackets, run through `nlp`, with `extract_names` and `extract_entities`."""
    mentions: list[Mention] = []
    things: dict[str, list[int]] = {}
    text, last = "", 0
    for match in _MARK.finditer(marked):
        text += marked[last : match.start()]
        ref = f"iso3166:{match[4]}" if match[4] else None
        if match[2] != "position":
            things.setdefault(match[3] or match[1], []).append(len(mentions))
        kind = cast("NameType", match[2])
        mentions.append(Mention(len(text), len(text) + len(match[1]), match[1], kind, "names.test", ref))
        text, last = text + match[1], match.end()
    doc = nlp(text + marked[last:])
    doc._.extract_names = tuple(mentions)
    doc._.extract_entities = tuple(
        Entity(mentions[at[0]].type, name, mentions[at[0]].ref, tuple(at)) for name, at in things.items()
    )
    return doc


def name_of(doc: Doc, entity: int | None) -> str:
    """The name of an entity, "-" for none."""
    return "-" if entity is None else str(doc._.extract_entities[entity].name)


def row(doc: Doc, found: Position) -> str:
    """A position as "office | person | body", and "| tenure" where it is not current."""
    parts = [doc.text[found.start : found.end], name_of(doc, found.person), name_of(doc, found.organisation)]
    return " | ".join(parts if found.tenure == "current" else [*parts, found.tenure])
