"""What hangs on a word, by steps inside its phrases and breadth first through its clause."""

from collections import deque
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from extract.relations.lexicon import words
from extract.relations.syntax.lists import NEW, antecedent, spread
from extract.relations.syntax.nouns import bearers, leaders
from extract.relations.syntax.paths import LABELS, PREPOSITIONAL, TOGETHER, Step
from extract.relations.syntax.tree import MODIFIERS, Tree

INNER = frozenset({"nummod", "nmod", "compound", "amod", "poss"})
LEVEL = frozenset({"conj", "appos", "npadvmod", "advmod", "prt", "attr", "dobj", "nsubjpass"})
WITHIN = (LEVEL | INNER | {"pobj", "quantmod", "oprd"}) - {"nsubjpass", "conj"}
NEAR = 2  # phrases below the trigger in which an adjunct of it is still looked for
MOST = 200  # tokens looked at from one trigger; bounds the work on absurd parses
WORTH = frozenset({"total", "worth", "amount", "value", "reach", "exceed"})
COMPOUNDING = frozenset({"with", "of", "from", "by"})  # "in partnership **with**", "on the sidelines **of**"
ASIDE = frozenset(
    {
        "about",
        "regarding",
        "concerning",
        "after",
        "before",
        "since",
        "until",
        "despite",
        "than",
        "following",
        "besides",
        "unlike",
    }
)
HELD = frozenset({"hold", "stage", "organise", "organize", "convene"})
SETTINGS = frozenset({"at", "during", "in"})
RANKED = frozenset({"first", "second", "third", "fourth", "fifth", "last", "latest"})
CLAUSE = 4  # words above one in a relative clause among which is what its pronoun stands for
REASONS = frozenset(
    {"according", "due", "owing", "because", "contrary", "compared", "subject", "than"}
)  # and "to", "of", "in"


class Reached(NamedTuple):
    """A token of the clause, the preposition that leads to it (`None`: none), and how many phrases it is down.

    `aside` is what stands inside a phrase of something else that happened: "signed it after the vote **in Chad**".
    """

    token: int
    preposition: str | None
    depth: int
    aside: bool = False


def phrase_step(tree: Tree, token: int, step: Step) -> list[int]:
    """One step inside a noun phrase, or from a verb to its prepositional phrases."""
    if step.name == "prep":
        found = [noun for name, noun in prepositional(tree, token) if name in step.listed]
    elif step.name == "head":
        found = [tree.head[token]] if tree.head[token] != token else []
        if tree.dep[token] in MODIFIERS:  # "the Suva-**based** X and Y": only X is
            return found
    elif step.name == "modified":
        found = [tree.head[token]] if tree.dep[token] in MODIFIERS else []
        if tree.tag[token] == "NN":  # "the Kenyan lender X and Y": only X is one
            return found
    elif step.name == "bearer":
        found = bearers(tree, token)
        if tree.tag[token] == "NN" and found and found[0] > token:  # "the Kenyan lender **X** and Y" alike
            return found[:1]
        if tree.dep[token] == "appos" and any(tree.lower[kid] in NEW for kid in tree.kids(token, ("det",))):
            return [node for node in spread(tree, found[0]) if node < token][-1:]  # "X, **Y**, a unit of Z, and W"
    elif step.name == "leader":
        found = leaders(tree, token)
    else:
        kids = tree.kids(token, LABELS[step.name])
        found = [antecedent(tree, child) for child in kids if child > token or tree.dep[child] != "nummod"]
    return [node for first in found for node in spread(tree, first)]


def prepositional(tree: Tree, token: int) -> Iterator[tuple[str, int]]:
    """Preposition and object of each prepositional phrase of a token; "on the sidelines of X" is (`sidelines`, X)."""
    heads = tree.kids(token, PREPOSITIONAL)
    again = [below for child in heads for below in tree.kids(child, ("conj",)) if tree.pos[below] == "ADP"]
    for child in (*heads, *again):  # "met with Ana Silva and **with** Bo Lind"
        for noun in tree.kids(child, ("pobj",)):
            yield tree.lower[child], antecedent(tree, noun)
            yield from ((tree.lower[child], name) for name in _called(tree, noun))
            if child and tree.lower[child - 1] in TOGETHER:
                yield "jointly", noun
            name = words().preposition_of.get(tree.lemma[noun])
            if name is not None:
                phrases = [below for below in tree.kids(noun, ("prep",)) if tree.lower[below] in COMPOUNDING]
                inner = [deep for below in phrases for deep in tree.kids(below, ("pobj",))]
                inner = inner or tree.kids(noun, ("poss",))  # "on **its** sidelines"
                yield from ((name, deep) for deep in inner)
        for below in tree.kids(child, ("prep",)):  # "out of", "together with"
            name = tree.lower[child if tree.lower[child] in REASONS else below]
            yield from ((name, noun) for noun in tree.kids(below, ("pobj",)))
            if tree.lower[child] in TOGETHER:
                yield from (("jointly", noun) for noun in tree.kids(below, ("pobj",)))


