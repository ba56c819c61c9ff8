"""First steps of paths that ask the parse, or what is named beside a trigger, without its clause; by their names."""

from collections.abc import Callable

from extract.relations.findings import Findings
from extract.relations.syntax.adjuncts import opening_place
from extract.relations.syntax.clause import agents, subjects
from extract.relations.syntax.following import trailing
from extract.relations.syntax.listing import listing
from extract.relations.syntax.lists import spread
from extract.relations.syntax.nouns import bracketed, dated, done, members, owner, term, users
from extract.relations.syntax.objects import objects
from extract.relations.syntax.paths import Step
from extract.relations.syntax.reach import phrase_step
from extract.relations.syntax.tree import Tree
from extract.relations.syntax.unsaid import unsaid

BEARER = Step("bearer")
InParse = Callable[[Tree, int], list[int]]


def _each(ask: InParse) -> InParse:
    """What leads to one member of a list leads to each."""
    return lambda tree, trigger: [node for first in ask(tree, trigger) for node in spread(tree, first)]


# The first steps of paths that ask the parse alone.
IN_PARSE: dict[str, InParse] = {
    "subject": subjects,
    "agent": agents,
    "object": objects,
    "self": lambda _, trigger: [trigger],
    "bearer": lambda tree, trigger: phrase_step(tree, trigger, BEARER),
    "members": _each(members),
    "complement": _each(lambda tree, trigger: tree.kids(trigger, ("attr", "oprd", "acomp"))),
}
# Those that ask for what is named nearby.
NAMED: dict[str, Callable[[Tree, Findings, int], list[int]]] = {
    "dated": dated,
    "term": term,
    "bracketed": bracketed,
    "owner": owner,
    "opening": opening_place,
    "listing": listing,
    "trailing": trailing,
    "unsaid": unsaid,
}
# Those that take words behind which they look.
WORDED: dict[str, Callable[[Tree, int, frozenset[str]], list[int]]] = {"user": users, "done": done}
