"""Names that only the label of their field tells the type of: "Team leader: Ola Vik", "Implemented by: Reef Hands".

The values of labels for bodies are parted by semicolons and "with"; what has a comma or "and" in it is left alone,
since both stand in names of bodies. The labels are data (`data/names/fields.toml`).
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from extract.labels import known_label
from extract.names.context import is_honorific
from extract.names.fields import Field, labels_for
from extract.names.lexicon import heads
from extract.names.merge import MODEL
from extract.names.model import Mention, NameType

RULE: Final = "names.labelled"
_PARTS: Final[dict[NameType, re.Pattern[str]]] = {
    "person": re.compile(r"[;,]|\band\b"),
    "organisation": re.compile(r";|,? with (?:the )?"),
}
_TAIL: Final = re.compile(r"\s*\(.*")
_SMALL: Final = frozenset({"of", "for", "the", "de", "du", "la", "del", "bin", "al", "van", "von", "da", "dos", "di"})
_WORD: Final = re.compile(r"[^\W\d_][\w'’.&-]*")
_SIZES: Final[dict[NameType, range]] = {"person": range(2, 5), "organisation": range(2, 8)}
_KINDS: Final[tuple[tuple[NameType, str], ...]] = (("person", "persons"), ("organisation", "bodies"))


def find_labelled(text: str, fields: Sequence[Field], found: Sequence[Mention]) -> list[Mention]:
    """The names in those fields of a page that nothing but the model found."""
    taken = sorted((one.start, one.end) for one in found if one.rule != MODEL)
    names: list[Mention] = []
    for field in fields:
        kind = next((kind for kind, key in _KINDS if known_label(field.label, labels_for(key)) is not None), None)
        if kind is not None:
            names += _values(text, field.start, field.end, kind)
    return [one for one in names if not any(start < one.end and one.start < end for start, end in taken)]


def _values(text: str, start: int, end: int, kind: NameType) -> Iterator[Mention]:
    """The parts of a value that are written as names are."""
    line = text.find("\n", start, end)
    end = line if line >= 0 else end
    at = start
    for mark in (*_PARTS[kind].finditer(text, start, end), None):
        stop = mark.start() if mark else end
        words = list(_WORD.finditer(_TAIL.sub("", text[at:stop]).rstrip(" .")))
        while words and is_honorific(words[0][0].rstrip(".")):
            words.pop(0)
        if words and _is_name(text[at + words[0].start() : at + words[-1].end()], [word[0] for word in words], kind):
            first, last = at + words[0].start(), at + words[-1].end()
            yield Mention(first, last, text[first:last], kind, RULE)
        at = mark.end() if mark else end


def _is_name(surface: str, words: Sequence[str], kind: NameType) -> bool:
    """Whether a stretch is all capitalised words, as many as such a name has, and of a person no noun of a body."""
    capital = [word for word in words if word not in _SMALL]
    if len(words) not in _SIZES[kind] or not all(word[0].isupper() for word in capital) or words[0] in _SMALL:
        return False
    if surface != " ".join(words):
        return False
    return kind != "person" or not any(word in heads().by_last or word.isupper() for word in words)
