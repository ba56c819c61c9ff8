"""Acronyms that the model has never seen are read as one that it has.

The model knows a word by its norm, its first letter, its last three and its shape. Of an acronym that was not in its
training texts it has only the letters, and takes many a one for an adverb or an adjective ("**USAID** signed"): then
the verb has no subject. spaCy's norms are made for this: a word's norm may be another word, which the model knows.
"""

import json
import re
from collections.abc import Iterable, Set
from functools import lru_cache
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from extract.amounts.currencies import prefixes, suffixes

# Of "asean", "un" and "nato", the one with which most events of the gold articles and of others were read right.
KNOWN = "asean"
_ACRONYM = re.compile(r"\b[A-Z]{3,9}\b")


def set_norms(nlp: Language, doc: Doc, blocks: Iterable[tuple[int, int]], *, text: str) -> None:
    """Give the acronyms that the model does not know the norm of one that it does.

    Args:
        nlp: the pipeline; if it was not read from a folder, nobody knows what its model has seen, and nothing is set.
        doc: tokenized.
        blocks: offsets in `text` at which its lines and paragraphs start and end; where more letters are capital than
            small, a word in capitals need not be an acronym.
        text: `doc.text`.
    """
    known = _known(nlp.path) if nlp.path is not None else frozenset()
    unknown = [at for start, end in blocks for at in _acronyms(text, start, end, known)] if known else []
    if unknown:
        place = {at: index for index, at in enumerate(doc.to_array("IDX").tolist())}
        for start, end in unknown:
            token = doc[place[start]] if start in place else None
            if token is not None and len(token) == end - start:
                token.norm_ = KNOWN


def _acronyms(text: str, start: int, end: int, known: Set[str]) -> list[tuple[int, int]]:
    """Where words in capitals that are not known stand in a block."""
    found = [match.span() for match in _ACRONYM.finditer(text, start, end) if match.group() not in known]
    block = text[start:end] if found else ""
    return found if sum(map(str.isupper, block)) < sum(map(str.islower, block)) else []


@lru_cache(maxsize=2)
def _known(model: Path) -> frozenset[str]:
    """The words in capitals of a model's store of strings, which has those of its training texts, and currencies."""
    strings = model / "vocab" / "strings.json"
    if not strings.exists():
        return frozenset()
    seen = {word for word in json.loads(strings.read_text(encoding="utf-8")) if word.isupper()}
    return frozenset(seen | prefixes().keys() | suffixes().keys())  # "6 BTC" is no body
