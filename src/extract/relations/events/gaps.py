"""Gapping: a verb that is said once of two sides with a sum each: "Chad gave $2 million and **Togo $3 million**"."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise

from extract.amounts.model import Amount
from extract.relations.events.owners import GIVEN_TO
from extract.relations.findings import Findings, Found
from extract.relations.matching.matcher import Filled, Match
from extract.relations.syntax.nouns import POSSESSIVE
from extract.relations.syntax.tree import VERBAL, Tree

JOINING = frozenset({",", ";", "and", "but", "while", "whereas"})
ADDRESSING = frozenset({"to", "for", "towards", "toward"})
MOST = 20  # findings behind the last sum that are looked at
FAR = 60  # and tokens
DETERMINERS = frozenset({"the"})
OPENING = frozenset({"a", "an", "the", "its", "another", "one"})  # what an apposition begins with
MORE = frozenset({"a", "an", "another", "further", "additional", "extra", "some", "about", "around", "nearly", "over"})
WORDS = 3  # of those before a sum, at most
APPOSED = 10  # tokens of an apposition, at most


def gapped(
    parts: Sequence[Match], others: Sequence[Filled], tree: Tree, amounts: Sequence[Amount], findings: Findings
) -> list[Match]:
    """The matches of a statement, one a sum, those of gapped clauses with their own side.

    In a gapped clause the name right before the sum has the role of the first clause's subject, or of the name right
    before the first sum: "gave **Chad** $2 million and **Togo** $3 million". What is not said anew is as in the
    clause before, or else as in the one behind.

    Args:
        parts: as `split` made them, in text order.
        others: the fillers of all roles but that of the sums.
        tree: the parse.
        amounts: the Doc's amounts.
        findings: what is named.
    """
    given = list(parts)
    parts = [*given, *_unreached(given[-1], tree, amounts, findings)]
    firsts = [tree.at(amounts[part.roles[-1].filler.index].start) for part in parts]
    names = [_before(findings, first, tree) for first in firsts]
    anew = [place for place, name in enumerate(names) if place and name is not None and _joined(tree, findings, name)]
    side = _side(parts[0], others, names[0]) if anew else None
    if side is None or parts[0].trigger > firsts[0]:
        return given
    kinds = parts[0].rule.roles[side.role].types
    opened = [name for place in anew if (name := names[place]) is not None and name.type in kinds]
    if any(name.filler is None for name in opened) or not opened:
        return given
    rest = [role for role in others if all(role.token != name.head for name in opened)]
    if not any(role.role in GIVEN_TO and role.role != side.role for role in rest):
        rest += _behind(parts[-1], tree, amounts, findings)
    bounds = [0, *(name.first for name in opened), len(tree.lower)]
    clauses = [range(low, high) for low, high in pairwise(bounds)]
    return [_part(part, first, rest, side, opened, clauses) for part, first in zip(parts, firsts, strict=True)]


def _unreached(part: Match, tree: Tree, amounts: Sequence[Amount], findings: Findings) -> Iterator[Match]:
    """Matches for the sums behind the last whose gapped clauses the parse cut off."""
    past = tree.at(amounts[part.roles[-1].filler.index].end - 1) + 1
    end = tree.sentences[tree.sentence[part.trigger]][1]
    first = bisect_left(findings.starts, past)
    for sum_ in islice(findings.order, first, first + MOST):
        if sum_.first >= min(end, past + FAR) or any(tree.pos[token] in VERBAL for token in range(past, sum_.first)):
            return
        name = _before(findings, sum_.first, tree) if sum_.type == "money" else None
        if name is not None and sum_.filler is not None and _joined(tree, findings, name):
            last = part.roles[-1]
            yield replace(part, roles=(*part.roles[:-1], last._replace(filler=sum_.filler, token=sum_.head)))


def _before(findings: Findings, first: int, tree: Tree) -> Found | None:
    """The name that ends right before a token, or before the apposition there: "and **Togo**, a member, $3 million"."""
    last = first - 1
    while last > first - 1 - WORDS and tree.lower[last] in MORE:
        last -= 1  # "and Togo **a further** $3 million"
    if last > 0 and tree.lower[last] == ",":
        commas = [place for place in range(last - 1, max(last - APPOSED, 0), -1) if tree.lower[place] == ","]
        last = commas[0] - 1 if commas and tree.lower[commas[0] + 1] in OPENING else last
    found = findings.at.get(last)
    return found if found is not None and found.filler is not None and found.filler.kind == "entity" else None


def _joined(tree: Tree, findings: Findings, name: Found) -> bool:
    """Whether a name, or its owner's before it, opens a clause behind a comma or "and"."""
    before = name.first - 1
    owner = findings.at.get(before - 1) if tree.lower[before] in POSSESSIVE else None
    before = before if owner is None else owner.first - 1
    if tree.lower[before] in DETERMINERS:
        before -= 1
    return before > 0 and tree.lower[before] in JOINING


def _side(part: Match, others: Sequence[Filled], name: Found | None) -> Filled | None:
    """The filler of the first clause that the gapped ones have another for."""
    if name is not None:
        return next((role for role in others if role.token == name.head and role.role in GIVEN_TO), None)
    return next((role for role in others if role.path == "subject" and role.token < part.trigger), None)


def _behind(part: Match, tree: Tree, amounts: Sequence[Amount], findings: Findings) -> list[Filled]:
    """Who gets all, right behind the last sum, where the parse took a gapped name for that: "Togo $3m to **Fiji**"."""
    preposition = tree.at(amounts[part.roles[-1].filler.index].end - 1) + 1
    if preposition + 1 >= len(tree.lower) or tree.lower[preposition] not in ADDRESSING:
        return []
    name = findings.at.get(preposition + 1 + (tree.lower[preposition + 1] in DETERMINERS))
    if name is None or name.filler is None:
        return []
    for role in sorted(GIVEN_TO, reverse=True):
        if role in part.rule.roles and name.type in part.rule.roles[role].types:
            return [Filled(role, name.filler, name.head, part.rule.roles[role].paths[0])]
    return []


def _part(
    part: Match, first: int, rest: Sequence[Filled], side: Filled, opened: Sequence[Found], clauses: Sequence[range]
) -> Match:
    """A match with what its clause says, and what the others say where it says nothing."""
    own = next(place for place, clause in enumerate(clauses) if first in clause)
    name = opened[own - 1] if own else None
    given = [role for role in rest if role.role in GIVEN_TO and role.role != side.role]
    order = [own, *range(own - 1, -1, -1), *range(own + 1, len(clauses))]
    said = ([role for role in given if role.token in clauses[place]] for place in order)
    kept = [role for role in rest if role not in given and role.role != side.role]
    if name is None or name.filler is None:
        sides = [role for role in rest if role.role == side.role]
    else:
        sides = [Filled(side.role, name.filler, name.head, side.path)]
    return replace(part, roles=(*sides, *next((found for found in said if found), ()), *kept, part.roles[-1]))
