"""The path language of the rulebook: how to get from a trigger to what fills a role.

A path is one or more steps with blanks between them, read from left to right. docs/rules.md explains them to users.
The first step starts at the trigger and knows the clause (`subject`, `object`, `around(in|at)`); the steps after it
walk inside a noun phrase (`prep(of)`, `possessor`). Every step leads to each conjunct ("Peru and Chile") for itself.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

CLAUSE_STEPS = (
    "subject",
    "object",
    "agent",
    "recipient",
    "around",
    "time",
    "amount",
    "self",
    "complement",
    "user",
    "done",
    "dated",
    "term",
    "bracketed",
    "owner",
    "members",
    "purpose",
    "goal",
    "opening",
    "next",
    "trailing",
    "listing",
    "unsaid",
)
EVENT_STEPS = ("role",)  # of rules that an event triggers
FIELD_STEPS = ("title", "value")  # of rules that the label of a field triggers
PHRASE_STEPS = (
    "prep",
    "possessor",
    "compound",
    "adjective",
    "apposition",
    "adverbial",
    "infinitive",
    "head",
    "bearer",
    "leader",
    "modified",
)
LISTED = ("prep", "around", "user", "done", "role", "goal", "next")
LABELS = {
    "possessor": ("poss",),
    "compound": ("compound", "nmod"),
    "adjective": ("amod",),
    "apposition": ("appos",),
    "adverbial": ("npadvmod", "nummod", "advmod"),
    "infinitive": ("xcomp", "acl"),
}
PREPOSITIONAL = frozenset({"prep", "dative", "agent"})
TOGETHER = frozenset({"together", "jointly", "along"})  # with a preposition behind them: "jointly"
STEP = re.compile(r"([a-z]+)(?:\(([a-z_|]+)\))?")


@dataclass(frozen=True, slots=True)
class Step:
    """One step; `listed` has the prepositions of `prep(…)` and `around(…)`, or the roles of `role(…)`."""

    name: str
    listed: frozenset[str] = frozenset()


_ALONE = EVENT_STEPS + FIELD_STEPS


@lru_cache(maxsize=4096)
def parse_path(path: str) -> tuple[Step, ...]:
    """Read a path.

    Raises:
        ValueError: if a step is unknown, stands in the wrong place, or lacks its prepositions.
    """
    steps = []
    for place, part in enumerate(path.split()):
        match = STEP.fullmatch(part)
        if match is None:
            raise ValueError(f"path {path!r}: cannot read the step {part!r}")
        name, listed = match.groups()
        if name not in CLAUSE_STEPS + PHRASE_STEPS + _ALONE:
            raise ValueError(f"path {path!r}: there is no step {name!r}")
        if place and name in CLAUSE_STEPS + _ALONE:
            raise ValueError(f"path {path!r}: {name!r} can only be the first step")
        if (name in LISTED) != (listed is not None):
            listing = ", ".join(name for name in LISTED if name != "role")
            raise ValueError(f"path {path!r}: write prepositions as prep(in|at), only for {listing} (roles for role)")
        steps.append(Step(name, frozenset((listed or "").split("|")) - {""}))
    if not steps:
        raise ValueError("a path needs at least one step")
    return tuple(steps)
