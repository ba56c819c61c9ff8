"""The text of a Doc, cheaply."""

from spacy.tokens import Doc


def text_of(doc: Doc) -> str:
    """`doc.text`, put together without an object for every token, which is most of what reading `doc.text` costs."""
    strings = doc.vocab.strings
    table = doc.to_array(["ORTH", "SPACY"]).reshape(-1, 2)
    keys, spaces = table[:, 0].tolist(), table[:, 1].tolist()
    known = {key: strings[key] for key in set(keys)}
    return "".join([known[key] + " " if space else known[key] for key, space in zip(keys, spaces, strict=True)])
