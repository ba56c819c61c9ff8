"""The body that gives or takes an office: "Port Union named Silva director", "it has appointed Silva as director"."""

from spacy.tokens import Token

from extract.relations.positions.antecedents import antecedent
from extract.relations.positions.asserting import asserted
from extract.relations.positions.bodies import described
from extract.relations.positions.clauses import first_conjunct, passive
from extract.relations.positions.data import words
from extract.relations.positions.index import BODIES, Index, head, mention_at, subject


def appointing_body(index: Index, office: int) -> int | None:
    """The body that is the subject of the verb that gives or takes the office: "Port Union named Silva director"."""
    token = head(index, office)
    if token is None:
        return None
    token = first_conjunct(token)
    verb = token.head.head if token.dep_ == "pobj" and token.head.lower_ == "as" else token.head
    if verb.dep_ in {"dobj", "oprd"} and verb.pos_ in {"NOUN", "PROPN"}:  # "as" hung on who is appointed
        verb = verb.head
    if verb.lemma_ not in words("positions", "verbs", "appointer") or passive(verb) or not asserted(verb):
        return None
    found = subject(verb)
    return None if found is None else _body_of(index, found)


def _body_of(index: Index, token: Token) -> int | None:
    """The body that a subject names, or stands for: "it", "the company"."""
    mention = mention_at(index, token.idx)
    if mention is not None:
        return index.owner.get(mention) if index.mentions[mention].type in BODIES else None
    if token.lower_ == "it":
        return antecedent(index, token.idx, types=("organisation",))
    articled = any(child.lower_ == "the" for child in token.children)
    return described(index, token.lower_, token.idx, types=("organisation",)) if articled else None
