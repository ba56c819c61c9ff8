"""Verbs that carry a noun of action: "**paid** a visit", "talks were **held**", "**flew** to Suva for talks"."""

from extract.relations.lexicon import words
from extract.relations.tree import NOMINAL, Tree


def carrier_of(tree: Tree, noun: int) -> int | None:
    """The verb that lends a noun of action its subject: light, aspectual, or the one whose setting the noun is."""
    label, above = tree.dep[noun], tree.head[noun]
    if label in ("conj", "compound"):
        return carrier_of(tree, above)
    if label in ("dobj", "nsubjpass") and tree.pos[above] == "VERB":
        shared = words().light | words().aspect | words().intention
        return above if tree.lemma[above] in shared else None
    if label == "pobj" and tree.lower[above] in words().settings:
        verb = tree.head[above]
        return verb if tree.pos[verb] in ("VERB", "AUX") else None
    return None


def light_verb(tree: Tree, noun: int) -> int | None:
    """The light verb whose noun this is ("held **talks**", "went on a **visit**", "is in **talks**"), if one is."""
    label, above = tree.dep[noun], tree.head[noun]
    if label in ("conj", "compound"):
        return light_verb(tree, above) if tree.pos[above] in NOMINAL else None
    if label == "nsubj":
        return above if _occurs(tree, above) else None
    if label == "pobj" and tree.lower[above] == "of" and tree.lemma[tree.head[above]] in words().containers:
        return light_verb(tree, tree.head[above])  # "a round of **talks** was held"
    if label == "nsubjpass" and tree.lemma[above] in words().aspect:
        return above
    if label == "pobj":
        above, light = tree.head[above], words().light_motion
    elif label in ("dobj", "nsubjpass", "attr"):
        light = words().light
    else:
        return None
    return above if tree.pos[above] in ("VERB", "AUX") and tree.lemma[above] in light else None


def _occurs(tree: Tree, verb: int) -> bool:
    """Whether a verb says no more than that its subject happens: "took place", "opened", "lasted"."""
    if tree.lemma[verb] == "take":
        return any(tree.lemma[child] == "place" for child in tree.kids(verb, ("dobj",)))
    return tree.lemma[verb] in words().occur
