"""Whose something is: "**her country**" is the minister's by an office, "**Kenyan** officials" are Kenya's."""

from collections.abc import Collection, Iterator

from extract.relations.findings import Findings
from extract.relations.lexicon import words as shared
from extract.relations.model import Filler
from extract.relations.positions.data import words
from extract.relations.reference.ask import Fill
from extract.relations.reference.speakers import PLURAL, office_body
from extract.relations.syntax.clause import subjects
from extract.relations.syntax.paths import Step
from extract.relations.syntax.reach import phrase_step
from extract.relations.syntax.tree import Tree
from extract.relations.syntax.voice import by_phrase

KINDS = ("place", "organisation")
OWNERS = (
    Step("possessor"),
    Step("prep", frozenset({"of", "from", "between"})),
    Step("compound"),
    Step("adjective"),
    Step("apposition"),
)
LEADING = frozenset({"lead", "head"})
OWN = frozenset({"itself", "himself", "herself", "themselves"})


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


def stands_for(tree: Tree, token: int) -> bool:
    """Whether a noun stands for whose it is: "Kenyan **officials**", "**geologists** of Togo", but no "geologist"."""
    lemma = tree.lemma[token]
    return lemma in shared().standing_for or (tree.tag[token] == "NNS" and lemma in words("reference", "people"))


def possessors(tree: Tree, token: int) -> Iterator[list[int]]:
    """Where to look for whose a group is: possessor, "of" phrase, compound, adjective of nationality, apposition.

    "Her Kenyan counterpart" is Kenya's, not hers; "other members of the Union" are not the Union.
    """
    if any(tree.lower[child] == "other" for child in tree.children[token]):
        return
    for step in OWNERS[1:] if tree.lemma[token] == "counterpart" else OWNERS:
        yield [node for node in phrase_step(tree, token, step) if tree.lower[node] not in OWN]


def led_by(tree: Tree, token: int) -> list[int]:
    """Who leads those whom somebody sends: "a **delegation** led by Bo Lind", "Bo Lind led a **delegation**"."""
    if tree.lemma[token] not in words("reference", "sent"):
        return []
    led = [child for child in tree.kids(token, ("acl",)) if tree.lemma[child] in LEADING]
    above = tree.head[token]
    leading = subjects(tree, above) if tree.dep[token] == "dobj" and tree.lemma[above] in LEADING else []
    return [*(node for child in led for node in by_phrase(tree, child)), *leading]
