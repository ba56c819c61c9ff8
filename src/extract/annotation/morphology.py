"""The model's attribute ruler and lemmatizer, asked once for each kind of token instead of once for each token.

Both look at nothing but a token's word, its tags and its label (the ruler's few patterns of two tokens also at its
neighbours), so that what they say of one token holds for every other that is like it. The answers are those of the
components themselves, given on a `Doc` of one token, or of three, and kept. Together they take a quarter of the stock
model's time on news; asked so, a twentieth. A component that may look at more is left alone.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from spacy.lang.en.lemmatizer import EnglishLemmatizer
from spacy.pipeline.attributeruler import AttributeRuler
from spacy.tokens import Doc
from spacy.vocab import Vocab

from extract.components import Component
from extract.remembering import keep

# What the ruler's patterns may look at, and what its rules may set, for its answers to be kept.
LOOKED_AT = {"TAG", "LOWER", "DEP", "IS_SPACE"}
ASKED: list[int | str] = ["TAG", "LOWER", "DEP", "ORTH"]
ANSWERED: list[int | str] = ["TAG", "POS", "MORPH", "DEP", "LEMMA"]
MOST = 200_000  # answers that are kept

_Key = tuple[int, ...]
_Answer = tuple[int, ...]


def quick(component: Component) -> Component:
    """A component that gives a `Doc` the same attributes sooner; the component itself where that cannot be promised.

    Args:
        component: a component of a spaCy pipeline; asked for again, it gets what it got before.
    """
    return _quick(component) if type(component) in (AttributeRuler, EnglishLemmatizer) else component


@lru_cache(maxsize=4)
def _quick(component: Component) -> Component:
    if isinstance(component, AttributeRuler) and _only_looks_at_tokens(component):
        return QuickRuler(component)
    if isinstance(component, EnglishLemmatizer) and component.mode == "rule" and not component.overwrite:
        return QuickLemmatizer(component)
    return component


class QuickRuler:
    """The attribute ruler; its answers by tag, label, and the word where some pattern names it."""

    def __init__(self, ruler: AttributeRuler) -> None:
        self.ruler = ruler
        self._rules = len(ruler.attrs)
        self._named = _Words(ruler.vocab, (p for pattern in _patterns(ruler) for p in pattern))
        self._paired = _Words(ruler.vocab, (p for pattern in _patterns(ruler) if len(pattern) > 1 for p in pattern))
        self._known: dict[_Key, _Answer] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Set what the ruler would set; a ruler that has learnt more since does it itself."""
        if len(self.ruler.attrs) != self._rules:
            return self.ruler(doc)
        if len(doc):
            doc.from_array(ANSWERED, _array(self._answers(doc)))
        return doc

    def _answers(self, doc: Doc) -> list[_Answer]:
        rows = doc.to_array(ASKED).tolist()
        named, paired, known = self._named, self._paired, self._known
        kinds = [(tag, lower if named[lower] else 0, dep) for tag, lower, dep, _ in rows]
        found = []
        for place, kind in enumerate(kinds):
            alone = not paired[rows[place][1]]
            key: _Key = kind if alone else sum(kinds[max(place - 1, 0) : place + 2], (place and 1,))
            answer = known.get(key)
            if answer is None:
                near = range(place, place + 1) if alone else range(max(place - 1, 0), min(place + 2, len(rows)))
                answer = keep(known, key, self._ask(rows, near, place - near.start), most=MOST)
            found.append(answer)
        return found

    def _ask(self, rows: Sequence[Sequence[int]], near: range, at: int) -> _Answer:
        strings = self.ruler.vocab.strings
        doc = Doc(self.ruler.vocab, words=[strings[rows[place][3]] for place in near])
        doc.from_array(["TAG", "DEP"], _array([(rows[place][0], rows[place][2]) for place in near]))
        return tuple(self.ruler(doc).to_array(ANSWERED)[at].tolist())


class QuickLemmatizer:
    """The rule lemmatizer of English; its answers by word, part of speech and morphology."""

    def __init__(self, lemmatizer: EnglishLemmatizer) -> None:
        self.lemmatizer = lemmatizer
        self._known: dict[_Key, int] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Set what the lemmatizer would set: the lemma of each token that has none yet."""
        if not len(doc):
            return doc
        known = self._known
        lemmas = []
        for place, row in enumerate(doc.to_array(["ORTH", "POS", "MORPH", "LEMMA"]).tolist()):
            lemma = row[3]
            if not lemma:
                key = (row[0], row[1], row[2])
                lemma = known.get(key)
                if lemma is None:
                    lemma = doc.vocab.strings.add(self.lemmatizer.lemmatize(doc[place])[0])
                    keep(known, key, lemma, most=MOST)
            lemmas.append((lemma,))
        return doc.from_array(["LEMMA"], _array(lemmas))


class _Words(dict[int, bool]):
    """Whether the patterns of some tokens name a word, by its id: a white space counts as named."""

    def __init__(self, vocab: Vocab, tokens: Iterable[Mapping[str, Any]]) -> None:
        super().__init__()
        self._vocab = vocab
        self._listed: set[str] = set()
        self._shapes: list[re.Pattern[str]] = []
        for value in (token["LOWER"] for token in tokens if "LOWER" in token):
            if isinstance(value, str):
                self._listed.add(value)
            else:
                self._listed.update(value.get("IN", ()))
                self._shapes += [re.compile(value["REGEX"])] if "REGEX" in value else []

    def __missing__(self, lower: int) -> bool:
        word = self._vocab.strings[lower]
        found = word in self._listed or word.isspace() or any(shape.search(word) for shape in self._shapes)
        return keep(self, lower, found, most=MOST)


def _rules(ruler: AttributeRuler) -> list[dict[str, Any]]:
    rules: list[Any] = list(ruler.patterns)  # spaCy's own type for them names every form a pattern may have
    return rules


def _patterns(ruler: AttributeRuler) -> list[list[dict[str, Any]]]:
    return [pattern for rule in _rules(ruler) for pattern in rule["patterns"]]


def _only_looks_at_tokens(ruler: AttributeRuler) -> bool:
    """Whether every pattern is of one token, or of two of which the one that changes has its word named."""
    rules = _rules(ruler)
    plain = all(_is_plain(pattern, rule["index"]) for rule in rules for pattern in rule["patterns"])
    return plain and all(set(rule["attrs"]) <= set(ANSWERED) for rule in rules)


def _is_plain(pattern: Sequence[Mapping[str, Any]], changed: int) -> bool:
    if not 1 <= len(pattern) <= 2 or not all(set(token) <= LOOKED_AT for token in pattern):
        return False
    words = [token["LOWER"] for token in pattern if "LOWER" in token]
    if not all(isinstance(word, str) or set(word) <= {"IN", "REGEX"} for word in words):
        return False
    return len(pattern) == 1 or "LOWER" in pattern[changed]


def _array(rows: Sequence[Sequence[int]]) -> Any:
    import numpy as np

    return np.array(rows, dtype="uint64")
