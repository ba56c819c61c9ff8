"""Where sentences may begin, told to the parser before it parses.

A statistical parser cuts sentences where it pleases, now and then in the middle of one ("Kenya | and | the Union …").
We know better at two kinds of places: a block of the page begins a sentence, and where neither a full stop nor the
like stands before a word, none begins there.
"""

from collections.abc import Iterable
from typing import Any

import numpy as np
from spacy.tokens import Doc

# After these a sentence may begin, by the last character of the token before; white space holds a line break.
_ENDERS = frozenset(".!?…:;\"”“'’)]»*•|–—-\n\r\t ")


def constrain(doc: Doc, starts: Iterable[int]) -> None:
    """Mark the tokens that begin a sentence, and those that cannot.

    Args:
        doc: tokenized, not yet parsed; its `SENT_START` is set: 1 begins, -1 cannot, 0 is left to the parser.
        starts: offsets in `doc.text` at which a block begins.
    """
    if not len(doc):
        return
    orths, place = np.unique(doc.to_array("ORTH"), return_inverse=True)
    ends = np.array([doc.vocab.strings[int(orth)][-1:] in _ENDERS for orth in orths])
    flags = np.full(len(doc), -1, dtype=np.int64)
    flags[0] = 1
    flags[1:][ends[place[:-1]]] = 0
    flags[np.isin(doc.to_array("IDX"), np.fromiter(starts, dtype=np.uint64))] = 1
    spacy_array: Any = flags.astype(np.uint64).reshape(-1, 1)  # typed more narrowly in spaCy than it is read
    doc.from_array(["SENT_START"], spacy_array)
