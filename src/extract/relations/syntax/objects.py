"""Deep object: to what something is done, whatever the construction (`clause.py`: who does it)."""

from extract.relations.lexicon import words
from extract.relations.syntax.clause import own_subjects, understood
from extract.relations.syntax.lists import antecedent, behind_word, spread
from extract.relations.syntax.tree import NOMINAL, Tree
from extract.relations.syntax.voice import is_passive

NEWLY = frozenset({"newly", "recently", "freshly", "just", "jointly"})  # "the newly **created** Reef Unit" was created


def objects(tree: Tree, token: int) -> list[int]:
    """What is acted upon, each conjunct for itself; of a noun, what stands behind "of"."""
    found = behind_word(tree, token, "of") if tree.pos[token] in NOMINAL else _verb_objects(tree, token)
    if tree.lemma[token] in words().provision and tree.pos[token] not in NOMINAL:
        found = [*found, *behind_word(tree, token, "with")]  # "provided Fiji with **two boats**"
    wholes = [first for first in found if tree.lemma[first] in words().quantities]
    counted = [noun for whole in wholes for noun in behind_word(tree, whole, "of")]
    return [node for first in (*found, *counted) for node in spread(tree, first)]


def _verb_objects(tree: Tree, verb: int) -> list[int]:
    if is_passive(tree, verb):  # "Fiji was given **two boats** by India"
        return tree.kids(verb, ("dobj",)) or understood(tree, verb) or _topic(tree, verb)
    own = [antecedent(tree, child) for child in tree.kids(verb, ("dobj",))]
    if own:
        return own
    scene = any(tree.lower[child] == "where" for child in tree.kids(verb, ("advmod",)))
    if tree.dep[verb] == "relcl" and own_subjects(tree, verb) and tree.head[verb] not in own_subjects(tree, verb):
        return [] if scene else [tree.head[verb]]  # "flew to Suva, **where** she met"
    if (
        tree.dep[verb] == "amod"
        and tree.tag[verb] == "VBN"
        and any(tree.lower[one] in NEWLY for one in tree.children[verb])
    ):
        return [tree.head[verb]]
    other = _parted(tree, verb) or _controlled(tree, verb)
    if other:
        return other
    shared = [child for child in tree.kids(verb, ("conj",)) if not own_subjects(tree, child) and child - verb <= 3]
    return [found for child in shared for found in tree.kids(child, ("dobj",))]


def _topic(tree: Tree, verb: int) -> list[int]:
    """What the sentence before is about, for a line without a subject: "Also **supported** by Norway"."""
    number = tree.sentence[verb]
    opening = tree.pos[tree.sentences[number][0] : verb]
    if tree.head[verb] != verb or not number or not tree.kids(verb, ("agent",)) or {*opening} - {"ADV"}:
        return []
    first, past = tree.sentences[number - 1]
    roots = [node for node in range(first, past) if tree.head[node] == node]
    named = [root for root in roots if tree.pos[root] in NOMINAL]  # a heading, or a line of a list
    return [subject for root in roots for subject in own_subjects(tree, root)][:1] or named[:1]


def _parted(tree: Tree, verb: int) -> list[int]:
    """An object behind an inserted phrase, taken for its apposition: "to open, through a grant, **a school**"."""
    found = []
    for child in tree.kids(verb, ("prep",)):
        if tree.lower[child - 1] == "," and child == verb + 2:
            found += [deep for noun in tree.kids(child, ("pobj",)) for deep in tree.kids(noun, ("appos",))]
        elif tree.lower[child] == "with" and child == verb + 1:
            found += _renamed(tree, child)
    return found


def _renamed(tree: Tree, preposition: int) -> list[int]:
    """What stands behind a described name: "signed with his counterpart, Bo Lind, **a pact**"."""
    names = [name for noun in tree.kids(preposition, ("pobj",)) for name in tree.kids(noun, ("appos",))]
    return [noun for name in names for noun in tree.kids(name, ("appos",)) if tree.kids(noun, ("det",))]


def _controlled(tree: Tree, verb: int) -> list[int]:
    """Whoever is made to do what the infinitive says, where the model has no object: "helps **Kenya** to build"."""
    if tree.lemma[verb] not in words().object_control:
        return []
    below = [child for child in tree.kids(verb, ("ccomp", "xcomp")) if tree.lower[child] == tree.lemma[child]]
    below = [child for child in below if not tree.kids(child, ("mark",))]
    return [subject for child in below for subject in tree.kids(child, ("nsubj",)) if subject > verb]
