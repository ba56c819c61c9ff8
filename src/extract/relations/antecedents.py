"""What was named before: the candidates that a pronoun, a description or "both leaders" may stand for."""

from bisect import bisect_left
from collections.abc import Collection

from extract.relations.clause import SURFACE
from extract.relations.findings import Findings, Found
from extract.relations.model import Filler
from extract.relations.tree import Tree

REACH = 3  # sentences that are looked back over
MOST = 50  # findings that are looked back over


def named_before(tree: Tree, findings: Findings, token: int, types: Collection[str]) -> list[Found]:
    """Entities of these types in this sentence before the token and in the sentences before, nearest first."""
    low = max(tree.sentence[token] - REACH, 0)
    first = tree.sentences[low][0]
    starts = findings.starts
    past = bisect_left(starts, token)
    order = findings.order[max(bisect_left(starts, first), past - MOST) : past]
    return [f for f in reversed(order) if f.type in types and f.filler is not None and f.filler.kind == "entity"]


def subject_ahead(tree: Tree, findings: Findings, token: int, wanted: Collection[str]) -> list[Found]:
    """For a pronoun in a phrase before its clause, the subject: "During **her** trip, Ana Silva said"."""
    for above in tree.ancestors(token):
        if tree.pos[above] in ("VERB", "AUX"):
            named = [findings.at.get(child) for child in tree.kids(above, SURFACE) if child > token]
            return [found for found in named if found is not None and found.type in wanted]
    return []


def likely(tree: Tree, token: int, before: list[Found]) -> list[Found]:
    """For "it", subjects before objects in its own sentence, and only subjects in those before."""
    here = tree.sentence[token]
    subjects = [found for found in before if tree.dep[found.head] in SURFACE]
    near = [found for found in subjects if tree.sentence[found.first] == here]
    direct = [f for f in before if tree.dep[f.head] == "dobj" and tree.sentence[f.first] == here]
    return near or direct or subjects


def last_pair(tree: Tree, findings: Findings, token: int, types: Collection[str]) -> list[Filler]:
    """The last two things of one fitting type, if one sentence names them both."""
    for kind in ("person", "place", "organisation"):
        before = named_before(tree, findings, token, {kind}) if kind in types else []
        nearest: dict[Filler, int] = {}
        for found in before:
            if found.filler is not None:
                nearest.setdefault(found.filler, tree.sentence[found.first])
        (last, where), (first, also) = [*nearest.items(), (None, -1), (None, -2)][:2]
        if last is not None and first is not None and where == also:
            return [first, last]
    return []
