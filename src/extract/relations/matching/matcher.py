"""Apply the rulebook to a Doc: from trigger lemmas to rules to filled roles.

The Doc's lemmas are looked up in the trigger index once; only at a hit does anything else happen, so that the cost
grows with the triggers in the text and not with the size of the rulebook.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from extract.relations.findings import Findings
from extract.relations.matching.gate import Sentence, is_able, read_sentence
from extract.relations.matching.triggers import is_triggered
from extract.relations.model import Filler, Via
from extract.relations.reference.places import locates
from extract.relations.reference.resolver import Resolver
from extract.relations.rulebook.book import Rule, Rulebook
from extract.relations.rulebook.file import RolePattern
from extract.relations.syntax.frame import Frame
from extract.relations.syntax.tree import NOMINAL, VERBAL, Tree


class Filled(NamedTuple):
    """A role, its filler, the token that led to it, the path there, and `via`, where it is not named there."""

    role: str
    filler: Filler
    token: int
    path: str
    via: Via | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A rule at a trigger token, with `light`, the light verb of a noun, where there is one."""

    rule: Rule
    trigger: int
    light: int | None
    roles: tuple[Filled, ...]


def find_matches(tree: Tree, findings: Findings, resolver: Resolver, rulebook: Rulebook) -> list[Match]:
    """All matches of all rules in the order of their triggers; of one type at one trigger only the best."""
    matches: list[Match] = []
    sentences: dict[int, Sentence] = {}
    for trigger, rules in _candidates(tree, findings, rulebook):
        number = tree.sentence[trigger]
        if number not in sentences:
            sentences[number] = read_sentence(tree, findings, number)
        here = sentences[number]
        if not here.possible:
            continue
        fitting = rulebook.fitting(rules, here.possible)
        able = [rule for rule in fitting if not rule.asks or is_able(rule, here, tree, trigger)]
        if able:
            frame = Frame(tree, findings, trigger, here.words if here.whole else None)
            able = [rule for rule in able if not (rule.beside and any(map(frame.beside.isdisjoint, rule.beside)))]
            found = [match for rule in able if (match := _apply(rule, frame, resolver, here.possible)) is not None]
            matches.extend(_best(found) if found else ())
    return matches


def _candidates(tree: Tree, findings: Findings, rulebook: Rulebook) -> Iterator[tuple[int, tuple[Rule, ...]]]:
    verbs, nouns, adjectives, pos = rulebook.verbs, rulebook.nouns, rulebook.adjectives, tree.pos
    hits: dict[int, tuple[Rule, ...]] = {}
    for token, lemma in enumerate(tree.lemma):
        if lemma in verbs and pos[token] in VERBAL:
            hits[token] = verbs[lemma]
        elif lemma in nouns and pos[token] in NOMINAL and findings.is_free(token):
            hits[token] = nouns[lemma]
        elif lemma in adjectives and pos[token] == "ADJ":
            hits[token] = adjectives[lemma]
    for found in findings.order:
        if found.type in rulebook.mentions:
            hits[found.head] = rulebook.mentions[found.type]
    for token in sorted(hits):
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


def _apply(rule: Rule, frame: Frame, resolver: Resolver, possible: frozenset[str]) -> Match | None:
    if not is_triggered(rule.trigger, frame):
        return None
    taken: dict[Filler, str] = {}
    filled: list[Filled] = []
    for name, pattern in rule.order:
        if possible.isdisjoint(pattern.types):
            continue
        new = [role for role in _fill(name, pattern, frame, resolver) if taken.setdefault(role.filler, name) == name]
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


def _is_named(pattern: RolePattern, filler: Filler, frame: Frame) -> bool:
    """Whether an entity's name has one of the words that a role wants."""
    if filler.kind != "entity":
        return False
    return not set(pattern.named).isdisjoint(frame.findings.entities[filler.index].name.lower().split())


def _fill(name: str, pattern: RolePattern, frame: Frame, resolver: Resolver) -> Iterator[Filled]:
    seen: set[Filler] = set()
    for path in pattern.paths:
        for token in frame.walk(path):
            if seen and locates(frame.tree, frame.findings, token):
                continue
            for filler, via in resolver.resolved(token, pattern.types):
                if filler not in seen and (not pattern.named or _is_named(pattern, filler, frame)):
                    seen.add(filler)
                    yield Filled(name, filler, token, path, via)
        if seen and not pattern.all_paths:
            return
