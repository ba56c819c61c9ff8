"""Whether a trigger word has around it what its rule wants: an object, a particle, a governor, a light verb."""

from itertools import islice

from extract.relations.rulebook.file import Trigger
from extract.relations.syntax.frame import Frame

VERBAL = frozenset({"VERB", "AUX"})
NEAR = 3  # words above a verb among which one that governs it is looked for


def is_triggered(trigger: Trigger, frame: Frame) -> bool:
    """Whether the clause has what the trigger wants beside its word."""
    tree, token = frame.tree, frame.trigger
    if tree.pos[token] not in VERBAL:
        return (frame.light is not None or not trigger.light) and (not trigger.under or _under(trigger, frame))
    if trigger.intransitive and tree.kids(token, ("dobj", "ccomp", "nsubjpass")):
        return False
    if trigger.clauseless and tree.kids(token, ("xcomp", "ccomp")):
        return False
    if trigger.particles and not any(
        tree.lower[child] in trigger.particles for child in tree.kids(token, ("prt", "advmod", "prep"))
    ):
        return False
    if trigger.without_objects and any(tree.lemma[o] in trigger.without_objects for o in frame.walk("object")):
        return False
    if trigger.subjects and not any(tree.lemma[node] in trigger.subjects for node in frame.walk("subject")):
        return False
    if trigger.under and not _under(trigger, frame):
        return False
    if not (trigger.objects or trigger.object_types):
        return True
    return any(_wanted(trigger, frame, node) for node in frame.walk("object"))


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
    if found is not None:
        return found.type in trigger.object_types
    named = [frame.findings.at.get(child) for child in frame.tree.kids(node, ("appos",))]
    if any(one is not None and one.type in trigger.object_types for one in named):
        return True  # "launched its new fund, the Reef Fund"
    return frame.tree.lemma[node] in trigger.objects or frame.tree.lower[node] in trigger.objects
