"""Apply the rulebook to a Doc: from trigger lemmas to rules to filled roles.

The Doc's lemmas are looked up in the trigger index once; only at a hit does anything else happen, so that the cost
grows with the triggers in the text and not with the size of the rulebook.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from extract.relations.findings import Findings
from extract.relations.matching.triggers import describing, is_triggered
from extract.relations.model import Filler, Via
from extract.relations.reference.resolver import Resolver
from extract.relations.rulebook.book import Rule, Rulebook
from extract.relations.rulebook.file import RolePattern
from extract.relations.syntax.frame import Frame
from extract.relations.syntax.tree import NOMINAL, VERBAL, Tree
from extract.relations.syntax.voice import is_passive

REFERRING = frozenset({"both", "two", "three", "they", "it", "he", "she", "their", "its", "his", "her"})


@dataclass(frozen=True, slots=True)
class Filled:
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


@dataclass(frozen=True)
class _Sentence:
    """What a sentence has: the types that can fill its roles, those that stand in it, its tokens."""

    possible: frozenset[str]
    types: frozenset[str]
    tree: Tree
    tokens: slice

    @cached_property
    def words(self) -> frozenset[str]:
        """Its lemmas and words, for the few rules that ask for some."""
        return frozenset(self.tree.lemma[self.tokens]) | frozenset(self.tree.lower[self.tokens])


def find_matches(tree: Tree, findings: Findings, resolver: Resolver, rulebook: Rulebook) -> list[Match]:
    """All matches of all rules in the order of their triggers; of one type at one trigger only the best."""
    matches: list[Match] = []
    sentences: dict[int, _Sentence] = {}
    fitting: dict[tuple[int, frozenset[str]], list[Rule]] = {}
    for trigger, rules in _candidates(tree, findings, rulebook):
        number = tree.sentence[trigger]
        if number not in sentences:
            sentences[number] = _sentence(tree, findings, number)
        here = sentences[number]
        if not here.possible:
            continue
        key = (id(rules), here.possible)  # the rulebook keeps the tuples, so that an id stands for one of them
        if key not in fitting:
            fitting[key] = [rule for rule in rules if not any(map(here.possible.isdisjoint, rule.needs))]
        able = [rule for rule in fitting[key] if _able(rule, here, tree, trigger)]
        if able:
            frame = Frame(tree, findings, trigger)
            found = [match for rule in able if (match := _apply(rule, frame, resolver, here.possible)) is not None]
            matches.extend(_best(found) if found else ())
    return matches


def _sentence(tree: Tree, findings: Findings, number: int) -> _Sentence:
    first, past = tree.sentences[number]
    types = findings.types_in(first, past)
    possible = findings.types_for(first, past) if types or _refers(tree, first, past) else types
    return _Sentence(possible, types, tree, slice(first, past))


def _refers(tree: Tree, first: int, past: int) -> bool:
    """Whether words of a sentence without a finding may stand for names: "**Both** signed", "**she** signed **it**"."""
    return not REFERRING.isdisjoint(tree.lower[first:past])


def _able(rule: Rule, here: _Sentence, tree: Tree, trigger: int) -> bool:
    """Whether what the trigger wants is in the sentence at all; no path is followed for that."""
    wanted = rule.trigger
    if rule.behind and tree.dep[trigger] != "pobj":
        return False
    if wanted.without_words and not here.words.isdisjoint(wanted.without_words):
        return False
    if rule.beside:
        return _has_beside(rule, tree, trigger)
    if wanted.subjects and here.words.isdisjoint(wanted.subjects):
        return False
    if (wanted.objects or wanted.object_types) and tree.pos[trigger] in VERBAL:
        named = not here.types.isdisjoint(wanted.object_types) or not here.words.isdisjoint(wanted.objects)
        return named or _may_refer(wanted.object_types, here, tree, trigger)
    return True


def _may_refer(types: tuple[str, ...], here: _Sentence, tree: Tree, verb: int) -> bool:
    """Whether a word of the sentence may stand for a name of one of these types that is no name in it.

    "It" may only where `triggers` takes it: at a passive verb, or where no organisation is wanted.
    """
    if here.possible.isdisjoint(types):
        return False
    said = here.words & describing(types)
    return bool(said) and (said != {"it"} or "organisation" not in types or is_passive(tree, verb))


def _has_beside(rule: Rule, tree: Tree, trigger: int) -> bool:
    """Whether the dependents are there that the paths of the required roles begin with."""
    below = [tree.dep[child] for child in tree.children[trigger]]
    return not any(labels.isdisjoint(below) for labels in rule.beside)


def _candidates(tree: Tree, findings: Findings, rulebook: Rulebook) -> Iterator[tuple[int, tuple[Rule, ...]]]:
    verbs, nouns, adjectives, pos = rulebook.verbs, rulebook.nouns, rulebook.adjectives, tree.pos
    hits: dict[int, tuple[Rule, ...]] = {}
    for token, lemma in enumerate(tree.lemma):
        if lemma in verbs and pos[token] in VERBAL:
            hits[token] = verbs[lemma]
        elif lemma in nouns and pos[token] in NOMINAL and _free(findings, token):
            hits[token] = nouns[lemma]
        elif lemma in adjectives and pos[token] == "ADJ":
            hits[token] = adjectives[lemma]
    for found in findings.order:
        if found.type in rulebook.mentions:
            hits[found.head] = rulebook.mentions[found.type]
    for token in sorted(hits):
        yield token, hits[token]


def _free(findings: Findings, token: int) -> bool:
    """Whether a noun is part of no name; the phrase of an office is none."""
    found = findings.at.get(token)
    return found is None or found.type == "position"


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


def _fill(name: str, pattern: RolePattern, frame: Frame, resolver: Resolver) -> Iterator[Filled]:
    seen: set[Filler] = set()
    for path in pattern.paths:
        for token in frame.walk(path):
            if seen and resolver.locates(token):
                continue
            for filler in resolver.fillers(token, pattern.types):
                if filler not in seen:
                    seen.add(filler)
                    yield Filled(name, filler, token, path, resolver.via(token, pattern.types, filler))
        if seen and not pattern.all_paths:
            return
