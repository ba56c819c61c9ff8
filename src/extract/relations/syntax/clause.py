"""Deep subject: who does it, whatever the construction (`objects.py`: to what it is done).

Active and passive, conjoined verbs, relative clauses, participles, infinitives under control ("agreed to provide",
"urged X to sign", "its plan to build"), nominalisations ("X's visit to Y"), and nouns with a verb that only carries
them ("paid a visit", "talks were held", "flew to Y for talks"). The rules speak of `subject` and `object` alone.
"""

from itertools import islice

from extract.relations.lexicon import words
from extract.relations.syntax.carriers import carrier_of
from extract.relations.syntax.tree import NOMINAL, Tree

BREAKS = frozenset({",", "-", "–", "—", "--", "("})
SURFACE = ("nsubj", "nsubjpass")
LISTED = ("dep", "npadvmod", "nmod", "ccomp")
RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})
AMONG = frozenset({"among", "amongst"})
CONJUNCTS = 50  # members of a list that are followed
LENDING = frozenset({"xcomp", "ccomp", "advcl", "conj", "parataxis", "dep", "acomp"})
DEPTH = 8  # clauses climbed for an understood subject; also what ends a cycle-free climb early on absurd parses


def is_passive(tree: Tree, verb: int) -> bool:
    """Whether a verb form is passive: by its subject or auxiliary, or as a reduced relative clause ("signed by")."""
    if any(tree.dep[child] in ("nsubjpass", "auxpass") for child in tree.children[verb]):
        return True
    if is_reduced(tree, verb):
        return True
    if tree.tag[verb] != "VBN" or any(tree.dep[child] in ("nsubj", "aux", "dobj") for child in tree.children[verb]):
        return False
    above = tree.head[verb]
    return tree.dep[verb] in ("acl", "advcl") or (tree.dep[verb] == "conj" and is_passive(tree, above))


def is_reduced(tree: Tree, verb: int) -> bool:
    """Whether a past form right behind a comma or dash says something of the noun before: "the Pact, signed in May"."""
    if verb < 2 or tree.tag[verb] not in ("VBD", "VBN") or tree.lower[verb - 1] not in BREAKS:
        return False
    if tree.dep[verb] not in ("conj", "advcl", "acl", "dep", "parataxis") or tree.pos[verb - 2] not in NOMINAL:
        return False
    return not any(
        tree.dep[child] in ("nsubj", "nsubjpass", "aux", "dobj", "xcomp", "ccomp") for child in tree.children[verb]
    )


def spread(tree: Tree, token: int) -> list[int]:
    """A token and everything conjoined with it, in text order."""
    found: list[int] = []
    todo = [token]
    while todo and len(found) < CONJUNCTS:
        node = todo.pop(0)
        found.append(node)
        todo.extend(tree.kids(node, ("conj",)))
    return sorted(found)


def antecedent(tree: Tree, token: int) -> int:
    """For a relative pronoun, the noun that it stands for; else the token itself."""
    if tree.lower[token] in RELATIVE:
        for above in tree.ancestors(token):
            if tree.dep[above] == "relcl":
                return tree.head[above]
    return token


def own_subjects(tree: Tree, verb: int) -> list[int]:
    """The subject that stands at the verb itself, active or passive; headlines join two by a comma."""
    own = [antecedent(tree, child) for child in tree.kids(verb, SURFACE)]
    listed = [
        child for child in tree.kids(verb, LISTED) if child + 1 < len(tree.lower) and tree.lower[child + 1] == ","
    ]
    return [child for child in listed if own and tree.pos[child] == "PROPN" and child < own[0] <= child + 4] + own


def _by(tree: Tree, token: int) -> list[int]:
    """Objects of a "by" phrase."""
    heads = [child for child in tree.kids(token, ("agent", "prep")) if tree.lower[child] == "by"]
    return [noun for head in heads for noun in tree.kids(head, ("pobj",))]


def _by_next(tree: Tree, noun: int) -> list[int]:
    """Objects of a "by" right behind a noun that the model hung on the verb above: "after mediation **by Togo**"."""
    behind = noun + 1
    if behind < len(tree.lower) and tree.lower[behind] == "by" and tree.head[behind] < noun:
        return tree.kids(behind, ("pobj",))
    return []


def _by_place(tree: Tree, verb: int) -> list[int]:
    """Objects of a "by" that the model hung on the place before it: "signed at Reef Palace **by Togo**"."""
    places = [noun for child in tree.kids(verb, ("prep",)) for noun in tree.kids(child, ("pobj",))]
    return [agent for noun in places if tree.pos[noun] == "PROPN" for agent in _by(tree, noun)]


