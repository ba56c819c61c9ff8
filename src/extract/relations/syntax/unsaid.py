"""The union that "a member" leaves unsaid: "The **Palm Union** met. Togo, a member since 2008, sent nobody"."""

from extract.relations.findings import Findings, Found
from extract.relations.syntax.tree import Tree

UNIONS = frozenset(
    {"union", "community", "forum", "bloc", "association", "organisation", "organization", "commonwealth", "league"}
    | {"cooperation", "co-operation", "alliance", "commission", "authority", "council", "system", "confederation"}
    | {"initiative", "pact", "treaty", "court", "nations", "market", "area", "compact"}
)
SAID = ("poss", "compound", "nmod")
WHOSE = frozenset({"of", "in", "to", "from", "with", "for", "as", "by", "at"})
BACK = 3  # sentences in which the union was named
DATED = frozenset({"since", "in"})


def unsaid(tree: Tree, findings: Findings, token: int) -> list[int]:
    """The head of the union named last before a noun or verb that does not say of which it speaks.

    Args:
        tree: the parse.
        findings: what is named.
        token: "member", or a verb of joining; the verb counts with a year only, and without an object.
    """
    beside = [child for child in tree.kids(token, ("prep", "dative", "prt")) if tree.lower[child] in WHOSE | DATED]
    times = [child for child in beside if tree.lower[child] in DATED and _is_dated(tree, findings, child)]
    if tree.kids(token, (*SAID, "dobj")) or len(times) < len(beside) or (tree.pos[token] == "VERB" and not times):
        return []
    least = max(tree.sentence[token] - BACK, 0)
    for one in reversed(findings.order):
        if one.first >= token:
            continue
        if tree.sentence[one.first] < least:
            break
        if _is_union(findings, one):
            return [one.head]
    return []


def _is_dated(tree: Tree, findings: Findings, preposition: int) -> bool:
    """Whether a preposition governs a time."""
    behind = (findings.at.get(child) for child in tree.kids(preposition, ("pobj",)))
    return any(found is not None and found.type == "time" for found in behind)


def _is_union(findings: Findings, one: Found) -> bool:
    """Whether a name is that of a body of states by its words, or an acronym that nothing spells out."""
    if one.type != "organisation" or one.filler is None or one.filler.kind != "entity":
        return False
    name = findings.entities[one.filler.index].name
    return not UNIONS.isdisjoint(name.lower().split()) or (name.isupper() and " " not in name)
