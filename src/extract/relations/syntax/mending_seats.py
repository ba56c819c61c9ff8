"""Mend the parse of a seat behind a comma: "deputy head of the Seismic Institute (SI), **based** in Suva".

The model often hangs such a participle on a verb before, as if it were a preposition. It says something of the name
that ends right before the comma, with or without its short name in brackets.
"""

from extract.relations.findings import Findings
from extract.relations.syntax.tree import Tree

SEATED = {"based": "base", "headquartered": "headquarter"}
PLACING = frozenset({"in", "at", "near", "out"})  # "based **on** a report" is no seat
LOOSE = frozenset({"prep", "advcl", "dep", "conj", "amod", "npadvmod", "ccomp"})
BRACKET = 8  # tokens in the brackets of a short name at most


def mend_seats(tree: Tree, findings: Findings) -> None:
    """Hang participles of seat on the organisation right before their comma, in place."""
    for verb in [token for token, lower in enumerate(tree.lower) if lower in SEATED]:
        if tree.dep[verb] not in LOOSE or not _is_placed(tree, verb):
            continue
        name = _name_before(tree, findings, verb - 2)
        above = tree.head[verb]
        if name is None or above == verb or verb in tree.ancestors(name):
            continue
        tree.hang(verb, name, "acl")
        tree.pos[verb], tree.tag[verb], tree.lemma[verb] = "VERB", "VBN", SEATED[tree.lower[verb]]


def _is_placed(tree: Tree, verb: int) -> bool:
    """Whether a participle stands between a comma and a preposition of place."""
    around = 2 <= verb < len(tree.lower) - 1
    return around and tree.lower[verb - 1] == "," and tree.lower[verb + 1] in PLACING


def _name_before(tree: Tree, findings: Findings, last: int) -> int | None:
    """The head of the organisation whose name ends at a token, or at the bracket that the token closes."""
    if tree.lower[last] == ")":
        opens = [token for token in range(max(last - BRACKET, 0), last) if tree.lower[token] == "("]
        last = opens[-1] - 1 if opens else -1
    found = findings.at.get(last)
    if found is None or found.type != "organisation":
        return None
    return found.head
