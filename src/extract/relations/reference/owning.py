"""What somebody has by an office: "**her country**" is the minister's, "**our company**" the director's."""

from collections.abc import Collection

from extract.relations.findings import Findings
from extract.relations.model import Filler
from extract.relations.positions.data import words
from extract.relations.reference.ask import Fill
from extract.relations.reference.speakers import PLURAL, office_body
from extract.relations.syntax.tree import Tree

KINDS = ("place", "organisation")


def office_owned(tree: Tree, findings: Findings, token: int, types: Collection[str], fill: Fill) -> list[Filler]:
    """The country or body of whoever has it by an office: "Ana Silva said **her government** would pay"."""
    kind = next((one for one in KINDS if one in types and tree.lemma[token] in words("reference", "own", one)), None)
    owner = next(iter(tree.kids(token, ("poss",))), None)
    if kind is None or owner is None:
        return []
    if tree.lower[owner] in PLURAL:
        return list(fill(owner, (kind,)))
    persons = fill(owner, ("person",))
    return office_body(findings, persons[0].index, (kind,)) if len(persons) == 1 else []
