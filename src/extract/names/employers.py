"""Companies by what only they have: "Marwell Marine's chief executive", "the CEO of Quayline", "a stake in Ostia Sund".

    employer = capitals ["'s"] office holder | capitals "'s" office | office "of" | "at" capitals
             | stake "in" capitals | subsidiary "of" capitals

The offices are those of companies alone ("chief executive", "managing director"); towns and ministries have other ones.
The stock model takes such a name for a person as often as not. The words are data (`data/names/employers.toml`).
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from extract.names.context import Context, is_capital, may_name_company, possessive, run_after, run_before
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


@cache
def _held() -> Mapping[str, str]:
    """The preposition behind each noun or participle of what companies alone have or are."""
    return {noun: joint for joint, nouns in load("employers")["held"].items() for noun in nouns}


def find_employers(context: Context) -> Iterator[Mention]:
    """The companies around such offices and before such verbs."""
    words = context.words
    for index in words.places(_listed("last")):
        first = _office(context, index)
        if first is not None:
            yield from _before(context, first, index + 1)
            yield from _behind(context, index + 1)
    for index in words.places(_held()):
        if words.text[index + 1 : index + 2] == [_held()[words.text[index]]] and not words.breaks[index + 1]:
            yield from _named(context, index + 2)


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
    first = run_before(context, stop, _LONGEST, may_name_company)
    if first < stop and (owned or not words.initial(first) or stop - first > 1):
        yield mention(context, first, stop, "organisation", RULE)


def _of_person(context: Context, index: int) -> bool:
    """Whether a noun follows that makes the office its owner's: "Ana Silva's CEO **job**"."""
    words = context.words
    return index < len(words) and not words.breaks[index] and words.text[index] in _listed("personal")


def _behind(context: Context, joint: int) -> Iterator[Mention]:
    """The capitals behind an office and "of" or "at"."""
    if context.words.text[joint : joint + 1] in (["of"], ["at"]) and not context.words.breaks[joint]:
        yield from _named(context, joint + 1)


def _named(context: Context, first: int) -> Iterator[Mention]:
    stop = run_after(context, first, _LONGEST, may_name_company)
    if stop > first and not _goes_on(context, stop):
        yield mention(context, first, stop, "organisation", RULE)


def _goes_on(context: Context, stop: int) -> bool:
    """Whether a name may go on behind the capitals: over a capital, a mark that joins, or "for" and a capital."""
    words = context.words
    if stop >= len(words) or words.breaks[stop]:
        return False
    tied = words.text[stop] in ("for", "of", "and", "on") and is_capital(words, stop + 1)
    return tied or is_capital(words, stop) or words.text[stop] in _JOINING
