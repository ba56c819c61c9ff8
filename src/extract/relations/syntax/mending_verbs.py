"""Mend the parse of verbs that the model hangs wrongly, in place.

- In "was re-elected president" it takes `elected` for an adjective of `president`.
- In "leaves for Suva to sign" it takes `Suva` for the subject of `sign`.
- In "signed by Bo Lind and visiting Envoy Ana Silva" and "received on Monday outgoing Envoy Ana Silva" it takes
  `visiting` and `outgoing` for a second verb.
- In "Togo appointed Ana Silva, a nurse, as envoy" it takes `appointed` for an adjective of the name.
- In "Togo named Ana Silva chief judge" it takes the person for a part of the office.
- In "Bo Lind elected Reef Bank president" it takes the chosen for who chooses.
- In "Elected to the board: Bo Lind" and "Elected were Bo Lind and Ana Silva" it finds no subject.
- In "won Togo its grant" it takes `grant` for an object of `Togo`.
- In "Ana Silva, appointed envoy to Togo in May, resigned" it takes `appointed` for an adjective of the office.
- In "Togo helped build a school" it takes `helped` for an auxiliary.
"""

from extract.relations.findings import Findings
from extract.relations.syntax.tree import NOMINAL, Tree

LEAVING = frozenset({"leave", "depart", "head", "embark", "set"})
NAMING = frozenset({"name", "elect", "appoint", "choose", "pick", "designate", "reelect"})
GIVING = frozenset({"get", "give", "win", "secure", "earn", "hand", "lend", "grant", "award", "send", "offer"})
OF_OFFICE = frozenset({"of", "to", "for", "at"})
SUBJECTS = ("nsubj", "nsubjpass")
VISITING = frozenset({"visiting", "outgoing", "incoming"})  # before an officer
HELPING = frozenset({"help", "helps", "helped"})
AGAIN = (["re", "-"], ["co", "-"])
PARTS = ("compound", "nmod", "amod")
CHOSEN = {"elected": "elect", "appointed": "appoint", "nominated": "nominate"}  # lemmas of what was an adjective


def mend_verbs(tree: Tree, findings: Findings) -> None:
    """Mend them all, in place; each looks at nothing where its words are not there."""
    if "re" in tree.lower or "co" in tree.lower:
        _mend_elections(tree)
    if not LEAVING.isdisjoint(tree.lemma):
        _mend_departures(tree)
    if not NAMING.isdisjoint(tree.lemma):
        _mend_fronted(tree)
        _mend_naming(tree, findings)
        _mend_chosen(tree, findings)
        _mend_named(tree)
    if not GIVING.isdisjoint(tree.lemma):
        _mend_giving(tree)
    if not VISITING.isdisjoint(tree.lower):
        _mend_visiting(tree, findings)
    if not HELPING.isdisjoint(tree.lower):
        _mend_helping(tree)


def _mend_elections(tree: Tree) -> None:
    for verb, label in enumerate(tree.dep):
        if label == "advcl" and tree.lemma[verb] in NAMING and _is_parted(tree, verb):
            _raise_over(tree, verb, tree.head[verb])  # "was on Friday **named** mayor"
        if label not in ("amod", "acomp") or tree.lower[verb - 2 : verb] not in AGAIN:
            continue
        if tree.tag[verb] not in ("VBN", "VBD", "JJ"):
            continue
        beside = [child for child in tree.kids(tree.head[verb], ("attr",)) if child > verb]
        office = tree.head[verb] if label == "amod" else beside[0] if beside else verb
        copula = tree.head[office]
        if office == verb and tree.lemma[copula] == "be" and tree.tag[verb] == "VBN":
            _raise_over(tree, verb, copula)  # "was **co-opted** to the board"
        elif tree.lemma[copula] == "be" and tree.dep[office] == "attr" and verb - 4 <= copula < verb < office:
            _raise_over(tree, verb, copula)
            tree.hang(office, verb, "oprd")


def _is_parted(tree: Tree, verb: int) -> bool:
    """Whether a past form is a passive that a phrase of time stands in."""
    copula = tree.head[verb]
    past = tree.tag[verb] in ("VBN", "VBD") and copula < verb <= copula + 5
    return past and tree.lemma[copula] == "be" and not tree.kids(verb, ("nsubj", "nsubjpass", "mark", "aux", "auxpass"))


def _raise_over(tree: Tree, verb: int, copula: int) -> None:
    """Put a participle in the place of its copula, which becomes its auxiliary."""
    above, label = tree.head[copula], tree.dep[copula]
    tree.hang(verb, verb if above == copula else above, label)
    for child in list(tree.children[copula]):
        tree.hang(child, verb, {"nsubj": "nsubjpass"}.get(tree.dep[child], tree.dep[child]))
    tree.hang(copula, verb, "auxpass")
    tree.pos[verb], tree.tag[verb] = "VERB", "VBN"
    tree.lemma[verb] = CHOSEN.get(tree.lemma[verb], tree.lemma[verb])


