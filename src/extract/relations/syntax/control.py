"""Who is the understood subject by the words above a clause or behind its copula (`clause.py` puts it together)."""

from extract.relations.lexicon import words
from extract.relations.positions.data import words as listed
from extract.relations.syntax.lists import SURFACE, spread
from extract.relations.syntax.tree import Tree

CALLING = frozenset({"call", "appeal"})  # "asked on Monday to sign" has no such phrase
THANKS = frozenset({"thank", "thanks", "gratitude", "appreciation", "congratulation", "tribute"})


def inverted(tree: Tree, verb: int) -> list[int]:
    """The subject behind a copula: "Also present were **Chad** and **Mali**", "Attending was **Chad**"."""
    copulas = [tree.head[verb]] if tree.dep[verb] in ("acomp", "csubj") else tree.kids(verb, ("aux",))
    for copula in copulas:
        if tree.lemma[copula] == "be" and verb < copula:
            own = tree.kids(copula, SURFACE) or tree.kids(copula, ("attr",))
            return [child for child in own if child > copula]
    return []


def listed_before(tree: Tree, verb: int, noun: int) -> list[int]:
    """In headlines the second of two names before a bare infinitive: "Silva, **Vik** to meet"."""
    if tree.head[noun] != noun or not any(tree.lower[child] == "to" for child in tree.kids(verb, ("aux",))):
        return []
    return [child for child in tree.kids(noun, ("appos",)) if noun < child < verb and tree.pos[child] == "PROPN"]


def controllers(tree: Tree, verb: int) -> list[int]:
    """Whoever a verb makes the doer of its infinitive: "urged **Chad** to sign", "called on **Chad** to sign"."""
    if tree.lemma[verb] not in words().object_control:
        return []
    calling = tree.kids(verb, ("prep",)) if tree.lemma[verb] in CALLING else []
    called = [child for child in calling if tree.lower[child] in ("on", "upon", "to")]
    return tree.kids(verb, ("dobj",)) or [noun for child in called for noun in tree.kids(child, ("pobj",))]


def credited(tree: Tree, word: int) -> list[int]:
    """Whose doing somebody is thanked or blamed for: "thanked **Chad** for joining", "thanks to **Chad** for"."""
    if tree.lemma[word] in listed("reference", "crediting"):
        return [node for child in tree.kids(word, ("dobj", "nsubjpass")) for node in spread(tree, child)]
    thanks = [word, *tree.kids(word, ("dobj", "nsubjpass"))]
    if not any(tree.lemma[node] in THANKS for node in thanks):
        return []
    heads = [child for node in (*thanks, tree.head[word]) for child in tree.kids(node, ("prep", "dative"))]
    return [noun for head in heads if tree.lower[head] == "to" for noun in tree.kids(head, ("pobj",))]
