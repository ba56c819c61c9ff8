"""From a token that a path leads to, to the entities, times and amounts that it stands for.

A name stands for itself. An office stands for its holder, a group for whose it is ("Union officials", "the Kenyan
side"), a pronoun or description for something named before that fits; where nothing certainly fits, for nothing. What
is resolved has the words that stood for it and the id of the rule (`Via`); the catalogue has the rules.
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from extract.relations.findings import Findings, Found
from extract.relations.lexicon import words
from extract.relations.model import Filler, Via
from extract.relations.positions.data import words as listed
from extract.relations.reference.agreement import read_genders, read_quotes
from extract.relations.reference.ask import Fill
from extract.relations.reference.beside import apposed, examples
from extract.relations.reference.descriptions import CountryOf, country, description, is_foreign
from extract.relations.reference.foretold import foretold
from extract.relations.reference.groups import counterpart, group, one_of_two, said_before
from extract.relations.reference.offices import holder, repeated
from extract.relations.reference.owning import led_by, office_owned, possessors, stands_for
from extract.relations.reference.places import ADVERBS, adverb, placed
from extract.relations.reference.pronouns import KINDS, pronoun
from extract.relations.reference.scene import Scene
from extract.relations.syntax.tree import MODIFIERS, Tree

DEFINITE = frozenset({"the", "this", "that", "its", "their"})
DEPTH = 4  # nouns followed from a group to whose it is, or pronouns to the name
BODIES = frozenset({"organisation", "place", "programme"})
ACTING = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "conj"})
PHRASE = ("det", "amod", "compound", "nummod", "nmod", "predet")


class Resolved(NamedTuple):
    """A finding that a token stands for, and how, where the token is no name of it."""

    filler: Filler
    via: Via | None = None


class Resolver:
    """Resolves the tokens of one Doc; `country_of` gives the ISO 3166 code of an adjective of nationality."""

    def __init__(self, tree: Tree, findings: Findings, country_of: CountryOf) -> None:
        self.tree = tree
        self.findings = findings
        self.country_of = country_of
        self._known: dict[tuple[int, tuple[str, ...]], list[Resolved]] = {}
        self._asked: dict[tuple[int, tuple[str, ...], int], list[Filler]] = {}
        self._evidence: tuple[dict[int, str], list[int]] | None = None

    def resolved(self, token: int, types: tuple[str, ...]) -> list[Resolved]:
        """What a token stands for, and how: mostly one thing, nothing where it is unclear.

        What was looked up once is remembered, because many rules ask the same.
        """
        key = (token, types)
        if key not in self._known:
            self._known[key] = self._fill(token, types, DEPTH)
        return self._known[key]

    def _fill(self, token: int, types: Collection[str], depth: int) -> list[Resolved]:
        found = self.findings.at.get(token)
        if found is not None:
            return self._named(found, token, types)
        if self.tree.lower[token] in ADVERBS and self.tree.pos[token] == "ADV":
            places = adverb(self.tree, self.findings, token) if "place" in types else []
            return self._by(f"reference.{self.tree.lower[token]}", token, token, places)
        sent = self.tree.lemma[token] in listed("reference", "sent")
        if sent and depth and (senders := self._senders(token, types, depth)):
            return senders
        if named := apposed(self.tree, self.findings, token, types):
            return [Resolved(one) for one in named]
        said = self._described(token, types, depth)
        return said or [Resolved(one) for one in examples(self.tree, self.findings, token, types)]

    def _named(self, found: Found, token: int, types: Collection[str]) -> list[Resolved]:
        if found.type in types and found.filler is not None:
            return [Resolved(found.filler)]
        if found.type != "position":
            return []
        if "position" in types:
            same = repeated(self.tree, self.findings, found)
            return self._by("reference.office.repeated", found.first, found.last, same)
        held = self._held(token) if "person" in types else []
        return held or self._office_of(token, types)

    def _office_of(self, token: int, types: Collection[str]) -> list[Resolved]:
        """Whose the office of somebody without a name is: "**Kenya**'s president held talks"."""
        if BODIES.isdisjoint(types) or self.tree.dep[token] not in ACTING:
            return []
        return self._owners(token, types, DEPTH - 1)

    def _held(self, token: int) -> list[Resolved]:
        """The person in apposition to an office, or its holder; a holder named elsewhere is given with a `Via`."""
        for child in self.tree.kids(token, ("appos",)):
            near = self.findings.at.get(child)
            if near is not None and near.type == "person" and near.filler is not None:
                return [Resolved(near.filler)]
        persons = [Filler("entity", person) for person in holder(self.tree, self.findings, token, self.country_of)]
        last = self.findings.at[token].last if token in self.findings.at else token
        return self._by("reference.description.office", self._first(token), last, persons)

    def _described(self, token: int, types: Collection[str], depth: int) -> list[Resolved]:
        tree = self.tree
        lower, lemma = tree.lower[token], tree.lemma[token]
        if lower in KINDS:
            return self._pronoun(token, types, depth)
        if lemma == "counterpart" and "person" in types and (other := counterpart(tree, self.findings, token)):
            return self._by("reference.description.counterpart", self._first(token), token, other)
        if lower in ("former", "latter") and (one := one_of_two(tree, self.findings, token, types)):
            return self._by("reference.description.former", self._first(token), token, one)
        based = tree.dep[token] == "npadvmod" and tree.lower[token + 1 : token + 2] == ["-"]  # "Swiss-based"
        adjective = tree.pos[token] == "ADJ" and lemma not in words().description  # "at the **fair**"
        if based or adjective or (tree.dep[token] in MODIFIERS and not stands_for(tree, token)):
            first, found = country(tree, self.findings, token, types, self.country_of)
            return self._by("reference.adjective.country", first, token, found)
        fill = self._asking(depth)
        if own := office_owned(tree, self.findings, token, types, fill):
            return self._by("reference.description.own", self._first(token), token, own)
        if members := group(tree, self.findings, token, types, fill):
            return self._by("reference.description.group", self._first(token), token, members)
        rule, places = placed(tree, self.findings, token, self.country_of, fill) if "place" in types else (None, [])
        return self._by(rule, self._first(token), token, places) if places else self._noun(token, types, depth)

    def _noun(self, token: int, types: Collection[str], depth: int) -> list[Resolved]:
        """What a common noun stands for: whose it is, who holds the office, what was named before or is named soon."""
        tree = self.tree
        owned = depth and stands_for(tree, token)
        if owned and (owners := self._owners(token, types, depth) or self._again(token, types, depth)):
            return owners
        if owned and is_foreign(tree, token, self.country_of):
            return []
        definite = any(tree.lower[child] in DEFINITE for child in tree.children[token])
        bare = token < self.findings.lead[1] and not tree.kids(token, ("det", "poss"))  # in headlines
        if (definite or bare or tree.lemma[token] == "host") and "person" in types and (held := self._held(token)):
            return held
        named = description(tree, self.findings, token, types, self._asking(depth)) if definite else None
        rule, things = named or foretold(tree, self.findings, token, types)
        return self._by(rule, self._first(token), token, things)

    def _pronoun(self, token: int, types: Collection[str], depth: int) -> list[Resolved]:
        if depth == 0:
            return []
        if self._evidence is None:
            self._evidence = read_genders(self.tree, self.findings), read_quotes(self.tree)
        genders, quotes = self._evidence
        scene = Scene(self.tree, self.findings, genders, quotes, self._asking(depth))
        rule = f"reference.pronoun.{KINDS[self.tree.lower[token]]}"
        return self._by(rule, token, token, pronoun(scene, token, types))

    def _asking(self, depth: int) -> Fill:
        """What the rules ask for the words further left, one step less deep."""
        known = self._asked

        def ask(token: int, types: Collection[str]) -> Sequence[Filler]:
            key = (token, tuple(types), depth)
            if key not in known:
                known[key] = [one.filler for one in self._fill(token, types, depth - 1)] if depth else []
            return known[key]

        return ask

    def _owners(self, token: int, types: Collection[str], depth: int) -> list[Resolved]:
        """Whose the group is, the first of its possessors that fill."""
        wanted = [kind for kind in types if kind in BODIES or self.tree.lemma[token] in words().containers]
        for nodes in possessors(self.tree, token):
            fillers = [one for node in nodes for one in self._fill(node, wanted, depth - 1)]
            if fillers:
                return list(dict.fromkeys(fillers))
        return []

    def _senders(self, token: int, types: Collection[str], depth: int) -> list[Resolved]:
        """Whose a delegation is, else who leads it: "a **delegation** of the Union, headed by Bo Lind"."""
        owners = self._owners(token, types, depth)
        if owners or self._owners(token, sorted(BODIES), depth):
            return owners
        return [one for node in led_by(self.tree, token) for one in self._fill(node, types, depth - 1)]

    def _again(self, token: int, types: Collection[str], depth: int) -> list[Resolved]:
        """Whose those are that were spoken of before: "**Leaders** of the Union met. **The leaders** adopted"."""
        before = said_before(self.tree, token)
        owners = [] if before is None else self._senders(before, types, depth - 1)
        return self._by("reference.description.again", self._first(token), token, [one.filler for one in owners])

    def _first(self, token: int) -> int:
        """The first word of the phrase that a noun heads, without its possessor."""
        return min(self.tree.kids(token, PHRASE), default=token)

    def _by(self, rule: str | None, first: int, last: int, fillers: Collection[Filler]) -> list[Resolved]:
        """Fillers with the words that stand for them, by a rule; without one they are named there."""
        via = Via(self.tree.start[min(first, last)], self.tree.end[last], rule) if rule else None
        return [Resolved(filler, via) for filler in fillers]
