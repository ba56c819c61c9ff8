"""What a noun of the headline or the lead stands for that is named only further down: "X and Y launch school **fund**".

News names a thing late: a headline and the paragraph below it have "a pact", and the next one "the Reef Pact". Such a
noun means the only occasion, programme or instrument of the article of which it may be said, if that is named soon
and has a word in its name that stands before the noun ("**reef** deal"); a noun alone must be in the name itself, and
the thing named twice. Else the noun may be of something else: "gas deal" in an article that names the Paris Agreement.
"""

from collections.abc import Collection

from extract.relations.findings import WORKS, Findings
from extract.relations.lexicon import words
from extract.relations.model import Filler
from extract.relations.reference.descriptions import PLURAL, anywhere, named_behind
from extract.relations.syntax.tree import Tree

RULE = "reference.description.foretold"
ARTICLES = frozenset({"a", "an"})
SOON = 15  # names behind the noun among which the thing must be
MODIFYING = ("compound", "nmod")


def foretold(tree: Tree, findings: Findings, token: int, types: Collection[str]) -> tuple[str, list[Filler]]:
    """What a noun without "the" stands for, behind the rule's id; empty where nothing certainly fits."""
    first, past = findings.lead
    said = words().description.get(tree.lemma[token]) if first <= token < past else None
    if said is None or tree.tag[token] in PLURAL or not is_indefinite(tree, token):
        return RULE, []
    names = (tree.lemma[token],) if said.names is None else (*said.names, tree.lemma[token])
    only = anywhere(findings, said, [kind for kind in said.types if kind in types and kind in WORKS], names, token)
    behind = named_behind(tree, findings, token)
    return RULE, [one for one in only if one not in behind and _is_told(tree, findings, token, one)]


def is_indefinite(tree: Tree, noun: int) -> bool:
    """Whether a noun stands without a determiner, as in headlines, or with "a"."""
    return ARTICLES.issuperset(tree.lower[child] for child in tree.kids(noun, ("det", "poss")))


def _is_told(tree: Tree, findings: Findings, token: int, thing: Filler) -> bool:
    """Whether a thing is named soon behind a noun and not before, and is what the article is about."""
    named = [found for found in findings.order if found.filler == thing]
    soon = [found for found in findings.order if found.first > token and found.type != "time"][:SOON]
    if not named or named[0].first < token or named[0] not in soon:
        return False
    name = findings.entities[thing.index].name.lower().replace("-", " ").split()
    before = {tree.lower[child] for child in tree.kids(token, MODIFYING)}
    return not before.isdisjoint(name) if before else len(named) > 1 and tree.lower[token] in name
