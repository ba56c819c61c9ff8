"""Whom a pronoun stands for: rules that would sooner leave a role empty than fill it with the wrong name.

"He" and "she" are for `persons.py`, "I" and "we" for `speakers.py`. "It" means the body that is the subject or whose
the subject is; "they" mean the names that are the subject together. Whatever stands in quotation marks has its
antecedent there.
"""

from collections.abc import Collection, Sequence
from itertools import islice

from extract.relations.findings import Found
from extract.relations.lexicon import words
from extract.relations.model import Filler
from extract.relations.reference.agreement import is_empty
from extract.relations.reference.antecedents import (
    NEAR,
    REACH,
    bodies_between,
    edge,
    main_subject,
    named_before,
    opens,
    subject_ahead,
    subjects_in,
)
from extract.relations.reference.persons import person
from extract.relations.reference.plurals import PLURAL, plural
from extract.relations.reference.scene import PLURAL_NOUNS, Scene, credited, fillers_of
from extract.relations.reference.speakers import FIRST, speaker
from extract.relations.reference.spoken import describes, made, spoken_of, told
from extract.relations.syntax.lists import SURFACE, spread
from extract.relations.syntax.tree import Tree

PERSON = frozenset({"he", "she", "him", "her", "his", "hers", "himself", "herself"})
THING = frozenset({"it", "its", "itself"})
PRONOUNS = PERSON | THING | PLURAL
KINDS = {**dict.fromkeys(PERSON, "person"), **dict.fromkeys(THING, "thing"), **dict.fromkeys(PLURAL, "plural")}
KINDS.update(dict.fromkeys(FIRST, "speaker"))  # the last part of the rule's id
BODIES = frozenset({"person", "organisation", "place"})
ACTORS = ("organisation", "place")
OF_WORKS = ("dobj", "nsubjpass", "poss", "pobj")  # what is done to something that is no body, or is its
DEEP = 8  # words above a name among which its clause is looked for
HUMAN_TYPES = frozenset({"person", "position"})


def pronoun(scene: Scene, token: int, types: Collection[str]) -> list[Filler]:
    """What a pronoun stands for; empty where nothing certainly fits."""
    if (word := scene.tree.lower[token]) in PERSON:
        return person(scene, token) if "person" in types else []
    if word in FIRST:
        return speaker(scene.tree, scene.findings, token, types)
    return _thing(scene, token, types) if word in THING else plural(scene, token, types)


def _thing(scene: Scene, token: int, types: Collection[str]) -> list[Filler]:
    tree = scene.tree
    if is_empty(tree, token):
        return []
    if BODIES.isdisjoint(types) and tree.dep[token] in OF_WORKS:
        return _work(scene, token, types)
    if issued := made(scene, token, types) or _ahead(scene, token, types):
        return issued
    near = _joined(scene, token, types) or credited(scene, token, [kind for kind in types if kind != "person"])
    if near:
        return near
    own, told_of = _own_verb(tree, token), _told_of(tree, token)
    for subject in subjects_in(tree, token):
        if tree.head[subject] == own or subject == told_of:
            continue
        found = _of_subject(scene, token, subject, types)
        if found is not None:
            return found
    first = tree.sentences[tree.sentence[token]][0]
    bodies = bodies_between(tree, scene.findings, max(first, token - NEAR), token, types)
    bodies = [one for one in bodies if own is None or tree.dep[one.head] not in SURFACE or tree.head[one.head] != own]
    bodies = [one for one in bodies if one.head != told_of and not _is_said_of(tree, token, one.head)]
    if bodies:
        return _only(scene, token, bodies, types)
    return [] if scene.quotes and scene.quotes[token] else _thing_before(scene, token, types)


def _ahead(scene: Scene, token: int, types: Collection[str]) -> list[Filler]:
    """The body or work whose "its" opens the sentence before its name: "Since **its** launch, the **Reef Fund** …"."""
    if scene.tree.lower[token] != "its" or not opens(scene.tree, token) or "organisation" not in types:
        return []
    named = {"organisation", "programme", "instrument"}.intersection(types)
    return fillers_of(subject_ahead(scene.tree, scene.findings, token, named))


def _told_of(tree: Tree, token: int) -> int | None:
    """The noun of whose relative clause "it" is a part, and which "it" is not: "the **fund**, from which it got"."""
    verb = tree.head[token] if tree.dep[token] in SURFACE else _own_verb(tree, token)
    return tree.head[verb] if verb is not None and tree.dep[verb] == "relcl" else None


def _own_verb(tree: Tree, token: int) -> int | None:
    """The verb of which "it" is an object, whose subject is another thing: "Chad joined **it**", "paid into it"."""
    if tree.lower[token] != "it" or tree.dep[token] not in ("dobj", "dative", "pobj"):
        return None
    above = tree.head[token]
    return tree.head[above] if tree.dep[token] == "pobj" else above


