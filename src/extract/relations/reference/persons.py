"""Whom "he" and "she" stand for: the only person in reach that fits, else the subject, unless another one fits too."""

from collections.abc import Sequence

from extract.relations.findings import Found
from extract.relations.model import Filler
from extract.relations.positions.data import words
from extract.relations.reference.agreement import fitting, gender_of
from extract.relations.reference.antecedents import (
    is_said,
    main_subject,
    named_before,
    opens,
    subject_ahead,
    subjects_in,
)
from extract.relations.reference.scene import PLURAL_NOUNS, Scene, credited, fillers_of
from extract.relations.syntax.clause import subjects
from extract.relations.syntax.lists import SURFACE, spread
from extract.relations.syntax.tree import Tree

HUMAN = frozenset({"person", "position"})


def person(scene: Scene, token: int) -> list[Filler]:
    """Whom a pronoun for a person stands for; empty where nobody or more than one may be meant."""
    tree, word = scene.tree, scene.tree.lower[token]
    ahead = fitting(subject_ahead(tree, scene.findings, token, {"person"}), scene.genders, word)
    before = fitting(meant_before(scene, token), scene.genders, word)
    if thanked := credited(scene, token, ("person",)):
        return thanked
    excluded = {one for own in _own_subjects(tree, token) for one in scene.fill(own, ("person",))}
    before = [found for found in before if scene.together(token, found.first) and found.filler not in excluded]
    if ahead and (not before or before[0].filler == ahead[0].filler or opens(tree, token)):
        return fillers_of(ahead[:1])
    if _upstaged(scene, token, before):
        return []
    distinct = fillers_of(before)
    if len(distinct) < 2:
        return distinct
    here = [found for found in before if tree.sentence[found.first] == tree.sentence[token]]
    return _salient(scene, token, here) if here else _salient_before(scene, token, before)


def meant_before(scene: Scene, token: int) -> list[Found]:
    """Persons before a token, nearest first: those named, and holders of offices ("**the minister** left")."""
    tree, found = scene.tree, []
    for one in named_before(tree, scene.findings, token, HUMAN):
        meant = (
            [one.filler] if one.type == "person" else scene.fill(one.head, ("person",)) if is_said(tree, one) else []
        )
        found += [one._replace(type="person", filler=filler) for filler in meant[:1]]
    return found


def _humans() -> frozenset[str]:
    """Nouns for persons."""
    return words("reference", "humans") | words("reference", "groups", "person")


def _upstaged(scene: Scene, token: int, before: Sequence[Found]) -> bool:
    """Whether somebody without a name is the subject where the last person is named: "**A clerk** met Ana Silva"."""
    if not before:
        return False
    tree, number = scene.tree, scene.tree.sentence[before[0].first]
    subject = main_subject(tree, number)
    if subject is None or subject >= token or subject in {found.head for found in before}:
        return False
    found = scene.findings.at.get(subject)
    human = found.type == "position" if found is not None else tree.lemma[subject] in _humans()
    if not human or tree.tag[subject] in PLURAL_NOUNS:
        return False
    held = (*_person_at(scene, subject), *scene.fill(subject, ("person",)))
    own = gender_of(tree.lower[token])
    if held and all(scene.genders.get(one.index, own) != own for one in held):
        return False  # "The queen met **Bo Lind**. He"
    return before[0].filler not in held


def _person_at(scene: Scene, subject: int) -> list[Filler]:
    """The person that a subject names, itself or in apposition: "the premier, **Ana Silva**"."""
    named = [scene.findings.at.get(node) for node in (subject, *scene.tree.kids(subject, ("appos",)))]
    offices = [node for node in scene.tree.kids(subject, ("compound",)) if _is_office(scene, node)]
    held = [one for node in offices for one in scene.fill(node, ("person",))]  # "the **Secretary-General** ECO"
    return (fillers_of([found for found in named if found is not None and found.type == "person"]) or held)[:1]


def _is_office(scene: Scene, token: int) -> bool:
    found = scene.findings.at.get(token)
    return found is not None and found.type == "position"


def _own_subjects(tree: Tree, token: int) -> list[int]:
    """Whom a pronoun cannot mean beside its verb: "Ana Silva thanked **her**", "Bo Lind, with whom **he** signed"."""
    verb = tree.head[token]
    if tree.dep[token] in SURFACE:
        return [tree.head[verb]] if tree.dep[verb] == "relcl" else []
    if (
        tree.dep[token] == "poss"
        and tree.dep[verb] == "dobj"
        and tree.lemma[tree.head[verb]] in words("reference", "answering")
    ):
        return subjects(tree, tree.head[verb])  # "Ana Silva accepted **his** offer"
    return subjects(tree, verb) if tree.dep[token] in ("dobj", "dative") else []


def _salient(scene: Scene, token: int, here: Sequence[Found]) -> list[Filler]:
    """Of the persons before a pronoun in its sentence the only one, or the subject above it that has no rival."""
    tree = scene.tree
    distinct = fillers_of(here)
    if len(distinct) == 1:
        return distinct
    by_head = {found.head: found for found in here}
    for subject in subjects_in(tree, token):
        if subject in by_head:
            alone = len(spread(tree, subject)) == 1
            return fillers_of([by_head[subject]]) if alone and not _rivals(by_head[subject], token, here) else []
    return []


def _rivals(subject: Found, token: int, here: Sequence[Found]) -> bool:
    """Whether between a subject and a pronoun another person is named."""
    return any(subject.first < found.first < token and found.filler != subject.filler for found in here)


def _salient_before(scene: Scene, token: int, before: Sequence[Found]) -> list[Filler]:
    """Of the persons in the last sentence that names one the only one, or its subject, if the pronoun is a subject."""
    tree = scene.tree
    number = tree.sentence[before[0].first]
    last = [found for found in before if tree.sentence[found.first] == number]
    distinct = fillers_of(last)
    subject = main_subject(tree, number)
    if subject is not None and tree.lower[subject] == tree.lower[token] and tree.dep[token] in SURFACE:
        return list(scene.fill(subject, ("person",)))  # "**She** met Bo Lind on Friday. **She** will fly to Lima"
    if len(distinct) == 1 and number >= tree.sentence[token] - 1:
        return distinct
    if subject is None or len(spread(tree, subject)) > 1 or tree.dep[token] not in SURFACE:
        return []
    named = _person_at(scene, subject) or scene.fill(subject, ("person",))
    return [filler for filler in named if filler in fillers_of(before)]
