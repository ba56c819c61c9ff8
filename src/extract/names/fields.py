"""Names in the fields of a project page: "Title: Rural Roads 2030 – repair and upkeep (RR 2030)".

The value of a title field is the name of what the page is about, up to its last bracket; what stands in that bracket is
its short form, as is the value of a field for that ("Acronym: RR 2030"). The headline of the page says the same name,
and says it alone where the fields of a project or an occasion stand right below it. The labels are data
(`data/names/fields.toml`).
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from spacy.tokens import Doc

from extract.labels import known_label
from extract.names.lexicon import heads, load
from extract.names.model import Mention, NameType

RULE: Final = "names.field"
_FIELD: Final = re.compile(r"\s{0,9}([^\W\d_][\w /()&’'-]{1,48}?)\s{0,9}:\s{0,9}")
_LONGEST: Final = 300
_SHORT: Final = 40
_LONGEST_LABEL: Final = 48
_WORDS: Final = 2
_BELOW: Final = 5  # blocks below a headline of which most are fields, where it is the name of a project
_TOLD: Final = 3  # fields of such a page
_KINDS: Final[dict[NameType, str]] = {
    "occasion": "occasion",
    "programme": "project",
}  # labels by what their page is about
_ARTICLES: Final = ("the ", "a ", "an ")
_FINITE: Final = frozenset({"VBZ", "VBP", "VBD", "MD"})
_SPOKEN: Final = re.compile(r"[$€£?!“”\"]|\.\s")

Pair = tuple[Mention, Mention | None]


class Field(NamedTuple):
    """A label in lower case, and the stretch of its value."""

    label: str
    start: int
    end: int


@cache
def labels_for(key: str) -> frozenset[str]:
    """One list of labels, in lower case."""
    return frozenset(load("fields")[key])


def find_fields(doc: Doc, text: str, fields: Sequence[Field]) -> list[Pair]:
    """The names in title fields of those of a page, each with its short form where it has one."""
    if not fields:
        return []
    sure = any(known_label(field.label, labels_for("project")) for field in fields)
    found: list[Pair] = []
    for field in fields:
        if field.label in labels_for("titles") or (sure and field.label in labels_for("open_titles")):
            found.extend(_names(text, field.start, field.end, "programme"))
    found += _headline(doc, text, fields, found)
    if found:
        name = found[0][0]
        values = (one for one in fields if one.label in labels_for("short"))
        short = (_mention(text, value.start, value.end, name.type) for value in values)
        found += [(name, one) for one in short if _is_short(one.text)]
    return found


def page_fields(doc: Doc, text: str) -> list[Field]:
    """The fields of a page in text order; a block that is no more than a label has the next one as its value."""
    found: list[Field] = []
    blocks = doc._.extract_blocks
    for place, block in enumerate(blocks):
        if block.type != "field":
            continue
        if match := _FIELD.match(text, block.start, block.end):
            found.append(Field(match[1].lower(), match.end(), block.end))
        elif block.end - block.start <= _LONGEST_LABEL and [one.type for one in blocks[place + 1 : place + 2]] == [
            "field"
        ]:
            found.append(
                Field(text[block.start : block.end].strip().lower(), blocks[place + 1].start, blocks[place + 1].end)
            )
    return found


def _headline(doc: Doc, text: str, fields: Sequence[Field], found: Sequence[Pair]) -> list[Pair]:
    """The name in the headline: that of a title field again, or where there is none, all of it above fields."""
    blocks = doc._.extract_blocks
    place = next((index for index, block in enumerate(blocks) if block.type == "title"), None)
    if place is None:
        return []
    start, end = blocks[place].start, blocks[place].end
    for name, _ in found:
        if text[start : start + len(name.text)].lower() == name.text.lower():  # headlines are in sentence case here
            again = _names(text, start, end, name.type)
            return [pair for pair in again if len(pair[0].text) == len(name.text)]
    below = blocks[place + 1 : place + 1 + _BELOW]
    if found or sum(block.type == "field" for block in below) < _TOLD or not _is_phrase(doc, text, start, end):
        return []
    for kind, key in _KINDS.items():
        labels = {known_label(field.label, labels_for(key)) for field in fields}
        fits = _is_occasion(text[start:end]) if kind == "occasion" else not labels.isdisjoint(labels_for("telling"))
        if fits and len(labels - {None}) > 1:
            return list(_names(text, start, end, kind))
    return []


def _is_occasion(title: str) -> bool:
    """Whether a headline has the noun of an occasion: "3rd Reef **Forum** on Nets"."""
    by_last = heads().by_last
    words = (word.strip(",:").capitalize() for word in title.split())
    return any(head.type == "occasion" for word in words for head in by_last.get(word, ()))


def _is_phrase(doc: Doc, text: str, start: int, end: int) -> bool:
    """Whether a headline says nothing of anybody: it has no finite verb, no money and no mark of a sentence.

    One that begins with an article only describes: "The summit in brief".
    """
    if _SPOKEN.search(text, start, end) or text[start:end].lower().startswith(_ARTICLES):
        return False
    span = doc.char_span(start, end, alignment_mode="contract")
    return span is not None and not any(token.tag_ in _FINITE for token in span)


def _names(text: str, start: int, end: int, kind: NameType) -> Iterator[Pair]:
    line = text.find("\n", start, end)
    end = start + len(text[start : line if line >= 0 else end].rstrip(" .;"))
    if end - start > _LONGEST or (not text[start:end][:1].isupper() and not text[start:end][:1].isdigit()):
        return
    short = None
    opening = text.rfind("(", start, end)
    if opening > start and text[end - 1] == ")":
        short = _mention(text, opening + 1, end - 1, kind) if _is_short(text[opening + 1 : end - 1]) else None
        end = opening
    name = _mention(text, start, end, kind)
    if len(name.text.split()) >= _WORDS:
        yield name, short


def _is_short(inside: str) -> bool:
    """Whether a bracket holds a short form: it has a word with two capitals, or a capitalised word and a figure."""
    if not 1 < len(inside) <= _SHORT or not inside[0].isalnum():
        return False
    return any(sum(c.isupper() for c in word) > 1 for word in inside.split())


def _mention(text: str, start: int, end: int, kind: NameType) -> Mention:
    surface = text[start:end].strip()
    start = text.index(surface, start) if surface else start
    return Mention(start, start + len(surface), surface, kind, RULE)
