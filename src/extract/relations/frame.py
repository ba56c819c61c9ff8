"""Follow paths in the parse: a trigger in its clause, and what can be reached from there."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from extract.relations.carriers import light_verb
from extract.relations.clause import objects, spread, subjects
from extract.relations.findings import Findings
from extract.relations.lexicon import words
from extract.relations.nouns import bearers, beside, recipients, users
from extract.relations.paths import LABELS, PREPOSITIONAL, Step, parse_path
from extract.relations.tree import NOMINAL, Tree

INNER = frozenset({"nummod", "nmod", "compound", "amod", "poss"})
LEVEL = frozenset({"conj", "appos", "npadvmod", "advmod", "prt", "attr", "dobj", "nsubjpass"})
WITHIN = (LEVEL | INNER | {"pobj", "quantmod", "oprd"}) - {"nsubjpass", "conj"}
MOST = 200  # tokens looked at from one trigger; bounds the work on absurd parses
NEAR = 2  # phrases below the trigger in which an adjunct of it is still looked for
NO_TIME = frozenset({"of", "to", "since", "until", "than", "after", "before", "despite"})
NO_SUM = frozenset({"to", "from", "by", "than", "at"})  # "rose **to** $5 million"
WORTH = frozenset({"total", "worth", "amount", "value", "reach", "exceed"})


@dataclass(frozen=True, slots=True)
class Reached:
    """A token of the clause, the preposition that leads to it (`None`: none), and how many phrases it is down."""

    token: int
    preposition: str | None
    depth: int


class Frame:
    """A trigger in its clause; what several roles need is computed once."""

    def __init__(self, tree: Tree, findings: Findings, trigger: int) -> None:
        """Look at `trigger`, a token of `tree`."""
        self.tree = tree
        self.findings = findings
        self.trigger = trigger
        activity = tree.pos[trigger] in NOMINAL and trigger not in findings.at
        self.light = light_verb(tree, trigger) if activity else None
        self._around: list[Reached] | None = None
        self._walked: dict[str, list[int]] = {}

    @property
    def nodes(self) -> list[int]:
        """The trigger and its light verb."""
        return [self.trigger] if self.light is None else [self.trigger, self.light]

    def around(self) -> list[Reached]:
        """Everything that the clause says about the trigger, nearest first; see `clause_tokens`."""
        if self._around is None:
            self._around = list(clause_tokens(self.tree, self.nodes))
        return self._around

    def walk(self, path: str) -> list[int]:
        """The tokens that a path leads to, in the order in which they are reached, none twice."""
        known = self._walked.get(path)
        if known is None:
            known = self._walked[path] = self._follow(path)
        return known

    def _follow(self, path: str) -> list[int]:
        first, *rest = parse_path(path)
        tokens = self._start(first)
        for step in rest:
            tokens = [found for token in tokens for found in phrase_step(self.tree, token, step)]
        return list(dict.fromkeys(tokens))

    def _start(self, step: Step) -> list[int]:
        tree, trigger = self.tree, self.trigger
        if step.name == "subject":
            return subjects(tree, trigger)
        if step.name == "object":
            return objects(tree, trigger)
        if step.name == "self":
            return [trigger]
        if step.name in ("around", "time", "amount"):
            return self._search(step)
        if step.name == "bearer":
            return [node for first in bearers(tree, trigger) for node in spread(tree, first)]
        if step.name == "recipient":
            return [x for node in self.nodes for first in recipients(tree, node) for x in spread(tree, first)]
        if step.name == "user":
            return users(tree, trigger, step.listed)
        if step.name in ("dated", "term"):
            return beside(tree, self.findings, trigger, before=step.name == "dated")
        if step.name == "complement":
            return [x for first in tree.kids(trigger, ("attr", "oprd", "acomp")) for x in spread(tree, first)]
        return [found for node in self.nodes for found in phrase_step(tree, node, step)]

    def _search(self, step: Step) -> list[int]:
        if step.name == "around":
            near = [reached for reached in self.around() if reached.depth <= NEAR]
            return [reached.token for reached in near if reached.preposition in step.listed]
        at = self.findings.at
        hits = [
            reached
            for reached in self.around()
            if (found := at.get(reached.token)) is not None and found.head == reached.token
        ]
        if step.name == "amount":
            sums = [hit for hit in hits if at[hit.token].type in ("money", "count", "percent")]
            kept = [hit.token for hit in sums if hit.preposition not in NO_SUM or self._added(hit.token)]
            return [token for token in kept if not self._of_conjunct(token)] or kept
        times = [hit for hit in hits if at[hit.token].type == "time" and hit.depth <= NEAR]
        return [hit.token for hit in times if hit.preposition not in NO_TIME and self._dates(hit.token)]

    def _of_conjunct(self, token: int) -> bool:
        """Whether a sum belongs to a noun conjoined with the trigger: "a $4m grant and **a $2m loan**"."""
        tree = self.tree
        chain = [token, *tree.ancestors(token)]
        return tree.pos[self.trigger] in NOMINAL and any(
            tree.dep[node] == "conj" and tree.head[node] == self.trigger for node in chain
        )

    def _added(self, token: int) -> bool:
        """Whether a sum behind "to" is one more: it is no object of the preposition, or that is "in addition to"."""
        tree = self.tree
        above = tree.head[token]
        return tree.dep[token] != "pobj" or tree.lemma[tree.head[above]] == "addition"

    def _dates(self, time: int) -> bool:
        """Whether a time says when, not what kind: "Friday's talks", but not "met over a two-year plan"."""
        above = self.tree.head[time]
        if self.tree.lower[above] in ("for", "from") and (name := self.findings.at.get(above - 1)) is not None:
            return name.type not in ("programme", "instrument")  # "adopted the Plan **for** 2021-2025"
        return self.tree.dep[time] not in INNER or above in self.nodes


def phrase_step(tree: Tree, token: int, step: Step) -> list[int]:
    """One step inside a noun phrase, or from a verb to its prepositional phrases."""
    if step.name == "prep":
        found = [noun for name, noun in prepositional(tree, token) if name in step.listed]
    elif step.name == "head":
        found = [tree.head[token]] if tree.head[token] != token else []
    else:
        found = tree.kids(token, LABELS[step.name])
    return [node for first in found for node in spread(tree, first)]


def prepositional(tree: Tree, token: int) -> Iterator[tuple[str, int]]:
    """Preposition and object of each prepositional phrase of a token; "on the sidelines of X" is (`sidelines`, X)."""
    for child in tree.kids(token, PREPOSITIONAL):
        for noun in tree.kids(child, ("pobj",)):
            yield tree.lower[child], noun
            name = words().preposition_of.get(tree.lemma[noun])
            if name is not None:
                inner = [deep for below in tree.kids(noun, ("prep",)) for deep in tree.kids(below, ("pobj",))]
                yield from ((name, deep) for deep in inner)
        for below in tree.kids(child, ("prep",)):  # "out of", "together with"
            yield from ((tree.lower[below], noun) for noun in tree.kids(below, ("pobj",)))


def clause_tokens(tree: Tree, nodes: list[int]) -> Iterator[Reached]:
    """What hangs on a trigger and its objects, breadth first, without entering subjects or other clauses.

    Prepositional phrases count wherever the parser hung them inside the clause, which is what makes up for its habit of
    attaching them to the nearest noun.
    """
    queue = deque((node, 0) for node in nodes)
    seen = set(nodes)
    while queue and len(seen) < MOST:
        node, depth = queue.popleft()
        if not tree.children[node]:
            continue
        phrases = tree.kids(node, PREPOSITIONAL)
        for name, noun in prepositional(tree, node) if phrases else ():
            for deep in spread(tree, noun):
                if deep not in seen:
                    seen.add(deep)
                    queue.append((deep, depth + 1))
                    yield Reached(deep, name, depth + 1)
        gapped = [noun for child in phrases for noun in tree.kids(child, ("conj",))]
        for child in [*tree.children[node], *gapped]:  # "$5 million to X, **$2 million** to Y" is hung on "to"
            if child not in seen and _same_clause(tree, child, top=depth == 0):
                seen.add(child)
                below = depth + (tree.dep[child] not in LEVEL)
                queue.append((child, below))
                yield Reached(child, None, below)


def _same_clause(tree: Tree, child: int, *, top: bool) -> bool:
    label = tree.dep[child]
    if label == "nsubjpass":
        return top
    if label == "acl":
        return tree.lemma[child] in WORTH
    if label == "conj":
        return tree.pos[child] not in ("VERB", "AUX")
    return label in WITHIN
