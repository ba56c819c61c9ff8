"""What words for several mean: "both leaders", "the two sides", "the ministers", "the pair", "the latter"."""

from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from extract.relations.findings import Findings, is_country
from extract.relations.model import Filler, Position
from extract.relations.positions.data import words
from extract.relations.reference.antecedents import REACH, last_named_together, named_before
from extract.relations.reference.ask import Fill
from extract.relations.reference.countries import foremost_countries
from extract.relations.syntax.tree import NOMINAL, Tree

NUMBERS = {"both": 2} | {
    word: number
    for number, word in enumerate(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 2)
}
PLURAL = frozenset({"NNS", "NNPS"})
SAYING_WHICH = frozenset({"poss", "prep", "compound", "amod", "relcl"})
ORDER = (("person",), ("place",), ("organisation",))
SIDES = (("place",), ("organisation",), ("place", "organisation"), ("person",))
BARE = ("both", "two", "pair", "duo")
COUPLE = ("pair", "duo")  # of persons sooner than of bodies
MOST = 300  # entities and positions of an article that are looked at
PAIR = 2
LATELY = 6  # sentences in which no third may be named where "the leaders" are two
BACK = 400  # tokens in which a counterpart is looked for
FAR = 20  # sentences back that may have named three or more together


def group(tree: Tree, findings: Findings, token: int, types: Collection[str], fill: Fill) -> list[Filler]:
    """The two or three things that "both leaders", "the two sides", "the ministers" or "both" mean.

    An office means its holders, where the article has named just so many. Else they are what one sentence named
    together, by names or pronouns; of countries at last the only ones, or the foremost, of the article.
    """
    count, order = _counted(tree, token)
    able = [kinds for kinds in order if set(kinds) <= set(types)]
    if not count or not able:
        return []
    office = tree.lemma[token] in words("reference", "tops") and able == [("person",)]
    if office and (held := _holders(tree, findings, token, count)):
        return held
    if not _is_numbered(tree, token) and _is_crowded(tree, findings, token, able[0]):
        return []
    named = _persons_of_old(tree, findings, token, able, COUPLE)
    reach = FAR if count > PAIR else REACH
    named = named or last_named_together(tree, findings, token, able, count, fill=fill, reach=reach)
    named = named or _persons_of_old(tree, findings, token, able, BARE)
    if office and any(_holds_another(tree, findings, token, one) for one in named):
        return []
    if office and not named and "place" in types:  # "the premiers of **Peru** and **Chile** met. Both leaders left"
        named = last_named_together(tree, findings, token, [("place",)], count)
        if not all(is_country(findings.entities[one.index]) for one in named):
            return []
        if not named and _is_numbered(tree, token):
            return foremost_countries(tree, findings, count, token)
    if named or ("place",) not in able or tree.lemma[token] not in words("reference", "groups", "place"):
        return named
    return foremost_countries(tree, findings, count, token)


def _persons_of_old(
    tree: Tree, findings: Findings, token: int, able: Sequence[Collection[str]], nouns: Collection[str]
) -> list[Filler]:
    """Of whom a text is about two persons, "the pair" means them, however long ago one sentence named both."""
    if tree.lower[token] not in nouns or ("person",) not in able:
        return []
    return last_named_together(tree, findings, token, [("person",)], PAIR, reach=FAR)


def _holders(tree: Tree, findings: Findings, token: int, count: int) -> list[Filler]:
    """Those named before a token who hold the office, and their counterparts, if they are just so many."""
    which = {tree.lower[child] for child in tree.kids(token, ("compound", "amod"))} - frozenset(NUMBERS)
    held = [
        position.person
        for position in islice(findings.positions, MOST)
        if position.person is not None and position.tenure != "former" and position.start < tree.start[token]
        and _is_such(tree, position, tree.lemma[token], which)
    ]  # fmt: skip
    persons = list(dict.fromkeys(Filler("entity", person) for person in held))
    if persons and len(persons) < count:
        persons = list(dict.fromkeys((*persons, *_counterparts(tree, findings, token))))
    return persons if len(persons) == count else []


