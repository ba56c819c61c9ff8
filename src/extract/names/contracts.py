"""Companies by the works that they build, win or pay for: "Marwell won the tender", "turbines supplied by Quayline".

    winner = capital [modal*] verb … works              "Marwell has won a contract", "Quayline will build a pier"
           | participle "by" capital [list]             "built by Marwell", "submitted by Marwell, Quayline and Tidex"
           | deal "with" | "from" | "to" capital        "a contract with Marwell", "a guarantee from Quayline"

Only single words are taken, for of two the model tells companies from persons; no surname, town or known name is. The
words are data (`contracts` in `data/names/employers.toml`). The work is a look at a few words around each of them.
"""

from collections.abc import Iterator
from functools import cache
from typing import Final

from extract.names.context import Context, is_capital, may_name_company, possessive
from extract.names.grammar import mention
from extract.names.joined import ends_person, is_own_name
from extract.names.lexicon import load
from extract.names.model import Mention
from extract.names.words import HYPHENS
from extract.places import people_of

RULE: Final = "names.company"
_REACH: Final = 6  # words behind a verb in which the works are looked for
_MODALS: Final = 4
_ITEMS: Final = 6
_LETTERS: Final = 4


@cache
def _listed(key: str) -> frozenset[str]:
    return frozenset(load("employers")["contracts"][key])


def find_contractors(context: Context) -> Iterator[Mention]:
    """The companies beside such words."""
    words = context.words
    for index in words.places(_listed("verbs")):
        if not _listed("works").isdisjoint(words.low[index + 1 : index + 1 + _REACH]):
            yield from _winner(context, index)
    for index in words.places(_listed("done")):
        if words.text[index + 1 : index + 2] == ["by"]:
            yield from _items(context, index + 2)
    for index in words.places(_listed("deals")):
        if words.text[index + 1 : index + 2] and words.text[index + 1] in _listed("joints"):
            yield from _items(context, index + 2)


def _winner(context: Context, verb: int) -> Iterator[Mention]:
    """The one capital before a verb and its auxiliaries."""
    words = context.words
    stop = verb
    while stop > max(verb - _MODALS, 0) and words.text[stop - 1] in _listed("modals"):
        stop -= 1
    first = stop - 1
    if first < 0 or words.breaks[stop] or not _is_company(context, first):
        return
    alone = words.initial(first) or words.low[first - 1] in _listed("before")
    if alone:
        yield mention(context, first, stop, "organisation", RULE)


def _items(context: Context, first: int) -> Iterator[Mention]:
    """The one capital that begins here, and those that a list joins to it."""
    words = context.words
    for _ in range(_ITEMS):
        if first >= len(words) or words.breaks[first]:
            return
        stop = _end(context, first)
        if stop == first + 1 and _is_company(context, first) and not possessive(words, stop):
            yield mention(context, first, stop, "organisation", RULE)
        if words.text[stop : stop + 1] not in ([","], ["and"]):
            return
        first = stop + (2 if words.text[stop + 1 : stop + 2] == ["and"] else 1)


def _end(context: Context, first: int) -> int:
    """One past the capitals and hyphens that begin here; `first` where none do."""
    words = context.words
    stop = first
    while stop < len(words) and not words.breaks[stop] and stop - first < _ITEMS:
        if not is_capital(words, stop) and words.text[stop] not in HYPHENS:
            break
        stop += 1
    return stop


def _is_company(context: Context, index: int) -> bool:
    """Whether one capital may be a company, and is no town, surname, acronym or common noun."""
    words = context.words
    text = words.text[index]
    if not may_name_company(context, index) or len(text) < _LETTERS or text.isupper() or not text.isalpha():
        return False
    if text in _listed("famous"):
        return False
    if (index and words.text[index - 1] in HYPHENS) or people_of(text) or words.low[index] in words.by_text:
        return False
    return is_own_name(context, index) and not ends_person(context, index)
