"""Mend the parse of lists of names whose members have something said of them.

- In "adopted by Mali, the Basin Authority (BA) and Guinea" the model takes the second name for an apposition.
- In "signed by Bo Lind, Mayor of Riverton, and Ana Silva" it hangs the second person on the first one's office.
"""

from extract.relations.findings import Findings, Found
from extract.relations.syntax.tree import Tree

DEEP = 4  # words from the second name up to the first


def mend_lists(tree: Tree, findings: Findings) -> None:
    """Make conjuncts of the names of a list, in place."""
    for found in findings.order:
        label = tree.dep[found.head]
        if found.filler is None or found.filler.kind != "entity" or label not in ("appos", "conj"):
            continue
        first = _first(tree, findings, found)
        if first is None or first.filler == found.filler:
            continue
        if label == "conj" or (_goes_on(tree, findings, found) and not _locates(findings, first, found)):
            tree.hang(found.head, first.head, "conj")


def _first(tree: Tree, findings: Findings, found: Found) -> Found | None:
    """The name that another is hung on: right above an apposition, above the office or description of a conjunct."""
    above = tree.head[found.head]
    if tree.dep[found.head] == "appos":
        name = findings.at.get(above)
        return name if _is_name(name) else None
    short, whole = findings.at.get(above), findings.at.get(tree.head[above])
    if _is_name(short):  # "the Basin Authority (BA) and **Guinea**", hung on the short form
        same = short is not None and whole is not None and short.filler == whole.filler and short is not whole
        return whole if same else None
    for _ in range(DEEP):
        if tree.dep[above] != "appos":
            return None
        above = tree.head[above]
        name = findings.at.get(above)
        if _is_name(name):
            return name if name is not None and name.type == found.type else None
    return None


def _is_name(found: Found | None) -> bool:
    return found is not None and found.filler is not None and found.filler.kind == "entity"


def _goes_on(tree: Tree, findings: Findings, found: Found) -> bool:
    """Whether a list goes on behind an apposition: another name is its conjunct."""
    return any(_is_name(findings.at.get(child)) for child in tree.kids(found.head, ("conj",)))


def _locates(findings: Findings, first: Found, second: Found) -> bool:
    """Whether an apposition says where a place is: "Lima, **Peru** and Quito, Ecuador"."""
    return first.type == second.type == "place" and not findings.is_country(first)
