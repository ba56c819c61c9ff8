"""Voice: which past forms are passive, and who stands behind their "by"."""

from extract.relations.lexicon import words
from extract.relations.syntax.tree import NOMINAL, Tree

BREAKS = frozenset({",", "-", "–", "—", "--", "("})
PAST = frozenset({"VBN", "VBD"})
SAME = frozenset({"set", "put", "cut", "hit", "shut", "split", "run"})  # in all forms: "**Set** up in May"


def is_passive(tree: Tree, verb: int) -> bool:
    """Whether a verb form is passive: by its subject or auxiliary, or as a reduced relative clause ("signed by")."""
    if any(tree.dep[child] in ("nsubjpass", "auxpass") for child in tree.children[verb]):
        return True
    if is_reduced(tree, verb):
        return True
    agent = tree.kids(verb, ("agent",)) if tree.tag[verb] in PAST else []
    if agent and (agent[0] == verb + 1 or not tree.kids(verb, ("nsubj",))) and not tree.kids(verb, ("dobj", "aux")):
        return True  # in headlines also behind a subject: "Vik **received** by King Olav"
    past = tree.tag[verb] == "VBN" or tree.lower[verb] in SAME
    if not past or any(tree.dep[child] in ("nsubj", "aux", "dobj") for child in tree.children[verb]):
        return False
    above = tree.head[verb]
    return tree.dep[verb] in ("acl", "advcl") or (tree.dep[verb] == "conj" and is_passive(tree, above))


def is_reduced(tree: Tree, verb: int) -> bool:
    """Whether a past form right behind a comma or dash says something of the noun before: "the Pact, signed in May"."""
    if verb < 2 or tree.tag[verb] not in ("VBD", "VBN") or tree.lower[verb - 1] not in BREAKS:
        return False
    if tree.lower[verb - 1] == "-" and tree.end[verb - 1] == tree.start[verb]:  # "co-hosted"
        return False
    if tree.dep[verb] not in ("conj", "advcl", "acl", "dep", "parataxis") or tree.pos[verb - 2] not in NOMINAL:
        return False
    if tree.lemma[verb] in words().intransitive:  # "Ana Silva, elected in May, **flew** to Lima"
        return False
    return not any(
        tree.dep[child] in ("nsubj", "nsubjpass", "aux", "dobj", "xcomp", "ccomp") for child in tree.children[verb]
    )


def noun_before(tree: Tree, token: int) -> int:
    """The head of the noun phrase that ends before a token, short of the phrases that it is part of."""
    noun = token - 1
    while tree.head[noun] < token and tree.dep[noun] in ("compound", "nmod", "nummod") and tree.head[noun] != noun:
        noun = tree.head[noun]
    return noun


def by_phrase(tree: Tree, token: int) -> list[int]:
    """Objects of a "by" phrase, and of a second one: "funded by Chad, which is rich, and **by Togo**"."""
    beside = tree.kids(token, ("agent", "prep", "conj"))
    heads = [child for child in beside if tree.lower[child] == "by"]
    heads += [child for head in beside for child in tree.kids(head, ("conj",)) if tree.lower[child] == "by"]
    said = [head for head in heads if tree.lower[head - 1] != "not"]  # "signed by Chad but **not by** Mali"
    return [noun for head in said for noun in tree.kids(head, ("pobj",))]


def by_next(tree: Tree, noun: int) -> list[int]:
    """Objects of a "by" right behind a noun that the model hung on the verb above: "after mediation **by Togo**"."""
    behind = noun + 1
    if behind < len(tree.lower) and tree.lower[behind] == "by" and tree.head[behind] < noun:
        return tree.kids(behind, ("pobj",))
    return []


def by_place(tree: Tree, verb: int) -> list[int]:
    """Objects of a "by" that the model hung on the place or gift before: "was granted a loan **by Togo**"."""
    places = [noun for child in tree.kids(verb, ("prep",)) for noun in tree.kids(child, ("pobj",))]
    before = [noun for noun in places if tree.pos[noun] == "PROPN"] + tree.kids(verb, ("dobj",))
    return [agent for noun in before for agent in by_phrase(tree, noun)]
