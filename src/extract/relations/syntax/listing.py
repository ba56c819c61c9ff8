"""The names that are enumerated right behind a word, whatever the parser made of them.

"Union members **Togo, Mali and Peru**", "the Union (**Togo, Mali and Peru**)", "12 states, among them **Togo**": a
small model takes some of the names for subjects, objects or adverbs of the clause.
"""

from extract.relations.findings import Findings, Found
from extract.relations.syntax.tree import Tree

OPENERS = frozenset({"(", ":", "-", "–", "—", "namely", "including"})
PASSED = frozenset({",", "among", "them", "which", "are", "such", "as", "the", *OPENERS})
SEPARATORS = frozenset({",", "and", "&", ";"})
AMONG = frozenset({"them", "which", "these", "as"})  # "among **them**", "such **as**"
MOST = 40  # names of one list that are read
REACH = 4  # tokens between a word and the first name


def listing(tree: Tree, findings: Findings, token: int) -> list[int]:
    """The heads of the findings of one type in the list behind a name or noun; a comma alone opens no list."""
    owner = findings.at.get(token)
    place = first = (token if owner is None else owner.last) + 1
    while place < min(first + REACH, len(tree.lower)) and tree.lower[place] in PASSED and place not in findings.at:
        place += 1
    between = tree.lower[first:place]
    unopened = bool(between) and OPENERS.isdisjoint(between) and AMONG.isdisjoint(between)
    relative = between[-1:] == ["which"] and "among" not in between  # "the Union, **which** Togo and Mali left"
    if unopened or relative or tree.lower[place : place + 1] == ["and"]:
        return []
    return [found.head for found in _enumerated(tree, findings, place)]


def _enumerated(tree: Tree, findings: Findings, place: int) -> list[Found]:
    """The findings from a token on that separators alone part."""
    listed: list[Found] = []
    while len(listed) < MOST:
        while place < len(tree.lower) and (tree.lower[place] in SEPARATORS or (listed and tree.lower[place] == "the")):
            place += 1
        found = findings.at.get(place)
        if found is None or (listed and found.type != listed[0].type):
            return listed
        listed.append(found)
        place = found.last + 1
    return listed
