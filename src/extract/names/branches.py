"""Branches of a body in a country, named by both: "**Quay Bank Kosovo** lends", "said Oxfam Nepal".

    branch = body country       with no article before it, and no noun behind it that both would describe

"The Quay Bank Kosovo programme", "EU Britain talks" and "told Quay Bank Kosovo would pay" name two things.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from extract.names.context import Context, possessive
from extract.names.grammar import mention
from extract.names.model import Mention
from extract.names.sections import is_posted
from extract.names.words import LOWER, MARK

RULE: Final = "names.branch"
_ARTICLES: Final = frozenset({"the", "a", "an", "its", "their", "this"})
_TELLING: Final = frozenset({"told", "assured", "warned", "reminded", "informed"})
_AFTER: Final = ("VBD", "VBZ", "VBP", "MD", "IN", "TO", "CC", "RB", "WP", "WDT")
_MARKS: Final = frozenset('.,;:()”"')


def find_branches(context: Context, found: Sequence[Mention]) -> Iterator[Mention]:
    """The bodies among what was found that a country follows, with the country."""
    words = context.words
    for one in found:
        if one.type != "organisation":
            continue
        first, behind = bisect_left(words.start, one.start), bisect_left(words.end, one.end) + 1
        hit = context.covered.get(behind)
        if (
            hit is None
            or hit.first != behind
            or words.breaks[behind]
            or not (hit.entry.ref or "").startswith("iso3166:")
        ):
            continue
        if not _is_described(context, first) and _is_whole(context, behind, hit.stop):
            yield mention(context, first, hit.stop, "organisation", RULE)


def _is_described(context: Context, first: int) -> bool:
    """Whether an article or a verb of telling stands before a name."""
    before = context.words.low[first - 1] if first and not context.words.breaks[first] else ""
    return before in _ARTICLES or before in _TELLING


def _is_whole(context: Context, country: int, stop: int) -> bool:
    """Whether nothing goes on behind a country that stands right behind a name."""
    words = context.words
    if words.source[words.end[country - 1] : words.start[country]] != " ":
        return False
    if stop == len(words) or words.breaks[stop] or possessive(words, stop):
        return True
    if stop in context.offices:
        return not is_posted(words, stop)
    if words.kind[stop] == MARK:
        return words.text[stop] in _MARKS
    return words.kind[stop] == LOWER and context.tag(stop).startswith(_AFTER)