def understood(tree: Tree, verb: int, depth: int = DEPTH) -> list[int]:
    """The surface subject of a verb, or the one that its construction lends it."""
    own = own_subjects(tree, verb)
    if own or depth == 0:
        return own
    if is_reduced(tree, verb):
        return [_noun_before(tree, verb - 1)]
    label, above = tree.dep[verb], tree.head[verb]
    if label == "relcl":
        return [above, *_listed_before(tree, verb, above)]
    if label == "acl":
        return _adnominal(tree, verb, above, depth)
    if label == "pcomp":
        return _behind_preposition(tree, above, depth)
    if label in ("xcomp", "ccomp") and (controllers := _controllers(tree, above)):
        return controllers
    if label == "advcl" and not _may_lend(tree, above):  # "went by train to meet", hung on "train"
        above = next((higher for higher in islice(tree.ancestors(above), depth) if _may_lend(tree, higher)), above)
    if above != verb and (label in LENDING or (label == "attr" and tree.tag[verb] == "VBG")):
        return understood(tree, above, depth - 1) if _may_lend(tree, above) else []
    before = [child for child in tree.kids(verb, ("ccomp",)) if child < verb]  # headlines: "X visits Y, **meets** Z"
    return [subject for child in before for subject in own_subjects(tree, child)]


def _may_lend(tree: Tree, above: int) -> bool:
    """Whether a word has a subject to lend; verbs that the model takes for nouns do ("both **plan** to launch")."""
    return tree.pos[above] in ("VERB", "AUX", "ADJ") or bool(tree.kids(above, SURFACE))


def _listed_before(tree: Tree, verb: int, noun: int) -> list[int]:
    """In headlines the second of two names before a bare infinitive: "Silva, **Vik** to meet"."""
    if tree.head[noun] != noun or not any(tree.lower[child] == "to" for child in tree.kids(verb, ("aux",))):
        return []
    return [child for child in tree.kids(noun, ("appos",)) if noun < child < verb and tree.pos[child] == "PROPN"]


def _noun_before(tree: Tree, token: int) -> int:
    """The head of the noun phrase that ends before a token, short of the phrases that it is part of."""
    noun = token - 1
    while tree.head[noun] < token and tree.dep[noun] in ("compound", "nmod", "nummod") and tree.head[noun] != noun:
        noun = tree.head[noun]
    return noun


def _controllers(tree: Tree, verb: int) -> list[int]:
    """Whoever a verb makes the doer of its infinitive: "urged **Chad** to sign", "called on **Chad** to sign"."""
    if tree.lemma[verb] not in words().object_control:
        return []
    called = [child for child in tree.kids(verb, ("prep",)) if tree.lower[child] in ("on", "upon", "to")]
    return tree.kids(verb, ("dobj",)) or [noun for child in called for noun in tree.kids(child, ("pobj",))]


def _adnominal(tree: Tree, verb: int, noun: int, depth: int) -> list[int]:
    """For a participle or infinitive behind a noun: the noun, or whoever has the intention that the noun names."""
    if tree.lower[noun] == "those" and tree.lower[tree.head[noun]] in AMONG:  # "among those attending was **X**"
        return tree.kids(tree.head[tree.head[noun]], ("attr", "nsubj"))
    if tree.lemma[noun] not in words().intention or tree.tag[verb] in ("VBG", "VBN"):
        return [noun]
    return subjects(tree, noun, depth - 1)


def _behind_preposition(tree: Tree, preposition: int, depth: int) -> list[int]:
    above = tree.head[preposition]
    if tree.lower[preposition] == "from" and tree.lemma[above] in words().barring:
        return [node for child in tree.kids(above, ("dobj",)) for node in spread(tree, child)]
    if tree.pos[above] in NOMINAL:
        return subjects(tree, above, depth - 1)
    return understood(tree, above, depth - 1)


def subjects(tree: Tree, token: int, depth: int = DEPTH) -> list[int]:
    """Who does what the verb or noun says, each conjunct for itself; empty where nothing tells."""
    found = _noun_subjects(tree, token, depth) if tree.pos[token] in NOMINAL else _verb_subjects(tree, token, depth)
    return [node for first in found for node in spread(tree, first)]


def _verb_subjects(tree: Tree, verb: int, depth: int) -> list[int]:
    if is_passive(tree, verb):
        agents = _by(tree, verb) or _by_place(tree, verb)
        if not agents and tree.dep[verb] == "conj" and not own_subjects(tree, verb):
            return _by(tree, tree.head[verb])
        return agents
    return understood(tree, verb, depth)


def _noun_subjects(tree: Tree, noun: int, depth: int) -> list[int]:
    own = tree.kids(noun, ("poss",)) + (_by(tree, noun) or _by_next(tree, noun))
    if not own and (verbless := _verbless(tree, noun)):
        return verbless
    carrier = carrier_of(tree, noun) if depth > 0 else None
    mirrored = tree.dep[noun] == "dobj" and all(tree.pos[token] == "PRON" for token in own)  # "held **their** talks"
    if carrier is None or (own and not mirrored):
        return own
    return _verb_subjects(tree, carrier, depth - 1) or own


def _verbless(tree: Tree, noun: int) -> list[int]:
    """Whose activity it is in a headline without a verb: "**Peru**, **Chile** in talks on gas"."""
    preposition = tree.head[noun]
    root = tree.head[preposition]
    if tree.dep[noun] != "pobj" or tree.lower[preposition] not in ("in", "on") or tree.head[root] != root:
        return []
    return [root, *tree.kids(root, ("appos",))] if tree.pos[root] == "PROPN" else []
