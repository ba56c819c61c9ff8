"""Where the sources of names meet: one list of mentions, none overlapping another.

Priorities, written down:
1. A name of the grammar, the gazetteer or the lexicons wins over one of the model that it only partly overlaps.
2. Of two that overlap, the longer wins, whatever its source: nothing is labelled inside a name. A name of the model
   that merely strings together names found otherwise ("Norlandia-Ostia", "Port Union and World Forum") loses to them.
3. Of two with one span, the source with the higher `PRIORITY` wins.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Final

from extract.names.model import Mention

PRIORITY: Final[Mapping[str, int]] = {
    "names.user": 100,
    "names.acronym": 90,
    "names.gazetteer": 80,
    "names.office": 75,
    "names.quoted": 72,
    "names.field": 71,
    "names.shared_noun": 71,
    "names.election": 70,
    "names.body": 65,
    "names.grammar": 60,
    "names.definition": 58,
    "names.company": 56,
    "names.title_person": 55,
    "names.credit": 54,
    "names.repeat": 50,
    "names.short_form": 45,
    "names.brand": 40,
    "names.model": 10,
}
MODEL: Final = "names.model"
REPEAT: Final = "names.repeat"


@cache
def priority(rule: str) -> int:
    """Priority of a rule id: its own, or that of the family that it belongs to (`names.grammar.occasion`)."""
    return PRIORITY[rule] if rule in PRIORITY else PRIORITY[rule.rsplit(".", 1)[0]]


def merge(candidates: Iterable[Mention]) -> list[Mention]:
    """Choose among overlapping mentions.

    Args:
        candidates: from all sources, in any order; one may come twice.

    Returns:
        Those that win, in text order.
    """
    pool = sorted(candidates, key=_rank)
    sure = _choose(m for m in pool if m.rule != MODEL)
    model = [m for m in pool if m.rule == MODEL and _stands(m, sure)]
    return _choose(sorted([*sure, *model], key=_rank)) if model else sure


def _rank(mention: Mention) -> tuple[int, int, int, str, str]:
    return (mention.start - mention.end, -priority(mention.rule), mention.start, mention.type, mention.rule)


def _choose(ranked: Iterable[Mention]) -> list[Mention]:
    """Greedy: each in turn, unless it overlaps one chosen before."""
    starts: list[int] = []
    chosen: list[Mention] = []
    for mention in ranked:
        at = bisect_left(starts, mention.start)
        free_left = at == 0 or chosen[at - 1].end <= mention.start
        free_right = at == len(chosen) or chosen[at].start >= mention.end
        if free_left and free_right:
            starts.insert(at, mention.start)
            chosen.insert(at, mention)
    return chosen


def overlapping(mention: Mention, ordered: Sequence[Mention]) -> list[Mention]:
    """The mentions of an ordered list without overlaps that a mention overlaps."""
    at = bisect_left(ordered, mention.start, key=lambda m: m.end)
    found = []
    while at < len(ordered) and ordered[at].start < mention.end:
        if ordered[at].end > mention.start:
            found.append(ordered[at])
        at += 1
    return found


def _stands(mention: Mention, sure: Sequence[Mention]) -> bool:
    """Whether a name of the model is a name of its own beside those found otherwise."""
    inside = [one for one in overlapping(mention, sure) if one.rule != REPEAT or not _holds(mention, one)]
    if not inside:
        return True
    if not all(_holds(mention, one) for one in inside):
        return False
    only = inside[0]
    if mention.type == "person" and only.type == "person" and only.start == mention.start:
        return True
    if len(inside) > 1:
        return False
    if only.rule != "names.gazetteer" or (mention.type == "person" and only.type != "place"):
        return False
    before, after = mention.text[: only.start - mention.start], mention.text[only.end - mention.start :]
    return _adds(before) or (_adds(after) and not after.startswith(("'", "’")))


def _holds(outer: Mention, inner: Mention) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end and outer.end - outer.start > inner.end - inner.start


def _adds(rest: str) -> bool:
    """Whether what stands beside the known name has a capital or a figure of its own."""
    return any(character.isupper() or character.isdigit() for character in rest)
