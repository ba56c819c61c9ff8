"""Mend the parse of lists of names whose members have something said of them.

- In "adopted by Mali, the Basin Authority (BA) and Guinea" the model takes the second name for an apposition.
- In "signed by Bo Lind, Mayor of Riverton, and Ana Silva" it hangs the second person on the first one's office or body.
- In "the Reef Bank, a small lender, and Chad met" it takes the lender for one of the list.
- In "signed by Bo Lind and Oxfam's Ana Silva" it takes the first person for an owner of the second.
- In "Peru and other members voted" it takes the name for a part of the members.
- In "the agency Relief Now and Mali" it hangs the second name on the first, which only says which agency.
- In "the leaders of Peru, Chile and Mali met" or "leaders of Peru and Mali" it hangs the second name on the leaders.
- In "Ana Silva and Reef Bank president Bo Lind met" it takes the bank for one of the list, and not its officer.
- In "the premiers of Peru and Chile, Bo Lind and Ana Silva, met" it hangs the persons on the countries.
"""

from extract.relations.findings import Findings, Found
from extract.relations.positions.data import words
from extract.relations.syntax.tree import MODIFIERS, NOMINAL, Tree

JOINING = frozenset({",", "and", "&"})
DEEP = 4  # words from the second name up to the first
TITLED = 7  # tokens from one person to the next at most
MARKS = frozenset({",", "(", ")", "who"})
UP = frozenset({"conj", "pobj", "prep"})
ASIDE = frozenset({"appos"})
WITHIN = frozenset({"appos", "conj", "pobj", "prep"})  # from the body of an officer up to the officer's name


def mend_lists(tree: Tree, findings: Findings) -> None:
    """Make conjuncts of the names of a list, in place."""
    for token in range(2, len(tree.lower)) if "other" in tree.lower else ():
        if tree.lower[token] == "other" and tree.lower[token - 1] in ("and", "or"):
            _mend_other(tree, findings, token)
    for found in findings.order:
        label = tree.dep[found.head]
        if label == "poss" and found.type == "person":
            _part(tree, found)
        if found.filler is None or found.filler.kind != "entity" or label not in ("appos", "conj"):
            continue
        if label == "conj" and (_hang_on_noun(tree, findings, found) or _hand_on(tree, findings, found)):
            continue
        if label == "conj" and _is_aside(tree, findings, tree.head[found.head]):
            tree.hang(tree.head[found.head], tree.head[tree.head[found.head]], "appos")
        first = _first(tree, findings, found)
        if first is None or first.filler == found.filler:
            continue
        goes_on = _goes_on(tree, findings, first, found) and not _locates(findings, first, found)
        if label == "conj" or goes_on or _follows(tree, first, found):
            tree.hang(found.head, _officer(tree, findings, first), "conj")


def _officer(tree: Tree, findings: Findings, first: Found) -> int:
    """The office whose holder a person is, between commas, or the name: "by the **mayor**, Bo Lind, and Ana Silva"."""
    office = findings.at.get(tree.head[first.head])
    held = first.type == "person" and tree.dep[first.head] == "appos"
    return office.head if held and office is not None and office.type == "position" else first.head


def _hang_on_noun(tree: Tree, findings: Findings, found: Found) -> bool:
    """Hang a conjunct on the plural of office whose holder it is, or on the noun beside the name before it."""
    holders = _holders_of(tree, findings, found) if found.type == "person" else None
    noun = _described(tree, findings, found) if holders is None else None
    if holders is not None:
        tree.hang(found.head, holders, "appos")
    elif noun is not None:
        tree.hang(found.head, noun, "conj")
    return holders is not None or noun is not None


def _hand_on(tree: Tree, findings: Findings, body: Found) -> bool:
    """Give the place of a body in a list to the officer named right behind it: "and Reef Bank president **Bo**"."""
    place = body.last + 1
    if tree.lower[place : place + 1] == ["("] and tree.lower[place + 2 : place + 3] == [")"]:
        place += 3
    office = findings.at.get(place)
    officer = findings.at.get(office.last + 1) if office is not None and office.type == "position" else None
    if body.type != "organisation" or officer is None or officer.type != "person":
        return False
    above = tree.head[body.head]
    if officer.head not in (above, *tree.ancestors(body.head)):
        tree.hang(officer.head, above, "conj")
    tree.hang(body.head, officer.head, "nmod")
    return True


def _part(tree: Tree, found: Found) -> None:
    """Make two of a person and another with the name of whose officer that one is."""
    second, owners = tree.head[found.head], tree.kids(found.head, ("conj",))
    if tree.kids(found.head, ("case",)) or not owners or not tree.kids(owners[-1], ("case",)):
        return
    above, label = tree.head[second], tree.dep[second]
    tree.hang(found.head, found.head if above == second else above, label)
    tree.hang(owners[-1], second, "poss")
    tree.hang(second, found.head, "conj")


