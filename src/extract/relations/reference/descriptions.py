"""What a description stands for: "the bank", "the country", "the summit", "Kenyan officials"."""

from bisect import bisect_left
from collections.abc import Callable, Collection, Sequence

from extract.relations.findings import WORKS, Findings, Found, is_country
from extract.relations.lexicon import Description
from extract.relations.lexicon import words as shared
from extract.relations.model import Filler
from extract.relations.positions.data import words
from extract.relations.reference.antecedents import REACH, edge, named_before
from extract.relations.reference.ask import Fill
from extract.relations.reference.choosing import choose, in_lead, led, namesakes, opaque, unsorted
from extract.relations.reference.places import foremost
from extract.relations.syntax.tree import Tree

CountryOf = Callable[[str], str | None]
PLURAL = frozenset({"NNS", "NNPS"})
NEW = frozenset({"a", "an", "another", "second"})  # what is spoken of for the first time
BACK = 200  # words that are looked back over
MOST = 120  # entities of an article that are looked at


def country(
    tree: Tree, findings: Findings, token: int, types: Collection[str], country_of: CountryOf
) -> tuple[int, list[Filler]]:
    """The country that an adjective means, if the article names or implies it, with the first word of the adjective.

    Args:
        tree: the parse.
        findings: what is named.
        token: the adjective.
        types: those that fit.
        country_of: ISO 3166 code of an adjective of nationality ("Kenyan", "South Korean").
    """
    if "place" not in types:
        return token, []
    for first in (token - 1, token) if token else (token,):
        phrase = " ".join(word.capitalize() for word in tree.lower[first : token + 1])
        code = country_of(phrase)
        if code:
            place = findings.countries.get(f"iso3166:{code}")
            return first, [] if place is None else [Filler("entity", place)]
    return token, []


def is_foreign(tree: Tree, token: int, country_of: CountryOf) -> bool:
    """Whether an adjective says of which country something is: "the **Iranian** nation"."""
    return any(country_of(tree.lower[child].capitalize()) for child in tree.kids(token, ("amod",)))


def description(
    tree: Tree, findings: Findings, token: int, types: Collection[str], fill: Fill
) -> tuple[str, list[Filler]]:
    """What "the bank" or "the country" means, with the rule's id; empty where nothing or more than one thing fits."""
    lemma = tree.lemma[token]
    said = shared().description.get(lemma)
    if said is None and lemma in words("reference", "bodies") | words("reference", "other_bodies"):
        said = Description(types=("organisation", *sorted(findings.nouns.get(lemma, ()))))  # "the Driver **Academy**"
    if said is None and lemma in findings.nouns and lemma not in words("reference", "vague"):
        said = _named_so(tree, findings, token)
    if said is None or tree.tag[token] in PLURAL or _owned(tree, token):
        return "", []
    if lemma in words("reference", "meetings") and not _named_last(tree, findings, token):
        return "", []
    wanted = [kind for kind in said.types if kind in types]
    near = named_before(tree, findings, token, wanted)
    listed = _beside(tree, token, near)
    near = [found for found in near if found.filler not in listed]
    names = (lemma,) if said.names is None else (*said.names, lemma)
    if said.names and WORKS.issuperset(wanted) and anywhere(findings, said, wanted, (lemma,), token):
        names = (lemma,)  # "the fair" is no expo where a fair is named
    fitting = [found for found in near if found.filler and _fits(findings, found.filler.index, said, names)]
    fitting = fitting or unsorted(findings, near or led(findings), lemma)
    rule = f"reference.description.{'country' if said.is_country else 'body' if 'organisation' in wanted else 'work'}"
    if fitting and is_introduced(tree, findings, token, fitting[0].last):
        return rule, []
    if not fitting and said.is_country:
        return rule, foremost(tree, findings, token) if wanted else []
    if not fitting and (only := anywhere(findings, said, wanted, names, token)):
        behind = named_behind(tree, findings, token)
        return rule, [
            filler for filler in only if filler not in (*behind, *listed) and _is_known(findings, token, filler)
        ]
    if not fitting and "organisation" in wanted and lemma not in words("reference", "other_bodies"):
        fitting = _kin(findings, near, lemma) or opaque(tree, findings, near, token)
    return rule, choose(tree, findings, token, fitting, fill)


def _named_so(tree: Tree, findings: Findings, token: int) -> Description | None:
    """A noun in the names of works as a description; none behind words of no such name: "the **tax** system"."""
    kinds = findings.nouns[tree.lemma[token]]
    words_before = [child for child in tree.kids(token, ("compound", "nmod")) if not tree.kids(child, ("nummod",))]
    before = {tree.lower[child] for child in words_before if tree.lower[child].isalpha()}  # not "the 735 km system"
    things = (one for one in findings.entities[:MOST] if one.type in kinds)
    fits = not before or any(before.issubset(one.name.lower().split()) for one in things)
    return Description(types=tuple(sorted(kinds))) if fits else None


