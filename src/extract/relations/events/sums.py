"""One event a sum: what of a statement is a sum of its own, and which of its fillers belong to which."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from extract.amounts.model import Amount
from extract.relations.events.gaps import gapped
from extract.relations.events.owners import ADDRESSING, owners
from extract.relations.findings import Findings
from extract.relations.matching.matcher import Filled, Match
from extract.relations.model import Filler
from extract.relations.syntax.reach import INNER
from extract.relations.syntax.tree import Tree

BRACKETED = 4  # tokens between a sum and its conversion, at most
INTO = "around(in"
ABOUT = frozenset({"about", "or", "approximately", "roughly", "around", "equivalent"})
PARTS = frozenset({"part", "portion", "share", "half", "third", "quarter", "tranche", "instalment", "installment"})
SCENES = frozenset({"at", "during", "on", "after", "before", "following"})
OWN = frozenset({"of", "worth", "with", "by", "including"})  # "a gift **of** 300 tents", but not "**to** 40 villages"


def split(match: Match, tree: Tree, amounts: Sequence[Amount], findings: Findings | None = None) -> list[Match]:
    """One match for each filler of the role that the rule's type says (`each`); one where there is none or only one.

    A filler inside the phrase of one sum belongs to that sum alone; what stands outside belongs to all.

    Args:
        match: of a rule.
        tree: the parse.
        amounts: the Doc's amounts.
        findings: all that was found, for who gives what in "Chad gave $2 million and **Togo** $3 million".
    """
    each = match.rule.each
    if not each:
        return [match]
    said = [role for role in match.roles if role.role == each]
    sums = _own(said, match.trigger, tree, amounts)
    others = [role for role in match.roles if role.role != each and not _is_scene(role, match.trigger, tree)]
    if not _says_enough(match, others):
        return []
    if not sums:
        return [] if said and match.rule.roles[each].required else [replace(match, roles=tuple(others))]
    owner = owners(tree, others, sums, amounts)
    parts = []
    for one in sorted(sums, key=lambda role: role.token):
        kept = [role for role in others if owner[role.token] in (None, one.token)]
        parts.append(replace(match, roles=(*kept, one)))
    dealt = gapped(parts, others, tree, amounts, findings) if findings is not None else parts
    return [part for part in dealt if len(part.roles) > 1]  # a sum of which nothing is said is no event


def _says_enough(match: Match, others: Sequence[Filled]) -> bool:
    """Whether one of the roles that the rule's type wants is left."""
    return not match.rule.any_of or any(role.role in match.rule.any_of for role in others)


def _is_scene(role: Filled, trigger: int, tree: Tree) -> bool:
    """Whether a place is where a sum was given and not who got it: "At the fair **in Suva**, Chad gave $2 million"."""
    if role.role != "recipient" or not role.path.startswith(INTO) or role.token > trigger:
        return False
    above = takewhile(lambda node: node != trigger, tree.ancestors(role.token))
    asked = any(tree.lower[kid] == "where" for kid in tree.kids(trigger, ("advmod",)))
    return asked or any(tree.lower[node] in SCENES for node in above)


def _own(said: Sequence[Filled], trigger: int, tree: Tree, amounts: Sequence[Amount]) -> list[Filled]:
    """The sums that are given: no conversion of another, no whole that one is a part of, no count of who gets it."""
    sums = _unconverted(said, amounts, tree)
    sums = [role for role in sums if not _counts_others(role, trigger, amounts, tree)]
    return [role for role in sums if not _is_whole(role, sums, tree)]


def _unconverted(said: Sequence[Filled], amounts: Sequence[Amount], tree: Tree) -> list[Filled]:
    """The sums, none twice: for one in brackets behind the same in another currency, that one."""
    found: dict[Filler, Filled] = {}
    for role in said:
        place = role.filler.index - 1
        if _is_conversion(role, amounts, tree):
            first = Filler("amount", place)
            found.setdefault(first, role._replace(filler=first, token=tree.at(amounts[place].end - 1)))
        else:
            found[role.filler] = role
    return list(found.values())


def _is_conversion(role: Filled, amounts: Sequence[Amount], tree: Tree) -> bool:
    """Whether a sum stands in brackets, or behind a comma and "about", right behind one in another currency."""
    place = role.filler.index
    if role.filler.kind != "amount" or amounts[place].type != "money" or not place:
        return False
    end, first = tree.at(amounts[place - 1].end - 1), tree.at(amounts[place].start)
    gap = tree.lower[end + 1 : first]
    if amounts[place - 1].type != "money" or len(gap) >= BRACKETED:
        return False
    about = gap[:1] == [","] and not ABOUT.isdisjoint(gap)  # "$900, **about Sh140,000**"
    return ("(" in gap and ")" not in gap) or (about and amounts[place - 1].currency != amounts[place].currency)


def _counts_others(role: Filled, trigger: int, amounts: Sequence[Amount], tree: Tree) -> bool:
    """Whether a count is of those who get something and not of what is given: "gave tents to **40** villages"."""
    if role.filler.kind != "amount" or amounts[role.filler.index].type != "count":
        return False
    above = takewhile(lambda node: node != trigger, tree.ancestors(role.token))
    return any(tree.pos[node] in ("ADP", "SCONJ") and tree.lower[node] not in OWN for node in above)


def _is_whole(role: Filled, sums: Sequence[Filled], tree: Tree) -> bool:
    """Whether a sum is only what another is a part of: "Of the **$9 million** needed, Chad gave $2 million"."""
    whole = role.token
    while tree.dep[whole] in INNER:
        whole = tree.head[whole]
    above = tree.head[whole]
    if len(sums) < 2 or tree.dep[whole] != "pobj":
        return False
    part = tree.head[above]
    if whole != role.token:  # "gave $2 million to **a $9 million fund**", "as part of **a $9 million package**"
        return tree.lower[above] in ADDRESSING or tree.lemma[part] in PARTS
    if tree.lower[above] != "of":
        return False
    return tree.pos[part] == "VERB" or any(part == other.token for other in sums)
