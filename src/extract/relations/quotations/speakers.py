"""Who a run of quoted text is attributed to.

In: the names outside the quotation marks, the positions, and the words around a run. Out: an `Attribution`, whose
speaker is an entity or `None` (somebody whom the article never names), or `None` where the words attribute the run to
nobody.
"""

import re
from dataclasses import dataclass

from spacy.tokens import Token

from extract.relations.positions.data import words
from extract.relations.positions.index import mention_at, mentions_between
from extract.relations.quotations.context import Place, is_of_thing, tokens_between
from extract.relations.quotations.reference import entity_of, first_named
from extract.relations.quotations.scene import SPEAKERS, Scene
from extract.relations.quotations.utterers import CLOSE, QUOTING, is_passive, utterer
from extract.relations.syntax.tree import STATING

_ACCORDING = re.compile(r"\b[Aa]ccording to\b|\b[Ii]n the words of\b|\bas per\b")
_FOR = re.compile(r"For (?:(?:Mr|Mrs|Ms|Dr)\.? )?(?=[A-Z][^,;]{0,60},)")
_DASH = re.compile(r"\s*[–—―]\s*|\s*\n\s*--?\s*|\s+--?\s+")
_SIGNED = re.compile(r"\s{1,3}(?:[A-Z][\w.]{0,9} ){0,2}$")
_TITLE = re.compile(r"(?:,| \(| [–—-] )[^\n]{1,120}")
_FINAL = (".", "!", "?", "…")
_GLUED = re.compile(r"[a-z]+")
_HEADING = 300  # code points before a paragraph in which the line above it may begin
_NEAR = 160  # code points from a run to the verb after it
_NAMED = 90  # code points from "according to" or a dash to a name


@dataclass(frozen=True, slots=True)
class Attribution:
    """That the words around a run say who spoke: the entity, or `None` where it is never named; and the rule."""

    speaker: int | None
    rule: str


def attribution(scene: Scene, place: Place) -> Attribution | None:
    """What the sentence, or a line above that ends with a colon, says about who spoke."""
    for read in (_before, _text, _colon, _heading, _after, _according, _dash, _signed):
        found = read(scene, place)
        if found is not None:
            return found
    return None


def _before(scene: Scene, place: Place) -> Attribution | None:
    """The last verb of speech before the run."""
    verbs = [
        token
        for token in tokens_between(scene.index.doc, place.before, place.run.left)
        if _is_speech(token, place.run.left)
    ]
    if not verbs:
        return None
    verbs = [token for token in verbs if not is_of_thing(token)] or verbs
    verb = verbs[-1]
    if verb.head in verbs and any(child.tag_ == "MD" for child in verb.children):
        verb = verb.head  # "said that they should maintain “calm at sea”"
    return Attribution(utterer(scene, verb, place.before), "quotations.before")


def _after(scene: Scene, place: Place) -> Attribution | None:
    """The first verb of speech after the run."""
    glued = _GLUED.match(scene.index.text, place.run.right)  # scraped pages lose the blank: `today,”said Silva`
    if glued is not None and glued[0] in words("quotations", "glued"):
        return Attribution(first_named(scene, glued.end(), glued.end() + CLOSE), "quotations.after")
    end = min(place.after, place.run.right + _NEAR)
    for token in tokens_between(scene.index.doc, place.run.right, end):
        if _is_speech(token, end):
            return Attribution(utterer(scene, token, place.run.right), "quotations.after")
    return None


def _text(scene: Scene, place: Place) -> Attribution | None:
    """A text whose words these are: "the charter commits parties to “respect for all nations”"; nobody speaks."""
    for token in tokens_between(scene.index.doc, place.before, place.run.left):
        if token.lemma_ in words("quotations", "text_verbs") and token.pos_ == "VERB":
            subjects = [child for child in token.children if child.dep_ == "nsubj"]
            if any(child.lower_ in words("quotations", "texts") for child in subjects):
                return Attribution(None, "quotations.text")
    return None


def _heading(scene: Scene, place: Place) -> Attribution | None:
    """A paragraph before the run's that ends with a colon: who speaks in it, or the only person whom it names."""
    run, text = place.run, scene.index.text
    before = text[max(0, run.paragraph[0] - _HEADING) : run.paragraph[0]].rstrip()
    if run.left != run.paragraph[0] or not before.endswith(":"):
        return None
    end = max(0, run.paragraph[0] - _HEADING) + len(before)
    start = text.rfind("\n", 0, end) + 1
    verbs = [token for token in tokens_between(scene.index.doc, start, end) if _is_speech(token, end)]
    if verbs:
        return Attribution(utterer(scene, verbs[-1], start), "quotations.heading")
    named = {scene.index.owner.get(at) for at in mentions_between(scene.index, start, end) if _is_person(scene, at)}
    return Attribution(named.pop(), "quotations.heading") if len(named) == 1 else None


def _is_person(scene: Scene, mention: int) -> bool:
    return scene.index.mentions[mention].type == "person"


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
    return None if verb is None else Attribution(utterer(scene, verb, place.before), "quotations.colon")


def _according(scene: Scene, place: Place) -> Attribution | None:
    """The words "according to" and a name, before or after the run."""
    fronted = _FOR.match(scene.index.text, place.before)
    at = mention_at(scene.index, fronted.end()) if fronted is not None else None
    if at is not None and _is_person(scene, at) and scene.index.mentions[at].end < place.run.left:
        return Attribution(entity_of(scene, at), "quotations.according")
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


def _signed(scene: Scene, place: Place) -> Attribution | None:
    """A paragraph that is a quotation, with a name and at most an office behind it to the end of the line."""
    run, text = place.run, scene.index.text
    if run.left != run.paragraph[0] or not text[run.start : run.end].endswith(_FINAL):
        return None
    at = next(iter(mentions_between(scene.index, run.right, run.right + CLOSE)), None)
    if at is None or not _is_person(scene, at):
        return None
    name = scene.index.mentions[at]
    line = text.find("\n", name.end)
    rest = text[name.end : line if line >= 0 else len(text)].rstrip()
    if _SIGNED.match(text, run.right, name.start) is None or (rest and not _TITLE.fullmatch(rest)):
        return None
    states = any(token.tag_ in STATING for token in tokens_between(scene.index.doc, name.end, name.end + len(rest)))
    return None if states or rest.endswith(".") else Attribution(entity_of(scene, at), "quotations.signed")


def _is_speech(token: Token, end: int) -> bool:
    """Whether a word is a verb of speech, and if passive, one that says whose ("quoted", "said by Silva").

    So is one that delivers a speech, where the speech is named before the offset `end`.
    """
    if not token.tag_.startswith("VB"):
        return False
    if token.lemma_ in words("quotations", "delivery"):
        return any(
            child.dep_ == "dobj" and child.idx < end and child.lemma_ in words("quotations", "delivered")
            for child in token.children
        )
    if token.lemma_ == "put":  # "as Silva **put** it"
        return any(child.lower_ == "it" and child.i == token.i + 1 for child in token.children)
    if token.lemma_ in words("quotations", "clausal"):
        return any(child.dep_ == "ccomp" for child in token.children)
    if token.lemma_.casefold() not in words("quotations", "speech"):
        return False
    return not is_passive(token) or token.lemma_ in QUOTING or any(child.dep_ == "agent" for child in token.children)
