"""Which of a statement's fillers go with which of its sums: each with its own, all with all, or in turn."""

from collections.abc import Mapping, Sequence

from extract.amounts.model import Amount
from extract.relations.matching.matcher import Filled
from extract.relations.syntax.tree import Tree

GIVEN_TO = frozenset({"recipient", "purpose"})
GIVER = "funder"
ADDRESSING = frozenset({"to", "for", "towards", "toward", "from"})
PARTING = frozenset({",", ";", ")", "and", "or"})
INCLUDING = frozenset({"including", "which"})
NOBODY = -1  # the owner of a filler that goes with none of the sums
BRACKET = 4  # tokens between an opening bracket and the sum in it, at most
Owners = Mapping[int, int | None]


def owners(tree: Tree, others: Sequence[Filled], sums: Sequence[Filled], amounts: Sequence[Amount]) -> Owners:
    """For the token of each filler, the token of the sum that it goes with; `None`: with all, `NOBODY`: with none.

    Args:
        tree: the parse.
        others: the fillers of all roles but that of the sums.
        sums: the fillers that are sums, none of them a conversion of another.
        amounts: the Doc's amounts.
    """
    owner = {role.token: _innermost(tree, role.token, sums) for role in others}
    given = [role for role in others if role.role in GIVEN_TO]
    owner.update(_in_turn(given, sums) or _shared(tree, given, sums))
    owner.update(_for_all(given, sums))
    for name in (GIVER, "time"):
        same = [role for role in others if role.role == name]
        owner.update(_in_turn(same, sums) or _in_phrases(tree, same, sums))
    owner.update(_included(tree, given, sums, amounts))
    owner.update(_respectively(tree, others, sums))
    owner.update(_bracketed(tree, others, sums, amounts))
    return owner


def _innermost(tree: Tree, token: int, sums: Sequence[Filled]) -> int | None:
    """The token of the only sum in whose phrase a token stands, the innermost; `None` where it stands in none."""
    own = {role.token for role in sums} if len(sums) > 1 else set()
    return next((above for above in tree.ancestors(token) if above in own), None)


def _in_turn(others: Sequence[Filled], sums: Sequence[Filled]) -> dict[int, int]:
    """For "X for A and Y for B", whatever the parse: each filler with the sum before it, if each sum has one."""
    tokens = sorted(role.token for role in sums)
    pairs = {role.token: max((t for t in tokens if t < role.token), default=-1) for role in others}
    return pairs if len(tokens) > 1 and set(pairs.values()) == set(tokens) else {}


def _in_phrases(tree: Tree, others: Sequence[Filled], sums: Sequence[Filled]) -> dict[int, int]:
    """For "an A loan of X and a grant of Y from B", each filler with the sum whose noun it hangs on."""
    whose = {tree.head[tree.head[role.token]]: role.token for role in sums if tree.dep[role.token] == "pobj"}
    nouns = ((role.token, next((t for t in tree.ancestors(role.token) if t in whose), None)) for role in others)
    pairs = {token: whose[noun] for token, noun in nouns if noun is not None}
    return pairs if len(sums) > 1 and len(whose) == len(set(pairs.values())) == len(sums) else {}


def _included(tree: Tree, given: Sequence[Filled], sums: Sequence[Filled], amounts: Sequence[Amount]) -> dict[int, int]:
    """Whoever gets a part of a whole gets no more: "paid $9m to 12 states, **including** $2m to **Togo**"."""
    if len(sums) < 2:
        return {}
    last = max(sums, key=lambda role: role.token)
    first = tree.at(amounts[last.filler.index].start) if last.filler.kind == "amount" else last.token
    if INCLUDING.isdisjoint(tree.lower[max(first - BRACKET, 0) : first]):
        return {}
    return {role.token: last.token for role in given if role.token > last.token}


def _for_all(given: Sequence[Filled], sums: Sequence[Filled]) -> dict[int, None]:
    """Whoever gets all sums, of which each has a purpose: "$2m for **a port** and $3m for **a dam** to **Chad**"."""
    purposes = [role for role in given if role.role == "purpose"]
    paired = _in_turn(purposes, sums)
    last = max(paired, default=-1)
    return {role.token: None for role in given if paired and role not in purposes and role.token > last}


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


def _bracketed(
    tree: Tree, others: Sequence[Filled], sums: Sequence[Filled], amounts: Sequence[Amount]
) -> dict[int, int]:
    """For "from A ($2m), B ($3m) and C": each of them with the sum behind it in brackets, and C with none.

    Likewise for lists with semicolons: "to A, $2m; and to B, $3m".
    """
    tokens = [role.token for role in sums]
    comma = ";" in tree.lower[min(tokens) : max(tokens)]
    named = ((role.token, _named_before(tree, others, role, amounts, comma=comma)) for role in sums)
    found = {token: owner for token, owner in named if owner is not None}
    if len(found) < 2 or len(found) < len(sums):
        return {}
    names = {role.role for role in others if role.token in found.values()}
    pairs = {role.token: NOBODY for role in others if role.role in names}
    return pairs | {token: sum_ for sum_, token in found.items()}


def _named_before(
    tree: Tree, others: Sequence[Filled], role: Filled, amounts: Sequence[Amount], *, comma: bool
) -> int | None:
    """The filler right before the bracket that a sum stands in, or before a comma and the sum."""
    first = tree.at(amounts[role.filler.index].start) if role.filler.kind == "amount" else role.token
    opening = next((p for p in range(first - 1, max(first - BRACKET, 0), -1) if tree.lower[p] == "("), None)
    if opening is None and comma and tree.lower[first - 1] == ",":
        opening = first - 1
    if opening is None:
        return None
    token = max((other.token for other in others if other.token < opening), default=None)
    if token is None or not PARTING.isdisjoint(tree.lower[token + 1 : opening]):
        return None
    return token
