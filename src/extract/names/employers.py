"""Companies by what only they have: "Marwell Marine's chief executive", "the CEO of Quayline".

    employer = capitals ["'s"] office holder | capitals "'s" office | office "of" | "at" capitals

The offices are those of companies alone ("chief executive", "managing director"); towns and ministries have other ones.
The stock model takes such a name for a person as often as not. The words are data (`data/names/employers.toml`).
"""

from collections.abc import Iterator
from functools import cache
from typing import Final

from extract.names.context import Context, is_capital, may_name_company, possessive
from extract.names.grammar import mention
from extract.names.lexicon import load
from extract.names.model import Mention
from extract.names.words import APOSTROPHES, HYPHENS

RULE: Final = "names.company"
_LONGEST: Final = 4
_JOINING: Final = HYPHENS | APOSTROPHES | {"&", "+"}


@cache
def _listed(key: str) -> frozenset[str]:
    return frozenset(load("employers")[key])


def find_employers(context: Context) -> Iterator[Mention]:
    """The companies around such offices and before such verbs."""
    words = context.words
    for index in words.places(_listed("last")):
        first = _office(context, index)
        if first is not None:
            yield from _before(context, first, index + 1)
            yield from _behind(context, index + 1)


def _office(context: Context, last: int) -> int | None:
    """First word of the office that ends at a word, if it is one of those."""
    words = context.words
    for size in (3, 2, 1):
        first = last - size + 1
        if first > 0 and " ".join(words.low[first : last + 1]) in _listed("offices"):
            return first
    return None


def _before(context: Context, office: int, after: int) -> Iterator[Mention]:
    """The capitals that own an office, or stand before one with its holder behind it."""
    words = context.words
    owned = office > 2 and words.text[office - 1] == "s" and possessive(words, office - 2) == 2
    held = is_capital(words, after) and not words.breaks[after] and not words.breaks[office]
    if not (owned and not _of_person(context, after)) and not held:
        return
    stop = office - 2 if owned else office
    first = stop
    while first > 0 and stop - first < _LONGEST and not words.breaks[first] and may_name_company(context, first - 1):
        first -= 1
    if first < stop and (owned or not words.initial(first) or stop - first > 1):
        yield mention(context, first, stop, "organisation", RULE)


def _of_person(context: Context, index: int) -> bool:
    """Whether a noun follows that makes the office its owner's: "Ana Silva's CEO **job**"."""
    words = context.words
    return index < len(words) and not words.breaks[index] and words.text[index] in _listed("personal")


def _behind(context: Context, joint: int) -> Iterator[Mention]:
    """The capitals behind an office and "of" or "at"."""
    words = context.words
    if words.text[joint : joint + 1] not in (["of"], ["at"]) or words.breaks[joint]:
        return
    first = stop = joint + 1
    while stop < len(words) and stop - first < _LONGEST and not words.breaks[stop] and may_name_company(context, stop):
        stop += 1
    if stop > first and not _goes_on(context, stop):
        yield mention(context, first, stop, "organisation", RULE)


def _goes_on(context: Context, stop: int) -> bool:
    """Whether a name may go on behind the capitals: over a capital, a mark that joins, or "for" and a capital."""
    words = context.words
    if stop >= len(words) or words.breaks[stop]:
        return False
    tied = words.text[stop] in ("for", "of", "and", "on") and is_capital(words, stop + 1)
    return tied or is_capital(words, stop) or words.text[stop] in _JOINING
