"""From a token that a path leads to, to the entities, times and amounts that it stands for.

A name stands for itself. An office stands for its holder, a group for whose it is ("Union officials", "the Kenyan
side"), a pronoun or description for the nearest thing named before that fits; where nothing
certainly fits, for nothing.
"""

from collections.abc import Callable, Collection

from extract.relations.antecedents import last_pair, likely, named_before, subject_ahead
from extract.relations.findings import Findings, Found
from extract.relations.frame import phrase_step
from extract.relations.lexicon import Description, words
from extract.relations.model import Filler
from extract.relations.paths import Step
from extract.relations.tree import Tree

CountryOf = Callable[[str], str | None]
HUMAN = frozenset({"he", "she", "him", "her", "his", "hers", "himself", "herself"})
THING = frozenset({"it", "its", "itself"})
DEFINITE = frozenset({"the", "this", "that", "its", "their"})
PAIR = frozenset({"both", "two"})
DEPTH = 4  # nouns followed from a group to whose it is
OWNERS = (
    Step("possessor"),
    Step("prep", frozenset({"of", "from"})),
    Step("compound"),
    Step("adjective"),
    Step("apposition"),
)
SIDES = frozenset({"organisation", "place"})
WORKS = frozenset({"programme", "instrument", "occasion"})
BODIES = frozenset({"organisation", "place", "programme"})
EXAMPLES = Step("prep", frozenset({"including", "like", "as"}))  # "as": such as


