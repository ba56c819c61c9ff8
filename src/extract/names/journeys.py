"""Places by who goes there: "they travelled to Marwell", "her flight landed in Ostia", "the camp at Quay".

    journey = verb "to" capitals            travelled, flew, fled, drove, sailed: unless a person is meant
            | verb "from" capitals "to" capitals           or behind what goes there: trains, flights, the road
            | trip "to" | sailed "for" | anchored "off" capitals
            | verb "in" capitals            arrived, born, buried
            | site "at" capitals            camp, airstrip, checkpoint, landed
            | dweller "from" capitals       a herder, a refugee, a native
            | delegate "for" capitals       MP, senator
            | mayor "of" capitals           mayor, bishop, outskirts
            | reached capitals              where ships, roads and trains get to
            | capitals port                 terminal, airport, waterfront, in lower case
            | capitals "-based"             "the Ostmark-based firm"

Verbs and nouns are data (`journeys` and others in `data/names/words.toml`). Of the capitals one or two are taken. The
work is a look at the words behind each of these prepositions whose word before is one of the list.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from extract.names.context import Context, is_capital, possessive, run_after
from extract.names.grammar import mention
from extract.names.joined import ends_person
from extract.names.lexicon import heads
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.words import HYPHENS, Words
from extract.places import people_of

RULE: Final = "names.place_of"
# The lists of words, each with the preposition that stands behind one of them.
_LISTS: Final = {
    "journeys": "to",
    "trips": "to",
    "bound_for": "for",
    "off_shore": "off",
    "arrivals": "in",
    "sites": "at",
    "dwellers": "from",
    "delegates": "for",
    "mayors": "of",
}
_ENDS: Final = {"from": "to", "between": "and"}  # before both ends of a route, and between them
_LONGEST: Final = 2
_LETTERS: Final = 3


@cache
def _prepositions() -> Mapping[str, frozenset[str]]:
    """The prepositions that stand behind each word of the lists."""
    found: dict[str, set[str]] = {}
    for key, preposition in _LISTS.items():
        for word in word_list(key):
            found.setdefault(word, set()).add(preposition)
    return {word: frozenset(behind) for word, behind in found.items()}


def find_journeys(context: Context) -> Iterator[Mention]:
    """The capitals behind such a verb or noun and its preposition."""
    words = context.words
    for index in words.places(_prepositions()):
        before = index + 1 if words.text[index + 1 : index + 2] == [")"] else index
        first = before + 2
        if first >= len(words) or words.text[first - 1] not in _prepositions()[words.text[index]]:
            continue
        stop = _right(context, first) if not words.breaks[first - 1] else 0
        if stop:
            yield mention(context, first, stop, "place", RULE)


def find_routes(context: Context) -> Iterator[Mention]:
    """The capitals on both sides of "to" where a journey or what runs there stands before "from"."""
    words = context.words
    goers = word_list("journeys") | word_list("routes")
    for index in words.places(_ENDS):
        if not index or words.low[index - 1] not in goers or words.breaks[index]:
            continue
        joint = run_after(context, index + 1, _LONGEST, _is_word)
        if words.text[joint : joint + 1] != [_ENDS[words.text[index]]] or words.breaks[joint]:
            continue
        stop = run_after(context, joint + 1, _LONGEST, _is_word)
        for first, last in ((index + 1, joint), (joint + 1, stop)):
            if _right(context, first, paired=words.text[index] == "between") == last > first:
                yield mention(context, first, last, "place", RULE)


def _is_word(context: Context, index: int) -> bool:
    return is_capital(context.words, index)


def find_seats(context: Context) -> Iterator[Mention]:
    """The capitals behind "reached", before "terminal" and the like, and those of "Ostmark-based"."""
    words = context.words
    for index in words.places(word_list("reaching")):
        first = index + 1
        stop = _right(context, first) if first < len(words) and not words.breaks[first] else 0
        if stop and not _is_reader(context, index, stop):
            yield mention(context, first, stop, "place", RULE)
    for index in words.places(word_list("ports_of_name")):
        span = _left(context, index)
        if span:
            yield mention(context, *span, "place", RULE)
    for index in words.places({"based"}):
        hyphen = index - 1
        if words.text[hyphen] in HYPHENS and words.glued(hyphen) and words.glued(index):
            span = _left(context, hyphen) or _opening_city(context, hyphen)
            if span and _is_seat(context, *span):
                yield mention(context, *span, "place", RULE)


def _left(context: Context, stop: int) -> tuple[int, int] | None:
    """The one or two capitals that end before a word, behind a word in lower case."""
    words = context.words
    if stop in context.titles or words.breaks[stop]:
        return None
    first = stop
    while first > 0 and not words.breaks[first] and is_capital(words, first - 1) and context.opens(first - 1):
        first -= 1
        if context.known(first) or first in context.offices or words.text[first].isupper():
            return None
    if not 1 <= stop - first <= _LONGEST or words.initial(first) or words.text[first - 1] in HYPHENS | {"&", "."}:
        return None
    thing = words.text[stop - 1] in heads().by_last or words.low[stop - 1] in word_list("generic")
    return None if thing or ends_person(context, stop - 1) else (first, stop)


def _opening_city(context: Context, stop: int) -> tuple[int, int] | None:
    """The one word that begins a sentence, if a city has that name: "**Ostmark**-based Quayline said"."""
    first = stop - 1
    opens = first >= 0 and context.words.initial(first) and not context.known(first)
    return (first, stop) if opens and people_of(context.words.text[first]) else None


def _is_seat(context: Context, first: int, stop: int) -> bool:
    """Whether capitals before "-based" may be a place: no system, belief or method."""
    low = context.words.low
    return low[stop - 1] not in word_list("no_seats") and low[first] not in low[stop + 2 : stop + 3]


def _is_reader(context: Context, verb: int, stop: int) -> bool:
    """Whether somebody may have been reached by telephone, not a place: "reporters **reached** Silva by phone"."""
    words = context.words
    if words.low[verb - 1] in ("be", "not", "was", "were"):
        return True
    return words.low[stop : stop + 2] in (["by", "phone"], ["by", "telephone"], ["for", "comment"], ["by", "email"])


def _right(context: Context, first: int, *, paired: bool = False) -> int:
    """One past the capitals that begin here; 0 where they are known, a person's, a body's or somebody's."""
    words = context.words
    stop = first
    while stop < min(len(words), first + _LONGEST + 1) and not words.breaks[stop] and is_capital(words, stop):
        if context.known(stop) or stop in context.offices or stop in context.titles or not context.opens(stop):
            return 0
        stop += 1
    if not 1 <= stop - first <= _LONGEST or len(words.text[first]) < _LETTERS or words.text[first].isupper():
        return 0
    if _is_tied(words, stop) and is_capital(words, stop + 1) and words.glued(stop + 1):
        stop += 2  # "Quay-Sund"
    if stop < len(words) and (possessive(words, stop) or _is_tied(words, stop)):
        return 0
    if not paired and words.text[stop : stop + 1] == ["and"] and is_capital(words, stop + 1):
        return 0
    if words.text[stop - 1] in heads().by_last or words.text[stop - 1] in word_list("company_tails"):
        return 0
    return 0 if ends_person(context, stop - 1) else stop


def _is_tied(words: Words, index: int) -> bool:
    """Whether a hyphen stands at an index with no blank before it."""
    return index < len(words) and words.text[index] in HYPHENS and words.glued(index)
