"""Who a run of quoted text is attributed to.

In: the names outside the quotation marks, the positions, and the words around a run. Out: an `Attribution`, whose
speaker is an entity or `None` (somebody whom the article never names), or `None` where the words attribute the run to
nobody.
"""

import re
from dataclasses import dataclass

from spacy.tokens import Token

from extract.relations.positions.data import words
from extract.relations.positions.index import mention_at, mentions_between, subject
from extract.relations.quotations.context import Place, tokens_between
from extract.relations.quotations.reference import SPEAKERS, Scene, entity_for, entity_of, first_named

_ACCORDING = re.compile(r"\b[Aa]ccording to\b|\bin the words of\b|\bas per\b")
_DASH = re.compile(r"\s*[–—―]\s*|\s*\n\s*--?\s*|\s+--?\s+")
_QUOTED = frozenset({"quote", "cite", "report"})  # in the passive, the subject has spoken
_GLUED = re.compile(r"[a-z]+")
_NEAR = 160  # code points from a run to the verb after it
_NAMED = 90  # code points from "according to" or a dash to a name
_CLOSE = 60  # code points from a verb to the name of its subject


@dataclass(frozen=True, slots=True)
class Attribution:
    """That the words around a run say who spoke: the entity, or `None` where it is never named; and the rule."""

    speaker: int | None
    rule: str


def attribution(scene: Scene, place: Place) -> Attribution | None:
    """What the sentence says about who spoke: before the run, else after it."""
    for read in (_before, _colon, _after, _according, _dash):
        found = read(scene, place)
        if found is not None:
            return found
    return None


def _before(scene: Scene, place: Place) -> Attribution | None:
    """The last verb of speech before the run."""
    verbs = [token for token in tokens_between(scene.index.doc, place.before, place.run.left) if _is_speech(token)]
    if not verbs:
        return None
    return Attribution(_speaker(scene, verbs[-1], place.before), "quotations.before")


def _after(scene: Scene, place: Place) -> Attribution | None:
    """The first verb of speech after the run."""
    glued = _GLUED.match(scene.index.text, place.run.right)  # scraped pages lose the blank: `today,”said Silva`
    if glued is not None and glued[0] in words("quotations", "glued"):
        return Attribution(first_named(scene, glued.end(), glued.end() + _CLOSE), "quotations.after")
    end = min(place.after, place.run.right + _NEAR)
    for token in tokens_between(scene.index.doc, place.run.right, end):
        if _is_speech(token):
            return Attribution(_speaker(scene, token, place.run.right), "quotations.after")
    return None


def _colon(scene: Scene, place: Place) -> Attribution | None:
    """A colon before the run, and before it a name, or a clause whose subject speaks."""
    text = scene.index.text[place.before : place.run.left].rstrip()
    if not text.endswith(":"):
        return None
    at = mention_at(scene.index, place.before + len(text) - 2)
    if at is not None:
        return Attribution(entity_of(scene, at), "quotations.colon")
    tokens = tokens_between(scene.index.doc, place.before, place.run.left)
    verb = next((token for token in reversed(tokens) if token.pos_ in {"VERB", "AUX"}), None)
    return None if verb is None else Attribution(_speaker(scene, verb, place.before), "quotations.colon")


def _according(scene: Scene, place: Place) -> Attribution | None:
    """The words "according to" and a name, before or after the run."""
    for start, end in ((place.before, place.run.left), (place.run.right, place.after)):
        match = _ACCORDING.search(scene.index.text, start, end)
        if match is not None:
            named = first_named(scene, match.end(), min(end, match.end() + _NAMED))
            return Attribution(named, "quotations.according")
    return None


def _dash(scene: Scene, place: Place) -> Attribution | None:
    """A dash after the run and right after it a name, with nothing else but an apposition to the end of the line."""
    match = _DASH.match(scene.index.text, place.run.right)
    if match is None or place.after - match.end() > _NAMED:
        return None
    at = mention_at(scene.index, match.end())
    if at is None or scene.index.mentions[at].type not in SPEAKERS:
        return None
    line = scene.index.text.find("\n", match.end())
    end = match.end() + _NAMED if line < 0 else min(line, match.end() + _NAMED)
    return Attribution(first_named(scene, match.end(), end), "quotations.dash")


def _is_speech(token: Token) -> bool:
    """Whether a word is a verb of speech, and if passive, one that says whose ("quoted", "said by Silva")."""
    if not token.tag_.startswith("VB") or token.lemma_.casefold() not in words("quotations", "speech"):
        return False
    return not _is_passive(token) or token.lemma_ in _QUOTED or any(child.dep_ == "agent" for child in token.children)


def _is_passive(verb: Token) -> bool:
    return any(child.dep_ in {"auxpass", "nsubjpass"} for child in verb.children)


def _speaker(scene: Scene, verb: Token, start: int) -> int | None:
    """Who utters what a verb introduces; the name next to the verb, where the parse gives no subject."""
    if _is_passive(verb) and verb.lemma_ not in _QUOTED:
        agent = next((child for child in verb.children if child.dep_ == "agent"), None)
        token = next(iter(agent.children), None) if agent is not None else None
        return entity_for(scene, token) if token is not None else None
    token = subject(verb)
    if token is not None and token.i != verb.i and not _quoted(scene, token):
        return entity_for(scene, token)
    return _beside(scene, verb, start)


def _quoted(scene: Scene, token: Token) -> bool:
    """Whether a word is a name inside quotation marks, which the index leaves out."""
    return token.ent_type_ != "" and mention_at(scene.index, token.idx) is None and token.pos_ == "PROPN"


def _beside(scene: Scene, verb: Token, start: int) -> int | None:
    """The name that ends right before a verb or begins right after it."""
    left = [at for at in mentions_between(scene.index, start, verb.idx) if scene.index.mentions[at].type in SPEAKERS]
    if left:
        return entity_of(scene, left[-1])
    end = verb.idx + len(verb)
    return first_named(scene, end, end + _CLOSE)
