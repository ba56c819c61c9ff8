"""Tokenizing without paying for junk.

spaCy's tokenizer peels one mark at a time off either end of a stretch without blanks, and looks at the whole rest
each time: ten thousand brackets in a row take it half a minute. Stretches far longer than any word are cut before it
sees them.
"""

import re

from spacy.language import Language
from spacy.tokens import Doc

_LONGEST = 200  # code points; the longest URLs and compounds of news are shorter
_LONG = re.compile(rf"\S{{{_LONGEST},}}")
_PIECE = re.compile(rf"\S{{1,{_LONGEST}}}")


def tokenize(nlp: Language, text: str) -> Doc:
    """Tokenize a text as `nlp.make_doc` does, but in linear time; `doc.text` is the text."""
    stretches = list(_LONG.finditer(text))
    if not stretches:
        return nlp.make_doc(text)
    words: list[str] = []
    spaces: list[bool] = []
    at = 0
    for stretch in stretches:
        pieces = [text[at : stretch.start()], *_PIECE.findall(stretch.group())]
        for piece in pieces:
            _add(nlp.make_doc(piece), words, spaces)
        at = stretch.end()
    _add(nlp.make_doc(text[at:]), words, spaces)
    return Doc(nlp.vocab, words=words, spaces=spaces)


def _add(doc: Doc, words: list[str], spaces: list[bool]) -> None:
    """Add a piece's tokens; a blank that begins a piece is the one that ends the token before it."""
    tokens = [(token.text, bool(token.whitespace_)) for token in doc]
    if tokens and tokens[0][0] == " " and not tokens[0][1] and words and not spaces[-1]:
        spaces[-1] = True
        tokens = tokens[1:]
    words += [word for word, _ in tokens]
    spaces += [space for _, space in tokens]