def _is_such(tree: Tree, position: Position, lemma: str, which: Collection[str]) -> bool:
    """Whether a position is an office of this noun and these words, and no deputy's."""
    first, last = tree.at(position.start), tree.at(position.end - 1)
    own = tree.lower[first : last + 1]
    head = lemma in own or (lemma in ("leader", "chief", "head") and own[-1] in words("reference", "tops"))
    return head and own[0] not in words("reference", "deputies") and set(which) <= set(own)


def _holds_another(tree: Tree, findings: Findings, token: int, person: Filler) -> bool:
    """Whether the offices that a person is known to hold are others: the two **ministers** are no presidents."""
    lemma = tree.lemma[token]
    if lemma in words("reference", "heads"):
        return False
    held = [one for one in islice(findings.positions, MOST) if one.person == person.index]
    phrases = [tree.lower[tree.at(one.start) : tree.at(one.end - 1) + 1] for one in held]
    wanted = {lemma, "minister"} if lemma == "premier" else {lemma}
    return bool(held) and all(wanted.isdisjoint(phrase) for phrase in phrases)


def counterpart(tree: Tree, findings: Findings, token: int) -> list[Filler]:
    """Who was named last as somebody's counterpart, for "her counterpart" without a country or name of its own."""
    if tree.kids(token, ("amod", "compound", "appos")) or tree.tag[token] in PLURAL:
        return []
    return list(_counterparts(tree, findings, token))[-1:]


def _counterparts(tree: Tree, findings: Findings, token: int) -> Iterator[Filler]:
    """The persons named as somebody's counterpart before a token: "her counterpart, **Bo Lind**"."""
    for node in range(max(token - BACK, 0), token):
        if tree.lemma[node] == "counterpart":
            beside = [findings.at.get(one) for one in (*tree.kids(node, ("appos",)), tree.head[node])]
            named = [found for found in beside if found is not None and found.type == "person" and found.filler]
            yield from (found.filler for found in named[:1] if found.filler is not None)


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
    if any(tree.dep[child] in SAYING_WHICH and not _is_field(tree, child) for child in tree.children[token]):
        return 0, ()
    return (number or (2 if "the" in before else 0)), order


def _is_numbered(tree: Tree, token: int) -> bool:
    """Whether a group says how many they are: "**both** leaders", "the **two**"."""
    numbers = (tree.lower[child] in NUMBERS for child in tree.children[token] if child < token)
    return tree.lower[token] in BARE or any(numbers)


def _is_crowded(tree: Tree, findings: Findings, token: int, kind: Collection[str]) -> bool:
    """Whether more than two of whom "the leaders" may be have been named of late."""
    return len({found.filler for found in named_before(tree, findings, token, kind, LATELY)}) > PAIR


def _is_field(tree: Tree, word: int) -> bool:
    """Whether a word only says which office several hold, or what they deal in: "the two **foreign** ministers"."""
    return tree.dep[word] in ("compound", "amod") and tree.lower[word] in _nouns("offices")


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


def said_before(tree: Tree, token: int) -> int | None:
    """The nearest noun before one that repeats it: "**Leaders** of the Union met. The leaders left"."""
    if tree.lower[token - 1 : token] != ["the"] or (
        tree.tag[token] not in PLURAL and tree.lemma[token] not in words("reference", "sent")
    ):
        return None
    word = tree.lower[token]
    before = (node for node in range(token - 1, max(token - BACK, 0) - 1, -1) if tree.lower[node] == word)
    return next((node for node in before if _is_told_of(tree, node)), None)


def _is_told_of(tree: Tree, noun: int) -> bool:
    """Whether words say whose a noun is, or who leads it: "leaders **of the Union**", "**led** a delegation"."""
    led = tree.dep[noun] == "dobj" and tree.lemma[tree.head[noun]] in ("lead", "head")
    return led or bool(tree.kids(noun, ("prep", "compound", "amod", "poss", "acl")))
