"""Which person or organisation the subject of a verb of speech stands for: a name, a pronoun, an office, a description.

In: the names outside the quotation marks and the positions. Out: the index of an entity, or `None` where the article
never names who is meant.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from extract.relations.model import Position
from extract.relations.positions.antecedents import antecedent
from extract.relations.positions.bodies import described
from extract.relations.positions.clauses import person_of
from extract.relations.positions.data import words
from extract.relations.positions.index import Index, mention_at, mentions_between
from extract.relations.positions.offices import office_key, same_office

SPEAKERS = ("person", "organisation", "position")
_BESIDE = 10  # code points from an office to the body that tells it from others


@dataclass(frozen=True, slots=True)
class Scene:
    """What attributions are read from: the names outside quotation marks, and the positions."""

    index: Index
    positions: Sequence[Position]


def first_named(scene: Scene, start: int, end: int) -> int | None:
    """The first person that is named between two offsets, else the first office's holder or organisation."""
    mentions = scene.index.mentions
    found = [at for at in mentions_between(scene.index, start, end) if mentions[at].type in SPEAKERS]
    person = next((at for at in found if mentions[at].type == "person"), None)
    first = person if person is not None else (found[0] if found else None)
    return None if first is None else entity_of(scene, first)


def entity_of(scene: Scene, mention: int) -> int | None:
    """The person or organisation that a mention means; an office means its holder."""
    found = scene.index.mentions[mention]
    if found.type == "position":
        return _holder(scene, found.text, found.start)
    return scene.index.owner.get(mention) if found.type in SPEAKERS else None


def entity_for(scene: Scene, token: Token) -> int | None:
    """The person or organisation that a subject stands for, or `None`."""
    person = person_of(scene.index, token)
    if person is not None:
        return person
    mention = mention_at(scene.index, token.idx)
    if mention is not None:
        return entity_of(scene, mention)
    if token.lower_ == "it":
        return antecedent(scene.index, token.idx, types=("organisation",))
    if token.pos_ not in {"NOUN", "PROPN"} or token.lower_ in words("quotations", "nobody"):
        return None
    return _described(scene, token)


def _described(scene: Scene, token: Token) -> int | None:
    """What "the minister" or "the bank" stands for; only with an article, and with no name that says whose it is."""
    kinds = {child.dep_ for child in token.children}
    lefts = [child for child in token.lefts if child.dep_ in {"compound", "amod"}]
    phrase = scene.index.text[lefts[0].idx if lefts else token.idx : token.idx + len(token)]
    if "poss" in kinds:
        return _only_holder(scene, token, phrase)
    if "det" not in kinds:
        return None
    holder = _holder(scene, phrase, token.idx)
    return holder if holder is not None else described(scene.index, token.lower_, token.idx, types=("organisation",))


def _only_holder(scene: Scene, token: Token, phrase: str) -> int | None:
    """Who "the island nation's premier" is: the one holder of such an office in the article, if nobody else has one."""
    owners = [child for child in token.children if child.dep_ == "poss"]
    if any(mention_at(scene.index, owner.idx) is not None for owner in owners):
        return None
    key, text = office_key(phrase), scene.index.text
    same = [one for one in scene.positions if same_office(key, office_key(text[one.start : one.end]))]
    holders = {one.person for one in same}
    return same[0].person if len(holders) == 1 else None


def _beside_office(index: Index, start: int, end: int) -> set[int | None]:
    """The things named right before and right after an office."""
    number = bisect_left(index.starts, start)
    before = [at for at in (number - 1,) if at >= 0 and start - index.mentions[at].end < _BESIDE]
    after = mentions_between(index, end, end + _BESIDE)
    return {index.owner.get(at) for at in (*before, *after)}


def _holder(scene: Scene, phrase: str, start: int) -> int | None:
    """The holder of an office so called: whose body is named beside it, else the one introduced last before it."""
    key, text = office_key(phrase), scene.index.text
    same = [one for one in scene.positions if same_office(key, office_key(text[one.start : one.end]))]
    exact = next((one for one in same if one.start == start), None)
    if exact is not None:
        return exact.person
    held = [one for one in same if one.person is not None]
    near = _beside_office(scene.index, start, start + len(phrase))
    here = [one for one in held if one.organisation in near and one.organisation is not None] or held
    before = [one for one in here if one.start < start]
    return before[-1].person if before else (here[0].person if here else None)
