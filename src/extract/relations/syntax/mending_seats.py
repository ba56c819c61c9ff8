"""Mend the parse of what is said behind a comma of the name before it.

The model often hangs a participle of seat ("deputy head of the Seismic Institute (SI), **based** in Suva") or what is
to be done ("spoke of the Reef Forum, **due to be held** in Suva") on a verb before, and what is done to a programme
or an instrument ("schools built under the Reef Plan, **funded** by Togo"); or on a person what only a thing can be
("Bo Lind, the premier of Mali, **which chairs** the union"). It says something of the name that ends
right before the comma, with or without its short name in brackets or a sum behind it.
"""

from collections.abc import Callable, Collection, Mapping

from extract.relations.findings import Findings
from extract.relations.lexicon import words
from extract.relations.syntax.lists import SURFACE
from extract.relations.syntax.tree import Tree

SEATED = {"based": "base", "headquartered": "headquarter"}
FORETOLD = frozenset({"due", "set", "expected", "scheduled", "slated", "planned", "poised", "billed"})
HAPPENING = frozenset({"place", "open", "begin", "start", "run", "kick", "convene", "commence", "resume"})
SEATS = frozenset({"organisation"})
THINGS = frozenset({"organisation", "place"})
HUMAN = frozenset({"person", "position"})
MADE = frozenset({"occasion", "programme", "instrument"})
WORKS = frozenset({"programme", "instrument"})
SUMS = frozenset({"money", "count"})
BEFORE = ("prefix", "advmod")  # "**co-**financed", "**jointly** funded"
OPENING = frozenset({",", "(", "-", "–", "—"})
COMING = frozenset({"advcl", "xcomp", "dep", "conj", "ccomp", "prep", "amod", "acl"})
PLACING = frozenset({"in", "at", "near", "out"})  # "based **on** a report" is no seat
LOOSE = frozenset({"prep", "advcl", "dep", "conj", "amod", "npadvmod", "ccomp"})
NEAR = 10  # tokens between two participles of one noun at most
BRACKET = 8  # tokens in the brackets of a short name at most


def mend_seats(tree: Tree, findings: Findings) -> None:
    """Hang participles of seat on the organisation right before their comma, and what is to be done, in place."""
    for token in [token for token, lower in enumerate(tree.lower) if lower in MENDERS]:
        MENDERS[tree.lower[token]](tree, findings, token)


def _mend_seated(tree: Tree, findings: Findings, verb: int) -> None:
    """Hang a participle of seat on the organisation before its comma, or on the clause that it opens."""
    if tree.dep[verb] == "prep" and tree.sentences[tree.sentence[verb]][0] == verb:
        if tree.lower[verb + 1 : verb + 2] and tree.lower[verb + 1] in PLACING:
            _seat(tree, verb, tree.head[verb], "advcl")  # "**Based** in Suva, the bank lends to ports"
        return
    if tree.dep[verb] not in LOOSE or not _is_placed(tree, verb):
        return
    name = _name_before(tree, findings, verb - 2, SEATS)
    if name is not None and tree.head[verb] != verb and verb not in tree.ancestors(name):
        _seat(tree, verb, name, "acl")


def _seat(tree: Tree, verb: int, above: int, label: str) -> None:
    tree.hang(verb, above, label)
    tree.pos[verb], tree.tag[verb], tree.lemma[verb] = "VERB", "VBN", SEATED[tree.lower[verb]]


def _mend_which(tree: Tree, findings: Findings, pronoun: int) -> None:
    """Take a clause with "which" from a person or office, and hang it on the country or body before its comma."""
    verb = tree.head[pronoun]
    bearer = findings.at.get(tree.head[verb])
    if tree.dep[verb] != "relcl" or tree.lower[pronoun - 1] != "," or bearer is None or bearer.type not in HUMAN:
        return
    name = _name_before(tree, findings, pronoun - 2, THINGS)
    if name is not None:
        tree.hang(verb, name, "relcl")


