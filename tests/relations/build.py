"""Documents with names, times and amounts marked in their text: `{person:Ana Silva} met {person:Ola Vik}`."""

import re
from collections.abc import Callable

from spacy.tokens import Doc

from extract.relations.findings import read_findings
from extract.relations.model import Event, Relation
from extract.relations.rulebook.check import prepare, surface
from extract.relations.rulebook.file import Counterexample
from extract.relations.syntax.frame import Frame
from extract.relations.syntax.tree import Tree, read_tree

MARK = re.compile(r"\{([a-z]+):([^}]*)\}")


def marked(nlp: Callable[[str], Doc], text: str) -> Doc:
    """Parse the text without its marks and set what they say."""
    spans: dict[str, list[str]] = {"time": [], "amount": []}
    names: dict[str, str] = {}
    for kind, surface_ in MARK.findall(text):
        if kind in spans:
            spans[kind].append(surface_)
        else:
            names[surface_] = kind
    plain = MARK.sub(r"\2", text)
    declared = Counterexample.model_validate(
        {"text": plain, "names": names, "times": spans["time"], "amounts": spans["amount"]}
    )
    return prepare(nlp(plain), declared)


def roles(doc: Doc, event: Event) -> dict[str, list[str]]:
    """The fillers of an event by role, as they are written."""
    found: dict[str, list[str]] = {}
    for role in event.roles:
        found.setdefault(role.role, []).append(surface(doc, role.filler))
    return found


def ends(doc: Doc, relation: Relation) -> tuple[str, str, str]:
    """Type, subject and object of a relation."""
    return relation.type, surface(doc, relation.subject), surface(doc, relation.object)


def tree_of(nlp: Callable[[str], Doc], text: str) -> Tree:
    """The tree of a text."""
    return read_tree(nlp(text))


def frame_of(nlp: Callable[[str], Doc], text: str, word: str) -> Frame:
    """The frame of the first token with this spelling in a marked text."""
    doc = marked(nlp, text)
    tree = read_tree(doc)
    words = frozenset([*tree.lower, *tree.lemma])
    return Frame(tree, read_findings(doc, tree), tree.lower.index(word.lower()), words)


def words_at(tree: Tree, tokens: list[int]) -> list[str]:
    """The tokens as words in lower case."""
    return [tree.lower[token] for token in tokens]
