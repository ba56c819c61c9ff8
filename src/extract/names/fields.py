"""Names in the fields of a project page: "Title: Rural Roads 2030 – repair and upkeep (RR 2030)".

The value of a title field is the name of what the page is about, up to its last bracket; what stands in that bracket is
its short form. The labels are data (`data/names/fields.toml`).
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from spacy.tokens import Doc

from extract.names.lexicon import load
from extract.names.model import Mention

RULE: Final = "names.field"
_FIELD: Final = re.compile(r"\s{0,9}([^\W\d_][\w /()&’'-]{1,48}?)\s{0,9}:\s{0,9}")
_LONGEST: Final = 300
_SHORT: Final = 40
_WORDS: Final = 2


@cache
def _labels(key: str) -> frozenset[str]:
    return frozenset(load("fields")[key])


def find_fields(doc: Doc, text: str) -> list[tuple[Mention, Mention | None]]:
    """The names in title fields, each with its short form where it has one; none where no block is a field."""
    fields = [
        (block, _FIELD.match(text, block.start, block.end)) for block in doc._.extract_blocks if block.type == "field"
    ]
    labels = {match[1].lower() for _, match in fields if match}
    sure = not labels.isdisjoint(_labels("project"))
    found: list[tuple[Mention, Mention | None]] = []
    for block, match in fields:
        if match is None:
            continue
        label = match[1].lower()
        if label in _labels("titles") or (sure and label in _labels("open_titles")):
            found.extend(_names(text, match.end(), block.end))
    return found


def _names(text: str, start: int, end: int) -> Iterator[tuple[Mention, Mention | None]]:
    line = text.find("\n", start, end)
    end = start + len(text[start : line if line >= 0 else end].rstrip(" .;"))
    if end - start > _LONGEST or (not text[start:end][:1].isupper() and not text[start:end][:1].isdigit()):
        return
    short = None
    opening = text.rfind("(", start, end)
    if opening > start and text[end - 1] == ")":
        short = _mention(text, opening + 1, end - 1) if _is_short(text[opening + 1 : end - 1]) else None
        end = opening
    name = _mention(text, start, end)
    if len(name.text.split()) >= _WORDS:
        yield name, short


def _is_short(inside: str) -> bool:
    """Whether a bracket holds a short form: it has a word with two capitals, or a capitalised word and a figure."""
    if not 1 < len(inside) <= _SHORT or not inside[0].isalnum():
        return False
    return any(sum(c.isupper() for c in word) > 1 for word in inside.split())


def _mention(text: str, start: int, end: int) -> Mention:
    surface = text[start:end].strip()
    start = text.index(surface, start) if surface else start
    return Mention(start, start + len(surface), surface, "programme", RULE)
