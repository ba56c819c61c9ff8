"""Currencies beside their figures, in which nothing is a name: "NOK 31 million", "200 million JPY", "6 bn US dollars".

    code    a code of ISO 4217, or one of the list, before or after a number
    noun    the noun of a currency, with the country or adjective before it, behind a number

The spans are silent: a sum that overlaps a name would be lost to it. The nouns, magnitudes and further codes are data
(`data/names/words.toml`). The work is a look at the neighbours of each code and a few words before each noun.
"""

from collections.abc import Iterator
from functools import cache
from typing import Final

import pycountry

from extract.names.context import Context
from extract.names.lexicon import words as word_list
from extract.names.words import CAPITAL, NUMBER, YEAR, Words

_LONGEST: Final = 3  # capitals before the noun: "Trinidad and Tobago" is rare, "East Caribbean" is not
_CODES: Final = {"COP"}  # of ISO 4217, those that stand before figures as something else: "COP 28"


@cache
def codes() -> frozenset[str]:
    """The codes and signs of currencies as they stand beside figures."""
    return frozenset(one.alpha_3 for one in pycountry.currencies) - _CODES | word_list("currency_codes")


def find_currencies(context: Context) -> Iterator[tuple[int, int]]:
    """Word spans (first, stop) of currencies beside their figures."""
    words = context.words
    for index in words.places(codes()):
        if _is_figure(words, index - 1) or _figure_follows(words, index + 1):
            yield index, index + 1
    for index in words.low_places(word_list("currency_nouns")):
        first = index
        while first > 0 and index - first < _LONGEST and not words.breaks[first] and words.kind[first - 1] == CAPITAL:
            first -= 1
        if first < index and _is_figure(words, first - 1) and not YEAR.fullmatch(words.text[first - 1]):
            yield first, index + 1


def _is_figure(words: Words, index: int) -> bool:
    """Whether a number or a magnitude stands at an index, on the line of the word behind it."""
    if index < 0 or words.breaks[index + 1]:
        return False
    if words.kind[index] == NUMBER:
        return words.text[index][-1].isdigit()
    return words.low[index] in word_list("magnitudes")  # "two **million** US dollars"


def _figure_follows(words: Words, index: int) -> bool:
    """Whether a number stands at an index, on the line of the word before it, with a full stop between or none."""
    if index < len(words) and words.text[index] == "." and words.glued(index):
        index += 1
    return index < len(words) and words.kind[index] == NUMBER and not words.breaks[index]
