"""Hand-made documents: a text, the entities that a model would have found in it, and what is found."""

from collections.abc import Mapping, Sequence

from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from extract.names.find import find_all
from extract.names.gazetteer import Gazetteer
from extract.names.model import Entity, Mention
from extract.names.words import WORD


def make_doc(text: str, *, ents: Sequence[tuple[str, str]] = (), tags: Mapping[str, str] | None = None) -> Doc:
    """A document of a text; `ents` are surfaces with the model's labels, each at its first place."""
    words: list[str] = []
    spaces: list[bool] = []
    position = 0
    for match in WORD.finditer(text):
        for gap in text[position : match.start()]:
            if gap == " " and spaces and not spaces[-1]:
                spaces[-1] = True
            else:
                words.append(gap)
                spaces.append(False)
        words.append(match.group())
        spaces.append(False)
        position = match.end()
    doc = Doc(Vocab(), words=words, spaces=spaces, tags=[(tags or {}).get(word, "") for word in words])
    doc.ents = [_span(doc, surface, label) for surface, label in ents]
    return doc


def _span(doc: Doc, surface: str, label: str) -> Span:
    start = doc.text.index(surface)
    span = doc.char_span(start, start + len(surface), label=label)
    assert span is not None
    return span


def mentions(
    text: str,
    *,
    ents: Sequence[tuple[str, str]] = (),
    tags: Mapping[str, str] | None = None,
    gazetteer: Gazetteer | None = None,
) -> tuple[Mention, ...]:
    return find_all(make_doc(text, ents=ents, tags=tags), gazetteer=gazetteer)[0]


def entities(text: str, *, ents: Sequence[tuple[str, str]] = ()) -> tuple[Entity, ...]:
    return find_all(make_doc(text, ents=ents))[1]


def found(
    text: str, *, ents: Sequence[tuple[str, str]] = (), tags: Mapping[str, str] | None = None
) -> list[tuple[str, str]]:
    """Surfaces with their types, in text order."""
    return [(one.text, one.type) for one in mentions(text, ents=ents, tags=tags)]


def of_type(
    text: str, kind: str, *, ents: Sequence[tuple[str, str]] = (), tags: Mapping[str, str] | None = None
) -> list[str]:
    return [surface for surface, type_ in found(text, ents=ents, tags=tags) if type_ == kind]