def _named_last(tree: Tree, findings: Findings, token: int) -> bool:
    """Whether the last meeting that was spoken of is a named one: "the 5th Reef **Meeting** opened. The meeting".

    "The meeting" in between is still that one.
    """
    first = tree.sentences[max(tree.sentence[token] - REACH, 0)][0]
    spoken = (node for node in range(token - 1, first - 1, -1) if tree.lemma[node] in words("reference", "meetings"))
    last = next((node for node in spoken if node in findings.at or not _is_same(tree, node)), None)
    return last is not None and last in findings.at


def _is_same(tree: Tree, noun: int) -> bool:
    """Whether a noun is spoken of as known: "**the** meeting"."""
    return any(tree.lower[child] in ("the", "this") for child in tree.kids(noun, ("det",)))


def _beside(tree: Tree, token: int, near: Sequence[Found]) -> list[Filler | None]:
    """What the phrase of a description names, or its list: "the **UN** agency", "the **Bank** and the lender"."""
    first = edge(tree, tree.head[token] if tree.dep[token] == "conj" else token)
    return [found.filler for found in near if found.first >= first]


def anywhere(
    findings: Findings, said: Description, types: Collection[str], names: Collection[str], token: int
) -> list[Filler]:
    """The only thing that the article names before a word, else at all, of which a description may be said.

    Of namesakes it is the fullest, of several works the one that the headline or the lead names.
    """
    able = (place for place, one in enumerate(findings.entities[:MOST]) if one.type in types)
    found = [Filler("entity", place) for place in able if _fits(findings, place, said, names)]
    found = [one for one in found if findings.firsts.get(one, token) < token] or found
    only = namesakes(findings, found)
    works = len(only) > 1 and WORKS.issuperset(types)
    return only if len(only) == 1 else in_lead(findings, token, only) if works else []


def is_introduced(tree: Tree, findings: Findings, token: int, since: int) -> bool:
    """Whether the noun was said of another one without a name since a word: "**a second fair** opened. The fair"."""
    low = max(since + 1, tree.sentences[max(tree.sentence[token] - REACH, 0)][0], token - BACK)
    said = (node for node in range(low, token) if tree.lemma[node] == tree.lemma[token] and node not in findings.at)
    return any(
        tree.dep[node] not in ("attr", "appos") and any(tree.lower[c] in NEW for c in tree.kids(node, ("det", "amod")))
        for node in said
    )


def _is_known(findings: Findings, token: int, filler: Filler) -> bool:
    """Whether a body was named before a word, or the word stands in the headline or lead, which may name it late.

    A project's page may name the project in its last line only.
    """
    late = findings.entities[filler.index].type != "organisation" or token < findings.lead[1]
    return late or findings.firsts.get(filler, token) < token


def named_behind(tree: Tree, findings: Findings, token: int) -> list[Filler | None]:
    """What the rest of the sentence names: "**the party** was founded as the heir of the Reform Party" is another."""
    first, past = (bisect_left(findings.starts, at) for at in (token + 1, tree.sentences[tree.sentence[token]][1]))
    return [found.filler for found in findings.order[first:past]]


def _owned(tree: Tree, token: int) -> bool:
    """Whether words say that another one is meant: "the bank **of Riverton**", "the **next** summit"."""
    if any(tree.lower[child] in words("reference", "others") for child in tree.kids(token, ("amod",))):
        return True
    telling = [child for child in tree.kids(token, ("relcl", "nummod")) if not _is_aside(tree, token, child)]
    return bool(telling) or any(
        tree.lower[child] in ("of", "in", "for", "at") for child in tree.kids(token, ("prep",)) if child == token + 1
    )


def _is_aside(tree: Tree, noun: int, child: int) -> bool:
    """Whether a relative clause stands behind a comma, and so does not say which one is meant."""
    return tree.dep[child] == "relcl" and tree.lower[noun + 1 : noun + 2] == [","]


def _fits(findings: Findings, entity: int, said: Description, names: Collection[str]) -> bool:
    thing = findings.entities[entity]
    if said.names == ():
        return not said.is_country or is_country(thing)
    parts = thing.name.lower().replace("-", " ").split()
    return any(name in parts for name in names) and said.without.isdisjoint(parts)


def _kin(findings: Findings, near: Sequence[Found], lemma: str) -> list[Found]:
    """Those of the things whose names have a noun of the same meaning: "the agency" for a "World Reef Organization"."""
    if lemma not in words("reference", "agencies"):
        return []
    nouns = words("reference", "agencies") | words("reference", "agency_names")
    return [f for f in near if f.filler and nouns & set(findings.entities[f.filler.index].name.lower().split())]
