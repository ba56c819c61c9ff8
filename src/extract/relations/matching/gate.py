"""What a sentence has, so that a rule that can do nothing with it is put aside before any path is followed.

What is held back could not match, but for the words beside which a rule does not hold (`without_words`): these are
asked for here alone. Whatever is let through is looked at by the matcher.
"""

from dataclasses import dataclass
from functools import cache

from extract.relations.findings import WORKS, Findings
from extract.relations.matching.triggers import describing
from extract.relations.positions.data import words as listed
from extract.relations.reference.pronouns import PRONOUNS
from extract.relations.reference.speakers import FIRST
from extract.relations.rulebook.book import Rule
from extract.relations.syntax.mending_items import ENDS
from extract.relations.syntax.tree import VERBAL, Tree
from extract.relations.syntax.voice import is_passive

REFERRING = frozenset({"both", "two", "three", "they", "it", "he", "she", "their", "its", "his", "her"})
PAIR = frozenset({"former", "latter"})
BEHIND_COLON = frozenset({"money"})
LAST = 3  # tokens at a sentence's end: its colon, a line break, a bullet


@dataclass(frozen=True, slots=True)
class Sentence:
    """What a sentence has: the types that can fill its roles, those that stand in it, its lemmas and words.

    `called` are the types of the things that a noun of theirs may stand for: "the **corridor**". `whole` is whether its
    clauses end with it; those before the colon of a list, and those of its items, do not.
    """

    possible: frozenset[str]
    types: frozenset[str]
    words: frozenset[str]
    called: frozenset[str] = frozenset()
    whole: bool = True


def read_sentence(tree: Tree, findings: Findings, number: int) -> Sentence:
    """Look at the sentence with this number; without a name or a word that refers to one, nothing is possible.

    Behind a colon at its end may stand the items of a list, which are sentences of their own.
    """
    first, past = tree.sentences[number]
    types = findings.types_in(first, past)
    words = frozenset(tree.lemma[first:past]).union(tree.lower[first:past])
    if not ENDS.isdisjoint(tree.lower[past - LAST : past]):
        return Sentence(findings.named | types | BEHIND_COLON, types, words, whole=False)
    called = frozenset().union(*(findings.nouns[word] for word in words & findings.nouns.keys()))
    spoken = findings.quotations or findings.voices
    said = spoken and not words.isdisjoint(FIRST)  # "**We** signed it," said Ana Silva
    if not (types or called or said) and words.isdisjoint(_speaking()):
        return Sentence(types, types, words)
    absent = [kind for kind in WORKS - called if kind not in types and words.isdisjoint(_referring(kind))]
    return Sentence(
        (findings.named | types).difference(absent), types, words, called, min(tree.head[first:past]) >= first
    )


@cache
def _speaking() -> frozenset[str]:
    """The words by which a sentence without a name may speak of one: "**The ministers** signed an agreement"."""
    groups = (listed("reference", "groups", kind) for kind in ("person", "place", "organisation"))
    return REFERRING | describing(("organisation", "place", *WORKS)) | frozenset().union(*groups)


def is_able(rule: Rule, here: Sentence, tree: Tree, trigger: int) -> bool:
    """Whether what a rule wants beside its trigger is in the sentence at all."""
    wanted, words = rule.trigger, here.words
    if rule.behind and tree.dep[trigger] != "pobj" and not ("which" in words and tree.kids(trigger, ("relcl",))):
        return False
    if rule.leading and here.whole and any(map(words.isdisjoint, rule.leading)):
        return False
    if wanted.without_words and not words.isdisjoint(wanted.without_words):
        return False
    if wanted.subjects and words.isdisjoint(wanted.subjects):
        return False
    if (wanted.objects or wanted.object_types) and tree.pos[trigger] in VERBAL:
        named = not here.types.isdisjoint(wanted.object_types) or not words.isdisjoint(wanted.objects)
        return named or _may_refer(wanted.object_types, here, tree, trigger)
    return True


def _may_refer(types: tuple[str, ...], here: Sentence, tree: Tree, verb: int) -> bool:
    """Whether a word of the sentence may stand for a name of one of these types that is no name in it.

    "It" may only where `triggers` takes it: at a passive verb, or where no organisation is wanted.
    """
    if here.possible.isdisjoint(types):
        return False
    if not here.called.isdisjoint(types):
        return True
    said = here.words & describing(types)
    return bool(said) and (said != {"it"} or "organisation" not in types or is_passive(tree, verb))


@cache
def _referring(kind: str) -> frozenset[str]:
    """The words that may stand for a name of a type."""
    return describing((kind,)) | PRONOUNS | PAIR
