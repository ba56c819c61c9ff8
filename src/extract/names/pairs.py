"""Two names that share a noun in the plural: "the Repair of Coastal Roads and Care for Tidal Bridges projects"."""

from collections.abc import Iterator
from typing import Final

from extract.names.context import Context, is_capital
from extract.names.grammar import mention
from extract.names.lexicon import heads
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.words import CAPITAL, HYPHENS, NUMBER, Words

RULE: Final = "names.shared_noun"
_LONGEST: Final = 30
_MIN: Final = 3
_OPENERS: Final = frozenset({"the", "its", "their", "both"})
_INSIDE: Final = frozenset(
    {"of", "for", "in", "on", "to", "with", "the", "from", "through", "by", "at", "and", "&", ",", "against"}
)


def find_pairs(context: Context) -> Iterator[Mention]:
    """The two names before a plural noun of programmes; each has three words at least."""
    words = context.words
    for index in words.places(word_list("shared")):
        first = _run(words, index)
        if first is None:
            continue
        split = _split(words, first, index)
        if split and not (_is_body(words, first, split) or _is_body(words, split + 1, index)):
            yield mention(context, first, split, "programme", RULE)
            yield mention(context, split + 1, index, "programme", RULE)


def _run(words: Words, noun: int) -> int | None:
    """First word of the capitals before the noun, after the determiner that opens them."""
    first = noun
    while first > max(0, noun - _LONGEST) and not words.breaks[first]:
        before = first - 1
        if words.text[before] in _OPENERS and is_capital(words, first) and not _within(words, before):
            return first
        if words.kind[before] not in (CAPITAL, NUMBER) and words.text[before] not in _INSIDE | HYPHENS:
            return None
        first = before
    return None


def _within(words: Words, article: int) -> bool:
    """Whether an article stands inside a name: "Care for the Coast"."""
    return article > 1 and words.text[article - 1] in _INSIDE and is_capital(words, article - 2)


def _split(words: Words, first: int, noun: int) -> int:
    """Index of the one "and" that may stand between two names; 0 where none or several may."""
    found = [
        index
        for index in range(first + _MIN - 1, noun - _MIN)
        if words.text[index] in ("and", "&") and is_capital(words, index + 1) and not _parallel(words, index)
    ]
    return found[0] if len(found) == 1 else 0


def _is_body(words: Words, first: int, stop: int) -> bool:
    """Whether a part names a body: capitals throughout and the noun of one at the end."""
    types = {head.type for head in heads().by_last.get(words.text[stop - 1], ())}
    return "organisation" in types and all(words.kind[i] == CAPITAL for i in range(first, stop))


def _parallel(words: Words, index: int) -> bool:
    """Whether "and" joins two words of one form ("Planning and Building")."""
    return words.text[index - 1][-3:] == words.text[index + 1][-3:] == "ing"
