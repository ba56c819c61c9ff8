"""Places by who goes there: "they travelled to Marwell", "her flight landed in Ostia", "the camp at Quay".

    journey = verb "to" capitals            travelled, flew, fled, drove, sailed: unless a person is meant
            | verb "in" capitals            arrived, born, buried
            | site "at" capitals            camp, airstrip, checkpoint, landed
            | dweller "from" capitals       a herder, a refugee, a native
            | delegate "for" capitals       MP, senator
            | mayor "of" capitals           mayor, bishop, outskirts

Verbs and nouns are data (`journeys` and others in `data/names/words.toml`). Of the capitals one or two are taken. The
work is a look at the words behind each of these prepositions whose word before is one of the list.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from extract.names.context import Context, is_capital, possessive
from extract.names.grammar import mention
from extract.names.lexicon import heads
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.words import HYPHENS

RULE: Final = "names.place_of"
# The lists of words, each with the preposition that stands behind one of them.
_LISTS: Final = {
    "journeys": "to",
    "arrivals": "in",
    "sites": "at",
    "dwellers": "from",
    "delegates": "for",
    "mayors": "of",
}
_LONGEST: Final = 2
_LETTERS: Final = 3


@cache
def _prepositions() -> Mapping[str, str]:
    """The preposition that stands behind each word of the lists."""
    return {word: preposition for key, preposition in _LISTS.items() for word in word_list(key)}


def find_journeys(context: Context) -> Iterator[Mention]:
    """The capitals behind such a verb or noun and its preposition."""
    words = context.words
    for index in words.places(_prepositions()):
        before = index + 1 if words.text[index + 1 : index + 2] == [")"] else index
        first = before + 2
        if first >= len(words) or words.text[first - 1] != _prepositions()[words.text[index]]:
            continue
        stop = _right(context, first) if not words.breaks[first - 1] else 0
        if stop:
            yield mention(context, first, stop, "place", RULE)


def _right(context: Context, first: int) -> int:
    """One past the capitals that begin here; 0 where they are known, a person's, a body's or somebody's."""
    words = context.words
    stop = first
    while stop < min(len(words), first + _LONGEST + 1) and not words.breaks[stop] and is_capital(words, stop):
        if context.known(stop) or stop in context.offices or stop in context.titles or not context.opens(stop):
            return 0
        stop += 1
    if not 1 <= stop - first <= _LONGEST or len(words.text[first]) < _LETTERS or words.text[first].isupper():
        return 0
    if stop < len(words) and (possessive(words, stop) or (words.text[stop] in HYPHENS and words.glued(stop))):
        return 0
    if words.text[stop : stop + 1] == ["and"] and is_capital(words, stop + 1):
        return 0
    if words.text[stop - 1] in heads().by_last or words.text[stop - 1] in word_list("company_tails"):
        return 0
    return 0 if _is_person(context, stop - 1) else stop


def _is_person(context: Context, last: int) -> bool:
    """Whether the model has a full name elsewhere that ends in this word."""
    words = context.words
    places = words.by_text[words.text[last]]
    return any(at in context.persons and is_capital(words, at - 1) for at in places if at != last)
