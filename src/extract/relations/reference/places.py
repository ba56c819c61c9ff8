"""Where "here", "there" and "the port of X" are, whose "the government" is, and which places only locate others."""

from collections.abc import Callable
from itertools import islice

from extract.names.model import Entity
from extract.places import capitals, plain
from extract.places import country_of as lies_in
from extract.relations.findings import Findings, is_country
from extract.relations.model import Filler
from extract.relations.positions.data import words
from extract.relations.reference.antecedents import named_before
from extract.relations.reference.ask import Fill
from extract.relations.syntax.paths import Step
from extract.relations.syntax.reach import phrase_step
from extract.relations.syntax.tree import Tree

ADVERBS = frozenset({"here", "there"})
OF = Step("prep", frozenset({"of"}))
GOVERNMENTS = frozenset({"government", "govt", "gov't"})
PARTS = frozenset({"poss", "prep", "compound", "amod", "relcl", "acl", "nummod"})
ARTICLES = frozenset({"the", "this"})
MOST = 300  # entities of an article that are looked at
FAR = 20  # sentences back in which a country that is named once gives "the government" its sense
NEAR = 2  # sentences back in which "there" may have its place


def adverb(tree: Tree, findings: Findings, token: int) -> list[Filler]:
    """The place of the dateline for "here"; for "there" the nearest that does more than say whose or where one is."""
    if tree.lower[token] == "here":
        return [] if findings.here is None else [findings.here]
    before = named_before(tree, findings, token, {"place"}, NEAR)
    sites = [found for found in before if tree.dep[found.head] != "poss"]
    named = [found.filler for found in sites if not locates(tree, findings, found.first)]
    return [filler for filler in named[:1] if filler is not None]


def locates(tree: Tree, findings: Findings, token: int) -> bool:
    """Whether a name is the country of the place before it: "Riverton, **Norlandia**"."""
    found = findings.at.get(token)
    return found is not None and findings.city_before(tree, found) is not None


def placed(
    tree: Tree, findings: Findings, token: int, country_of: Callable[[str], str | None], fill: Fill
) -> tuple[str | None, list[Filler]]:
    """The place that a noun is called by name ("the port of Batumi") or stands for, then with the rule's id."""
    if seat := _capital(tree, findings, token, country_of, fill):
        return "reference.description.capital", seat
    named = _site(tree, findings, token)
    return (None, named) if named else ("reference.description.government", _governed(tree, findings, token))


def _site(tree: Tree, findings: Findings, token: int) -> list[Filler]:
    """The place that a noun for a kind of place has behind "of": "the Georgian port of **Batumi**"."""
    if tree.lemma[token] not in words("reference", "sites") or tree.pos[token] == "PROPN":
        return []
    named = [findings.at.get(node) for node in phrase_step(tree, token, OF)]
    return [one.filler for one in named if one is not None and one.filler is not None and one.type == "place"]


def _capital(
    tree: Tree, findings: Findings, token: int, country_of: Callable[[str], str | None], fill: Fill
) -> list[Filler]:
    """The city that "the capital" is, if the article names it: of the country said beside it, else of the foremost."""
    if tree.lower[token] != "capital" or tree.tag[token] not in ("NN", "NNP"):
        return []
    owners = [node for step in (Step("possessor"), OF) for node in phrase_step(tree, token, step)]
    if not owners and not any(tree.lower[child] == "the" for child in tree.kids(token, ("det",))):
        return []
    before = [tree.lower[child].capitalize() for child in tree.kids(token, ("amod", "compound", "nmod"))]
    code = next((code for word in (" ".join(before), *before) if (code := country_of(word))), None)
    if code is None and before:  # "the **provincial** capital", "**working** capital"
        return []
    lands = [one for node in owners for one in fill(node, ("place",))] if owners else []
    if code is None and not owners:
        lands = [findings.here] if findings.here is not None else foremost(tree, findings, token)
    refs = [findings.entities[one.index] for one in lands]
    codes = [code] if code is not None else [country_code(one) for one in refs]
    names = frozenset().union(*(capitals(one) for one in codes if one))
    able = enumerate(islice(findings.entities, MOST))
    seats = [Filler("entity", at) for at, one in able if one.type == "place" and plain(one.name) in names]
    return seats[:1]


def country_code(place: Entity) -> str | None:
    """The code of the country that a place is or lies in."""
    ref = place.ref or ""
    return ref.removeprefix("iso3166:")[:2] if ref.startswith("iso3166:") else lies_in(place.name)


def _governed(tree: Tree, findings: Findings, token: int) -> list[Filler]:
    """The country whose government "the government" is."""
    if tree.lower[token] not in GOVERNMENTS or tree.tag[token] not in ("NN", "NNP") or tree.kids(token, PARTS):
        return []
    if any(tree.lower[child] not in ARTICLES for child in tree.kids(token, ("det",))):
        return []
    return foremost(tree, findings, token)


def foremost(tree: Tree, findings: Findings, token: int) -> list[Filler]:
    """The article's only country, or that it names twice as often as others; named before, or more than once."""
    able = ((len(one.mentions), -place) for place, one in enumerate(islice(findings.entities, MOST)) if is_country(one))
    ranked = sorted(able, reverse=True)[:2]
    if not ranked or (len(ranked) > 1 and ranked[0][0] < 2 * ranked[1][0]):
        return []
    ruled = Filler("entity", -ranked[0][1])
    before = named_before(tree, findings, token, {"place"}, FAR) if ranked[0][0] == 1 else ()
    return [ruled] if ranked[0][0] > 1 or any(found.filler == ruled for found in before) else []
