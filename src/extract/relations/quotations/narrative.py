"""What the sentences before a quotation are about: the subjects of their main clauses.

In: the names outside quotation marks and a pronoun. Out: subjects as tokens, and what kind of person they are.
"""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from extract.relations.positions.data import words
from extract.relations.positions.index import mention_at, mentions_between
from extract.relations.quotations.scene import Scene

PRONOUNS = frozenset({"he", "she"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_HUMAN = frozenset({"person", "position"})
_INDEFINITE = frozenset({"a", "an", "one", "another", "some"})
_BACK = 5  # sentences before a pronoun that are looked at


def main_subjects(scene: Scene, token: Token) -> Iterator[tuple[Token | None, list[int]]]:
    """The subject of each sentence before a word and the persons named in it, the nearest first.

    Sentences that name nobody and have no subject outside quotation marks are passed over.
    """
    doc = scene.index.doc
    if not (doc.has_annotation("SENT_START") and doc.has_annotation("DEP")):
        return
    start = token.sent.start
    for _ in range(_BACK):
        if start == 0:
            return
        sentence = doc[start - 1].sent
        start = sentence.start
        subject, persons = _subject(scene, sentence), _persons(scene, sentence)
        if subject is not None or persons:
            yield subject, persons


def is_named_before(scene: Scene, token: Token) -> bool:
    """Whether a person is named before a word in its own sentence."""
    doc, index = scene.index.doc, scene.index
    start = token.sent.start_char if doc.has_annotation("SENT_START") else 0
    return any(index.mentions[at].type == "person" for at in mentions_between(index, start, token.idx))


def _subject(scene: Scene, sentence: Span) -> Token | None:
    """The subject of a sentence's main clause, outside quotation marks; a person's clause beside that of a body."""
    found = _own_subject(scene, sentence.root)
    mention = None if found is None else mention_at(scene.index, found.idx)
    if mention is None or scene.index.mentions[mention].type in _HUMAN:
        return found
    beside = (_own_subject(scene, child) for child in sentence.root.children if child.dep_ == "conj")
    return next((one for one in beside if one is not None and _is_human(scene, one)), found)


def _own_subject(scene: Scene, verb: Token) -> Token | None:
    found = next((child for child in verb.children if child.dep_ in _SUBJECTS), None)
    return None if found is None or scene.quoted(found.idx) else found


def _is_human(scene: Scene, token: Token) -> bool:
    """Whether a subject is a person or an office, or has one in apposition."""
    beside = (token, *(child for child in token.children if child.dep_ == "appos"))
    found = [mention_at(scene.index, one.idx) for one in beside]
    return any(scene.index.mentions[at].type in _HUMAN for at in found if at is not None)


def _persons(scene: Scene, sentence: Span) -> list[int]:
    """The persons whom a sentence names or whose office it has, in text order."""
    index = scene.index
    found = mentions_between(index, sentence.start_char, sentence.end_char)
    named = [index.owner[at] for at in found if index.mentions[at].type == "person" and at in index.owner]
    first, last = sentence.start_char, sentence.end_char
    held = [one.person for one in scene.positions if first <= one.start < last and one.person is not None]
    return list(dict.fromkeys([*named, *held]))


def is_single(scene: Scene, subject: Token | None) -> bool:
    """Whether nobody else is joined to a subject."""
    return subject is not None and not any(
        mention_at(scene.index, child.idx) is not None for child in subject.children if child.dep_ == "conj"
    )


def is_indefinite(scene: Scene, subject: Token) -> bool:
    """Whether a subject is "a minister" or the like, who is not one named before, nor beside it."""
    named = any(mention_at(scene.index, child.idx) is not None for child in subject.children if child.dep_ == "appos")
    return not named and any(child.lower_ in _INDEFINITE for child in subject.children)


def is_nameless(subject: Token) -> bool:
    """Whether a subject is one human being told by what he is or does."""
    humans = words("reference", "humans") | words("reference", "groups", "person")
    return subject.tag_ == "NN" and subject.lemma_ in humans
