"""Who utters what a verb of speech introduces: its subject, its agent, whom it quotes, or the name right beside it.

In: the verb, and the names outside the quotation marks. Out: the index of an entity, or `None` where nobody is named.
"""

from spacy.tokens import Token

from extract.relations.positions.index import mention_at, mentions_between, subject
from extract.relations.quotations.reference import entity_for, entity_of, first_named
from extract.relations.quotations.scene import SPEAKERS, Scene

QUOTING = frozenset({"quote", "cite", "report"})  # in the passive, the subject has spoken
CLOSE = 60  # code points from a verb to the name of its subject


def is_passive(verb: Token) -> bool:
    """Whether a verb of speech is passive: by its subject or auxiliary, or who does it ("**described** by Silva")."""
    return any(child.dep_ in {"auxpass", "nsubjpass", "agent"} for child in verb.children)


def utterer(scene: Scene, verb: Token, start: int) -> int | None:
    """Who utters what a verb introduces; the name next to the verb, where the parse gives no subject."""
    if is_passive(verb) and verb.lemma_ not in QUOTING:
        agent = next((child for child in verb.children if child.dep_ == "agent"), None)
        token = next(iter(agent.children), None) if agent is not None else None
        return entity_for(scene, token) if token is not None else None
    token = _cited(verb) or subject(verb)
    if token is not None and token.i != verb.i and not _quoted(scene, token):
        found = entity_for(scene, token)
        return found if found is not None else _of_main_clause(scene, verb)
    return _beside(scene, verb, start)


def _cited(verb: Token) -> Token | None:
    """Whom somebody quotes: "the paper quoted **Silva** as saying"."""
    quoting = verb.head.head if verb.dep_ == "pcomp" and verb.head.lower_ == "as" else verb
    if quoting.lemma_ not in QUOTING - {"report"} or is_passive(quoting):
        return None
    said = any(child.dep_ == "prep" and child.lower_ == "as" for child in quoting.children)
    return next((child for child in quoting.children if child.dep_ == "dobj"), None) if said else None


def _of_main_clause(scene: Scene, verb: Token) -> int | None:
    """Who acts in the main clause, where a participle behind a comma is hung on the noun before it."""
    if verb.tag_ != "VBG" or verb.dep_ != "acl" or verb.i == 0 or verb.doc[verb.i - 1].text != ",":
        return None
    root = verb.sent.root
    token = next((child for child in root.children if child.dep_ in {"nsubj", "nsubjpass"} and child.i < verb.i), None)
    return None if token is None else entity_for(scene, token)


def _quoted(scene: Scene, token: Token) -> bool:
    """Whether a word is a name inside quotation marks, which the index leaves out."""
    return token.ent_type_ != "" and mention_at(scene.index, token.idx) is None and token.pos_ == "PROPN"


def _beside(scene: Scene, verb: Token, start: int) -> int | None:
    """The name that ends right before a verb or begins right after it."""
    left = [at for at in mentions_between(scene.index, start, verb.idx) if scene.index.mentions[at].type in SPEAKERS]
    if left:
        return entity_of(scene, left[-1])
    end = verb.idx + len(verb)
    return first_named(scene, end, end + CLOSE)
