"""What the tense of a verb says of when its event is: arranged, or announced in a headline."""

from collections.abc import Container

from extract.relations.lexicon import words
from extract.relations.syntax.tree import Tree

PRESENT = frozenset({"VBZ", "VBP"})


def is_arranged(tree: Tree, verb: int, coming: Container[str]) -> bool:
    """Whether a present tense is of the future: "leaves **tomorrow**", "opens **next week**"."""
    if tree.tag[verb] not in PRESENT:
        return False
    times = tree.kids(verb, ("npadvmod", "advmod"))
    return any(
        tree.lower[time] in coming or any(tree.lower[c] in coming for c in tree.children[time]) for time in times
    )


def is_present(tree: Tree, verb: int) -> bool:
    """Whether a verb is in the present tense; the model takes some such forms for infinitives.

    A participle alone is of the time of what will be then: "**will** enter into force once **ratified**".
    """
    if tree.tag[verb] == "VBN" and not tree.kids(verb, ("aux", "auxpass", "nsubj", "nsubjpass")):
        return any(tree.tag[child] == "MD" for child in tree.kids(tree.head[verb], ("aux",)))
    return tree.tag[verb] in PRESENT or (tree.tag[verb] == "VB" and not tree.kids(verb, ("aux",)))


def is_headline_infinitive(tree: Tree, verb: int) -> bool:
    """Whether a bare "to" infinitive is the main verb, as in headlines: "President to visit Ghana"."""
    to = next((child for child in tree.kids(verb, ("aux",)) if tree.lower[child] == "to"), None)
    if to is None or tree.dep[verb] not in ("ROOT", "acl", "relcl", "advcl"):
        return False
    apart = tree.lower[to - 1 : to] == [","] or bool(tree.kids(verb, ("auxpass",)))
    if tree.dep[verb] in ("acl", "relcl") and apart:
        return tree.lemma[tree.head[verb]] not in words().intention  # "the forum, to be held in May"
    return tree.dep[verb] == "ROOT" or (tree.dep[tree.head[verb]] == "ROOT" and tree.pos[tree.head[verb]] == "PROPN")
