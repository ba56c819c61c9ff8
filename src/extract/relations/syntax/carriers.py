"""Verbs that carry a noun of action: "**paid** a visit", "talks were **held**", "**flew** to Suva for talks"."""

from extract.relations.lexicon import words
from extract.relations.syntax.lists import SURFACE, portioner
from extract.relations.syntax.tree import NOMINAL, Tree

SCENES = frozenset({"after", "following", "during", "before", "at", "on"})


def carrier_of(tree: Tree, noun: int) -> int | None:
    """The verb that lends a noun of action its subject: light, aspectual, or the one whose setting the noun is."""
    label, above = tree.dep[noun], tree.head[noun]
    if label in ("conj", "compound"):
        return carrier_of(tree, above)
    if label in ("dobj", "nsubjpass") and tree.pos[above] == "VERB":
        shared = words().light | words().aspect | words().intention
        return above if tree.lemma[above] in shared or phrasal(tree, above) in shared else None
    if (whole := portioner(tree, noun, words().portions)) is not None:
        return carrier_of(tree, whole)  # "concluded a round of **talks**", "ended three days of **talks**"
    if label == "pobj" and tree.lemma[tree.head[above]] in words().light_motion:  # "gets under **way**"
        return tree.head[above] if tree.pos[tree.head[above]] in ("VERB", "AUX") else None
    if label == "pobj" and tree.lower[above] in words().settings:
        if tree.lower[above] in SCENES and _is_bare(tree, noun):
            return None
        verb = tree.head[above]
        return verb if tree.pos[verb] in ("VERB", "AUX") else None
    return None


def _is_bare(tree: Tree, noun: int) -> bool:
    """Whether a noun only points back to what was told before: "after **the talks**, Chad signed"."""
    return all(tree.lower[child] == "the" for child in tree.children[noun]) and bool(tree.children[noun])


def phrasal(tree: Tree, verb: int) -> str:
    """A verb with its particle or adverb: "call off", "have yet"; the verb alone where it has none."""
    beside = tree.kids(verb, ("prt", "advmod"))
    return f"{tree.lemma[verb]} {tree.lower[beside[0]]}" if beside else tree.lemma[verb]


def light_verb(tree: Tree, noun: int) -> int | None:
    """The light verb whose noun this is ("held **talks**", "went on a **visit**", "is in **talks**"), if one is."""
    label, above = tree.dep[noun], tree.head[noun]
    if label in ("conj", "compound"):
        return light_verb(tree, above) if tree.pos[above] in NOMINAL else None
    participle = _participle(tree, noun)
    if participle is not None:
        return participle
    if (whole := portioner(tree, noun, words().portions)) is not None:
        return light_verb(tree, whole)  # "a round of **talks** was held"
    if label in SURFACE and (coming := _coming(tree, above)) is not None:
        return coming
    if label == "nsubj":
        return above if _occurs(tree, above) else None
    if label == "nsubjpass" and tree.lemma[above] in words().aspect - words().say:
        return above
    if label == "pobj":
        above, light = tree.head[above], words().light_motion
    elif label in ("dobj", "nsubjpass", "attr"):
        light = words().light
    else:
        return None
    return above if tree.pos[above] in ("VERB", "AUX") and tree.lemma[above] in light else None


def _participle(tree: Tree, noun: int) -> int | None:
    """A light or phase verb behind its noun: "talks **held** in Suva", "a pledge of aid **made** by Chad"."""
    wanted = words().light | words().phase
    whole = [noun, *(deep for child in tree.kids(noun, ("prep",)) for deep in tree.kids(child, ("pobj",)))]
    behind = [child for node in whole for child in tree.kids(node, ("acl",)) if tree.tag[child] in ("VBN", "VBD")]
    behind += [child for child in tree.kids(noun, ("relcl",)) if _is_of_it(tree, child)]
    return next((child for child in behind if tree.lemma[child] in wanted and not tree.kids(child, ("xcomp",))), None)


def _is_of_it(tree: Tree, verb: int) -> bool:
    """Whether a relative clause says that its noun took place or was held: "talks, which **took** place in Suva"."""
    own = [child for child in tree.kids(verb, ("nsubj", "nsubjpass")) if tree.lower[child] in ("which", "that")]
    passive = any(tree.dep[child] == "nsubjpass" for child in own)
    return bool(own) and (passive or _occurs(tree, verb))


def phase_verb(tree: Tree, noun: int) -> int | None:
    """The verb that says which stage an activity is at, when and where: "**begins** a visit on Friday".

    What is said when it is announced or asked for is no date of the activity, so that such verbs are none.
    """
    label, above = tree.dep[noun], tree.head[noun]
    if (whole := portioner(tree, noun, words().portions)) is not None:
        return phase_verb(tree, whole)
    if label not in ("dobj", "nsubjpass") or tree.pos[above] != "VERB":
        return None
    return above if tree.lemma[above] in words().phase else None


def _coming(tree: Tree, verb: int) -> int | None:
    """The infinitive by which an activity is to happen: "talks are expected to **resume**", "to be **held**"."""
    below = [deep for node in (verb, *tree.kids(verb, ("acomp",))) for deep in tree.kids(node, ("xcomp",))]
    held = (deep for deep in below if tree.lemma[deep] in words().light and tree.kids(deep, ("auxpass",)))
    return next((deep for deep in below if tree.lemma[deep] != "be" and _occurs(tree, deep)), next(held, None))


def _occurs(tree: Tree, verb: int) -> bool:
    """Whether a verb says no more than that its subject happens: "took place", "takes effect", "opened", "lasted"."""
    if tree.lemma[verb] == "take":
        return any(tree.lemma[child] in ("place", "effect") for child in tree.kids(verb, ("dobj",)))
    if tree.lemma[verb] == "follow" and tree.kids(verb, ("dobj",)):
        return False
    return tree.lemma[verb] in words().occur
