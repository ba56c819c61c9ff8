"""The body that gives or takes an office: "Port Union named Silva director", "it has appointed Silva as director"."""

from spacy.tokens import Token

from extract.relations.positions.antecedents import antecedent
from extract.relations.positions.asserting import asserted
from extract.relations.positions.clauses import first_conjunct, passive
from extract.relations.positions.data import words
from extract.relations.positions.descriptions import described
from extract.relations.positions.index import BODIES, Index, head, mention_at, subject


def appointing_body(index: Index, office: int) -> int | None:
    """The body that gives or takes the office, or that somebody joins as it: "Silva joined Port Union as director".

    So does the one that tells of it: "Port Union announced the **appointment** of Silva as director".
    """
    token = head(index, office)
    if token is None:
        return None
    token = first_conjunct(token)
    verb = token.head.head if token.dep_ == "pobj" and token.head.lower_ == "as" else token.head
    if verb.dep_ in {"dobj", "oprd"} and verb.pos_ in {"NOUN", "PROPN"}:  # "as" hung on who is appointed
        verb = verb.head
    if verb.lemma_ in words("positions", "verbs", "joiner") and verb != token.head:
        joined = next((child for child in verb.children if child.dep_ == "dobj"), None)
        return None if joined is None else _body_of(index, joined)
    telling = "appointer"
    if any(one.lemma_ in words("positions", "nouns", "change") for one in (verb, *_objects(verb))):
        verb, telling = (verb.head if verb.dep_ == "dobj" else verb), "announce"
    if verb.lemma_ not in words("positions", "verbs", telling) or passive(verb) or not asserted(verb):
        return None
    found = subject(verb)
    return None if found is None else _body_of(index, found)


def _objects(verb: Token) -> list[Token]:
    return [child for child in verb.children if child.dep_ == "dobj"]


def _body_of(index: Index, token: Token) -> int | None:
    """The body that a subject names, or stands for: "it", "the company", "the bank's board"."""
    owner = _owner(token) if token.lemma_.lower() in words("positions", "boards") else None
    if owner is not None:
        return _body_of(index, owner)
    mention = mention_at(index, token.idx)
    if mention is not None:
        return index.owner.get(mention) if index.mentions[mention].type in BODIES else None
    if token.lower_ in {"it", "its"}:
        return antecedent(index, token.idx, types=("organisation",))
    articled = any(child.lower_ == "the" for child in token.children)
    return described(index, token.lower_, token.idx, types=("organisation",)) if articled else None


def _owner(board: Token) -> Token | None:
    """Whose a board is: "**its** board", "the **bank**'s board", "the board of the **bank**"."""
    of = (child for child in board.children if child.dep_ == "prep" and child.lower_ == "of")
    whole = (deep for child in of for deep in child.children if deep.lemma_.lower() != "director")
    return next((child for child in board.children if child.dep_ == "poss"), None) or next(whole, None)
