"""Whether a trigger word has around it what its rule wants: an object, a particle, a governor, a light verb."""

from functools import cache
from itertools import islice

from extract.relations.lexicon import words
from extract.relations.positions.data import words as listed
from extract.relations.reference.foretold import is_indefinite
from extract.relations.rulebook.file import Trigger
from extract.relations.syntax.frame import Frame
from extract.relations.syntax.lists import SURFACE
from extract.relations.syntax.tree import VERBAL, Tree
from extract.relations.syntax.voice import is_passive

PREMODIFIERS = ("compound", "amod", "nmod")
PARTICLES = ("prt", "advmod", "prep", "acomp", "oprd", "agent")
GOVERNED = ("xcomp", "advcl", "ccomp", "acl")
NONE: frozenset[str] = frozenset()
NEAR = 3  # words above a verb among which one that governs it is looked for


def is_triggered(trigger: Trigger, frame: Frame) -> bool:
    """Whether the clause has what the trigger wants beside its word."""
    tree, token = frame.tree, frame.trigger
    if trigger.named and not _is_named(trigger, frame):
        return False
    if tree.pos[token] not in VERBAL:
        return _is_triggered_noun(trigger, frame)
    if trigger.intransitive and tree.kids(token, ("dobj", "ccomp", "nsubjpass")):
        return False
    if trigger.clauseless and (tree.kids(token, ("xcomp", "ccomp")) or _in_doing(tree, token)):
        return False
    if not _has_below(trigger, tree, token):
        return False
    shunned = trigger.without_objects
    if shunned and any(tree.lemma[o] in shunned and frame.findings.is_free(o) for o in frame.walk("object")):
        return False  # "led a **delegation**", not "led the **Delegation** of the Union"
    if trigger.subjects and not any(tree.lemma[node] in trigger.subjects for node in frame.walk("subject")):
        return False
    if trigger.under and not _under(trigger, frame):
        return False
    if not (trigger.objects or trigger.object_types):
        return True
    return any(_wanted(trigger, frame, node) and _is_modified(trigger, tree, node) for node in frame.walk("object"))


def _has_below(trigger: Trigger, tree: Tree, verb: int) -> bool:
    """Whether a verb governs the particles, the verbs and the subject that the trigger wants."""
    if trigger.own_subject and not tree.kids(verb, SURFACE):
        return False
    if trigger.governs and not any(tree.lemma[kid] in trigger.governs for kid in tree.kids(verb, GOVERNED)):
        return False
    beside = tree.kids(verb, PARTICLES) if trigger.particles else []
    return not trigger.particles or any(tree.lower[child] in trigger.particles for child in beside)


def _is_triggered_noun(trigger: Trigger, frame: Frame) -> bool:
    tree = frame.tree
    if not _is_modified(trigger, tree, frame.trigger):
        return False
    if trigger.clauseless and tree.kids(frame.trigger, ("xcomp", "ccomp")):
        return False
    if trigger.objects and not any(_wanted(trigger, frame, node) for node in frame.walk("object")):
        return False
    return (_is_light(trigger, frame) or not trigger.light) and (not trigger.under or _under(trigger, frame))


def _is_modified(trigger: Trigger, tree: Tree, noun: int) -> bool:
    """Whether a noun has before it one of the words that the trigger wants, and none that it does not."""
    if not (trigger.modifiers or trigger.without_modifiers):
        return True
    said = tree.kids(noun, PREMODIFIERS)
    before = {tree.lower[word] for child in said for word in (child, *tree.kids(child, ("conj",)))}
    return before.isdisjoint(trigger.without_modifiers) and not (
        trigger.modifiers and before.isdisjoint(trigger.modifiers)
    )


def _is_light(trigger: Trigger, frame: Frame) -> bool:
    """Whether a light verb lets a noun happen; "the Reef Summit was the tenth **summit**" says what something is."""
    noun, tree = frame.trigger, frame.tree
    if frame.light is None or tree.lemma[frame.light] in trigger.without_light:
        return False
    named = any(node in frame.findings.at for node in tree.kids(tree.head[noun], SURFACE))
    return tree.dep[noun] != "attr" or not named


def _is_named(trigger: Trigger, frame: Frame) -> bool:
    """Whether the name that triggers has one of the words."""
    name = frame.findings.at.get(frame.trigger)
    return name is not None and any(
        frame.tree.lower[token] in trigger.named for token in range(name.first, name.last + 1)
    )


def _in_doing(tree: Tree, verb: int) -> bool:
    """Whether a clause hangs on a verb by "in": "joined the Union **in condemning** the coup"."""
    inner = [child for child in tree.kids(verb, ("prep",)) if tree.lower[child] == "in"]
    return any(tree.kids(child, ("pcomp",)) for child in inner)


def _under(trigger: Trigger, frame: Frame) -> bool:
    """Whether the verb depends on one of the words, directly or by a preposition, conjoined verbs alike."""
    for above in islice(frame.tree.ancestors(frame.trigger), NEAR):
        if frame.tree.lemma[above] in trigger.under:
            return True
        if frame.tree.pos[above] != "ADP" and frame.tree.dep[above] != "pcomp":
            return False
    return False


def _wanted(trigger: Trigger, frame: Frame, node: int) -> bool:
    found = frame.findings.at.get(node)
    if found is not None:  # an office may be an object by its noun too: "holds the union's **chair**"
        office = found.type == "position" and frame.tree.lemma[node] in trigger.objects
        return office or found.type in trigger.object_types
    beside = frame.tree.kids(node, ("appos",)) + ([frame.tree.head[node]] if frame.tree.dep[node] == "appos" else [])
    named = [frame.findings.at.get(one) for one in beside]
    if any(one is not None and one.type in trigger.object_types for one in named):
        return True  # "launched its new fund, the Reef Fund", "the Reef Fund, a scheme launched in May"
    if frame.tree.lemma[node] in trigger.objects or frame.tree.lower[node] in trigger.objects:
        return True
    return _refers(trigger, frame, node)


def _refers(trigger: Trigger, frame: Frame, node: int) -> bool:
    """Whether an object may stand for a name of a wanted type: "joined **the forum**", "**it** was founded"."""
    tree = frame.tree
    if not trigger.object_types:
        return False
    if tree.lower[node] == "it":
        return is_passive(tree, frame.trigger) or "organisation" not in trigger.object_types
    first, past = frame.findings.lead
    if first <= node < past and is_indefinite(tree, node):  # "launch school **fund**", which is named further down
        return tree.lemma[node] in describing(trigger.object_types)
    definite = any(tree.lower[child] in ("the", "this", "that") for child in tree.kids(node, ("det",)))
    if not definite or tree.lemma[node] in describing(trigger.object_types):
        return definite
    return not frame.findings.nouns.get(tree.lemma[node], NONE).isdisjoint(trigger.object_types)


@cache
def describing(types: tuple[str, ...]) -> frozenset[str]:
    """The nouns that may stand for a name of one of these types, and "it"."""
    nouns = {noun for noun, said in words().description.items() if not set(types).isdisjoint(said.types)}
    if "organisation" in types:
        nouns |= listed("reference", "bodies") | listed("reference", "other_bodies")
    return frozenset((*nouns, "it")) if types else frozenset()
