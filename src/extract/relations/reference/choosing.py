"""Which of several things that fit a description is meant: what words say of it, what the text is about, the nearest.

"The museum" means whatever was the subject; "the terminal operator" the one with "terminal" in its name; "the summit"
the one named last, for occasions, programmes and instruments seldom act, and so are no subjects.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from extract.relations.findings import WORKS, Findings, Found
from extract.relations.lexicon import words as shared
from extract.relations.model import Filler
from extract.relations.positions.data import words
from extract.relations.reference.antecedents import locates_only, main_subject, subjects_in
from extract.relations.reference.ask import Fill
from extract.relations.syntax.lists import spread
from extract.relations.syntax.tree import Tree

TELLING = ("compound", "nmod", "amod")
MOST = 100  # names of the lead that are looked at


def choose(tree: Tree, findings: Findings, token: int, fitting: Sequence[Found], fill: Fill) -> list[Filler]:
    """The one of several candidates, the nearest first, that a description means; empty where it may be two."""
    distinct = list(dict.fromkeys(found.filler for found in fitting if found.filler is not None))
    distinct = namesakes(findings, told_by(tree, findings, token, distinct))
    if len(distinct) < 2:
        return distinct
    if about := _subject(tree, findings, subjects_in(tree, token), distinct, fill):
        return about[0]
    here = [found for found in fitting if tree.sentence[found.first] == tree.sentence[token]]
    acting = {found.filler for found in here if not locates_only(tree, found)}
    if len(acting) == 1:  # "**Togo**'s premier said in Chad that the country"
        return [one for one in distinct if one in acting]
    last = main_subject(tree, tree.sentence[token] - 1) if tree.sentence[token] else None
    if last is not None and (about := _subject(tree, findings, (last,), distinct, fill)):
        return about[0]
    works = all(found.type in WORKS for found in fitting)
    return _nearest(tree, fitting, distinct) if works else in_lead(findings, token, distinct)


def told_by(tree: Tree, findings: Findings, token: int, fillers: Sequence[Filler]) -> list[Filler]:
    """Of several things those whose names have a word that stands before the noun: "the **terminal** operator"."""
    before = {tree.lower[child] for child in tree.kids(token, TELLING)}
    told = [one for one in fillers if before and not before.isdisjoint(words_of(findings, one))]
    return told or list(fillers)


def namesakes(findings: Findings, fillers: Sequence[Filler]) -> list[Filler]:
    """One thing, the fullest name's, if the names of several each have all the words of the next: "5th Reef Forum"."""
    if len(fillers) < 2:
        return list(fillers)
    ranked = sorted(fillers, key=lambda one: -len(words_of(findings, one)))
    full = frozenset(words_of(findings, ranked[0]))
    return ranked[:1] if all(full.issuperset(words_of(findings, one)) for one in ranked[1:]) else list(fillers)


def words_of(findings: Findings, one: Filler) -> list[str]:
    """The words of the name of an entity, in lower case."""
    return findings.entities[one.index].name.lower().replace("-", " ").split()


def _subject(
    tree: Tree, findings: Findings, subjects: Iterable[int], distinct: Sequence[Filler], fill: Fill
) -> list[list[Filler]]:
    """The candidate that one of these subjects means; that one of them is among several: none."""
    for subject in subjects:
        found = findings.at.get(subject)
        meant = [found.filler] if found is not None else fill(subject, ("organisation", "place"))
        if len(meant) == 1 and meant[0] in distinct:
            return [[one for one in meant if one is not None] if len(spread(tree, subject)) == 1 else []]
    return []


def _nearest(tree: Tree, fitting: Sequence[Found], distinct: Sequence[Filler]) -> list[Filler]:
    """The candidate that the nearest sentence names, if it names no other."""
    number = tree.sentence[fitting[0].first]
    there = {found.filler for found in fitting if tree.sentence[found.first] == number}
    return [one for one in distinct if one in there] if len(there) == 1 else []


def in_lead(findings: Findings, token: int, distinct: Sequence[Filler]) -> list[Filler]:
    """The only candidate that the headline or the lead names."""
    if token < findings.lead[1]:
        return []
    there = {found.filler for found in led(findings)}
    named = [one for one in distinct if one in there]
    return named if len(named) == 1 else []


def led(findings: Findings) -> Sequence[Found]:
    """What the headline and the lead name."""
    low, high = (bisect_left(findings.starts, at) for at in findings.lead)
    return findings.order[low : min(high, low + MOST)]


def unsorted(findings: Findings, near: Sequence[Found], lemma: str) -> list[Found]:
    """Of the programmes those whose names tell no sort, for "the project": "Young Sailors", the "Reef Cable System"."""
    if lemma not in words("reference", "projects"):
        return []
    sorts = frozenset(shared().description)
    named = [f for f in near if f.type == "programme" and f.filler is not None]
    return [found for found in named if found.filler and sorts.isdisjoint(words_of(findings, found.filler))]


def opaque(tree: Tree, findings: Findings, near: Sequence[Found], token: int) -> list[Found]:
    """Of the organisations those whose names do not tell what they are: "Nordwerk", "BRAC".

    "The museum" may be such a one only if all are so; "the company" is no ministry, and may be any other.
    """
    before = {tree.lower[child] for child in tree.kids(token, TELLING)}
    told = [f for f in near if f.filler is not None and not before.isdisjoint(words_of(findings, f.filler))]
    if told:  # "the **terminal** operator"
        return told
    nouns = frozenset(shared().description) | words("reference", "bodies") | words("reference", "other_bodies")
    known = [f for f in near if f.filler is not None and not nouns.isdisjoint(words_of(findings, f.filler))]
    firm = tree.lemma[token] in words("reference", "companies")
    return [found for found in near if found not in known] if firm or not known else []