def _mend_coming(tree: Tree, findings: Findings, to: int) -> None:
    """Hang "(due) to be held" or "to take place" behind a comma on what it is said of."""
    first = to - 1 if tree.lower[to - 1] in FORETOLD else to
    verb, top = tree.head[to], tree.head[to] if first == to else first
    if to < 2 or tree.lower[first - 1] != "," or tree.dep[to] != "aux" or tree.kids(verb, SURFACE):
        return
    if tree.dep[top] not in COMING or not _is_coming(tree, verb):
        return
    name = _name_before(tree, findings, first - 2, MADE)
    if name is not None and tree.head[top] != name and top not in tree.ancestors(name):
        tree.hang(top, name, "relcl" if first == to else "acl")
        tree.pos[top] = "VERB" if first == to else "ADJ"


def _is_coming(tree: Tree, verb: int) -> bool:
    """Whether an infinitive says that its subject is to happen or that something is to be done to it."""
    happens = {tree.lemma[verb], *(tree.lemma[child] for child in tree.kids(verb, ("dobj",)))}
    return bool(tree.kids(verb, ("auxpass",))) or not HAPPENING.isdisjoint(happens)


def _mend_done(tree: Tree, findings: Findings, by: int) -> None:
    """Hang a participle behind a comma, with those who do it, on the programme or instrument that it is done to."""
    verb = tree.head[by]
    if tree.tag[verb] != "VBN" or tree.lemma[verb] not in words().done_to or tree.kids(verb, ("auxpass", "aux")):
        return
    first = min(tree.kids(verb, BEFORE), default=verb)
    joined = _participle_before(tree, verb)
    if joined is not None:
        tree.hang(verb, joined, "conj")
        return
    set_off = first > 1 and tree.lower[first - 1] in OPENING
    name = (_name_before(tree, findings, first - 2, WORKS) or _described(tree, findings, verb)) if set_off else None
    if name is None or tree.head[verb] == name:
        return
    for noun in tree.kids(verb, SURFACE) if tree.head[verb] == verb else ():  # a line without a verb
        tree.hang(noun, noun, "ROOT")
        for child in tree.kids(verb, ("prep", "punct", "cc")):
            if child < first:
                tree.hang(child, noun)
    if verb not in tree.ancestors(name):
        tree.hang(verb, name, "acl")


def _participle_before(tree: Tree, verb: int) -> int | None:
    """The participle of the noun before that one is joined with: "the bank **based** in Suva and **led** by X"."""
    if tree.dep[verb] != "conj" or tree.lower[verb - 1] != "and" or tree.dep[tree.head[verb]] == "acl":
        return None
    before = range(verb - 2, max(verb - NEAR, tree.head[verb]), -1)
    return next((at for at in before if tree.dep[at] == "acl" and tree.tag[at] == "VBN"), None)


def _described(tree: Tree, findings: Findings, verb: int) -> int | None:
    """The programme or instrument that a noun before a participle is said of: "**Reef Aid** is an effort, paid by"."""
    for above in tree.ancestors(verb):
        if tree.dep[above] == "attr":
            subjects = tree.kids(tree.head[above], ("nsubj",))
            return next((one for one in subjects if one in findings.at and findings.at[one].type in WORKS), None)
    return None


def _is_placed(tree: Tree, verb: int) -> bool:
    """Whether a participle stands between a comma and a preposition of place."""
    around = 2 <= verb < len(tree.lower) - 1
    return around and tree.lower[verb - 1] == "," and tree.lower[verb + 1] in PLACING


def _name_before(tree: Tree, findings: Findings, last: int, types: Collection[str]) -> int | None:
    """The head of the name of these types that ends at a token, or before a sum or the brackets that end there."""
    found = findings.at.get(last)
    if found is not None and found.type in SUMS and tree.lower[found.first - 1] == ",":
        last = found.first - 2
    if tree.lower[last] == ")":
        opens = [token for token in range(max(last - BRACKET, 0), last) if tree.lower[token] == "("]
        last = opens[-1] - 1 if opens else -1
    found = findings.at.get(last)
    if found is None or found.type not in types:
        return None
    return found.head


MENDERS: Mapping[str, Callable[[Tree, Findings, int], None]] = {
    **dict.fromkeys(SEATED, _mend_seated),
    "to": _mend_coming,
    "by": _mend_done,
    "which": _mend_which,
}
