"""Follow paths in the parse: a trigger in its clause, and what can be reached from there."""

from collections.abc import Callable
from typing import ClassVar

from extract.relations.findings import Findings
from extract.relations.syntax.adjuncts import (
    enabled_by,
    gathered,
    here,
    lasting,
    of_verb,
    opening_time,
    purpose_verbs,
    sharing_heads,
    when,
    where,
)
from extract.relations.syntax.carriers import light_verb, phase_verb
from extract.relations.syntax.dating import SUBJECTS, dates
from extract.relations.syntax.first_steps import IN_PARSE, NAMED, WORDED
from extract.relations.syntax.following import following
from extract.relations.syntax.leads import beside, wants
from extract.relations.syntax.lists import spread
from extract.relations.syntax.nouns import recipients
from extract.relations.syntax.objects import objects
from extract.relations.syntax.paths import Step, parse_path
from extract.relations.syntax.reach import NEAR, Reached, behind, clause_tokens, phrase_step
from extract.relations.syntax.summing import SUMS, sums
from extract.relations.syntax.tree import NOMINAL, Tree

NO_TIME = frozenset({"of", "to", "until", "than", "after", "before", "despite"})
MEANS = frozenset({"through", "via", "by", "with", "under"})  # before "plans to", these are no setting


class Frame:
    """A trigger in its clause; what several roles need is computed once.

    Attributes:
        tree: the parse.
        findings: what is named.
        trigger: the token.
        words: the lemmas and words of its sentence, in lower case; `None` where its clause goes on in another one.
        light: the light verb of a noun ("**held** talks").
        carrier: without one, the verb that says which stage it is at ("talks **began**").
        nodes: the trigger, and its light verb or carrier.
        beside: the labels of what hangs on them, and what stands right before and behind the trigger.
    """

    def __init__(self, tree: Tree, findings: Findings, trigger: int, words: frozenset[str] | None) -> None:
        """Look at `trigger`, a token of `tree`, in a clause of these words."""
        self.tree = tree
        self.findings = findings
        self.trigger = trigger
        self.words = words
        activity = tree.pos[trigger] in NOMINAL and trigger not in findings.at
        self.light = light_verb(tree, trigger) if activity else None
        self.carrier = phase_verb(tree, trigger) if activity and self.light is None else None
        if tree.pos[trigger] == "ADJ" and tree.dep[trigger] in ("acomp", "oprd"):
            self.carrier = tree.head[trigger]  # "**is** due in Suva next week", "was **made** public in May"
        carrier = self.carrier if self.light is None else self.light
        self.nodes = [trigger] if carrier is None else [trigger, carrier]
        self.beside = beside(tree, findings, trigger, self.nodes)
        self._around: list[Reached] | None = None
        self._shared: list[Reached] | None = None
        self._walked: dict[str, list[int]] = {}

    def around(self) -> list[Reached]:
        """Everything that the clause says about the trigger, nearest first; see `clause_tokens`."""
        if self._around is None:
            aside = [*where(self.tree, self.findings, self.nodes), *here(self.tree, self.findings, self.nodes)]
            self._around = [*aside, *clause_tokens(self.tree, self.nodes)]
        return self._around

    def walk(self, path: str) -> list[int]:
        """The tokens that a path leads to, in the order in which they are reached, none twice."""
        known = self._walked.get(path)
        if known is None:
            known = self._walked[path] = self._follow(path) if self._is_able(path) else []
        return known

    def _is_able(self, path: str) -> bool:
        """Whether what a path wants is there at all; most paths end here."""
        near, words = wants(path)
        if near and near.isdisjoint(self.beside):
            return False
        return self.words is None or not any(map(self.words.isdisjoint, words))

    def _follow(self, path: str) -> list[int]:
        before, _, _ = path.rpartition(" ")  # many paths of a trigger begin alike
        step = parse_path(path)[-1]
        if before:
            tokens = [found for token in self.walk(before) for found in phrase_step(self.tree, token, step)]
        else:
            tokens = self._start(step)
        return list(dict.fromkeys(tokens)) if len(tokens) > 1 else tokens

    def _start(self, step: Step) -> list[int]:
        tree, trigger, name = self.tree, self.trigger, step.name
        if name in IN_PARSE:
            return IN_PARSE[name](tree, trigger)
        if name in self._IN_CLAUSE:
            return self._IN_CLAUSE[name](self, step)
        if name in NAMED:
            return NAMED[name](tree, self.findings, trigger)
        if name in WORDED:
            return WORDED[name](tree, trigger, step.listed)
        return [found for node in self.nodes for found in phrase_step(tree, node, step)]

    def _recipients(self, _: Step) -> list[int]:
        tree = self.tree
        return [one for node in self.nodes for first in recipients(tree, node) for one in spread(tree, first)]

    def _near(self, step: Step) -> list[int]:
        return behind(self.around(), step) or behind(self.shared(), step)

    def _amounts(self, _: Step) -> list[int]:
        hits = self._found(self.around())
        if not any(self.findings.at[hit.token].type in SUMS for hit in hits):
            hits = self._found(self._before())
        return sums(self.tree, self.findings, self.trigger, self.nodes, hits)

    def _dates(self, _: Step) -> list[int]:
        times = self._times(self.around()) or when(self.tree, self.findings, self.nodes)
        times = times or self._times(self.shared()) or self._times(of_verb(self.tree, self.trigger))
        times = times or opening_time(self.tree, self.findings, self.trigger)
        return times + lasting(self.tree, self.findings, self.trigger)

    def _found(self, reached: list[Reached]) -> list[Reached]:
        """Those that are the heads of findings."""
        at = self.findings.at
        return [one for one in reached if (found := at.get(one.token)) is not None and found.head == one.token]

    def shared(self) -> list[Reached]:
        """What a verb that this one shares with has before it: "**Last week** Chad met X and signed Y"."""
        if self._shared is None:
            found = list(gathered(self.tree, self.nodes))
            for verb in sharing_heads(self.tree, self.nodes):
                found += [one for one in clause_tokens(self.tree, [verb]) if one.token < verb]
            if any(self.tree.dep[node] == "xcomp" for node in self.nodes):
                found = [one for one in found if one.preposition not in MEANS]
            self._shared = [one for one in found if self.tree.dep[one.token] not in SUBJECTS]
        return self._shared

    def _before(self) -> list[Reached]:
        """What the noun before a participle or relative clause has: "tents **worth $2 million** that Fiji gave"."""
        tree, verb = self.tree, self.trigger
        if tree.dep[verb] not in ("acl", "relcl"):
            return []
        nouns = self.walk("object")
        reached = [Reached(noun, None, 0) for noun in nouns] + list(clause_tokens(tree, nouns))
        return [one for one in reached if one.token < verb]

    def _times(self, reached: list[Reached]) -> list[int]:
        times = [hit for hit in self._found(reached) if self.findings.at[hit.token].type == "time" and not hit.aside]
        times = [hit for hit in times if hit.depth <= (1 if hit.preposition == "since" else NEAR)]
        return [
            hit.token
            for hit in times
            if hit.preposition not in NO_TIME and dates(self.tree, self.findings, self.trigger, self.nodes, hit.token)
        ]

    def _purposes(self, _: Step) -> list[int]:
        """Whoever is to act, and what is acted upon, by the infinitive that says what for."""
        enabled = enabled_by(self.tree, self.nodes)
        verbs = purpose_verbs(self.tree, self.nodes)
        return enabled + [found for verb in verbs for found in objects(self.tree, verb)]

    def _goals(self, step: Step) -> list[int]:
        """What stands behind a preposition in the infinitive that says what for."""
        verbs = purpose_verbs(self.tree, self.nodes)
        inside = [reached for verb in verbs for reached in clause_tokens(self.tree, [verb])]
        return [reached.token for reached in inside if reached.preposition in step.listed]

    # The first steps that know the clause.
    _IN_CLAUSE: ClassVar[dict[str, Callable[["Frame", Step], list[int]]]] = {
        "around": _near,
        "time": _dates,
        "amount": _amounts,
        "recipient": _recipients,
        "purpose": _purposes,
        "goal": _goals,
        "next": lambda frame, step: following(frame.tree, frame.findings, frame.trigger, step.listed),
    }
