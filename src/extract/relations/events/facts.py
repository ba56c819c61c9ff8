"""Statements of one fact: which event of an article says again what an earlier one said.

The rule. Two events state the same fact if they are of one type, both negated or neither, and

- no role contradicts: where both have a role that has one filler as a rule (the sum, the time, the destination, the
  instrument …), the fillers of the one are among those of the other, times also where one lies within the other, sums
  by their value and currency; and
- enough agrees: two fillers in the same roles, time and place not counted; or the one filler that tells events of the
  type apart (what was launched or signed; which office was taken), if no other role contradicts.

The later one then points to the first of the article, so that all statements of a fact share one id. Whether it is
planned or done does not matter: an article's headline says "to sign", its body "signed".
"""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace

from extract.amounts.model import Amount
from extract.relations.model import Event, Filler
from extract.times.model import Time

# Roles that name one thing; of the others ("party", "participant") a statement may leave out some.
SINGLE = frozenset({
    "time", "place", "destination", "occasion", "instrument", "object", "amount", "person", "position", "organisation",
    "programme", "purpose", "recipient", "funder",
})  # fmt: skip
CIRCUMSTANCES = frozenset({"time", "place"})
TELLING = {
    "agreement": frozenset({"instrument"}),
    "launch": frozenset({"object"}),
    "hosting": frozenset({"occasion"}),
}
ENOUGH = 2
# So many earlier facts about a thing are compared with; it keeps the work linear in the events of an article.
LATEST = 40
Value = Hashable


@dataclass(frozen=True, slots=True)
class Statement:
    """What an event says: the fillers of each role, by what they are and not by where they stand."""

    type: str
    negated: bool
    roles: Mapping[str, frozenset[Value]]


def link_facts(events: Sequence[Event], times: Sequence[Time], amounts: Sequence[Amount]) -> tuple[Event, ...]:
    """The events, each that repeats an earlier one with the index of the first statement of its fact.

    Args:
        events: in text order.
        times: the Doc's times, to which fillers refer.
        amounts: the Doc's amounts.
    """
    linked: list[Event] = []
    firsts: dict[tuple[str, Value], list[tuple[int, Statement]]] = {}
    for index, event in enumerate(events):
        said = _statement(event, times, amounts)
        cores = sorted({(event.type, value) for value in _core(said)}, key=repr)
        earlier = {place: first for core in cores for place, first in firsts.get(core, [])[-LATEST:]}
        same = next((place for place in sorted(earlier) if same_fact(earlier[place], said)), None)
        linked.append(replace(event, same_as=same))
        if same is None:
            for core in cores:
                firsts.setdefault(core, []).append((index, said))
    return tuple(linked)


def same_fact(one: Statement, other: Statement) -> bool:
    """Whether two statements say the same fact, as the rule above has it."""
    if one.type != other.type or one.negated != other.negated:
        return False
    both = one.roles.keys() & other.roles.keys()
    if any(_contradict(role, one.roles[role], other.roles[role]) for role in both):
        return False
    shared = [role for role in sorted(both) for _ in one.roles[role] & other.roles[role]]
    telling = TELLING.get(one.type, frozenset())
    return len([role for role in shared if role not in CIRCUMSTANCES]) >= ENOUGH or not telling.isdisjoint(shared)


def _contradict(role: str, one: frozenset[Value], other: frozenset[Value]) -> bool:
    if role == "time":
        return not any(_within(a, b) or _within(b, a) for a in one for b in other)
    return role in SINGLE and not (one <= other or other <= one)


def _within(inner: Value, outer: Value) -> bool:
    if inner == outer:
        return True
    if not (isinstance(inner, tuple) and isinstance(outer, tuple)):
        return False
    return bool(outer[0] <= inner[0] and inner[1] <= outer[1])


def _core(said: Statement) -> frozenset[Value]:
    """The fillers that a repetition must share one of: looking up by them keeps the work linear in the events."""
    return frozenset(value for role, values in said.roles.items() if role not in CIRCUMSTANCES for value in values)


def _statement(event: Event, times: Sequence[Time], amounts: Sequence[Amount]) -> Statement:
    roles: dict[str, set[Value]] = {}
    for role in event.roles:
        roles.setdefault(role.role, set()).add(_value(role.filler, times, amounts))
    return Statement(event.type, event.status == "negated", {role: frozenset(of) for role, of in roles.items()})


def _value(filler: Filler, times: Sequence[Time], amounts: Sequence[Amount]) -> Value:
    """What a filler is: an entity by itself, a time by its days or else its value, a sum by its value."""
    if filler.kind == "time":
        time = times[filler.index]
        return (time.first, time.last) if time.first and time.last else time.value
    if filler.kind == "amount":
        amount = amounts[filler.index]
        return str(amount.value.normalize()), str(amount.upper), amount.currency, amount.unit
    return filler
