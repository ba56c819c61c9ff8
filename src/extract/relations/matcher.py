"""Apply the rulebook to a Doc: from trigger lemmas to rules to filled roles.

The Doc's lemmas are looked up in the trigger index once; only at a hit does anything else happen, so that the cost
grows with the triggers in the text and not with the size of the rulebook.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from extract.relations.clause import NOMINAL, objects
from extract.relations.findings import Findings
from extract.relations.frame import Frame
from extract.relations.model import Filler
from extract.relations.reference import Resolver
from extract.relations.rulebook import Rule, Rulebook
from extract.relations.rulefile import Trigger
from extract.relations.tree import Tree

VERBAL = frozenset({"VERB", "AUX"})


@dataclass(frozen=True, slots=True)
class Filled:
    """A role, its filler, the token that led to it and the path there."""

    role: str
    filler: Filler
    token: int
    path: str


@dataclass(frozen=True, slots=True)
class Match:
    """A rule at a trigger token, with `light`, the light verb of a noun, where there is one."""

    rule: Rule
    trigger: int
    light: int | None
    roles: tuple[Filled, ...]


def find_matches(tree: Tree, findings: Findings, resolver: Resolver, rulebook: Rulebook) -> list[Match]:
    """All matches of all rules in the order of their triggers; of one type at one trigger only the best."""
    matches = []
    for trigger, rules in _candidates(tree, findings, rulebook):
        frame = Frame(tree, findings, trigger)
        found = [match for rule in rules if (match := _apply(rule, frame, resolver)) is not None]
        matches.extend(_best(found))
    return matches


def _candidates(tree: Tree, findings: Findings, rulebook: Rulebook) -> Iterator[tuple[int, tuple[Rule, ...]]]:
    verbs, nouns, pos = rulebook.verbs, rulebook.nouns, tree.pos
    hits: dict[int, tuple[Rule, ...]] = {}
    for token, lemma in enumerate(tree.lemma):
        if lemma in verbs and pos[token] in VERBAL:
            hits[token] = verbs[lemma]
        elif lemma in nouns and pos[token] in NOMINAL and token not in findings.at:
            hits[token] = nouns[lemma]
    for found in findings.order:
        if found.type in rulebook.mentions:
            hits[found.head] = rulebook.mentions[found.type]
    for token in sorted(hits):
        if findings.any_in(*tree.sentences[tree.sentence[token]]):
            yield token, hits[token]


def _best(matches: list[Match]) -> list[Match]:
    """The match with the highest priority, then the most roles, then the first id, of each type."""
    ranked = sorted(matches, key=lambda match: (-match.rule.priority, -len(match.roles), match.rule.id))
    events = [match for match in ranked if not match.rule.relation][:1]
    kinds: dict[str, Match] = {}
    for match in ranked:
        if match.rule.relation:
            kinds.setdefault(match.rule.type, match)
    return [*events, *kinds.values()]


def _apply(rule: Rule, frame: Frame, resolver: Resolver) -> Match | None:
    if not _triggered(rule.trigger, frame):
        return None
    taken: dict[Filler, str] = {}
    filled: list[Filled] = []
    for name, pattern in sorted(rule.roles.items(), key=lambda item: not item[1].required):
        new = [role for role in _fill(rule, name, frame, resolver) if taken.setdefault(role.filler, name) == name]
        if pattern.required and len(new) < pattern.at_least:
            return None
        filled.extend(new)
    if not _enough(rule, filled):
        return None
    order = list(rule.roles)
    filled.sort(key=lambda role: order.index(role.role))
    return Match(rule, frame.trigger, frame.light, tuple(filled))


def _enough(rule: Rule, filled: list[Filled]) -> bool:
    names = {role.role for role in filled}
    if rule.any_of and names.isdisjoint(rule.any_of):
        return False
    return len(filled) >= 2 or not names.isdisjoint(rule.alone)


def _fill(rule: Rule, name: str, frame: Frame, resolver: Resolver) -> Iterator[Filled]:
    pattern = rule.roles[name]
    seen: set[Filler] = set()
    for path in pattern.paths:
        for token in frame.walk(path):
            if seen and resolver.locates(token):
                continue
            for filler in resolver.fill(token, pattern.types):
                if filler not in seen:
                    seen.add(filler)
                    yield Filled(name, filler, token, path)
        if seen and not pattern.all_paths:
            return


def _triggered(trigger: Trigger, frame: Frame) -> bool:
    tree, token = frame.tree, frame.trigger
    if tree.pos[token] not in VERBAL:
        return frame.light is not None or not trigger.light
    if trigger.intransitive and tree.kids(token, ("dobj", "ccomp", "nsubjpass")):
        return False
    if trigger.particles and not any(
        tree.lower[child] in trigger.particles for child in tree.kids(token, ("prt", "advmod", "prep"))
    ):
        return False
    if not (trigger.objects or trigger.object_types):
        return True
    return any(_wanted(trigger, frame, node) for node in objects(tree, token))


def _wanted(trigger: Trigger, frame: Frame, node: int) -> bool:
    found = frame.findings.at.get(node)
    if found is not None:
        return found.type in trigger.object_types
    return frame.tree.lemma[node] in trigger.objects
