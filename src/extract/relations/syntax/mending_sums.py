"""Mend the parse of what stands close before a sum or a verb, in place.

- In "will lend **up to EUR 5 million** to Chad" the model takes `up` for a particle of the verb and `to` for the way to
  somebody.
- In "signed two loans for Chad **totalling** $5 million" it hangs the participle on the verb and not on the loans.
- In "got a gift of two tents **and RM9,000**" it hangs the sum on the verb, as it does not know what it is.
- In "comes on top of $5 million of aid **to Chad**" it hangs the phrase on the verb.
- In "the Reef Bank (RB) and the Port Union (PU) **today** signed" it hangs those who sign on the day.
"""

from extract.relations.findings import Findings
from extract.relations.syntax.tree import NOMINAL, VERBAL, Tree

PARTS = ("nmod", "compound", "appos")
TOTALS = frozenset({"totalling", "totaling"})
PORTIONS, ADDRESSES = (["of"], ["in"]), (["to"], ["for"])
COMING = frozenset({"be", "come", "follow", "top", "complement"})
SUBJECTS = ("nsubj", "nsubjpass", "csubj")


def mend_sums(tree: Tree, findings: Findings) -> None:
    """Mend all five; without such a sum, and without a day before a verb, nothing is changed."""
    for found in findings.order:
        if found.type == "money" and tree.lower[max(found.first - 2, 0) : found.first] == ["up", "to"]:
            _bound(tree, found.first, found.head)
        elif found.type == "money" and tree.lower[max(found.first - 1, 0)] in TOTALS:
            _totalled(tree, found.first - 1)
        elif found.type == "money" and tree.dep[found.head] == "dep" and tree.lower[found.first - 1] == "and":
            tree.hang(found.head, tree.head[found.first - 1], "conj")
        elif found.type == "money":
            _addressed(tree, found.last + 1)
        elif found.type == "time" and found.first == found.last:
            _dated(tree, findings, found.head)


def _bound(tree: Tree, first: int, total: int) -> None:
    """Make a sum behind "up to" the object of the verb that has none."""
    to, up = first - 1, first - 2
    verb = tree.head[to]
    if tree.head[total] != to or tree.head[up] != verb or tree.pos[verb] not in VERBAL or tree.kids(verb, ("dobj",)):
        return
    tree.hang(total, verb, "dobj")
    for word in (up, to):
        tree.hang(word, total, "quantmod")


def _totalled(tree: Tree, total: int) -> None:
    """Hang "totalling" behind an object on it."""
    things = [thing for thing in tree.kids(tree.head[total], ("dobj",)) if thing < total]
    if tree.dep[total] == "advcl" and things and tree.lower[total - 1] != ",":
        tree.hang(total, things[-1], "acl")


def _addressed(tree: Tree, preposition: int) -> None:
    """Hang for whom a sum of something is on that, where the verb says nothing of its own: "comes on top of"."""
    for noun in tree.kids(preposition, ("pobj",)) if tree.lower[preposition : preposition + 1] in PORTIONS else ():
        to = noun + 1
        if tree.lower[to : to + 1] in ADDRESSES and tree.head[to] < noun and tree.lemma[tree.head[to]] in COMING:
            tree.hang(to, noun)


def _dated(tree: Tree, findings: Findings, day: int) -> None:
    """Make a name that hangs on the day before a verb the verb's subject, if it has none."""
    verb = tree.head[day]
    if verb != day + 1 or tree.pos[verb] not in VERBAL or tree.kids(verb, SUBJECTS):
        return
    names = [child for child in tree.kids(day, PARTS) if child < day and tree.pos[child] in NOMINAL]
    if names and names[0] in findings.at:
        tree.hang(names[0], verb, "nsubj")
        for child in [child for child in tree.children[day] if child < day]:
            tree.hang(child, names[0])
