"""Documents of any length with names in them, for the tests of cost."""

from collections.abc import Mapping

from spacy.tokens import Doc

from extract.names.model import Entity, Mention


def name_words(doc: Doc, kinds: Mapping[str, str]) -> Doc:
    """Make each token that is one of these words a name of its kind, and (an office apart) of its own thing."""
    spans = [(token.idx, token.text, kinds[token.text]) for token in doc if token.text in kinds]
    doc._.extract_names = tuple(Mention(at, at + len(text), text, kind, "t") for at, text, kind in spans)  # type: ignore[arg-type]
    doc._.extract_entities = tuple(
        Entity(kind, f"{text} {number}", None, (number,))  # type: ignore[arg-type]
        for number, (_, text, kind) in enumerate(spans)
        if kind != "position"
    )
    return doc
