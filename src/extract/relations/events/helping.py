"""Cooperation that only says more of another event: what a sum is for, or what was agreed.

"Gave $5 million **to support** X", "**supports** X by giving money", "signed an agreement **to build** a dam".
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from extract.relations.matching.matcher import Match
from extract.relations.model import Filler
from extract.relations.syntax.lists import SURFACE
from extract.relations.syntax.tree import Tree

UPWARD = 2  # words between an infinitive or gerund and the verb whose purpose or means it is
HELP = "cooperation"
GIVING = "funding"
AGREEING = "agreement"
SUM = "amount"
BY = frozenset({"by", "through", "with"})


def joined_to_giving(matches: Sequence[Match], tree: Tree) -> list[Match]:
    """The matches without support and financing that say only what a sum beside them is given for, or who gets it.

    Args:
        matches: those of one statement joined already.
        tree: the parse.
    """
    givings = [match for match in matches if match.rule.type == GIVING and fillers(match, SUM)]
    if not givings:
        return list(matches)
    kept = [match for match in matches if not _is_purpose(match, givings, tree)]
    for giving in givings:
        by = next((match for match in kept if _is_end(match, giving, tree)), None)
        if by is not None:
            kept.remove(by)
            kept[kept.index(giving)] = _with_recipient(giving, by)
    return kept


def without_agreed(matches: Sequence[Match], tree: Tree) -> list[Match]:
    """The matches without what only an agreement's noun says that its parties will do: "a deal **to build** a dam"."""
    agreed = [match for match in matches if match.rule.type == AGREEING]
    return [match for match in matches if not any(_is_agreed(match, other, tree) for other in agreed)]


def fillers(match: Match, role: str) -> set[Filler]:
    """What fills one role."""
    return {filled.filler for filled in match.roles if filled.role == role}


def _is_purpose(match: Match, givings: Sequence[Match], tree: Tree) -> bool:
    """Whether a support or a financing with no sum is only what a sum is given for: "to **support** the fund"."""
    if match.rule.type not in (HELP, GIVING) or fillers(match, SUM):
        return False
    if match.rule.type == GIVING and not any(tree.lower[kid] == "to" for kid in tree.kids(match.trigger, ("aux",))):
        return False
    if tree.dep[match.trigger] == "conj" and tree.kids(match.trigger, SURFACE):
        return False  # "Chad gave $5 million, and **Mali assists** the fund"
    above = set(islice(tree.ancestors(match.trigger), UPWARD))
    return any(other.trigger in above for other in givings)


def _is_agreed(match: Match, agreement: Match, tree: Tree) -> bool:
    """Whether an infinitive says what its subjects agreed in a paper."""
    noun = tree.head[match.trigger]
    if match.rule.type != HELP or tree.dep[match.trigger] != "acl":
        return False
    return agreement.trigger in (noun, tree.head[noun]) and fillers(match, "partner") <= fillers(agreement, "party")


def _is_end(match: Match, giving: Match, tree: Tree) -> bool:
    """Whether a support is done by giving a sum: "**supports** X by giving $5 million"."""
    preposition = tree.head[giving.trigger]
    means = tree.dep[giving.trigger] == "pcomp" and tree.lower[preposition] in BY
    return match.rule.type == HELP and means and tree.head[preposition] == match.trigger


def _with_recipient(giving: Match, support: Match) -> Match:
    """A giving, with whoever is supported as its recipient if it says none."""
    if fillers(giving, "recipient") or fillers(giving, "purpose"):
        return giving
    helped = [role for role in support.roles if role.role == "beneficiary"]
    return replace(giving, roles=(*giving.roles, *(role._replace(role="recipient") for role in helped)))
