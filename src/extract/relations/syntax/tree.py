"""The parse of a Doc as plain lists, so that following a dependency costs a list index and not a spaCy object.

Labels are those of spaCy's English models (ClearNLP: `nsubj`, `nsubjpass`, `dobj`, `prep`, `pobj`, `relcl`, …).
Tokens are their indices in the Doc; offsets count code points of `doc.text`.
"""

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from spacy.strings import StringStore
from spacy.tokens import Doc

from extract.relations.lexicon import words
from extract.relations.syntax.mending import STATING as STATING
from extract.relations.syntax.mending import mend_openings
from extract.relations.syntax.prefixes import mend_prefixes
from extract.remembering import keep

NOMINAL = frozenset({"NOUN", "PROPN"})
VERBAL = frozenset({"VERB", "AUX"})
MODIFIERS = frozenset({"compound", "nmod", "amod"})
FINITE = STATING - {"MD"}
ATTRIBUTES = ("LEMMA", "LOWER", "POS", "TAG", "DEP")
REMEMBERED = 200_000  # strings of one vocabulary


@dataclass(frozen=True, slots=True)
class Tree:
    """One list a property, one entry a token.

    Attributes:
        lemma: lemma in lower case; the word itself where the Doc has no lemmas.
        lower: the word in lower case.
        pos: coarse part of speech, e.g. `VERB`.
        tag: fine part of speech, e.g. `VBN`.
        dep: dependency label.
        head: index of the governor; a root is its own.
        children: indices of the dependents, ascending.
        start: first code point.
        end: one past the last.
        sentence: index into `sentences`.
        sentences: first token and one past the last token of each sentence.
    """

    lemma: list[str]
    lower: list[str]
    pos: list[str]
    tag: list[str]
    dep: list[str]
    head: list[int]
    children: list[list[int]]
    start: list[int]
    end: list[int]
    sentence: list[int]
    sentences: list[tuple[int, int]]

    def kids(self, token: int, labels: Collection[str]) -> list[int]:
        """The dependents of a token with one of these labels."""
        below = self.children[token]
        if not below:  # most words; the list would cost three times the question
            return []
        dep = self.dep
        return [child for child in below if dep[child] in labels]

    def hang(self, token: int, above: int, label: str | None = None) -> None:
        """Hang a token on another word, or make it a root (`above` is itself), with another label or its own.

        A word that hangs on the token itself cannot govern it: then nothing changes, and the tree stays one.
        """
        if above != token and token in self.ancestors(above):
            return
        before = self.head[token]
        if before != token:
            self.children[before].remove(token)
        self.head[token] = above
        if label is not None:
            self.dep[token] = label
        if above != token:
            self.children[above] = sorted([*self.children[above], token])

    def ancestors(self, token: int) -> Iterator[int]:
        """The governor of a token, its governor, and so on up to the root."""
        while (above := self.head[token]) != token:
            yield above
            token = above

    def span(self, sentence: int) -> tuple[int, int]:
        """The code points of a sentence."""
        first, past = self.sentences[sentence]
        return self.start[first], self.end[past - 1]

    def at(self, offset: int) -> int:
        """The token that covers a code point, or the last one before it; -1 before the first token."""
        return bisect_right(self.start, offset) - 1


def read_tree(doc: Doc) -> Tree:
    """Copy the parse out of a Doc.

    Raises:
        ValueError: if the Doc has words and no dependency parse.
    """
    texts = _texts(doc)
    if len(doc) and not any(texts[-1]):  # Doc.has_annotation would make an object of every token
        raise ValueError("relations need a dependency parse: put extract.relations behind a parser")
    numbers = doc.to_array(["HEAD", "IDX", "LENGTH", "SENT_START"]).reshape(-1, 4).astype("int64")
    head = [place + step for place, step in enumerate(numbers[:, 0].tolist())]
    start = numbers[:, 1].tolist()
    end = (numbers[:, 1] + numbers[:, 2]).tolist()
    mend_prefixes(texts[1], texts[3], texts[4], head, start, end)
    children: list[list[int]] = [[] for _ in head]
    for token, above in enumerate(head):
        if above != token:
            children[above].append(token)
    mend_openings(texts[1], texts[3], texts[4], head, children)
    sentence, sentences = _sentences(numbers[:, 3].tolist())
    lemma = texts[0]
    if "" in lemma:
        lemma = [lemma or lower for lemma, lower in zip(texts[0], texts[1], strict=True)]
    return Tree(lemma, *texts[1:], head, children, start, end, sentence, sentences)


def _texts(doc: Doc) -> tuple[list[str], list[str], list[str], list[str], list[str]]:
    """Lemmas and words in lower case, and both parts of speech and the label as they are."""
    table: Any = doc.to_array(list(ATTRIBUTES)).reshape(-1, len(ATTRIBUTES))
    keys: list[list[int]] = table.T.tolist()
    texts, lemmas = _texts_of(doc.vocab.strings), _lemmas_of(doc.vocab.strings)
    lower, pos, tag, dep = (list(map(texts.__getitem__, column)) for column in keys[1:])
    lemma = list(map(lemmas.__getitem__, keys[0]))
    for token, kind in enumerate(tag) if "NNPS" in tag else ():
        one = lemma[token][:-1]  # the model has no lemmas of proper nouns: "ASEAN **Leaders**", "two **Agreements**"
        if kind == "NNPS" and (one in words().papers or (one in words().standing_for and pos[token - 1] == "PROPN")):
            lemma[token] = one
    return lemma, lower, pos, tag, dep


class _Told(dict[int, str]):
    """What a function says of the keys of a store of strings, each asked for once."""

    def __init__(self, tell: Callable[[int], str]) -> None:
        super().__init__()
        self.tell = tell

    def __missing__(self, key: int) -> str:
        return keep(self, key, self.tell(key), most=REMEMBERED)


@lru_cache(maxsize=2)
def _texts_of(strings: StringStore) -> _Told:
    return _Told(strings.__getitem__)


@lru_cache(maxsize=2)
def _lemmas_of(strings: StringStore) -> _Told:
    mended = words().lemmas
    return _Told(lambda key: mended.get(strings[key], strings[key]).lower())


def _sentences(marks: list[int]) -> tuple[list[int], list[tuple[int, int]]]:
    """The sentence of each token and the range of each sentence, from spaCy's sentence starts (1)."""
    starts = [place for place, mark in enumerate(marks) if mark == 1 or place == 0]
    ranges = list(zip(starts, [*starts, len(marks)][1:], strict=True))
    owner = [number for number, (first, past) in enumerate(ranges) for _ in range(past - first)]
    return owner, ranges
