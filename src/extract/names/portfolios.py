"""The portfolio after the noun of an office: "of Trade and Industry", "for Climate Change"."""

from typing import Final

from extract.names.lexicon import offices
from extract.names.words import Words

_PREPOSITIONS: Final = frozenset({"of", "for", "on"})
_LONGEST_PORTFOLIO: Final = 2


def portfolio(words: Words, last: int) -> int:
    """One past the last word of the portfolio after an office noun that ends at `last`."""
    stop = last + 1
    if words.text[last].lower() not in offices().portfolio_heads:
        return stop
    while stop + 1 < len(words) and words.text[stop] in _PREPOSITIONS and not words.breaks[stop]:
        after = _portfolio_words(words, stop + 1)
        if after == stop + 1:
            break
        stop = after
    return stop


def _portfolio_words(words: Words, first: int) -> int:
    stop = first
    while stop < len(words) and not words.breaks[stop]:
        size = _portfolio_size(words, stop)
        if size:
            stop += size
        elif stop > first and words.text[stop] in ("and", "&", ",") and _portfolio_size(words, stop + 1):
            stop += 1
        elif stop > first and words.text[stop : stop + 2] == [",", "and"] and _portfolio_size(words, stop + 2):
            stop += 2
        else:
            break
    while stop > first and words.low[stop - 1] in offices().open_portfolios:
        stop -= 1
    return stop


def _portfolio_size(words: Words, index: int) -> int:
    """Length of the portfolio word or phrase at an index; 0 where there is none."""
    for size in range(_LONGEST_PORTFOLIO, 0, -1):
        if index + size <= len(words):
            phrase = " ".join(words.text[index : index + size]).lower()
            if phrase in offices().portfolios:
                return size
    return 0
