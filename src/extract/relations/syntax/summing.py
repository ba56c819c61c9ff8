"""Which sums in a clause are those of its event, and not something else about it (`dating.py`: which times)."""

from collections.abc import Sequence

from extract.relations.findings import Findings
from extract.relations.syntax.reach import Reached
from extract.relations.syntax.tree import NOMINAL, Tree

SUMS = frozenset({"money", "count", "percent"})
NO_SUM = frozenset({"to", "from", "by", "than", "at"})  # "rose **to** $5 million"
COMPARED = frozenset({"versus", "vs", "vs."})
ADDING = frozenset({"addition", "value", "amount", "equivalent", "total"})
MORE = frozenset({"more", "less", "higher", "lower", "fewer"})
OBJECTS = frozenset({"dobj", "nsubjpass"})


def sums(tree: Tree, findings: Findings, trigger: int, nodes: Sequence[int], hits: Sequence[Reached]) -> list[int]:
    """The tokens of the sums that belong to an event.

    Args:
        tree: the parse.
        findings: what is named.
        trigger: the token of the event's trigger.
        nodes: the trigger, and the verb that carries it.
        hits: the findings that its clause leads to.
    """
    at = findings.at
    whole = {tree.head[node] for node in nodes if tree.dep[node] == "relcl"} if len(hits) > 1 else set()
    found = [hit for hit in hits if at[hit.token].type in SUMS and not _is_difference(tree, findings, hit.token)]
    found = [hit for hit in found if hit.token not in whole] or found  # "$9m, of which $2m has been paid"
    kept = [hit.token for hit in found if hit.preposition not in NO_SUM or _is_added(tree, findings, hit.token)]
    return [token for token in kept if not _of_conjunct(tree, trigger, token)] or kept


def _is_difference(tree: Tree, findings: Findings, token: int) -> bool:
    """Whether a sum only says how much more or less another is: "got $9 million, **$2 million** more than in May".

    So does one that it is compared with: "versus **$2 million**".
    """
    behind = findings.at[token].last + 1
    if tree.lower[findings.at[token].first - 1] in COMPARED:
        return True
    word, than = (*tree.lower[behind : behind + 2], "", "")[:2]
    return word in MORE and than == "than"


def _of_conjunct(tree: Tree, trigger: int, token: int) -> bool:
    """Whether a sum belongs to a noun conjoined with the trigger: "a $4m grant and **a $2m loan**"."""
    chain = [token, *tree.ancestors(token)]
    return tree.pos[trigger] in NOMINAL and any(
        tree.dep[node] == "conj" and tree.head[node] == trigger for node in chain
    )


def _is_added(tree: Tree, findings: Findings, token: int) -> bool:
    """Whether a sum behind "to", "at" or "than" is given: "in addition to", "amounting to", "lent **more than**"."""
    above = tree.head[token]
    if tree.lower[above] == "than" and tree.lower[above - 1] in MORE and tree.dep[above - 1] in OBJECTS:
        return findings.at[token].first == above + 1
    return tree.dep[token] != "pobj" or tree.lemma[tree.head[above]] in ADDING