def _is_said_of(tree: Tree, token: int, name: int) -> bool:
    """Whether a name stands in a participle's phrase that is said of the subject "it": "Funded by **Norway**, it"."""
    if tree.dep[token] not in SURFACE:
        return False
    above = islice(tree.ancestors(name), DEEP)
    return any(tree.dep[verb] == "advcl" and tree.head[verb] == tree.head[token] and not tree.kids(verb, SURFACE)
               for verb in above if verb < token)  # fmt: skip


def _work(scene: Scene, token: int, types: Collection[str]) -> list[Filler]:
    """What is done to "it", or is its, if that can be no body: what the sentence before speaks of, else names."""
    if spoken := spoken_of(scene, token, types):
        return spoken
    before = named_before(scene.tree, scene.findings, token, types)
    nearest = scene.tree.sentence[before[0].first] if before else 0
    if nearest < scene.tree.sentence[token] and _is_joined(scene, token):
        return []
    named = {found.filler: found for found in before if scene.tree.sentence[found.first] == nearest}
    return _only(scene, token, list(named.values()), types)


def _is_joined(scene: Scene, token: int) -> bool:
    """Whether the sentence names a body that the object "it" may mean: "He praised the **Reef Bank** and joined it"."""
    own = _own_verb(scene.tree, token)
    bodies = named_before(scene.tree, scene.findings, token, {"organisation"}, 0) if own is not None else []
    return any(scene.tree.dep[one.head] not in SURFACE or scene.tree.head[one.head] != own for one in bodies)


def _thing_before(scene: Scene, token: int, types: Collection[str]) -> list[Filler]:
    """What the sentences before are about."""
    tree = scene.tree
    here = tree.sentence[token]
    for number in range(here - 1, max(here - REACH, 0) - 1, -1):
        subject = main_subject(tree, number)
        found = _of_subject(scene, token, subject, types) if subject is not None else None
        bodies = bodies_between(tree, scene.findings, *tree.sentences[number], types)
        if found is not None and subject is not None:
            named = scene.findings.at.get(subject)
            human = named is not None and named.type in HUMAN_TYPES  # "Oman's minister praised the Reef Bank. It …"
            return [] if human and not set(fillers_of(bodies)) <= set(found) else found
        if bodies:
            return _only(scene, token, bodies, types)
        if found is None and (heard := told(scene, token, number, types)):
            return heard
    return []


def _joined(scene: Scene, token: int, types: Collection[str]) -> list[Filler]:
    """What "its" follows at once: "**Togo** and its neighbours"."""
    if scene.tree.lower[token] != "its" or scene.tree.lower[token - 1 : token] != ["and"]:
        return []
    found = scene.findings.at.get(token - 2)
    return fillers_of([found]) if found is not None and found.type in types and found.type != "person" else []


def _of_subject(scene: Scene, token: int, subject: int, types: Collection[str]) -> list[Filler] | None:
    """What "it" means if this is what the sentence is about; empty: nothing named; `None`: look further."""
    tree = scene.tree
    if not scene.together(token, subject):
        return None
    found = scene.findings.at.get(subject)
    several = len(spread(tree, subject)) > 1
    if found is not None and found.type not in HUMAN_TYPES:
        if several and _names_body(scene, spread(tree, subject)):
            return []  # "China, the Reef Union and Chad": none of them is "it"
        if several or found.filler is None or found.filler.kind != "entity":
            return None
        return fillers_of([found]) if found.type in types else []
    if found is None and is_empty(tree, subject):
        return None
    if found is None and (tree.lower[subject] in THING or describes(tree, subject)):
        return list(scene.fill(subject, [kind for kind in types if kind != "person"]))
    if found is None and tree.pos[subject] == "PRON":
        return None
    if found is not None or tree.lemma[subject] in words().standing_for:
        bodies = bodies_between(tree, scene.findings, edge(tree, subject), min(tree.head[subject], token))
        if bodies:
            return _only(scene, token, bodies, types)
        return list(scene.fill(subject, [kind for kind in types if kind in ACTORS])) or None  # "the **Omani** side"
    return None if several or tree.tag[subject] in PLURAL_NOUNS else []


def _names_body(scene: Scene, members: Sequence[int]) -> bool:
    """Whether one of the members of a list is an organisation."""
    named = [scene.findings.at.get(member) for member in members]
    return any(found is not None and found.type == "organisation" for found in named)


def _only(scene: Scene, token: int, bodies: Sequence[Found], types: Collection[str]) -> list[Filler]:
    """The one body of several candidates; none where there are two."""
    near = [found for found in bodies if scene.together(token, found.first)]
    return fillers_of(near) if len(near) == 1 and near[0].type in types else []
