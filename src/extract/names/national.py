"""Bodies of a state by its adjective: "Georgian **State** Tramways", "the Peruvian National Grid".

    national = adjective of nationality, "State" | "National" | "Federal" | "Royal", capitals

No head noun ends the capitals: those that one does are the grammar's.
"""

from collections.abc import Iterator
from typing import Final

from extract.names.context import Context, is_capital, possessive
from extract.names.demonyms import country_of
from extract.names.grammar import mention
from extract.names.lexicon import heads
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.words import HYPHENS

RULE: Final = "names.body"
_ADJECTIVES: Final = frozenset({"State", "National", "Federal", "Royal"})
_LONGEST: Final = 3


def find_national(context: Context) -> Iterator[Mention]:
    """The adjective of nationality, the second adjective and the one to three capitals behind it."""
    words = context.words
    for index in words.places(_ADJECTIVES):
        first = index - 1
        if first < 0 or words.breaks[index] or index in context.titles or not _is_adjective(context, first):
            continue
        stop = _right(context, index + 1)
        if stop and words.text[stop - 1] not in word_list("no_bodies"):
            yield mention(context, first, stop, "organisation", RULE)


def _is_adjective(context: Context, index: int) -> bool:
    """Whether an adjective of nationality stands at an index, not the name of a country."""
    return bool(country_of(context.words.text[index])) and index not in context.covered


def _right(context: Context, first: int) -> int:
    """One past the capitals of the body; 0 where there are none, a head noun ends them or more follows."""
    words = context.words
    stop = first
    while stop < len(words) and not words.breaks[stop] and is_capital(words, stop):
        if stop in context.offices or not context.opens(stop) or stop - first == _LONGEST:
            return 0
        stop += 1
    if stop == first or words.text[stop - 1] in heads().by_last or stop - 1 in context.persons:
        return 0
    tied = stop < len(words) and words.text[stop] in HYPHENS and words.glued(stop)
    return 0 if tied or possessive(words, stop) == 1 else stop
