"""Who is meant by an office without a name: "the secretary-general", "Kenya's foreign minister", "the former mayor"."""

from collections.abc import Collection, Iterator, Sequence

from extract.relations.findings import Findings, Found
from extract.relations.model import Filler, Position
from extract.relations.positions.data import read, words
from extract.relations.positions.offices import office_key, same_office
from extract.relations.reference.antecedents import named_before
from extract.relations.reference.descriptions import CountryOf, country, is_foreign, is_introduced
from extract.relations.reference.places import country_code
from extract.relations.syntax.paths import Step
from extract.relations.syntax.reach import phrase_step
from extract.relations.syntax.tree import Tree

BODY = frozenset({"organisation", "place"})
WHOSE = (Step("possessor"), Step("prep", frozenset({"of", "at"})), Step("compound"), Step("adjective"))
NEAR = 1  # sentences back in which one of several holders must be named
COMING = frozenset({"positions.clause.appointed", "positions.nominee", "positions.appoints"})  # not "the outgoing"
ANOTHER = frozenset({"a", "an", "another", "any", "no", "every", "each", "some"})
MANY = 100  # positions that are looked at


def holder(tree: Tree, findings: Findings, token: int, country_of: CountryOf) -> list[int]:
    """The person that an office means, as index of an entity; empty where nobody or more than one may be meant.

    Args:
        tree: the parse.
        findings: what is named.
        token: the office's noun.
        country_of: ISO 3166 code of an adjective of nationality.
    """
    found = findings.at.get(token)
    own = findings.positions[found.filler.index] if found is not None and found.filler is not None else None
    if own is not None and own.person is not None:
        return [own.person]
    if _is_another(tree, token):
        return []
    held = list(_alike(tree, findings, token, earlier=True)) or list(_called(tree, findings, token))
    bodies = _bodies(tree, findings, token, country_of)
    if bodies:
        held = [one for one in held if one.organisation in bodies] or _tops(tree, findings, token, bodies)
        if not held:  # a headline: "Togo's president in Benin" above "President Bo Lind of Togo flew"
            held = [one for one in _alike(tree, findings, token, earlier=False) if one.organisation in bodies]
        if not held and token < findings.lead[1]:
            held = _tops(tree, findings, token, bodies, before=False)
    elif any(tree.dep[child] == "poss" for child in tree.children[token]):
        return []
    elif is_foreign(tree, token, country_of):  # "the Peruvian leader" is not Kenya's
        held = [one for one in held if one.organisation is None]
    elif not held and token < findings.lead[1]:  # a headline: "Secretary-General visits Chad"
        held = list(_alike(tree, findings, token, earlier=False))
    if "visiting" in tree.lower[max(token - 3, 0) : token]:
        held = _guests(findings, held)
    return _one(tree, findings, token, list(dict.fromkeys(one.person for one in held if one.person is not None)))


def _guests(findings: Findings, held: Sequence[Position]) -> list[Position]:
    """Of several holders those whose office is not of the country that the dateline's place lies in."""
    here = findings.here
    home = None if here is None else country_code(findings.entities[here.index])
    own = [one for one in held if one.organisation is not None and home is not None
           and country_code(findings.entities[one.organisation]) == home]  # fmt: skip
    hosts = {one.person for one in own}
    return [one for one in held if one.person not in hosts]


def _is_another(tree: Tree, token: int) -> bool:
    """Whether words say that nobody named is meant: "**a** minister", "the president of **a** club"."""
    beside = [token, *phrase_step(tree, token, WHOSE[1])]
    return any(tree.lower[child] in ANOTHER for node in beside for child in tree.kids(node, ("det",)))


def _alike(tree: Tree, findings: Findings, token: int, *, earlier: bool) -> Iterator[Position]:
    """The positions before a token, or behind it, that its words may mean, and that are over if the words say so."""
    found = findings.at.get(token)
    first, last = (token, token) if found is None else (found.first, found.last)
    key = office_key(" ".join(tree.lower[first : last + 1]))
    before = tree.lower[max(first - 3, tree.sentences[tree.sentence[first]][0]) : first]
    former = any(word in words("positions", "tenure", "former") for word in before)
    leaving = "outgoing" in before[-2:]
    for position in findings.positions[:MANY]:
        if leaving and position.rule in COMING:
            continue
        if position.person is None or (position.tenure == "former") != former:
            continue
        if (position.start < tree.start[first]) != earlier:
            continue
        if same_office(key, _key(tree, position)):
            yield position


