"""What the sentence before a pronoun speaks of by a description: "Chad left **the summit**. On its sidelines, ..."."""

from collections.abc import Collection

from extract.relations.findings import WORKS
from extract.relations.lexicon import words
from extract.relations.model import Filler
from extract.relations.positions.data import words as listed
from extract.relations.reference.antecedents import NEAR, main_subject
from extract.relations.reference.scene import PLURAL_NOUNS, Scene, fillers_of
from extract.relations.syntax.lists import SURFACE
from extract.relations.syntax.tree import Tree


def spoken_of(scene: Scene, token: int, types: Collection[str]) -> list[Filler]:
    """What a description in the sentence before means: "Chad left **the summit**. On its sidelines, ..."."""
    tree, number = scene.tree, scene.tree.sentence[token] - 1
    first, past = tree.sentences[number] if number >= 0 else (0, 0)
    for node in range(past - 1, max(first, past - NEAR) - 1, -1):
        if node in scene.findings.at and scene.findings.at[node].type in types:
            return []
        if tree.dep[node] != "compound" and describes(tree, node) and (found := scene.fill(node, types)):
            return list(found)
    return []


def told(scene: Scene, token: int, number: int, types: Collection[str]) -> list[Filler]:
    """What a description means that is the subject of a lower clause: "Ana Silva said that **the bank** would lend"."""
    first, past = scene.tree.sentences[number]
    below = [node for node in range(first, min(past, first + NEAR)) if scene.tree.dep[node] in SURFACE]
    wanted = [kind for kind in types if kind != "person"]
    for node in reversed(below):
        if describes(scene.tree, node) and scene.together(token, node):
            return list(scene.fill(node, wanted))
    return []


def made(scene: Scene, token: int, types: Collection[str]) -> list[Filler]:
    """What the sentence before makes, if "it" is then launched: "Togo drafted **a plan**. It was published"."""
    tree, number = scene.tree, scene.tree.sentence[token] - 1
    verb = tree.head[token]
    if number < 0 or tree.dep[token] != "nsubjpass" or tree.lemma[verb] not in listed("reference", "issued"):
        return []
    subject = main_subject(tree, number)
    main = [] if subject is None else tree.kids(tree.head[subject], ("dobj",))
    named = [found for node in main if (found := scene.findings.at.get(node)) is not None]
    return fillers_of([found for found in named if found.type in WORKS and found.type in types])


def describes(tree: Tree, token: int) -> bool:
    """Whether a noun is a singular description: "**the bank**"."""
    return tree.lemma[token] in words().description and tree.tag[token] not in PLURAL_NOUNS
