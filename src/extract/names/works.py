"""Named infrastructure with its noun in lower case: "the Marwell dam", "the Quay Nord nuclear plant".

    work = capitals qualifier* noun         "dam" needs no qualifier; a plant, station, farm or park one at least

A noun in lower case completes the name, if the capitals are more than a country, a people or a known body; a city will
do. Nouns and qualifiers are data (`data/names/works.toml`). The work is a look at a few words before each noun.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from extract.names.context import Context, is_capital
from extract.names.grammar import mention
from extract.names.lexicon import load
from extract.names.model import Mention
from extract.names.things import is_body_noun

RULE: Final = "names.grammar.programme"
_LONGEST: Final = 3  # capitals
_SHORTEST: Final = 3  # letters of a name's only word


@cache
def _nouns() -> Mapping[str, frozenset[str]]:
    """By a noun, its qualifiers."""
    return {noun: frozenset(before) for noun, before in load("works").items()}


def find_works(context: Context) -> Iterator[Mention]:
    """Capitals before such nouns."""
    words = context.words
    for index in words.places(_nouns()):
        begin = _qualified(context, index)
        first = begin
        while first > 0 and begin - first < _LONGEST and not words.breaks[first] and _part(context, first - 1):
            first -= 1
        if first < begin and _is_own(context, first, begin):
            yield mention(context, first, index + 1, "programme", RULE)


def _qualified(context: Context, noun: int) -> int:
    """First word of a noun and its qualifiers; 0 where it needs one and has none, or in a line of capitals."""
    words = context.words
    qualifiers = _nouns()[words.text[noun]]
    begin = noun
    while begin > 0 and not words.breaks[begin] and words.text[begin - 1] in qualifiers:
        begin -= 1
    bare = bool(qualifiers) and begin == noun
    return 0 if bare or words.glued(begin) or noun in context.titles else begin


def _part(context: Context, index: int) -> bool:
    return is_capital(context.words, index) and context.opens(index)


def _is_own(context: Context, first: int, stop: int) -> bool:
    """Whether capitals are a name of the work's own: no country or people, body, acronym, person or noun of one."""
    words = context.words
    if is_body_noun(words.text[stop - 1]) or first - 1 in context.offices:
        return False
    if all(words.text[i].isupper() for i in range(first, stop)) or len(words.text[stop - 1]) < _SHORTEST:
        return False
    return not any(context.known(index) and not _is_city(context, index) for index in range(first, stop))


def _is_city(context: Context, index: int) -> bool:
    hit = context.covered.get(index)
    return hit is not None and hit.entry.type == "place" and hit.entry.ref is None
