"""The words around a run of quoted text, within its sentence, and what they and the run itself are like.

In: a text and its runs. Out: `Place`s, one a run. Offsets count code points of the text.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from extract.relations.positions.index import Index, mention_at, span
from extract.relations.quotations.runs import Run
from extract.relations.syntax.tree import STATING

_REACH = 300  # code points before and after a run in which an attribution is looked for
_END = re.compile(r"[.!?…][\"”’')\]]*\s+(?=[\"“‘(\[]?[A-Z0-9À-Þ])")
_SHORT = re.compile(r"(?:\b(?:[A-Z]|[A-Z][a-z]{1,3}|[ap]\.m|No|vs|[A-Z]\.[A-Z]))$")
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_STOPS = frozenset(".!?…")
_THINGS = frozenset({"which", "that"})
_LONG = 80  # tokens of a run that are looked at
_SMALL = frozenset(
    ["a", "an", "the", "of", "in", "on", "for", "to", "and", "or", "at", "by", "with", "from", "as", "is", "but", "nor"]
)


@dataclass(frozen=True, slots=True)
class Place:
    """A run and its surroundings.

    Attributes:
        run: the run.
        before: start of the words before it in its sentence; they end at `run.left`.
        after: end of the words after it in its sentence; they start at `run.right`.
        joined: whether it stands in one sentence with the run before it.
    """

    run: Run
    before: int
    after: int
    joined: bool


def places(text: str, runs: Sequence[Run]) -> list[Place]:
    """Where each run stands."""
    found = []
    for number, run in enumerate(runs):
        last = runs[number - 1] if number and runs[number - 1].paragraph == run.paragraph else None
        following = runs[number + 1] if number + 1 < len(runs) and runs[number + 1].paragraph == run.paragraph else None
        floor = max(run.paragraph[0], run.left - _REACH, last.right if last else 0)
        ceiling = min(run.paragraph[1], run.right + _REACH, following.left if following else len(text))
        before = _sentence_start(text, floor, run.left)
        joined = last is not None and before == last.right == floor and not _ends(text, last)
        found.append(Place(run, before, _sentence_end(text, run, ceiling), joined))
    return found


def _breaks(text: str, start: int, end: int) -> Iterator[int]:
    """Where sentences begin between two offsets, abbreviations and initials left alone."""
    for match in _END.finditer(text, start, end):
        if text[match.start()] != "." or not _SHORT.search(text, max(start, match.start() - 5), match.start()):
            yield match.end()


def _sentence_start(text: str, start: int, end: int) -> int:
    """The last start of a sentence before a run; the sentence may begin with the run itself."""
    tail = text[start:end].rstrip()
    if tail[-1:] and tail[-1] in _STOPS and len(tail) < end - start:
        return end
    return max(_breaks(text, start, end), default=start)


def _sentence_end(text: str, run: Run, end: int) -> int:
    """The end of the sentence that a run stands in; its own, where a new one begins right after it."""
    following = text[run.right : end].lstrip()
    if run.right == run.end or (_ends(text, run) and last_character(text, run) in ".…" and following[:1].isupper()):
        return run.right
    return min(_breaks(text, run.right, end), default=end)


def _ends(text: str, run: Run) -> bool:
    """Whether a run ends with the end of a sentence, marks inside it aside."""
    return last_character(text, run) in _STOPS


def last_character(text: str, run: Run) -> str:
    """The last character of a run that is no blank and no mark of a quotation inside it; empty if there is none."""
    return text[max(run.start, run.end - 6) : run.end].rstrip(" \u00a0'’\"”)]")[-1:]


def tokens_between(doc: Doc, start: int, end: int) -> list[Token]:
    """The tokens that begin in `[start, end)`."""
    found = span(doc, start, end)
    return [] if found is None else [token for token in found if start <= token.idx < end]


def is_of_thing(verb: Token) -> bool:
    """Whether a verb is of a clause about a thing: "the talks, which **began** in May"."""
    return verb.dep_ == "relcl" and any(child.lower_ in _THINGS and child.dep_ == "nsubj" for child in verb.children)


def word_count(text: str, run: Run) -> int:
    """The words of a run; at most a few hundred code points are read."""
    return len(_WORD.findall(text, run.start, min(run.end, run.start + _REACH)))


def is_finite(doc: Doc, run: Run) -> bool:
    """Whether a run has a verb that is inflected for tense, as a clause has."""
    return any(token.tag_ in STATING for token in tokens_between(doc, run.start, run.end)[:_LONG])


def is_title(index: Index, run: Run) -> bool:
    """Whether the words of a run, names apart, have capitals as in a title; capitals throughout make no title."""
    text = index.text
    matches = _WORD.finditer(text, run.start, min(run.end, run.start + _REACH))
    rest = [
        match[0]
        for match in matches
        if not _begins(text, run, match.start()) and mention_at(index, match.start()) is None
    ]
    rest = [word for word in rest if word.casefold() not in _SMALL and not word.isdigit()]
    if not rest or all(word.isupper() for word in rest):
        return False
    return sum(word[0].isupper() for word in rest) >= 0.7 * len(rest)


def _begins(text: str, run: Run, start: int) -> bool:
    """Whether a word is the first of a run or of a sentence in it."""
    before = text[run.start : start].rstrip()
    return not before or before[-1] in _STOPS
