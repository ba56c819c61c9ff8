"""Where "here" and "there" are, and which places only say in which country another one is."""

from extract.relations.findings import Findings
from extract.relations.model import Filler
from extract.relations.reference.antecedents import named_before
from extract.relations.syntax.tree import Tree

ADVERBS = frozenset({"here", "there"})
NEAR = 1  # sentences back in which "there" may have its place


def adverb(tree: Tree, findings: Findings, token: int) -> list[Filler]:
    """The place of the dateline for "here"; for "there" the nearest before it that is more than another's country."""
    if tree.lower[token] == "here":
        return [] if findings.here is None else [findings.here]
    before = named_before(tree, findings, token, {"place"}, NEAR)
    named = [found.filler for found in before if not locates(tree, findings, found.first)]
    return [filler for filler in named[:1] if filler is not None]


def locates(tree: Tree, findings: Findings, token: int) -> bool:
    """Whether a name is the country of the place before it: "Riverton, **Norlandia**"."""
    found = findings.at.get(token)
    if found is None or found.type != "place" or found.first < 2 or tree.lower[found.first - 1] != ",":
        return False
    city = findings.at.get(found.first - 2)
    if city is None or city.type != "place":
        return False
    return findings.is_country(found) and not findings.is_country(city)
