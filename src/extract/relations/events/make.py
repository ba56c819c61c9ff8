"""From matches to events: one event a statement, one a sum, with a status and its evidence."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.amounts.model import Amount
from extract.relations.events.helping import AGREEING, fillers, joined_to_giving, without_agreed
from extract.relations.events.status import find_status
from extract.relations.events.sums import split
from extract.relations.findings import Findings
from extract.relations.lexicon import words
from extract.relations.matching.matcher import Match
from extract.relations.model import Event, Filler, Role, Status
from extract.relations.syntax.prefixes import LABEL
from extract.relations.syntax.tree import VERBAL, Tree
from extract.relations.syntax.voice import is_reduced

NEIGHBOURS = 20  # matches before that one is compared with; keeps the cost linear
TEMPORAL = frozenset({"time"})
INCLUDING = frozenset({"include", "comprise", "cover"})
WHOLES = frozenset(
    {"this", "that", "these", "it", "which", "package", "sum", "total", "amount", "financing", "funding"}
)


def make_events(
    tree: Tree, kept: Sequence[Match], amounts: Sequence[Amount], findings: Findings | None = None
) -> tuple[Event, ...]:
    """The events of a Doc, in the order of their triggers.

    Args:
        tree: the parse.
        kept: what `merge` gave.
        amounts: the Doc's amounts.
        findings: all that was found in the Doc.
    """
    events: list[Event] = []
    for match in kept:
        whole = _whole(tree, match, events)
        found = [_event(tree, part) for part in split(match, tree, amounts, findings)]
        events += [replace(event, status=whole) if whole and event.status == "actual" else event for event in found]
    return tuple(events)


def _whole(tree: Tree, match: Match, events: Sequence[Event]) -> Status | None:
    """The status of the sum announced just before of which this one is a part: "This includes $2m for X"."""
    nodes = (match.trigger, *tree.ancestors(match.trigger))
    verb = next((node for node in nodes if tree.pos[node] in VERBAL), None)
    if not match.rule.each or verb is None or tree.lemma[verb] not in INCLUDING:
        return None
    if not any(tree.lemma[subject] in WHOLES for subject in tree.kids(verb, ("nsubj",))):
        return None
    first = tree.span(max(tree.sentence[match.trigger] - 1, 0))[0]
    before = [event for event in events if event.type == match.rule.type and event.start >= first]
    return before[-1].status if before else None


def _event(tree: Tree, match: Match) -> Event:
    return Event(
        type=match.rule.type,
        start=_start(tree, match.trigger),
        end=tree.end[match.trigger],
        status=_status(tree, match),
        roles=tuple(Role(role.role, role.filler, role.path, role.via) for role in match.roles),
        plover=match.rule.plover,
        sentence=tree.span(tree.sentence[match.trigger]),
        rule=match.rule.id,
    )


def _start(tree: Tree, trigger: int) -> int:
    """Where the trigger's word begins: a prefix and its hyphen belong to it ("**co-chaired**")."""
    prefix = trigger - 2
    return tree.start[prefix if prefix >= 0 and tree.dep[prefix] == LABEL else trigger]


def merge(matches: Sequence[Match], tree: Tree) -> list[Match]:
    """Join matches of one type in one sentence that state one event, at the main verb.

    They do if one trigger stands in the other's phrases; or, unless they are dated differently, if all fillers of one
    are among the other's, or they share the filler that tells events of their type apart (the occasion that is hosted).
    """
    kept: list[Match] = []
    for match in matches:
        partner = next((k for k in _neighbours(kept, match, tree) if _same(k, match, tree)), None)
        if partner is None:
            kept.append(match)
        else:
            kept[kept.index(partner)] = _join(partner, match, tree)
    return without_agreed(joined_to_giving(kept, tree), tree)


def _neighbours(kept: Sequence[Match], match: Match, tree: Tree) -> Iterator[Match]:
    """Matches of the same type in the same sentence, nearest first."""
    sentence = tree.sentence[match.trigger]
    for other in kept[:-NEIGHBOURS:-1]:
        if tree.sentence[other.trigger] != sentence:
            return
        if other.rule.type == match.rule.type:
            yield other


