"""The words of a portfolio, as they follow "of", "for" and "on": known ones, and what stands with them."""

from typing import Final

from extract.names.lexicon import offices
from extract.names.words import CAPITAL, LOWER, Words

_LONGEST_PORTFOLIO: Final = 2
LONGEST_FIELD: Final = 5  # words of a professor's subject
ENDS: Final = frozenset(
    {"at", "in", "from", "with", "who", "and", "or", "the", "a", "an", "is", "was", "said", "has", "of", "for", "on"}
)
_AFFAIRS: Final = frozenset(
    {
        "Affairs",
        "Development",
        "Resources",
        "Economy",
        "Security",
        "Cooperation",
        "Industries",
        "Management",
        "Tourism",
        "Welfare",
        "Planning",
        "Promotion",
        "Control",
        "Protection",
        "Relations",
        "Reform",
    }
)


def portfolio_words(words: Words, first: int) -> int:
    """One past the last word of the portfolio that begins at an index; the index where none does."""
    stop = first
    while stop < len(words) and not words.breaks[stop]:
        size = portfolio_size(words, stop) or _field_size(words, stop, first)
        if size:
            stop += size
        elif stop > first and words.text[stop] in ("and", "&", ",") and _item_size(words, stop + 1, first):
            stop += 1
        elif stop > first and words.text[stop : stop + 2] == [",", "and"] and portfolio_size(words, stop + 2):
            stop += 2
        else:
            break
    while stop > first and words.low[stop - 1] in offices().open_portfolios and not _in_plain(words, first):
        stop -= 1
        while stop > first and words.text[stop - 1] in ("and", "&", ","):
            stop -= 1  # "Minister of Security and Civil …"
    return stop


def _item_size(words: Words, index: int, first: int) -> int:
    """Length of what may stand behind a conjunction of a portfolio: a known word, or a capital before one."""
    if index >= len(words) or words.breaks[index]:
        return 0
    return portfolio_size(words, index) or (0 if _in_plain(words, first) else _field_size(words, index, first))


def _field_size(words: Words, index: int, first: int) -> int:
    """1 for a word of a portfolio that no list has: a capital before a known one ("**Nautical** Affairs"), a subject.

    A subject is what somebody is a professor of, in lower case: "of **international** law".
    """
    if _in_plain(words, first):
        return int(words.kind[index] == LOWER and words.text[index] not in ENDS and index - first < LONGEST_FIELD)
    known = index + 1 < len(words) and words.kind[index] == CAPITAL and not words.breaks[index + 1]
    return int(known and words.text[index + 1] in _AFFAIRS)


def _in_plain(words: Words, first: int) -> bool:
    """Whether a professor's subject begins at `first`."""
    return first > 1 and words.low[first - 2] == "professor" and words.kind[first] == LOWER


def portfolio_size(words: Words, index: int) -> int:
    """Length of the portfolio word or phrase at an index; 0 where there is none."""
    for size in range(_LONGEST_PORTFOLIO, 0, -1):
        if index + size <= len(words):
            phrase = " ".join(words.text[index : index + size]).lower()
            if phrase in offices().portfolios:
                return size
    return 0
