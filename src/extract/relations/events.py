"""From matches to events: one event a statement, one a sum, with a status and its evidence."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.amounts.model import Amount
from extract.relations.matcher import Filled, Match
from extract.relations.model import Event, Filler, Role, Status
from extract.relations.prefixes import LABEL
from extract.relations.status import find_status
from extract.relations.tree import Tree

VERBAL = frozenset({"VERB", "AUX"})
BRACKETED = 4  # tokens between a sum and its conversion, at most
NEIGHBOURS = 20  # matches before that one is compared with; keeps the cost linear
TEMPORAL = frozenset({"time"})
INCLUDING = frozenset({"include", "comprise", "cover"})
WHOLES = frozenset(
    {"this", "that", "these", "it", "which", "package", "sum", "total", "amount", "financing", "funding"}
)
GIVEN_TO = frozenset({"recipient", "purpose"})


def make_events(tree: Tree, kept: Sequence[Match], amounts: Sequence[Amount]) -> tuple[Event, ...]:
    """The events of a Doc, in the order of their triggers.

    Args:
        tree: the parse.
        kept: what `merge` gave.
        amounts: the Doc's amounts.
    """
    events: list[Event] = []
    for match in kept:
        whole = _whole(tree, match, events)
        found = [_event(tree, part) for part in split(match, tree, amounts)]
        events += [replace(event, status=whole) if whole and event.status == "actual" else event for event in found]
    return tuple(events)


def _whole(tree: Tree, match: Match, events: Sequence[Event]) -> Status | None:
    """The status of the sum announced just before of which this one is a part: "This includes $2m for X"."""
    verb = next((above for above in tree.ancestors(match.trigger) if tree.pos[above] in VERBAL), None)
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
        status=find_status(tree, match.trigger, match.light, match.rule.status),
        roles=tuple(Role(role.role, role.filler, role.path) for role in match.roles),
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
    return kept


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
    first, second = ({role.filler for role in m.roles if role.role not in TEMPORAL} for m in (one, other))
    key = one.rule.identity
    identical = key is not None and not _fillers(one, key).isdisjoint(_fillers(other, key))
    times = [_fillers(match, "time") for match in (one, other)]
    dated_twice = all(times) and times[0] != times[1]
    return not dated_twice and bool(first and second) and (first <= second or second <= first or identical)


def _fillers(match: Match, role: str) -> set[Filler]:
    return {filled.filler for filled in match.roles if filled.role == role}


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


def split(match: Match, tree: Tree, amounts: Sequence[Amount]) -> list[Match]:
    """One match for each filler of the role that the rule's type says (`each`); one where there is none or only one.

    A filler inside the phrase of one sum belongs to that sum alone; what stands outside belongs to all.
    """
    sums = [role for role in match.roles if role.role == match.rule.each]
    sums = [role for place, role in enumerate(sums) if not _converted(role, sums[:place], amounts, tree)]
    if not match.rule.each or not sums:
        return [match]
    others = [role for role in match.roles if role.role != match.rule.each]
    owner = {role.token: _owner(tree, role.token, sums) for role in others}
    owner.update(_in_turn([role for role in others if role.role in GIVEN_TO], sums))
    parts = []
    for each in sorted(sums, key=lambda role: role.token):
        kept = [role for role in others if owner[role.token] in (None, each.token)]
        parts.append(replace(match, roles=(*kept, each)))
    return parts


def _owner(tree: Tree, token: int, sums: Sequence[Filled]) -> int | None:
    """The token of the only sum in whose phrase a token stands, the innermost; `None` where it stands in none."""
    own = {role.token for role in sums} if len(sums) > 1 else set()
    return next((above for above in tree.ancestors(token) if above in own), None)


def _in_turn(others: Sequence[Filled], sums: Sequence[Filled]) -> dict[int, int]:
    """For "X for A and Y for B", whatever the parse: each filler with the sum before it, if each sum has one."""
    tokens = sorted(role.token for role in sums)
    pairs = {role.token: max((t for t in tokens if t < role.token), default=-1) for role in others}
    return pairs if len(tokens) > 1 and set(pairs.values()) == set(tokens) else {}


def _converted(role: Filled, before: Sequence[Filled], amounts: Sequence[Amount], tree: Tree) -> bool:
    """Whether a sum stands in brackets behind another: the same sum in another currency."""
    if role.filler.kind != "amount" or amounts[role.filler.index].type != "money":
        return False
    first = tree.at(amounts[role.filler.index].start)
    ends = [tree.at(amounts[other.filler.index].end - 1) for other in before if other.filler.kind == "amount"]
    between = [tree.lower[end + 1 : first] for end in ends if end < first <= end + BRACKETED]
    return any("(" in gap and ")" not in gap for gap in between)
