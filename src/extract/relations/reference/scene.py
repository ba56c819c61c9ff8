"""What pronouns are resolved in, and what the rules for persons and for things share."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from extract.relations.findings import Findings, Found
from extract.relations.model import Filler
from extract.relations.positions.data import words
from extract.relations.reference.ask import Fill
from extract.relations.syntax.tree import Tree

PLURAL_NOUNS = frozenset({"NNS", "NNPS"})


@dataclass(frozen=True, slots=True)
class Scene:
    """What a pronoun is resolved in: the parse, what is named, genders of persons, quotations, and `fill`.

    `fill` gives what another word stands for; it ends by itself, because it is only asked of words further left.
    """

    tree: Tree
    findings: Findings
    genders: dict[int, str]
    quotes: Sequence[int]
    fill: Fill

    def together(self, token: int, other: int) -> bool:
        """Whether two tokens stand in one quotation, or the first in none."""
        return not self.quotes or not self.quotes[token] or self.quotes[token] == self.quotes[other]


def credited(scene: Scene, token: int, types: Collection[str]) -> list[Filler]:
    """Who is thanked or blamed for what is theirs: "Togo thanked **Chad** for its help"."""
    tree = scene.tree
    preposition = tree.head[tree.head[token]]
    verb = tree.head[preposition]
    if tree.dep[token] != "poss" or tree.lower[preposition] not in ("for", "on", "of", "over"):
        return []
    if tree.lemma[verb] not in words("reference", "crediting"):
        return []
    named = [scene.findings.at.get(child) for child in tree.kids(verb, ("dobj",))]
    return fillers_of([found for found in named if found is not None and found.type in types])


def fillers_of(found: Sequence[Found]) -> list[Filler]:
    """The things found, each once."""
    return list(dict.fromkeys(one.filler for one in found if one.filler is not None))