def clause_tokens(tree: Tree, nodes: list[int]) -> Iterator[Reached]:
    """What hangs on a trigger and its objects, breadth first, without entering subjects or other clauses.

    Prepositional phrases count wherever the parser hung them inside the clause, which is what makes up for its habit of
    attaching them to the nearest noun.
    """
    queue = deque((node, 0, False) for node in nodes)
    seen = set(nodes)
    while queue and len(seen) < MOST:
        node, depth, aside = queue.popleft()
        if not tree.children[node]:
            continue
        phrases = tree.kids(node, PREPOSITIONAL)
        for name, noun in prepositional(tree, node) if phrases else ():
            apart = aside or _is_seat(tree, node, name) or (depth > 0 and _is_site(tree, node, name))
            for deep in spread(tree, noun):
                if deep not in seen and not _is_outside(tree, node, deep):
                    seen.add(deep)
                    queue.append((deep, depth + 1, aside or name in ASIDE))
                yield Reached(deep, name, depth + 1, apart)
        gapped = [noun for child in phrases for noun in tree.kids(child, ("conj",))]
        for child in [*tree.children[node], *gapped]:  # "$5 million to X, **$2 million** to Y" is hung on "to"
            held = _is_held(tree, node, child)
            if child not in seen and (held or _same_clause(tree, child, top=depth == 0)):
                seen.add(child)
                below = depth + (tree.dep[child] not in LEVEL and not held)
                queue.append((child, below, aside or _is_another(tree, child)))
                yield Reached(child, None, below, aside)


def behind(reached: list[Reached], step: Step) -> list[int]:
    """Of what was reached, what stands near behind one of the prepositions that a step lists."""
    near = (one for one in reached if one.depth <= NEAR and not one.aside)
    return [one.token for one in near if one.preposition in step.listed]


def _is_held(tree: Tree, noun: int, participle: int) -> bool:
    """Whether a participle says where and when the setting was: "signed at a ceremony **held** in Suva on Monday"."""
    if tree.dep[participle] != "acl" or tree.lemma[participle] not in HELD or tree.dep[noun] != "pobj":
        return False
    return tree.lower[tree.head[noun]] in SETTINGS


def _is_seat(tree: Tree, noun: int, preposition: str) -> bool:
    """Whether a phrase only says where a body sits or whom an envoy is sent to: "with the Embassy **in Rome**"."""
    if preposition == "to":
        return tree.lemma[noun] in words().envoys
    if preposition not in SETTINGS or tree.lemma[noun] not in words().branches or tree.pos[noun] != "PROPN":
        return False
    return tree.lower[tree.head[noun]] not in SETTINGS  # "**at** the Embassy in Rome"


def _is_site(tree: Tree, noun: int, preposition: str) -> bool:
    """Whether a phrase says where the things are that something is about: "a deal on two **dam projects in Mali**"."""
    return preposition == "in" and tree.lemma[noun] in words().undertakings


def _is_outside(tree: Tree, node: int, noun: int) -> bool:
    """Whether a noun only is what a relative pronoun of the clause stands for: "**the dam**, for which Chad gave"."""
    return noun < node and noun in islice(tree.ancestors(node), CLAUSE)


def _called(tree: Tree, noun: int) -> list[int]:
    """The name of a place behind the kind of place that it is: "in the port of **Suva**", "of **Sabah** province"."""
    if tree.lemma[noun] not in words().sorts:
        return []
    heads = [child for child in tree.kids(noun, ("prep",)) if child == noun + 1 and tree.lower[child] == "of"]
    names = [name for head in heads for name in tree.kids(head, ("pobj",))]
    kinds = [part for name in names if tree.lemma[name] in words().sorts for part in tree.kids(name, ("compound",))]
    return [name for name in (*names, *kinds) if tree.pos[name] == "PROPN"]


def _is_another(tree: Tree, noun: int) -> bool:
    """Whether an apposition is about others of its kind: "a visit to Mali, **his first** to Africa"."""
    return tree.dep[noun] == "appos" and tree.lower[noun] in RANKED


def _same_clause(tree: Tree, child: int, *, top: bool) -> bool:
    label = tree.dep[child]
    if label == "nsubjpass":
        return top
    if label == "acl":
        return tree.lemma[child] in WORTH
    if label == "conj":
        return tree.pos[child] not in ("VERB", "AUX")
    return label in WITHIN
