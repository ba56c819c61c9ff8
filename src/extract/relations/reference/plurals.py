"""Whom "they" stands for: the names that are a subject together, or the two who met."""

from collections.abc import Collection

from extract.relations.model import Filler
from extract.relations.positions.data import words
from extract.relations.reference.antecedents import NEAR, beside, bodies_between, main_subject, opens, subjects_in
from extract.relations.reference.scene import PLURAL_NOUNS, Scene, fillers_of
from extract.relations.syntax.lists import SURFACE, spread
from extract.relations.syntax.tree import NOMINAL, Tree

FEW = 2
TYING = frozenset({"between", "of", "by", "among", "for", "with"})
PLURAL = frozenset({"they", "them", "their", "theirs", "themselves"})


def plural(scene: Scene, token: int, types: Collection[str]) -> list[Filler]:
    """What a pronoun in the plural stands for; empty where nothing certainly fits."""
    tree = scene.tree
    for subject in subjects_in(tree, token):
        return _group(scene, token, subject, types)
    number = tree.sentence[token] - 1
    if tree.dep[token] == "poss" and opens(tree, token) and (first := main_subject(tree, number + 1)):
        return _group(scene, token, first, types)  # "At **their** meeting, Bo Lind and Ana Silva agreed"
    if number < 0 or (scene.quotes and scene.quotes[token]):
        return []
    last = main_subject(tree, number)
    found = _group(scene, token, last, types, met=True) if last is not None else []
    if found or (last is not None and tree.tag[last] in PLURAL_NOUNS):
        return found
    if together := _together(scene, number, last, types):
        return together
    if number == 0 or not _goes_on(tree, token):
        return []
    earlier = main_subject(tree, number - 1)  # "The ministers signed. Peru will pay. **They** also agreed"
    many = earlier is not None and (tree.tag[earlier] in PLURAL_NOUNS or len(spread(tree, earlier)) > 1)
    return _group(scene, token, earlier, types) if many and earlier is not None else []


def _together(scene: Scene, number: int, subject: int | None, types: Collection[str]) -> list[Filler]:
    """The only two or more that a sentence about a thing names together: "Trade between **Togo** and **Mali** grew"."""
    tree = scene.tree
    if subject is None or subject in scene.findings.at or tree.pos[subject] == "PRON":
        return []
    first, past = tree.sentences[number]
    groups = [node for node in range(first, min(past, first + NEAR)) if _is_group(scene, node)]
    fillers = ([one for member in spread(tree, node) for one in scene.fill(member, types)] for node in groups)
    distinct = {one for each in fillers if len(one := tuple(dict.fromkeys(each))) > 1}
    return list(distinct.pop()) if len(distinct) == 1 else []


def _is_group(scene: Scene, node: int) -> bool:
    """Whether a word is the first of several names, or a plural that may stand for some: "the **neighbours**"."""
    tree, found = scene.tree, scene.findings.at.get(node)
    if tree.dep[node] == "pobj" and tree.lower[tree.head[node]] not in TYING:
        return False  # "sent two clerks **to Togo and Mali**"
    if found is not None:
        return found.head == node and tree.dep[node] != "conj" and len(spread(tree, node)) > 1
    groups = (words("reference", "groups", kind) for kind in ("person", "place", "organisation", "side"))
    return tree.tag[node] in PLURAL_NOUNS and any(tree.lemma[node] in nouns for nouns in groups)


def _goes_on(tree: Tree, token: int) -> bool:
    """Whether a subject is said to do a further thing: "they **also** agreed"."""
    return tree.dep[token] in SURFACE and any(tree.lower[c] == "also" for c in tree.kids(tree.head[token], ("advmod",)))


def _group(scene: Scene, token: int, subject: int, types: Collection[str], *, met: bool = False) -> list[Filler]:
    """The names that are a subject together, or whom the subject met; one organisation may be "they" too."""
    tree = scene.tree
    if not scene.together(token, subject):
        return []
    members = spread(tree, subject)
    found = scene.findings.at.get(subject)
    if len(members) > 1 or tree.tag[subject] in PLURAL_NOUNS or tree.lower[subject] in PLURAL:
        fillers = [scene.fill(member, types) for member in members if tree.pos[member] in (*NOMINAL, "PRON")]
        return list(dict.fromkeys(one for each in fillers for one in each)) if all(fillers) else []
    if met and (pair := _pair(scene, subject, types)):
        return pair
    if found is None or found.type != "organisation" or "organisation" not in types:
        return []
    if len(bodies_between(tree, scene.findings, *tree.sentences[tree.sentence[subject]])) > FEW:
        return []  # the subject of a list is hardly "they" alone
    many = any(tree.tag[child] in PLURAL_NOUNS for child in tree.kids(tree.head[subject], ("dobj",)))
    return [] if many else fillers_of([found])


def _pair(scene: Scene, subject: int, types: Collection[str]) -> list[Filler]:
    """A subject with the only other of its kind whom it met: "**He** met **the minister**. They"."""
    own = scene.fill(subject, types)
    kind = scene.findings.entities[own[0].index].type if len(own) == 1 and own[0].kind == "entity" else None
    if kind is None:
        return []
    others = {one for node in beside(scene.tree, subject) for one in scene.fill(node, (kind,))} - set(own)
    return [*own, *others] if len(others) == 1 else []
