"""Persons whose names have three or more short parts: "Do Thi Lan", "Min Aung Tun", "Tran Xuan Mai Linh".

    name = first second capital{1,2}         first and second of one language's lists

The stock model cuts such a name at a part that is also an English word. The lists are data
(`data/names/syllables.toml`). The work is a look at the words around each second part.
"""

from collections.abc import Iterator
from functools import cache
from typing import Final

from extract.names.context import Context, is_capital
from extract.names.grammar import mention
from extract.names.lexicon import heads, load
from extract.names.lexicon import words as word_list
from extract.names.model import Mention

RULE: Final = "names.syllables"
_BULLETS: Final = frozenset("-–—•*/")
_PARTS: Final = (3, 4)
_LONGEST: Final = 7  # letters of a part


@cache
def _languages() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    return tuple((frozenset(lists["firsts"]), frozenset(lists["seconds"])) for lists in load("syllables").values())


def find_syllables(context: Context) -> Iterator[Mention]:
    """The names that begin with a first and a second part."""
    words = context.words
    for firsts, seconds in _languages():
        for index in words.places(seconds):
            first = index - 1
            if first < 0 or words.text[first] not in firsts or words.breaks[index] or not _opens(context, first):
                continue
            stop = index + 1
            while stop < len(words) and stop - first <= _PARTS[1] and _part(context, stop):
                stop += 1
            goes_on = first in context.titles and is_capital(words, stop) and not words.breaks[stop]
            if _PARTS[0] <= stop - first <= _PARTS[1] and not goes_on:
                yield mention(context, first, stop, "person", RULE)


def _opens(context: Context, first: int) -> bool:
    """Whether no name goes on over a first part."""
    words = context.words
    if words.initial(first) or (first and words.text[first - 1] in _BULLETS):
        return True
    if words.initial(first - 1) or not is_capital(words, first - 1):
        return True
    return words.low[first - 1] in word_list("stop") or not context.opens(first - 1)


def _part(context: Context, index: int) -> bool:
    words = context.words
    text = words.text[index]
    if not text.istitle() or not text.isalpha() or len(text) > _LONGEST or words.breaks[index]:
        return False
    return not context.known(index) and index not in context.offices and text not in heads().by_last
