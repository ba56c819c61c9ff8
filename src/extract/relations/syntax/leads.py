"""What must stand beside a trigger, or in its sentence, for a path to lead anywhere; asked before it is followed."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from extract.relations.findings import Findings
from extract.relations.lexicon import words
from extract.relations.syntax import following, listing
from extract.relations.syntax.nouns import POSSESSIVE, TERM
from extract.relations.syntax.paths import LABELS, PREPOSITIONAL, TOGETHER, parse_path
from extract.relations.syntax.tree import Tree

BEFORE, BEHIND = "name before", "name behind"  # no label and no word has a blank in it
ADVERBS = frozenset({"where", "here", "there"})  # as good as a phrase with "in"
# By first step: a dependent of the trigger has one of these labels, or the word right before or behind it is one.
BESIDE: Mapping[str, frozenset[str]] = {
    **{step: frozenset(labels) for step, labels in LABELS.items()},
    "prep": PREPOSITIONAL,
    "owner": POSSESSIVE,
    "dated": POSSESSIVE | {BEFORE},
    "term": TERM,
    "bracketed": frozenset({"("}),
    "next": following.LEADS | {"(", "and", ","},
    "trailing": frozenset({",", "("}),
    "listing": listing.PASSED | listing.SEPARATORS | {BEHIND},
}


def beside(tree: Tree, findings: Findings, trigger: int, nodes: Sequence[int]) -> frozenset[str]:
    """The labels of what hangs on a trigger and its light verb, and what stands right before and behind it.

    Args:
        tree: the parse.
        findings: what is named.
        trigger: the token; the words are those around its name, if it is one.
        nodes: the trigger, and its light verb or carrier.
    """
    seen = {tree.dep[child] for node in nodes for child in tree.children[node]}
    name = findings.at.get(trigger)
    before, behind = (trigger - 1, trigger + 1) if name is None else (name.first - 1, name.last + 1)
    if before >= 0:
        seen.add(BEFORE if before in findings.at else tree.lower[before])
    if behind < len(tree.lower):
        seen.add(BEHIND if behind in findings.at else tree.lower[behind])
    return frozenset(seen)


def beside_for(paths: Iterable[str]) -> frozenset[str]:
    """What `beside` must have one of for any of the paths to lead somewhere; nothing, where that cannot be told."""
    wanted: set[str] = set()
    for path in paths:
        first = parse_path(path)[0].name
        if first not in BESIDE:
            return frozenset()
        wanted |= BESIDE[first]
    return frozenset(wanted)


@lru_cache(maxsize=4096)
def wants(path: str) -> tuple[frozenset[str], tuple[frozenset[str], ...]]:
    """What a path wants.

    Returns:
        What `beside` must have one of, empty if nothing, and sets of words: the sentence must have one of each.
    """
    first, *others = path.split(" ")
    steps = [first, *(step for step in others if step.startswith("prep("))]
    return beside_for([path]), tuple(filter(None, (words_for([step]) for step in steps)))


def words_for(paths: Iterable[str]) -> frozenset[str]:
    """The words of which a sentence must have one, if all paths begin behind a preposition or a bracket; else none.

    These are the prepositions, the nouns that make compound ones, and the words that stand for a phrase or tell of one.
    """
    led: set[str] = set()
    for path in paths:
        first = parse_path(path)[0]
        if first.name not in ("prep", "around", "goal", "bracketed", "next"):
            return frozenset()
        led |= first.listed or {"("}
    nouns = {noun for noun, name in words().preposition_of.items() if name in led}
    return frozenset(led | nouns | (TOGETHER if "jointly" in led else set()) | ADVERBS) if led else frozenset()
