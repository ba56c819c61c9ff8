"""Mend the parse of phrases that name some of those just spoken of, in place: most are read as "including X".

- In "attended by 300 guests, among them Ana Silva and Bo Lind" the model takes the persons for whatever it likes.
- In "Fiji and Peru, both members of the bank, voted" it takes the members for the subject.
- In "a delegation comprising Ana Silva and Bo Lind" it takes the word between for a verb.
- In "all members but Chad" it takes Chad for one more.
"""

from extract.relations.syntax.lists import SURFACE
from extract.relations.syntax.tree import NOMINAL, Tree
from extract.relations.syntax.voice import noun_before

INSIDE = frozenset({"compound", "nmod", "amod", "det", "poss", "nummod", "case", "punct"})
SENT = frozenset({"delegation", "team", "mission", "contingent", "entourage", "panel"})  # a union has members instead
PLURAL = frozenset({"them", "these", "whom"})
READ_AS = "including"
BOTH = frozenset({"both", "all"})
APART = frozenset({",", "-", "–", "—"})
ALL = frozenset({"all", "every", "none", "everyone", "no"})


def mend_members(tree: Tree) -> None:
    """Hang the names on the noun before, behind the preposition that the phrase is as good as."""
    if "among" in tree.lower:
        _mend_among(tree)
    if "comprising" in tree.lower:
        _mend_comprising(tree)
    if "both" in tree.lower or "all" in tree.lower:
        _mend_both(tree)
    if "but" in tree.lower and not ALL.isdisjoint(tree.lower):
        _mend_but(tree)


def _mend_but(tree: Tree) -> None:
    for but, word in enumerate(tree.lower):
        whole = tree.head[but]
        if word != "but" or tree.dep[but] != "cc" or tree.lower[but - 1] == ",":
            continue
        left = next((noun for noun in tree.kids(whole, ("conj",)) if noun > but), None)
        if left is not None and any(tree.lower[one] in ALL for one in (whole, *tree.kids(whole, ("det",)))):
            tree.hang(left, but, "pobj")
            tree.dep[but] = "prep"


def _mend_among(tree: Tree) -> None:
    for among, word in enumerate(tree.lower[:-2]):
        if word != "among" or tree.lower[among + 1] not in PLURAL or tree.lower[among - 1] != ",":
            continue
        named = among + 2
        while tree.head[named] > named and tree.dep[named] in INSIDE:
            named = tree.head[named]
        whole = noun_before(tree, among - 1)
        if among < 2 or tree.pos[named] not in NOMINAL | {"PRON"} or tree.pos[whole] not in NOMINAL:
            continue
        tree.hang(among, whole, "prep")
        tree.hang(among + 1, among, "dep")
        tree.hang(named, among, "pobj")
        tree.lower[among] = READ_AS


def _mend_comprising(tree: Tree) -> None:
    for verb, word in enumerate(tree.lower):
        if word != "comprising" or tree.dep[verb] not in ("acl", "advcl"):
            continue
        whole = noun_before(tree, verb - 1) if tree.lower[verb - 1] == "," else tree.head[verb]
        named = tree.kids(verb, ("dobj",))
        if named and tree.lemma[whole] in SENT:
            tree.hang(verb, whole, "prep")
            tree.dep[named[0]], tree.lower[verb] = "pobj", READ_AS


def _mend_both(tree: Tree) -> None:
    for both, word in enumerate(tree.lower[:-2]):
        noun = tree.head[both]
        if word not in BOTH or tree.dep[both] != "det" or both < 2 or tree.lower[both - 1] not in APART:
            continue
        told = [child for child in tree.kids(noun, ("prep",)) if child == noun + 1]
        whole = noun_before(tree, both - 1)
        while tree.dep[whole] == "conj":
            whole = tree.head[whole]
        if tree.dep[noun] == "appos" or not told or tree.pos[whole] not in NOMINAL or whole in tree.children[noun]:
            continue
        if tree.dep[noun] in SURFACE and tree.head[whole] == tree.head[noun]:
            tree.dep[whole] = tree.dep[noun]
        if noun not in tree.ancestors(whole):
            tree.hang(noun, whole, "appos")