def _mend_departures(tree: Tree) -> None:
    for mark, label in enumerate(tree.dep):
        if label != "mark" or tree.lower[mark] != "for":
            continue
        verb = tree.head[mark]
        above = tree.head[verb]
        goals = [child for child in tree.kids(verb, ("nsubj",)) if mark < child < verb]
        if goals and tree.lemma[above] in LEAVING and tree.pos[goals[0]] in NOMINAL:
            tree.hang(mark, above, "prep")
            tree.hang(goals[0], mark, "pobj")


def _mend_naming(tree: Tree, findings: Findings) -> None:
    for found in findings.order:
        if found.type != "person":
            continue
        office = found.head
        while tree.dep[office] in PARTS and tree.head[office] > office:
            office = tree.head[office]
        verb = tree.head[office]
        if tree.lemma[verb] not in NAMING or verb > found.first or found.first - verb > 1:
            continue
        if office != found.head and tree.dep[office] in ("dobj", "oprd"):
            tree.hang(found.head, verb, "dobj")
            tree.dep[office] = "oprd"
        elif tree.dep[office] == "dobj":
            for noun in [child for child in tree.kids(office, ("appos",)) if tree.lower[child - 1] != ","]:
                if tree.lower[found.last + 1] not in (",", "("):
                    tree.hang(noun, verb, "oprd")


def _mend_chosen(tree: Tree, findings: Findings) -> None:
    """Make a passive of a past form between a person and an office without article; the office has no holder."""
    for found in findings.order:
        verb = tree.head[found.head]
        if found.type != "person" or tree.dep[found.head] != "nsubj" or tree.lemma[verb] not in NAMING:
            continue
        for office in tree.kids(verb, ("dobj",)):
            named, bare = findings.at.get(office), not tree.kids(office, ("det", "poss", "appos"))
            if bare and named is not None and named.type == "position" and not tree.kids(verb, ("aux",)):
                tree.dep[found.head], tree.dep[office] = "nsubjpass", "oprd"


def _mend_fronted(tree: Tree) -> None:
    for verb, lemma in enumerate(tree.lemma):
        if lemma not in NAMING or tree.head[verb] != verb or tree.kids(verb, SUBJECTS):
            continue
        colon = any(tree.lower[at] == ":" for at in tree.kids(verb, ("punct",)))
        behind = tree.kids(verb, ("appos", "dep")) if colon else []
        behind += [noun for copula in tree.kids(verb, ("auxpass", "aux")) for noun in tree.kids(copula, ("attr",))]
        for noun in [noun for noun in behind if noun > verb][:1]:
            tree.hang(noun, verb, "nsubjpass")


def _mend_named(tree: Tree) -> None:
    for verb, label in enumerate(tree.dep):
        if label != "amod" or tree.lemma[verb] not in NAMING or tree.tag[verb] != "VBN" or tree.lower[verb - 1] != ",":
            continue
        office = tree.head[verb]
        name = tree.head[office]
        if tree.dep[office] != "appos" or not name < verb < office:
            continue
        tree.hang(verb, name, "acl")
        tree.pos[verb] = "VERB"
        for child in tree.kids(office, ("npadvmod", "prep", "advmod")):
            if child > office and tree.lower[child] not in OF_OFFICE:
                tree.hang(child, verb)
        tree.hang(office, verb, "oprd")


def _mend_giving(tree: Tree) -> None:
    for noun, label in enumerate(tree.dep):
        given = tree.kids(noun, ("dobj",)) if label == "dobj" and tree.pos[noun] in NOMINAL else []
        if given and tree.lemma[tree.head[noun]] in GIVING and tree.head[noun] < noun < given[0]:
            tree.hang(given[0], tree.head[noun], "dobj")
            tree.dep[noun] = "dative"


def _mend_visiting(tree: Tree, findings: Findings) -> None:
    for verb, lower in enumerate(tree.lower):
        guests = tree.kids(verb, ("dobj",)) if lower in VISITING else []
        if not guests:
            continue
        before, above = findings.at.get(verb - 2), tree.head[verb]
        joined = tree.dep[verb] == "conj" and tree.lower[verb - 1 : verb] == ["and"]
        if joined and before is not None and before.type == "person":
            tree.hang(guests[0], before.head, "conj")
        elif tree.dep[verb] == "advcl" and above < verb and not tree.kids(above, ("dobj", "nsubjpass")):
            tree.hang(guests[0], above, "dobj")
        else:
            continue
        tree.hang(verb, guests[0], "amod")
        tree.pos[verb] = "ADJ"


def _mend_helping(tree: Tree) -> None:
    for helping, lower in enumerate(tree.lower):
        verb = tree.head[helping]
        if lower not in HELPING or tree.dep[helping] != "aux" or helping > verb or tree.pos[verb] != "VERB":
            continue
        tree.hang(helping, helping if tree.head[verb] == verb else tree.head[verb], tree.dep[verb])
        for child in [child for child in tree.children[verb] if child < helping]:
            tree.hang(child, helping)
        tree.hang(verb, helping, "xcomp")
        tree.pos[helping], tree.lemma[helping] = "VERB", "help"
