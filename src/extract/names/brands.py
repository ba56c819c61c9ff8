"""Coined names with a region: a word in capitals or in camel case before a region ("GROW Andes", "ReefWatch Pacific").

They name programmes, unless a better source types them; the region inside is no place of its own.
"""

from collections.abc import Iterator
from typing import Final

from extract.names.context import Context, is_capital
from extract.names.grammar import mention
from extract.names.lexicon import heads
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.words import Words

RULE: Final = "names.brand"
_MIN: Final = 4
_VOWELS: Final = frozenset("AEIOUYaeiouy")
_LONGEST: Final = 3


def find_brands(context: Context) -> Iterator[Mention]:
    """Brand names with a region, one for each region that such a word stands before."""
    words = context.words
    for index in words.places(word_list("regions")):
        first = _regional(words, index)
        brand = first - 1
        if brand < 0 or words.breaks[first] or not _is_coined(words.text[brand]) or brand in context.covered:
            continue
        yield mention(context, _left(context, brand), _right(context, index + 1), "programme", RULE)


def _regional(words: Words, index: int) -> int:
    """First word of a region of two words ("Southeast Asia")."""
    joined = index > 0 and words.text[index - 1] in word_list("region_parts") and not words.breaks[index]
    return index - 1 if joined else index


def _is_coined(word: str) -> bool:
    """Whether a word is a name that somebody made up: capitals that one can say, or a capital within."""
    if len(word) < _MIN or not word.isalpha() or not _VOWELS.intersection(word):
        return False
    if word.capitalize() in heads().by_last:
        return False
    return word.isupper() or (word[0].isupper() and any(c.isupper() for c in word[2:]) and not word.startswith("Mc"))


def _left(context: Context, brand: int) -> int:
    first = brand
    while brand - first < _LONGEST and is_capital(context.words, first - 1) and not context.words.breaks[first]:
        before = first - 1
        if (
            not context.opens(before)
            or context.known(before)
            or (context.words.initial(before) and not _joins(context, before))
        ):
            break
        first = before
    return first


def _joins(context: Context, index: int) -> bool:
    """Whether the first word of a sentence may be part of the name: an adjective or a noun by its tag."""
    return context.tag(index).startswith(("NN", "JJ"))


def _right(context: Context, stop: int) -> int:
    words = context.words
    last = stop
    while last < min(len(words), stop + _LONGEST) and is_capital(words, last) and not words.breaks[last]:
        if context.known(last) or last in context.offices:
            break
        last += 1
    return last
