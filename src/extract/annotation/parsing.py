"""Parsing an article's blocks as one batch.

The parser takes its steps for all texts of a batch at once; for a single text each step is a product of one row, and
costs half as much again. The blocks of an article are such a batch, and one that depends on nothing but the article. As
sentences never cross a block, no dependency does.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

_PARSE: list[int | str] = ["HEAD", "DEP", "SENT_START"]


def parse(nlp: Language, doc: Doc, parser: Any, *, starts: Sequence[int]) -> Doc:
    """Parse a document, its blocks in one batch where the parser reads the vectors that `tok2vec` left on it.

    Args:
        nlp: the pipeline that the parser belongs to.
        doc: tokenized, with the vectors of the model and sentence starts as far as they are known.
        parser: the component.
        starts: offsets in `doc.text` at which a block begins, ascending.

    Returns:
        The same document, parsed.
    """
    cuts: list[int] = [
        0,
        *(np.flatnonzero(np.isin(doc.to_array("IDX")[1:], np.array(starts, dtype=np.uint64))) + 1).tolist(),
    ]
    if len(cuts) < 2 or "tok2vec" not in nlp.pipe_names or len(doc.tensor) != len(doc):
        parsed: Doc = parser(doc)
        return parsed
    parts = _parts(doc, cuts)
    parser.set_annotations(parts, parser.predict(parts))
    found: Any = np.concatenate([part.to_array(_PARSE) for part in parts])
    return doc.from_array(_PARSE, found)


def _parts(doc: Doc, cuts: Sequence[int]) -> list[Doc]:
    """The blocks as documents of their own; built from words, because a copy of a span copies all that is attached."""
    words = [token.text for token in doc]
    spaces = [bool(token.whitespace_) for token in doc]
    known: Any = doc.to_array("SENT_START").reshape(-1, 1)
    parts = []
    for start, end in zip(cuts, [*cuts[1:], len(doc)], strict=True):
        part = Doc(doc.vocab, words=words[start:end], spaces=spaces[start:end])
        part.tensor = doc.tensor[start:end]
        parts.append(part.from_array(["SENT_START"], known[start:end]))
    return parts