class Resolver:
    """Resolves the tokens of one Doc."""

    def __init__(self, tree: Tree, findings: Findings, country_of: CountryOf) -> None:
        """Resolve in `tree` with `findings`; `country_of` gives the ISO 3166 code of an adjective of nationality."""
        self.tree = tree
        self.findings = findings
        self.country_of = country_of
        self._known: dict[tuple[int, tuple[str, ...]], list[Filler]] = {}

    def fillers(self, token: int, types: tuple[str, ...]) -> list[Filler]:
        """As `fill`; what was looked up once is remembered, because many rules ask the same."""
        key = (token, types)
        if key not in self._known:
            self._known[key] = self.fill(token, types)
        return self._known[key]

    def fill(self, token: int, types: Collection[str], depth: int = DEPTH) -> list[Filler]:
        """The findings of these types that a token stands for; mostly one, none where it is unclear."""
        found = self.findings.at.get(token)
        if found is not None:
            return self._named(found, token, types)
        apposed = [
            deep.filler
            for child in self.tree.kids(token, ("appos",))
            if (deep := self.findings.at.get(child)) is not None and deep.filler is not None and deep.type in types
        ]
        if apposed:
            return apposed[:1]
        above = self.findings.at.get(self.tree.head[token]) if self.tree.dep[token] == "appos" else None
        if above is not None and above.filler is not None and above.type in types:
            return [above.filler]
        return self._described(token, types, depth) or self._examples(token, types)

    def _examples(self, token: int, types: Collection[str]) -> list[Filler]:
        """What is named behind a noun as its example: "bodies such as **X** and **Y**", "banks including **Z**"."""
        found = [self.findings.at.get(node) for node in phrase_step(self.tree, token, EXAMPLES)]
        return [one.filler for one in found if one is not None and one.filler is not None and one.type in types]

    def locates(self, token: int) -> bool:
        """Whether a name is the country of the place before it: "Riverton, **Norlandia**"."""
        found = self.findings.at.get(token)
        if found is None or found.type != "place" or found.first < 2 or self.tree.lower[found.first - 1] != ",":
            return False
        city = self.findings.at.get(found.first - 2)
        return city is not None and city.type == "place" and self._is_country(found) and not self._is_country(city)

    def _is_country(self, found: Found) -> bool:
        if found.filler is None or found.filler.kind != "entity":
            return False
        ref = self.findings.entities[found.filler.index].ref
        return ref is not None and ref.startswith("iso3166:") and ref.count("-") == 0

    def _named(self, found: Found, token: int, types: Collection[str]) -> list[Filler]:
        if found.type in types and found.filler is not None:
            return [found.filler]
        if found.type != "position":
            return []
        if "position" in types:
            return self._same_office(found)
        return self._holder(found, token) if "person" in types else []

    def _same_office(self, found: Found) -> list[Filler]:
        """The first position whose phrase has the same words; the positions stage states each office once."""
        words = self.tree.lower[found.first : found.last + 1]
        for place, position in enumerate(self.findings.positions):
            first, last = self.tree.at(position.start), self.tree.at(position.end - 1)
            if self.tree.lower[first : last + 1] == words:
                return [Filler("position", place)]
        return []

    def _holder(self, found: Found, token: int) -> list[Filler]:
        """The person in apposition to an office, or its holder; else the last holder of such an office."""
        for child in self.tree.kids(token, ("appos",)):
            near = self.findings.at.get(child)
            if near is not None and near.type == "person" and near.filler is not None:
                return [near.filler]
        if found.filler is not None:
            person = self.findings.positions[found.filler.index].person
            if person is not None:
                return [Filler("entity", person)]
        return self._office(token)

    def _office(self, token: int) -> list[Filler]:
        """The holder of the nearest office before the token whose phrase ends in the same word."""
        here = self.tree.start[token]
        for position in reversed(self.findings.positions):
            if position.start < here and position.person is not None:
                last = self.tree.at(position.end - 1)
                if self.tree.lemma[last] == self.tree.lemma[token]:
                    return [Filler("entity", position.person)]
        return []

    def _described(self, token: int, types: Collection[str], depth: int) -> list[Filler]:
        lower, lemma = self.tree.lower[token], self.tree.lemma[token]
        if lower in HUMAN or lower in THING:
            return self._pronoun(token, types)
        if self.tree.pos[token] == "ADJ" or self.tree.dep[token] in ("amod", "nmod", "compound"):
            return self._country(token, types)
        if (lower in PAIR or self._paired(token)) and (pair := last_pair(self.tree, self.findings, token, types)):
            return pair
        if depth and lemma in words().standing_for and (owners := self._owners(token, types, depth)):
            return owners
        definite = any(self.tree.lower[child] in DEFINITE for child in self.tree.children[token])
        if definite and "person" in types and (holder := self._office(token)):
            return holder
        description = words().description.get(lemma)
        return self._description(token, lemma, description, types) if definite and description else []

    def _owners(self, token: int, types: Collection[str], depth: int) -> list[Filler]:
        """Whose the group is: possessor, "of" phrase, compound or adjective of nationality, the first that fills."""
        wanted = [kind for kind in types if kind in BODIES or self.tree.lemma[token] in words().containers]
        for step in OWNERS:
            nodes = phrase_step(self.tree, token, step)
            fillers = [filler for node in nodes for filler in self.fill(node, wanted, depth - 1)]
            if fillers:
                return list(dict.fromkeys(fillers))
        return []

    def _country(self, token: int, types: Collection[str]) -> list[Filler]:
        if "place" not in types:
            return []
        code = next((code for word in self._adjectives(token) if (code := self.country_of(word))), None)
        place = self.findings.countries.get(f"iso3166:{code}") if code else None
        return [] if place is None else [Filler("entity", place)]

    def _adjectives(self, token: int) -> list[str]:
        """An adjective with the word before it ("South Korean"), and alone, as such words are capitalised."""
        words = [self.tree.lower[place].capitalize() for place in range(max(token - 1, 0), token + 1)]
        return [" ".join(words), words[-1]]

    def _pronoun(self, token: int, types: Collection[str]) -> list[Filler]:
        wanted = {"person"} if self.tree.lower[token] in HUMAN else (set(types) & SIDES) or set(types) & WORKS
        if not wanted & set(types):
            return []
        before = named_before(self.tree, self.findings, token, wanted)
        ahead = subject_ahead(self.tree, self.findings, token, wanted)
        choice = ahead or (before if "person" in wanted else likely(self.tree, token, before))
        return [found.filler for found in choice[:1] if found.filler is not None and found.type in types]

    def _paired(self, token: int) -> bool:
        if self.tree.lemma[token] not in words().sides:
            return False
        return any(self.tree.lower[child] in PAIR for child in self.tree.children[token])

    def _description(self, token: int, lemma: str, description: Description, types: Collection[str]) -> list[Filler]:
        wanted = [kind for kind in description.types if kind in types]
        names = (lemma,) if description.names is None else description.names
        for found in named_before(self.tree, self.findings, token, wanted):
            if found.filler is not None and self._fits(found.filler.index, names, lemma):
                return [found.filler]
        return []

    def _fits(self, entity: int, names: Collection[str], lemma: str) -> bool:
        thing = self.findings.entities[entity]
        if not names:
            return thing.ref is not None and "-" not in thing.ref
        parts = thing.name.lower().replace("-", " ").split()
        return any(name in parts for name in (*names, lemma))
