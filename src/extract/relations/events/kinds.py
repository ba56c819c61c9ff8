"""What a funding is: a grant, a loan, a guarantee, equity, a budget, or goods in kind, where its words say so.

The words that count are, in this order, the trigger and the nouns from the sum up to it ("a **loan** of $5 million"),
what follows them or the sum behind "in", "of" or "as" ("$5 million in **loans**"), what stands before them ("a
**grant** package"); then that what is given are things and not money; then the verb ("**lent** $5 million"). Words of
two kinds in one place settle nothing. The lists are `data/relations/funding_kinds.toml`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice
from typing import get_args

from pydantic import BaseModel, ConfigDict, TypeAdapter

from extract.amounts.model import Amount
from extract.data import read_toml
from extract.relations.model import Event, FundingKind
from extract.relations.syntax.lists import spread
from extract.relations.syntax.tree import NOMINAL, Tree

BEFORE = ("compound", "amod", "nmod")
BEHIND = ("in", "of", "as", "worth")
# A sum further down than this is none of the trigger's own.
DEEPEST = 8


class _Words(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    nouns: frozenset[str]
    verbs: frozenset[str]


def with_kinds(events: Sequence[Event], tree: Tree, amounts: Sequence[Amount]) -> tuple[Event, ...]:
    """The events, the fundings among them with their kind.

    Args:
        events: of one Doc.
        tree: its parse.
        amounts: its amounts.
    """
    return tuple(replace(e, kind=_kind(e, tree, amounts)) if e.type == "funding" else e for e in events)


def _kind(event: Event, tree: Tree, amounts: Sequence[Amount]) -> FundingKind | None:
    trigger = tree.at(event.end - 1)
    sums = [amounts[role.filler.index] for role in event.roles if role.filler.kind == "amount"]
    first, last = (tree.at(sums[0].start), tree.at(sums[0].end - 1)) if sums else (trigger, trigger)
    own = _own(tree, trigger, range(first, last + 1))
    behind = [found for node in [*own, *range(first, last + 1)] for found in _behind(tree, node)]
    before = [found for node in own if tree.pos[node] in NOMINAL for found in tree.kids(node, BEFORE)]
    # The head of a phrase says more than what modifies it: "a credit **guarantee**".
    for group in (own, behind, before):
        if kinds := {kind for node in group if tree.pos[node] in NOMINAL and (kind := _nouns().get(tree.lemma[node]))}:
            return kinds.pop() if len(kinds) == 1 else None
    if sums and sums[0].type == "count":
        return "in_kind"
    return next((kind for node in own if (kind := _verbs().get(tree.lemma[node]))), None)


def _own(tree: Tree, trigger: int, amount: range) -> list[int]:
    """The trigger, its objects, and the words from the sum up to it, each once; those of the sum are left out."""
    chain = [trigger]
    for token in amount:
        above = list(islice(tree.ancestors(token), DEEPEST))
        if trigger in above:
            chain += above[: above.index(trigger)]
    chain += tree.kids(trigger, ("dobj", "attr"))
    return [node for node in dict.fromkeys(chain) if node not in amount]


def _behind(tree: Tree, node: int) -> Iterator[int]:
    for preposition in tree.kids(node, ("prep",)):
        if tree.lower[preposition] in BEHIND:
            for noun in tree.kids(preposition, ("pobj",)):
                yield from spread(tree, noun)


@cache
def _table() -> dict[FundingKind, _Words]:
    found = TypeAdapter(dict[FundingKind, _Words]).validate_python(read_toml("relations", "funding_kinds"))
    return {kind: found[kind] for kind in get_args(FundingKind)}


@cache
def _nouns() -> dict[str, FundingKind]:
    return {noun: kind for kind, words in _table().items() for noun in sorted(words.nouns)}


@cache
def _verbs() -> dict[str, FundingKind]:
    return {verb: kind for kind, words in _table().items() for verb in sorted(words.verbs)}
