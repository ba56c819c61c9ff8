"""What a description stands for: "the bank", "the country", "both leaders", "the latter", "Kenyan officials".

Of several things that fit, one is meant only if it is what the sentence or the one before is about.
"""

from bisect import bisect_left
from collections.abc import Callable, Collection, Sequence

from extract.relations.findings import Findings, Found, is_country
from extract.relations.lexicon import Description
from extract.relations.lexicon import words as shared
from extract.relations.model import Filler
from extract.relations.positions.data import words
from extract.relations.reference.antecedents import last_named_together, main_subject, named_before, subjects_in
from extract.relations.syntax.lists import spread
from extract.relations.syntax.tree import NOMINAL, Tree

CountryOf = Callable[[str], str | None]
NUMBERS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5}
PLURAL = frozenset({"NNS", "NNPS"})
SAYING_WHICH = frozenset({"poss", "prep", "compound", "amod", "relcl"})
ORDER = (("person",), ("place",), ("organisation",))
SIDES = (("place",), ("organisation",), ("place", "organisation"), ("person",))
MOST = 300  # entities of an article that are looked at
BARE = ("both", "two", "pair", "duo")


def group(tree: Tree, findings: Findings, token: int, types: Collection[str]) -> list[Filler]:
    """The two or three things that "both leaders", "the two sides", "the ministers" or "both" mean."""
    count, order = _counted(tree, token)
    able = [kinds for kinds in order if set(kinds) <= set(types)]
    return last_named_together(tree, findings, token, able, count) if count else []


def _counted(tree: Tree, token: int) -> tuple[int, Sequence[Sequence[str]]]:
    """How many things of which types, most likely first; 0 where a word means no group."""
    lower, lemma = tree.lower[token], tree.lemma[token]
    if lower in BARE:
        return (2 if not tree.kids(token, ("prep",)) else 0), ORDER
    order = next((_order(kind) for kind in ("person", "place", "organisation", "side") if lemma in _nouns(kind)), ())
    if not order or tree.tag[token] not in PLURAL:
        return 0, ()
    before = [tree.lower[child] for child in tree.children[token] if child < token]
    number = next((NUMBERS[word] for word in before if word in NUMBERS), None)
    if any(tree.dep[child] in SAYING_WHICH and not _is_office(tree, child, number) for child in tree.children[token]):
        return 0, ()
    return (number or (2 if "the" in before else 0)), order


def _is_office(tree: Tree, word: int, number: int | None) -> bool:
    """Whether a word only says which office several hold: "the two **foreign** ministers"."""
    return number is not None and tree.dep[word] in ("compound", "amod") and tree.lower[word] in _nouns("offices")


def _nouns(kind: str) -> frozenset[str]:
    return words("reference", "groups", kind)


def _order(kind: str) -> Sequence[Sequence[str]]:
    return SIDES if kind == "side" else ((kind,),)


def one_of_two(tree: Tree, findings: Findings, token: int, types: Collection[str]) -> list[Filler]:
    """What "the former" or "the latter" means: the first or second of the two things named together before."""
    if (tree.dep[token] == "amod" and tree.pos[tree.head[token]] in NOMINAL) or tree.lower[token - 1 : token] != [
        "the"
    ]:
        return []
    pair = last_named_together(tree, findings, token, [kinds for kinds in ORDER if set(kinds) <= set(types)], 2)
    return pair[:1] if tree.lower[token] == "former" else pair[1:]


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


def description(tree: Tree, findings: Findings, token: int, types: Collection[str]) -> tuple[str, list[Filler]]:
    """What "the bank" or "the country" means, with the rule's id; empty where nothing or more than one thing fits."""
    lemma = tree.lemma[token]
    said = shared().description.get(lemma)
    if said is None and lemma in words("reference", "bodies") | words("reference", "other_bodies"):
        said = Description(types=("organisation",))
    if said is None or tree.tag[token] in PLURAL or _owned(tree, token):
        return "", []
    wanted = [kind for kind in said.types if kind in types]
    near = named_before(tree, findings, token, wanted)
    names = (lemma,) if said.names is None else (*said.names, lemma)
    fitting = [found for found in near if found.filler and _fits(findings, found.filler.index, said, names)]
    rule = f"reference.description.{'country' if said.names == () else 'body' if 'organisation' in wanted else 'work'}"
    if not fitting and said.names != () and (only := anywhere(findings, said, wanted, names)):
        return rule, [filler for filler in only if filler not in named_behind(tree, findings, token)]
    if not fitting and "organisation" in wanted and lemma not in words("reference", "other_bodies"):
        fitting = _kin(findings, near, lemma) or _opaque(findings, near)
    return rule, _one(tree, findings, token, fitting)


def anywhere(findings: Findings, said: Description, types: Collection[str], names: Collection[str]) -> list[Filler]:
    """The only thing that the article names at all of which a description may be said."""
    able = (place for place, one in enumerate(findings.entities[:MOST]) if one.type in types)
    found = [place for place in able if _fits(findings, place, said, names)]
    return [Filler("entity", found[0])] if len(found) == 1 else []


def named_behind(tree: Tree, findings: Findings, token: int) -> list[Filler | None]:
    """What the rest of the sentence names: "**the party** was founded as the heir of the Reform Party" is another."""
    first, past = (bisect_left(findings.starts, at) for at in (token + 1, tree.sentences[tree.sentence[token]][1]))
    return [found.filler for found in findings.order[first:past]]


def _owned(tree: Tree, token: int) -> bool:
    """Whether words say which one is meant, so that it is another one: "the bank **of Riverton**", "his company"."""
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
        return is_country(thing)
    parts = thing.name.lower().replace("-", " ").split()
    return any(name in parts for name in names)


def _kin(findings: Findings, near: Sequence[Found], lemma: str) -> list[Found]:
    """Those of the things whose names have a noun of the same meaning: "the agency" for a "World Reef Organization"."""
    if lemma not in words("reference", "agencies"):
        return []
    nouns = words("reference", "agencies") | words("reference", "agency_names")
    return [f for f in near if f.filler and nouns & set(findings.entities[f.filler.index].name.lower().split())]


def _opaque(findings: Findings, near: Sequence[Found]) -> list[Found]:
    """Of the organisations those whose names do not tell what they are, if all of them are so: "Nordwerk", "BRAC"."""
    nouns = frozenset(shared().description) | words("reference", "bodies") | words("reference", "other_bodies")
    for found in near:
        if found.filler is None or nouns & set(findings.entities[found.filler.index].name.lower().split()):
            return []
    return list(near)


def _one(tree: Tree, findings: Findings, token: int, fitting: Sequence[Found]) -> list[Filler]:
    """The only thing that fits, else the one that is a subject in this sentence or the one before."""
    distinct = list(dict.fromkeys(found.filler for found in fitting if found.filler is not None))
    if len(distinct) < 2:
        return distinct
    last = main_subject(tree, tree.sentence[token] - 1) if tree.sentence[token] else None
    for subject in (*subjects_in(tree, token), *(() if last is None else (last,))):
        found = findings.at.get(subject)
        if found is not None and found.filler in distinct and found.filler is not None:
            return [found.filler] if len(spread(tree, subject)) == 1 else []
    return []
