"""Persons in credits of pictures: "(Photo: Ana Reyes)", "Photo by Ian Holm/Reuters", "© Tomas Gruber"."""

from collections.abc import Iterator
from typing import Final

from extract.names.context import Context, is_capital
from extract.names.grammar import mention
from extract.names.lexicon import heads
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.words import HYPHENS, NUMBER

RULE: Final = "names.credit"
_LEADS: Final = frozenset({":", "by", "©", "credit", "Credit", "courtesy", "of", "BY", "/"})
_MAX: Final = 3
_MIN: Final = 2


def find_credits(context: Context) -> Iterator[Mention]:
    """Two or three capitalised words in a credit that are not known as something else."""
    words = context.words
    for index in words.places(word_list("credit_words")):
        first = _after_lead(context, index)
        stop = first
        while stop < min(len(words), first + _MAX + 1) and _part(context, stop):
            stop += 1
        if _MIN <= stop - first <= _MAX and _ends(context, stop):
            yield mention(context, first, stop, "person", RULE)


def _after_lead(context: Context, index: int) -> int:
    """First word after the words, marks and year that lead a credit in; past the text where none do."""
    words = context.words
    first = index + 1
    led = words.text[index] == "©"
    while first < min(len(words), index + 4) and not words.breaks[first]:
        if words.text[first] not in _LEADS and not (led and words.kind[first] == NUMBER):
            break
        led = True
        first += 1
    return first if led else len(words)


def _part(context: Context, index: int) -> bool:
    words = context.words
    text = words.text[index]
    if text in word_list("particles") and is_capital(words, index + 1) and not words.breaks[index]:
        return is_capital(words, index - 1)
    if not is_capital(words, index) or words.breaks[index] or context.known(index):
        return False
    return not text.isupper() and text not in heads().by_last and text not in word_list("agencies")


def _ends(context: Context, stop: int) -> bool:
    words = context.words
    if stop >= len(words) or words.breaks[stop]:
        return True
    return words.text[stop] in HYPHENS or words.text[stop] in (
        ")",
        "]",
        ",",
        ".",
        "|",
        "©",
        ";",
        "(",
        "for",
        "via",
        "at",
    )
