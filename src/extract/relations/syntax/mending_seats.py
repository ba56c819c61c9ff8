"""Mend the parse of what is said behind a comma of the name before it.

The model often hangs a participle of seat ("deputy head of the Seismic Institute (SI), **based** in Suva") or what is
to be done ("spoke of the Reef Forum, **to be held** in Suva") on a verb before. It says something of the name that ends
right before the comma, with or without its short name in brackets.
"""

from collections.abc import Collection

from extract.relations.findings import Findings
from extract.relations.syntax.tree import Tree

SEATED = {"based": "base", "headquartered": "headquarter"}
WATCHED = frozenset({*SEATED, "be"})
SEATS = frozenset({"organisation"})
MADE = frozenset({"occasion", "programme", "instrument"})
COMING = frozenset({"advcl", "xcomp", "dep", "conj", "ccomp"})
PLACING = frozenset({"in", "at", "near", "out"})  # "based **on** a report" is no seat
LOOSE = frozenset({"prep", "advcl", "dep", "conj", "amod", "npadvmod", "ccomp"})
BRACKET = 8  # tokens in the brackets of a short name at most


def mend_seats(tree: Tree, findings: Findings) -> None:
    """Hang participles of seat on the organisation right before their comma, and what is to be done, in place."""
    for verb in [token for token, lower in enumerate(tree.lower) if lower in WATCHED]:
        if tree.lower[verb] == "be":
            _mend_coming(tree, findings, verb)
            continue
        if tree.dep[verb] not in LOOSE or not _is_placed(tree, verb):
            continue
        name = _name_before(tree, findings, verb - 2, SEATS)
        above = tree.head[verb]
        if name is None or above == verb or verb in tree.ancestors(name):
            continue
        tree.hang(verb, name, "acl")
        tree.pos[verb], tree.tag[verb], tree.lemma[verb] = "VERB", "VBN", SEATED[tree.lower[verb]]


def _mend_coming(tree: Tree, findings: Findings, auxiliary: int) -> None:
    """Hang "to be held" behind a comma on what is to be held."""
    verb = tree.head[auxiliary]
    if auxiliary < 3 or tree.dep[auxiliary] != "auxpass" or tree.dep[verb] not in COMING:
        return
    if tree.lower[auxiliary - 2 : auxiliary] != [",", "to"] or tree.kids(verb, ("nsubjpass",)):
        return
    name = _name_before(tree, findings, auxiliary - 3, MADE)
    if name is not None and verb not in tree.ancestors(name):
        tree.hang(verb, name, "relcl")


def _is_placed(tree: Tree, verb: int) -> bool:
    """Whether a participle stands between a comma and a preposition of place."""
    around = 2 <= verb < len(tree.lower) - 1
    return around and tree.lower[verb - 1] == "," and tree.lower[verb + 1] in PLACING


def _name_before(tree: Tree, findings: Findings, last: int, types: Collection[str]) -> int | None:
    """The head of the name of these types that ends at a token, or at the bracket that the token closes."""
    if tree.lower[last] == ")":
        opens = [token for token in range(max(last - BRACKET, 0), last) if tree.lower[token] == "("]
        last = opens[-1] - 1 if opens else -1
    found = findings.at.get(last)
    if found is None or found.type not in types:
        return None
    return found.head