def _called(tree: Tree, findings: Findings, token: int) -> Iterator[Position]:
    """The positions of persons in reach that a noun for several offices may mean: "**the diplomat**", an ambassador."""
    called = read("reference")["holders"].get(tree.lower[token], ())
    if not called or tree.kids(token, ("compound", "prep", "poss")) or is_introduced(tree, findings, token, -1):
        return
    near = _near(tree, findings, token)
    held = [one for one in findings.positions[:MANY] if one.person is not None and one.person in near]
    held = [one for one in held if one.tenure != "former" and one.start < tree.start[token]]
    held = [one for one in held if any(same_office(phrase, _key(tree, one)) for phrase in called)]
    if len({one.person for one in held}) == 1:
        yield from held


def _near(tree: Tree, findings: Findings, token: int) -> frozenset[int | None]:
    """The persons in reach, by their names or by offices."""
    reach = named_before(tree, findings, token, {"person", "position"})
    named = [found.filler.index for found in reach if found.type == "person" and found.filler is not None]
    offices = [found.head for found in reach if found.type == "position"]
    held = [one.person for office in offices for one in _alike(tree, findings, office, earlier=True)]
    return frozenset((*named, *held))


def _key(tree: Tree, position: Position) -> str:
    return office_key(" ".join(tree.lower[tree.at(position.start) : tree.at(position.end - 1) + 1]))


def _tops(
    tree: Tree, findings: Findings, token: int, bodies: Collection[int], *, before: bool = True
) -> list[Position]:
    """The positions before a token, or behind it, at the top of a body, for "the UN **chief**"."""
    if tree.lemma[token] not in words("reference", "heads"):
        return []
    return [
        one
        for one in findings.positions[:MANY]
        if one.organisation in bodies and one.person is not None and (one.start < tree.start[token]) == before
        and one.tenure != "former" and _is_top(tree, one)
    ]  # fmt: skip


def _is_top(tree: Tree, position: Position) -> bool:
    first, last = tree.at(position.start), tree.at(position.end - 1)
    deputy = tree.lower[first] in ("deputy", "vice", "assistant", "under")
    return tree.lower[last] in words("reference", "tops") and not deputy


def _bodies(tree: Tree, findings: Findings, token: int, country_of: CountryOf) -> Collection[int]:
    """The bodies named beside an office as its own."""
    beside = [node for step in WHOSE for node in phrase_step(tree, token, step)]
    named = [findings.at.get(node) for node in beside]
    bodies = [one.filler.index for one in named if one is not None and one.filler is not None and one.type in BODY]
    for node in beside:
        bodies += [filler.index for filler in country(tree, findings, node, ("place",), country_of)[1]]
    return bodies


def _one(tree: Tree, findings: Findings, token: int, persons: Sequence[int]) -> list[int]:
    """The only person; of several the only one in this sentence and the one before, else in the nearest that has one.

    Else it is the one whom the article names twice as often as any other.
    """
    if len(persons) < 2:
        return list(persons)
    named = named_before(tree, findings, token, {"person"})
    able = [one for one in named if one.filler is not None and one.filler.index in persons]
    last = min(tree.sentence[able[0].first], tree.sentence[token] - NEAR) if able else 0
    near = {one.filler.index for one in able if one.filler is not None and tree.sentence[one.first] >= last}
    if near:
        return list(near) if len(near) == 1 else []
    ranked = sorted((-len(findings.entities[person].mentions), person) for person in persons)
    return [ranked[0][1]] if ranked[0][0] <= 2 * ranked[1][0] else []


def repeated(tree: Tree, findings: Findings, found: Found) -> list[Filler]:
    """The first position whose phrase has the same words; the positions stage states each office once."""
    words = tree.lower[found.first : found.last + 1]
    for place, position in enumerate(findings.positions):
        first, last = tree.at(position.start), tree.at(position.end - 1)
        if tree.lower[first : last + 1] == words:
            return [Filler("position", place)]
    return []
