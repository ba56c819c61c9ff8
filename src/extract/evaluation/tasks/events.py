"""Events: statements of an event, their status and arguments, and the distinct facts that they come to.

Statements. A gold and a predicted event match if their types are equal and their triggers overlap, one to one; among
events that share a trigger those pair up that have most arguments in common, then the same status. `trigger` counts the
matches, `status` those with the same status. `arguments` counts (role, filler) pairs: gold's and the prediction's over
all events, right if a matched event has that role with that filler. Fillers are compared by identity (see `case`),
never by spelling; a role whose filler only an adjective implies is not counted.

Facts. A statement says the fact (type, {(role, filler), …}). A statement that says no more than another of its type
(its set of (role, filler) is a part of the other's, or equal to it) repeats that one; what remains are the article's
distinct facts. Neither triggers nor status matter. `facts` matches gold's and the prediction's one to one by the F1 of
their (role, filler) sets, the greatest sum winning, and counts the pairs of one type with an F1 of at least one half;
`whole_facts` counts those that agree in everything.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from extract.evaluation.align import Pair, assign, many_first, overlaps
from extract.evaluation.case import Case, Key
from extract.evaluation.describe import Described
from extract.evaluation.model import Finding
from extract.evaluation.outcome import Item, outcome
from extract.records import Event, Record, Role

ENOUGH = 0.5
Arguments = frozenset[tuple[str, Key]]


class Statement(NamedTuple):
    """An event, its arguments in gold's terms, and the roles that count, each with its argument."""

    event: Event
    arguments: Arguments
    roles: tuple[tuple[Role, tuple[str, Key]], ...]


def score(case: Case) -> Iterator[Finding]:
    """The findings of the five measures."""
    gold = [_statement(case, event, case.gold_keys) for event in case.gold.events]
    found = [_statement(case, event, case.found_keys) for event in case.found.events]
    pairs = _match(gold, found)
    status = [(g, f) for g, f in pairs if gold[g].event.status == found[f].event.status]
    ours, theirs = _items(case.gold, gold), _items(case.found, found)
    yield from outcome(case, "events", "trigger", ours, theirs, pairs)
    yield from outcome(case, "events", "status", ours, theirs, status)
    yield from _arguments(case, gold, found, pairs)
    yield from _facts(case, distinct(gold), distinct(found))


def distinct(statements: Sequence[Statement]) -> list[Statement]:
    """The statements without those that say no more than another, each with the first of its wording."""
    kept: list[Statement] = []
    for index, one in enumerate(statements):
        others = [(i, s) for i, s in enumerate(statements) if i != index and s.event.type == one.event.type]
        if not any(one.arguments < s.arguments or (one.arguments == s.arguments and i < index) for i, s in others):
            kept.append(one)
    return kept


def _statement(case: Case, event: Event, keys: Mapping[str, Key]) -> Statement:
    predicted = keys is case.found_keys
    roles: dict[tuple[str, Key], Role] = {}
    for role in event.roles:
        if not (predicted and case.mentionless(role.filler)):
            roles.setdefault((role.role, keys[role.filler]), role)
    return Statement(event, frozenset(roles), tuple((role, key) for key, role in roles.items()))


def _match(gold: Sequence[Statement], found: Sequence[Statement]) -> list[Pair]:
    triggers = overlaps([_trigger(s) for s in gold], [_trigger(s) for s in found])
    weights = {}
    for g, f in triggers:
        one, other = gold[g], found[f]
        if one.event.type == other.event.type:
            weights[g, f] = 2 * len(one.arguments & other.arguments) + (one.event.status == other.event.status)
    return assign(many_first(weights))


def _trigger(statement: Statement) -> tuple[int, int]:
    return statement.event.trigger.start, statement.event.trigger.end


def _arguments(
    case: Case, gold: Sequence[Statement], found: Sequence[Statement], pairs: Sequence[Pair]
) -> Iterator[Finding]:
    ours = [(index, key) for index, statement in enumerate(gold) for _, key in statement.roles]
    theirs = [(index, key) for index, statement in enumerate(found) for _, key in statement.roles]
    order = {entry: number for number, entry in enumerate(theirs)}
    of = dict(pairs)
    right = [
        (number, order[of[index], key])
        for number, (index, key) in enumerate(ours)
        if index in of and (of[index], key) in order
    ]
    yield from outcome(case, "events", "arguments", _role_items(case.gold, gold), _role_items(case.found, found), right)


def _facts(case: Case, gold: Sequence[Statement], found: Sequence[Statement]) -> Iterator[Finding]:
    likeness = {
        (g, f): f1
        for g, one in enumerate(gold)
        for f, other in enumerate(found)
        if one.event.type == other.event.type and (f1 := _f1(one.arguments, other.arguments)) > 0
    }
    alike = [pair for pair in assign(likeness) if likeness[pair] >= ENOUGH]
    whole = [pair for pair, f1 in likeness.items() if f1 == 1]  # one to one, since no two facts of a side are equal
    ours, theirs = _items(case.gold, gold), _items(case.found, found)
    yield from outcome(case, "events", "facts", ours, theirs, alike)
    yield from outcome(case, "events", "whole_facts", ours, theirs, whole)


def _f1(one: Arguments, other: Arguments) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 1.0


def _items(record: Record, statements: Sequence[Statement]) -> list[Item]:
    described = Described(record)
    return [
        Item(
            type=event.type,
            start=event.trigger.start,
            end=event.trigger.end,
            detail="; ".join([event.status, *(f"{role.role}: {described.names[role.filler]}" for role in event.roles)]),
            rule=event.rule,
            spans=described.where([(role.role, role.filler) for role in event.roles], event.evidence),
        )
        for event, _, _ in statements
    ]


def _role_items(record: Record, statements: Sequence[Statement]) -> list[Item]:
    described = Described(record)
    return [
        Item(
            type=event.type,
            start=event.trigger.start,
            end=event.trigger.end,
            detail=f"{role.role}: {described.names[role.filler]}",
            rule=event.rule,
            spans=described.where([(role.role, role.filler)], event.evidence),
        )
        for event, _, roles in statements
        for role, _ in roles
    ]