def _mend_other(tree: Tree, findings: Findings, other: int) -> None:
    """Make the noun behind "and other" a conjunct of the name before it, if that was hung on the noun."""
    found = findings.at.get(other - 2)
    noun = other if found is None else tree.head[found.head]
    if found is None or noun <= other or tree.dep[found.head] not in MODIFIERS or tree.pos[noun] not in NOMINAL:
        return
    tree.hang(found.head, tree.head[noun] if tree.head[noun] != noun else found.head, tree.dep[noun])
    tree.hang(noun, found.head, "conj")
    tree.hang(other, noun, "amod")


def _first(tree: Tree, findings: Findings, found: Found) -> Found | None:
    """The name that another is hung on: right above an apposition, above the office or description of a conjunct."""
    above = tree.head[found.head]
    if tree.dep[found.head] == "appos":
        name = findings.at.get(above)
        return name if _is_name(name) else _listed_before(tree, findings, found, above)
    if found.type != "person" and tree.lower[above].endswith("s") and above not in findings.at:
        return _listed_before(tree, findings, found, above)
    short, whole = findings.at.get(above), findings.at.get(tree.head[above])
    if _is_name(short):  # "the Basin Authority (BA) and **Guinea**", hung on the short form
        same = short is not None and whole is not None and short.filler == whole.filler and short is not whole
        if same or found.type != "person" or (short is not None and short.type == "person"):
            return whole if same else None
    labels = WITHIN if found.type == "person" else ASIDE
    for _ in range(DEEP):
        if tree.dep[above] not in labels:
            return None
        above = tree.head[above]
        name = findings.at.get(above)
        if _is_name(name) and name is not None and (name.type == found.type or found.type != "person"):
            return name if name.type == found.type else None
    return None


def _listed_before(tree: Tree, findings: Findings, found: Found, noun: int) -> Found | None:
    """The name right before in the phrase of a noun that the next is hung on: "the leaders of **Fiji**, Tonga"."""
    if tree.lower[found.first - 1] not in JOINING:
        return None
    name = findings.at.get(found.first - 2)
    if name is None or name.type != found.type or tree.dep[name.head] != "pobj":
        return None
    return name if tree.head[tree.head[name.head]] == noun else None


def _holders_of(tree: Tree, findings: Findings, found: Found) -> int | None:
    """The plural noun of office before the bodies and commas that persons are hung on, if a comma ends their list."""
    others = [findings.at.get(child) for child in tree.kids(found.head, ("conj",))]
    last = next((other.last for other in others if other is not None and other.type == "person"), -1)
    if tree.lower[found.first - 1] != "," or tree.lower[last + 1 : last + 2] != [","]:
        return None
    above = tree.head[found.head]
    for _ in range(DEEP):
        if tree.tag[above] == "NNS" and tree.lemma[above] in words("reference", "groups", "person"):
            return above
        if tree.dep[above] not in UP or tree.lower[above] == "including":
            break
        above = tree.head[above]
    return None


def _is_aside(tree: Tree, findings: Findings, noun: int) -> bool:
    """Whether a conjunct between commas, with "a", says what the name before it is."""
    if tree.dep[noun] != "conj" or noun in findings.at or tree.lower[noun + 1 : noun + 2] != [","]:
        return False
    first = min(tree.children[noun], default=noun)
    opened = tree.lower[first] in ("a", "an") and tree.lower[first - 1] == ","
    return opened and _is_name(findings.at.get(tree.head[noun]))


def _is_name(found: Found | None) -> bool:
    return found is not None and found.filler is not None and found.filler.kind == "entity"


def _described(tree: Tree, findings: Findings, found: Found) -> int | None:
    """The noun that says what a conjunct's governor is: "the **agency** Relief Now and Mali"."""
    name = findings.at.get(tree.head[found.head])
    if name is None or not _is_name(name) or tree.dep[name.head] != "appos":
        return None
    noun = tree.head[name.head]
    return noun if noun == name.first - 1 and tree.tag[noun] == "NN" else None


def _goes_on(tree: Tree, findings: Findings, first: Found, found: Found) -> bool:
    """Whether a list goes on behind an apposition: another name is its conjunct, or of countries that of the first."""
    listed = tree.kids(found.head, ("conj",))
    if not listed and first.type == found.type == "place" and findings.is_country(first) and findings.is_country(found):
        listed = [child for child in tree.kids(first.head, ("conj",)) if child > found.head]
    return any(_is_name(findings.at.get(child)) for child in listed)


def _follows(tree: Tree, first: Found, found: Found) -> bool:
    """Whether a person behind a comma is the next of a list, as nobody is another: "Bo Lind, Mayor **Ana Silva**"."""
    if first.type != "person" or found.type != "person" or tree.lower[first.last + 1] != ",":
        return False
    return found.first - first.last <= TITLED and not MARKS & set(tree.lower[first.last + 2 : found.first])


def _locates(findings: Findings, first: Found, second: Found) -> bool:
    """Whether an apposition says where a place is: "Lima, **Peru** and Quito, Ecuador"."""
    return first.type == second.type == "place" and not findings.is_country(first)
