"""Mend the parse of main verbs that the model takes for adjectives of the noun behind them, in place.

- In "Last year Togo approved loans" it takes `approved` for one, though it has a subject.
- In "Togo, at a fair in Suva, approved loans" it takes the name for the root, and what was approved for its conjunct.
"""

from extract.relations.findings import Findings
from extract.relations.syntax.tree import Tree


def mend_roots(tree: Tree, findings: Findings) -> None:
    """Mend them all, in place."""
    _mend_roots(tree)
    _mend_inserted(tree, findings)


def _mend_roots(tree: Tree) -> None:
    for verb, (label, tag) in enumerate(zip(tree.dep, tree.tag, strict=True)):
        if tag != "VBD" or label != "amod" or not tree.kids(verb, ("nsubj",)):
            continue
        noun = tree.head[verb]
        while tree.dep[noun] == "compound" and tree.head[noun] > noun:
            noun = tree.head[noun]
        if tree.head[noun] != noun or noun < verb:
            continue
        for child in tree.kids(noun, ("prep", "punct")):
            tree.hang(child, verb, tree.dep[child])
        tree.hang(verb, verb, "ROOT")
        tree.pos[verb] = "VERB"
        tree.head[noun], tree.dep[noun] = verb, "dobj"
        tree.children[verb] = sorted([*tree.children[verb], noun])


def _mend_inserted(tree: Tree, findings: Findings) -> None:
    for first, _ in tree.sentences:
        found = findings.at.get(first if first in findings.at else first + 1)
        if found is None or tree.head[found.head] != found.head or found.filler is None:
            continue
        verb = next((token for token in _joined(tree, found.head) if _is_taken(tree, token)), None)
        if verb is not None:
            _make_root(tree, verb, found.head)


def _joined(tree: Tree, name: int) -> list[int]:
    """The words before the nouns that were conjoined with a name or apposed to it."""
    nouns = [noun for noun in tree.kids(name, ("conj", "appos"))]
    return [word for noun in nouns for word in tree.kids(noun, ("amod",))]


def _is_taken(tree: Tree, verb: int) -> bool:
    """Whether a past form right behind the comma of an inserted phrase was taken for an adjective."""
    past = tree.tag[verb] in ("VBN", "VBD") and tree.lower[verb - 1] == ","
    return past and any(tree.lower[word - 1] == "," for word in tree.kids(tree.head[tree.head[verb]], ("prep",)))


def _make_root(tree: Tree, verb: int, name: int) -> None:
    """Give a verb the name before it as its subject and the noun behind it as its object."""
    noun = tree.head[verb]
    tree.hang(verb, verb, "ROOT")
    tree.pos[verb], tree.tag[verb] = "VERB", "VBD"
    tree.hang(noun, verb, "dobj")
    for child in [child for child in tree.kids(name, ("conj", "prep", "punct")) if child > verb]:
        tree.hang(child, noun if tree.dep[child] == "conj" else verb)
    tree.hang(name, verb, "nsubj")
