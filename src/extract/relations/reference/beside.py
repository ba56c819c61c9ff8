"""What a noun is called right beside it: in apposition, or as an example of it."""

from collections.abc import Collection, Iterable

from extract.relations.findings import Findings
from extract.relations.model import Filler
from extract.relations.reference.groups import PLURAL
from extract.relations.syntax.lists import spread
from extract.relations.syntax.paths import Step
from extract.relations.syntax.reach import phrase_step
from extract.relations.syntax.tree import Tree

EXAMPLES = Step("prep", frozenset({"including", "like", "as"}))  # "as": such as


def apposed(tree: Tree, findings: Findings, token: int, types: Collection[str]) -> list[Filler]:
    """The names in apposition to a noun, one for one in the singular: "the two ministers, **X** and **Y**"."""
    below = [node for child in tree.kids(token, ("appos",)) for node in spread(tree, child)]
    above = [tree.head[token]] if tree.dep[token] == "appos" else []
    named = _named(findings, (*below, *above), types)
    return named if tree.tag[token] in PLURAL else named[:1]


def examples(tree: Tree, findings: Findings, token: int, types: Collection[str]) -> list[Filler]:
    """What is named behind a noun as its example: "bodies such as **X**", "banks including **Y**"."""
    return _named(findings, phrase_step(tree, token, EXAMPLES), types)


def _named(findings: Findings, nodes: Iterable[int], types: Collection[str]) -> list[Filler]:
    found = [findings.at.get(node) for node in nodes]
    return [one.filler for one in found if one is not None and one.filler and one.type in types]