def _same(one: Match, other: Match, tree: Tree) -> bool:
    if _inside(tree, one.trigger, other.trigger) or _inside(tree, other.trigger, one.trigger):
        return True
    if _is_second(tree, one, other) or _is_second(tree, other, one) or _are_apart(one, other, tree):
        return False
    first, second = ({role.filler for role in m.roles if role.role not in TEMPORAL} for m in (one, other))
    key = one.rule.identity
    identical = key is not None and not fillers(one, key).isdisjoint(fillers(other, key))
    times = [fillers(match, "time") for match in (one, other)]
    dated_twice = all(times) and times[0] != times[1]
    return not dated_twice and bool(first and second) and (first <= second or second <= first or identical)


def _is_second(tree: Tree, one: Match, other: Match) -> bool:
    """Whether a conjoined verb states an event of its own: somebody else's, behind "but", or with another status."""
    if tree.dep[other.trigger] != "conj" or tree.head[other.trigger] != one.trigger:
        return False
    if tree.kids(other.trigger, ("agent",)) and tree.kids(one.trigger, ("agent",)):
        return True
    if any(tree.lower[child] == "but" for child in tree.kids(one.trigger, ("cc",))):
        return True  # "**adopted** in May but **ratified** by two states only"
    return _status(tree, one) != _status(tree, other)


def _are_apart(one: Match, other: Match, tree: Tree) -> bool:
    """Whether two verbs state different events of one thing: each has its own doers, or what was done has a status.

    "The Fair, **organised** by X, was **opened** by Y"; "the Pact, **signed** in May, was **ratified**"; "urged Y to
    **ratify** the Pact, **adopted** in May"; "the Pact was **initialled**; its **signature** is planned in Rome".
    """
    if ";" in tree.lower[min(one.trigger, other.trigger) : max(one.trigger, other.trigger)]:
        return _status(tree, one) != _status(tree, other)
    if tree.pos[one.trigger] not in VERBAL or tree.pos[other.trigger] not in VERBAL:
        return False
    aside = any(_is_aside(tree, match.trigger) for match in (one, other))
    changed = [tree.lemma[match.trigger] in words().changing for match in (one, other)]
    if aside and one.rule.type == AGREEING and changed[0] != changed[1]:
        return True
    doers = [_doers(match) for match in (one, other)]
    if all(doers) and doers[0].isdisjoint(doers[1]):
        return True
    return aside and _status(tree, one) != _status(tree, other)


def _doers(match: Match) -> set[Filler]:
    """Who does what a verb says, short of what tells events of its type apart: "the **Fair** opened"."""
    said = (role for role in match.roles if role.role != match.rule.identity)
    return {role.filler for role in said if role.path.startswith("subject")}


def _is_aside(tree: Tree, verb: int) -> bool:
    """Whether a verb only says something of a noun: a participle or a relative clause."""
    return (tree.dep[verb] in ("acl", "relcl") and tree.tag[verb] != "VB") or is_reduced(tree, verb)


def _status(tree: Tree, match: Match) -> Status:
    return find_status(tree, match.trigger, match.light, match.rule.status)


def _inside(tree: Tree, low: int, high: int) -> bool:
    """Whether a noun stands in the phrases of another trigger with no verb between them; conjuncts of it do not."""
    if tree.pos[low] in VERBAL or (tree.dep[low] == "conj" and tree.pos[high] not in VERBAL):
        return False
    for above in tree.ancestors(low):
        if above == high:
            return True
        if tree.pos[above] in VERBAL:
            return False
    return False


def _rank(tree: Tree, match: Match) -> tuple[int, int, int]:
    """Verbs before nouns, then the higher in the parse, then the earlier."""
    depth = sum(1 for _ in tree.ancestors(match.trigger))
    return (tree.pos[match.trigger] not in VERBAL, depth, match.trigger)


def _join(one: Match, other: Match, tree: Tree) -> Match:
    main, rest = sorted((one, other), key=lambda match: _rank(tree, match))
    have = {role.filler for role in main.roles}
    single = {role.role for role in main.roles} & TEMPORAL
    more = tuple(r for r in rest.roles if r.filler not in have and r.role not in single)
    return replace(main, roles=main.roles + more)
