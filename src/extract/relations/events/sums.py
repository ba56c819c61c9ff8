"""One event a sum: which of a statement's fillers belong to which of its sums."""

from collections.abc import Sequence
from dataclasses import replace

from extract.amounts.model import Amount
from extract.relations.matching.matcher import Filled, Match
from extract.relations.syntax.tree import Tree

BRACKETED = 4  # tokens between a sum and its conversion, at most
GIVEN_TO = frozenset({"recipient", "purpose"})
GIVER = "funder"
ADDRESSING = frozenset({"to", "for", "towards", "toward", "from"})


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
    given = [role for role in others if role.role in GIVEN_TO]
    owner.update(_in_turn(given, sums) or _shared(tree, given, sums))
    owner.update(_in_turn([role for role in others if role.role == GIVER], sums))
    owner.update(_respectively(tree, others, sums))
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


def _shared(tree: Tree, given: Sequence[Filled], sums: Sequence[Filled]) -> dict[int, None]:
    """What stands behind the last of several sums that nothing is said of before belongs to all: "$2m and $3m to X"."""
    tokens = sorted(role.token for role in sums)
    between = {tree.lower[place] for place in range(tokens[0], tokens[-1])}
    if len(tokens) < 2 or not between.isdisjoint(ADDRESSING) or any(role.token < tokens[-1] for role in given):
        return {}
    return {role.token: None for role in given}


def _respectively(tree: Tree, others: Sequence[Filled], sums: Sequence[Filled]) -> dict[int, int]:
    """For "A and B gave $2m and $3m respectively", the sum that each of as many fillers of one role goes with."""
    first, past = tree.sentences[tree.sentence[sums[0].token]]
    if len(sums) < 2 or "respectively" not in tree.lower[first:past]:
        return {}
    tokens = sorted(role.token for role in sums)
    for name in dict.fromkeys(role.role for role in others):
        same = sorted(role.token for role in others if role.role == name)
        if len(same) == len(tokens):
            return dict(zip(same, tokens, strict=True))
    return {}


def _converted(role: Filled, before: Sequence[Filled], amounts: Sequence[Amount], tree: Tree) -> bool:
    """Whether a sum stands in brackets behind another: the same sum in another currency."""
    if role.filler.kind != "amount" or amounts[role.filler.index].type != "money":
        return False
    first = tree.at(amounts[role.filler.index].start)
    ends = [tree.at(amounts[other.filler.index].end - 1) for other in before if other.filler.kind == "amount"]
    between = [tree.lower[end + 1 : first] for end in ends if end < first <= end + BRACKETED]
    return any("(" in gap and ")" not in gap for gap in between)
