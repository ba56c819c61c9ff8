"""The model's entity recogniser, its decisions taken for all tokens of a document at once.

The recogniser reads a document from left to right, and what it does at a token depends on that token's vector, and
within an entity on the vectors of the entity's first word and of the word before. So outside of entities all decisions
are one product of matrices, and within them one product for all entities at their second word, one at their third, and
so on. The component itself computes a product for each token alone, which takes two thirds of its time and a third of
the stock model's. A component that may decide by anything else is left alone.

The transitions and what makes one valid: `spacy/pipeline/_parser_internals/ner.pyx` of spaCy 3.8 (BILUO, Ratinov and
Roth 2009); the vectors that a state looks at: `set_context_tokens` in `_state.pxd` beside it.
"""

from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
from spacy.pipeline import EntityRecognizer
from spacy.tokens import Doc, Span

from extract.components import Component

STATE = 3  # vectors that decide: of the token, of the entity's first word, of the word before it


def quick(component: Component) -> Component:
    """A component that finds the same entities sooner; the component itself where that cannot be promised.

    Args:
        component: a component of a spaCy pipeline; asked for again, it gets what it got before.
    """
    return _quick(component) if type(component) is EntityRecognizer else component


@lru_cache(maxsize=2)
def _quick(component: Any) -> Component:
    moves = _Moves.of(component) if _is_greedy(component) else None
    return component if moves is None else QuickRecognizer(component, moves)


class QuickRecognizer:
    """The entity recogniser of one pipeline, with its transitions as they were when it was first asked for."""

    def __init__(self, recognizer: Any, moves: "_Moves") -> None:
        self.recognizer = recognizer
        self._moves = moves

    def __call__(self, doc: Doc) -> Doc:
        """Set the entities that the recogniser would set; itself where some are set, or it has learnt more since."""
        learnt = self.recognizer.moves.n_moves != len(self._moves.label)
        if not len(doc) or learnt or doc.to_array("ENT_IOB").any():
            found: Doc = self.recognizer(doc)
            return found
        doc.set_ents([Span(doc, *entity) for entity in _decide(self.recognizer.model, self._moves, doc)])
        return doc


class _Moves(NamedTuple):
    """The transitions of a recogniser: by label the numbers of those that open, go on, end, or are all of an entity.

    `label` has, for each number, the place of its label in `labels`.
    """

    labels: list[str]
    opening: Any
    inside: Any
    ending: Any
    single: Any
    out: int
    label: Any

    @classmethod
    def of(cls, recognizer: Any) -> "_Moves | None":
        """The transitions of a recogniser that knows each label in all four ways, and what is outside."""
        moves = recognizer.moves
        numbers = {moves.get_class_name(number): number for number in range(moves.n_moves)}
        labels = [name[2:] for name in numbers if name.startswith("B-")]
        names = [f"{kind}-{label}" for kind in "BILU" for label in labels]
        if numbers.keys() | {"U-"} != {"O", "U-", *names}:  # an empty label stands for what is barred from outside
            return None
        kinds: Any = np.array([numbers[name] for name in names]).reshape(4, -1)
        label = np.zeros(len(numbers), dtype=int)
        label[kinds] = np.arange(len(labels))
        return cls(labels, kinds[0], kinds[1], kinds[2], kinds[3], numbers["O"], label)


def _is_greedy(recognizer: Any) -> bool:
    """Whether it takes the best step each time, and by the three vectors alone."""
    model = recognizer.model
    return (
        recognizer.cfg.get("beam_width", 1) == 1
        and model.name == "parser_model"
        and bool(model.attrs.get("has_upper"))
        and not model.attrs.get("unseen_classes")
        and len(model.layers) == 3
        and model.layers[1].get_dim("nF") == STATE
        and model.layers[1].get_dim("nP") > 1
    )


def _decide(model: Any, moves: _Moves, doc: Doc) -> list[tuple[int, int, str]]:
    """The entities of a document: their first token, the token behind their last, and their label."""
    vectors = _Vectors(model, doc)
    taken = vectors.outside(moves)
    opened = np.flatnonzero(np.isin(taken, moves.opening))
    ends = dict(zip(opened.tolist(), vectors.ends(moves, opened, moves.label[taken[opened]]).tolist(), strict=True))
    entities: list[tuple[int, int, str]] = []
    behind = 0
    for token in np.flatnonzero(taken != moves.out).tolist():
        if token >= behind:  # else what was decided for outside of entities does not count
            behind = ends.get(token, token + 1)
            entities.append((token, behind, moves.labels[moves.label[taken[token]]]))
    return entities


class _Vectors:
    """What the recogniser's model makes of a document, and where an entity may not go on."""

    def __init__(self, model: Any, doc: Doc) -> None:
        tok2vec, lower, upper = model.layers
        features = lower.predict(tok2vec.predict([doc]))  # token, place in the state, hidden, piece; the first is none
        self._none, self._features = features[0], features[1:]
        self._bias = lower.get_param("b")
        self._weights, self._offsets = upper.get_param("W"), upper.get_param("b")
        self._gemm = model.ops.gemm
        space, start = doc.to_array(["IS_SPACE", "SENT_START"]).T.astype(np.int64)
        self._space = space.astype(bool)
        self._last = np.append(start[1:] == 1, True)  # of its sentence

    def outside(self, moves: _Moves) -> Any:
        """The best move at each token if no entity is open there."""
        scores = self._scores(self._features[:, 0] + self._none[1] + self._none[2])
        barred = np.ones(scores.shape[1], dtype=bool)
        barred[[*moves.opening, *moves.single, moves.out]] = False
        scores[:, barred] = -np.inf
        scores[np.ix_(self._space, [*moves.opening, *moves.single])] = -np.inf
        scores[np.ix_(self._last, moves.opening)] = -np.inf
        return scores.argmax(axis=1)

    def ends(self, moves: _Moves, opened: Any, labels: Any) -> Any:
        """The token behind the last one of each entity that begins at one of some tokens with a label."""
        ends = opened + 1
        going = np.arange(len(opened))
        while len(going):
            at = ends[going]
            ends[going] += 1
            features = self._features[at, 0] + self._features[opened[going], 1] + self._features[at - 1, 2]
            scores = self._scores(features)
            rows, of = np.arange(len(going)), labels[going]
            longer = scores[rows, moves.inside[of]] >= scores[rows, moves.ending[of]]
            going = going[longer & ~self._last[at]]
        return ends

    def _scores(self, features: Any) -> Any:
        hidden = (features + self._bias).max(axis=-1)
        return self._gemm(hidden, self._weights, trans2=True) + self._offsets
