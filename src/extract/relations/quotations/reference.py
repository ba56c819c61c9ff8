"""Which person or organisation the subject of a verb of speech stands for: a name, an office, a description.

In: the names outside the quotation marks and the positions. Out: the index of an entity, or `None` where the article
never names who is meant.
"""

from spacy.tokens import Token

from extract.relations.positions.antecedents import antecedent, gender_by_title
from extract.relations.positions.clauses import person_of
from extract.relations.positions.data import words
from extract.relations.positions.descriptions import described
from extract.relations.positions.index import mention_at, mentions_between
from extract.relations.quotations.holders import holder, only_holder
from extract.relations.quotations.narrative import (
    PRONOUNS,
    is_indefinite,
    is_named_before,
    is_nameless,
    is_single,
    main_subjects,
)
from extract.relations.quotations.scene import SPEAKERS, Scene
from extract.relations.reference.agreement import gender_of
from extract.relations.voices import interviewee

_AUTHORED = frozenset({"by", "from", "of"})


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
        return holder(scene, found.text, found.start)
    return scene.index.owner.get(mention) if found.type in SPEAKERS else None


def entity_for(scene: Scene, token: Token) -> int | None:
    """The person or organisation that a subject stands for, or `None`."""
    if token.lower_ in PRONOUNS:
        return _pronoun(scene, token)
    if token.lower_ == "i":
        return scene.told(token.idx)
    if token.lower_ == "you":  # "You once wrote that", says who asks
        return interviewee(scene.voices) if scene.told(token.idx) is None else None
    person = person_of(scene.index, token)
    if person is not None:
        return person
    mention = mention_at(scene.index, token.idx)
    if mention is not None:
        return entity_of(scene, mention)
    if token.lower_ == "it":
        return antecedent(scene.index, token.idx, types=("organisation",))
    if token.pos_ not in {"NOUN", "PROPN"}:
        return None
    if token.lower_ in words("quotations", "sheets") | words("quotations", "studies"):
        return _author(scene, token)
    return None if token.lower_ in words("quotations", "nobody") else _described(scene, token)


def _author(scene: Scene, sheet: Token) -> int | None:
    """Whose a statement or letter is that speaks: "a statement by the **bank** said", "a review written by **X**"."""
    by = _AUTHORED - {"of"} if sheet.lower_ in words("quotations", "studies") else _AUTHORED
    heads = [child for child in sheet.children if child.dep_ == "prep" and child.lower_ in by]
    heads += [child for child in sheet.children if child.dep_ == "agent"]
    writing = words("quotations", "authoring")
    made = (child for child in sheet.children if child.dep_ == "acl" and child.lemma_ in writing)
    heads += [deep for verb in made for deep in verb.children if deep.dep_ == "agent"]
    owners = [child for child in sheet.children if child.dep_ in {"poss", "compound", "nmod"}]
    owners += [deep for head in heads for deep in head.children if deep.dep_ == "pobj"]
    owners += [child for owner in owners for child in owner.children if child.dep_ == "appos"]
    named = [owner for owner in owners if mention_at(scene.index, owner.idx) is not None]
    return entity_for(scene, named[0]) if len(named) == 1 and not any(named[0].conjuncts) else None


def _described(scene: Scene, token: Token) -> int | None:
    """What "the minister" or "the bank" stands for; only with an article, and with no name that says whose it is."""
    kinds = {child.dep_ for child in token.children}
    lefts = [
        child for child in token.lefts if child.dep_ in {"compound", "amod"} and scene.country_of(child.text) is None
    ]
    phrase = scene.index.text[lefts[0].idx if lefts else token.idx : token.idx + len(token)]
    if "poss" in kinds:
        part = _of_part(scene, token)
        return only_holder(scene, token, phrase) if part is None else part
    if "det" not in kinds:
        return None
    person = holder(scene, phrase, lefts[0].idx if lefts else token.idx)
    return person if person is not None else described(scene.index, token.lower_, token.idx, types=("organisation",))


def _of_part(scene: Scene, token: Token) -> int | None:
    """The body whose part speaks: "the **bank**'s board", "the **union**, whose mission"."""
    if token.lower_ not in words("positions", "parts") | words("positions", "boards"):
        return None
    owner = next((child for child in token.children if child.dep_ == "poss"), token)
    if owner.lower_ == "whose":
        clause = next((above for above in token.ancestors if above.dep_ == "relcl"), None)
        owner = clause.head if clause is not None else owner
    at = mention_at(scene.index, owner.idx)
    named = at is not None and scene.index.mentions[at].type == "organisation"
    return scene.index.owner.get(at) if named and at is not None else None


def _pronoun(scene: Scene, token: Token, *, deep: bool = True) -> int | None:
    """Who "he" or "she" beside a quotation is: whom the sentences before it, without what they quote, are about.

    That is the subject of the last main clause with a person as subject; if it is somebody without a name, nobody. Who
    was "she" in between is not "he". Where such a clause has another subject, persons in it are taken as elsewhere.
    """
    gender, other = gender_of(token.lower_), None
    earlier = () if is_named_before(scene, token) else main_subjects(scene, token)
    for subject, persons in earlier:
        if subject is not None and subject.lower_ in PRONOUNS:
            if deep and subject.lower_ != token.lower_:
                other = _pronoun(scene, subject, deep=False)
            continue
        person = entity_for(scene, subject) if subject is not None and not is_indefinite(scene, subject) else None
        if person is None and subject is not None and is_nameless(subject):
            return None
        if person is not None and scene.index.entities[person].type == "person" and is_single(scene, subject):
            left = [one for one in persons if one != other] if person == other else [person]
            if len(left) == 1 and gender_by_title(scene.index, left[0]) in (None, gender):
                return left[0]
        elif persons:
            break
    return antecedent(scene.index, token.idx, types=("person",), pronoun=token.lower_)
