"""Mend the parse of lists behind a colon, whose items are sentences of their own, in place.

- In "The fund will: • train …; • open …" each item gets the verb before the colon.
- In "They signed these agreements: • the Reef Pact; • …" each name, and in "The largest grants are: • $2 million to
  Togo; • …" each sum, is said of the noun before the colon; in "The package includes: • …", which has no such noun, it
  is the verb's object.
"""

from collections.abc import Iterator

from extract.relations.findings import Findings
from extract.relations.syntax.tree import Tree

BULLETS = frozenset({"•", "-", "–", "*", "·", "▪", "●", "◦", "‣", "o"})
ENDS = frozenset({":", ":-"})
ITEMS = 12  # sentences behind a colon that are taken for items of its list
BEFORE = 3  # words before an item's name or sum: "up to $2 million"
LISTED = ("dobj", "nsubjpass", "nsubj", "attr")
OTHERS = ("dobj", "attr", "auxpass", "ccomp", "xcomp")  # what a verb has that wants no further object
PLURAL = frozenset({"NNS", "NNPS"})
SUMS = frozenset({"money"})


def mend_items(tree: Tree, findings: Findings) -> None:
    """Hang the items of each list on what stands before its colon; what is no item ends the list."""
    lead: int | None = None
    for number, (first, past) in enumerate(tree.sentences) if not ENDS.isdisjoint(tree.lower) else ():
        words = list(_words(tree, first, past))
        if words and tree.lower[words[-1]] in ENDS:
            lead, opened = _root(tree, words), number
        elif lead is not None and (number > opened + ITEMS or not _hang(tree, findings, words, lead)):
            lead = None


def _words(tree: Tree, first: int, past: int) -> Iterator[int]:
    """The tokens of a sentence that are no blanks or bullets."""
    return (at for at in range(first, past) if tree.pos[at] != "SPACE" and tree.lower[at] not in BULLETS)


def _root(tree: Tree, words: list[int]) -> int | None:
    """The last verb before the colon: "The fund **will**:", "The fund aims **to**:"; `None` without a subject."""
    root = next((token for token in words if tree.head[token] == token), words[0])
    return root if tree.kids(root, ("nsubj", "nsubjpass")) else None


def _hang(tree: Tree, findings: Findings, words: list[int], lead: int) -> bool:
    """Hang an item on the verb before the colon, or on the last plural that it has; whether it is one."""
    item = next((token for token in words if tree.pos[token] not in ("PUNCT", "DET")), None)
    if item is None:
        return False
    if tree.tag[item] == "VB" and tree.head[item] == item:
        tree.hang(item, lead, "xcomp")
        return True
    root = next((token for token in words if tree.head[token] == token), item)
    found = findings.at.get(root)
    if found is None or found.filler is None or found.first > item + BEFORE:
        return False
    if found.filler.kind != "entity" and found.type not in SUMS:
        return False
    opened = tree.sentence[lead]
    listed = [noun for noun in tree.kids(lead, LISTED) if tree.tag[noun] in PLURAL and noun not in findings.at]
    if listed:
        tree.hang(root, listed[-1], "appos")
    elif tree.pos[lead] == "VERB" and all(tree.sentence[node] != opened for node in tree.kids(lead, OTHERS)):
        tree.hang(root, lead, "dobj")
    else:
        return False
    return True
