"""Roads and acts by their numbers: "Highway 61", "County Road 32", "Decree No. 12/2031", "Law 7 of 2030".

    road = [kind] noun number
    act  = modifier* noun ["No."] number ["/" number] ["of" year]

The nouns are data (`roads` and `acts` in `data/names/words.toml`).
"""

from collections.abc import Iterator
from typing import Final

from extract.names.context import Context
from extract.names.grammar import mention
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.modifiers import left_edge
from extract.names.words import HYPHENS, NUMBER, YEAR

_ROAD: Final = "names.grammar.programme"
_ACT: Final = "names.grammar.instrument"
_NUMERO: Final = frozenset({"No", "no", "Nr", "Number", "№"})


def find_numbered(context: Context) -> Iterator[Mention]:
    """Both kinds."""
    yield from _roads(context)
    words = context.words
    for index in words.places(word_list("acts")):
        number = _behind_numero(context, index + 1)
        if words.kind[number : number + 1] != [NUMBER] or True in words.breaks[index + 1 : number + 1]:
            continue
        if words.text[number][0].isdigit() and number not in context.titles:
            yield mention(context, left_edge(context, index), _end(context, number + 1), "instrument", _ACT)


def _roads(context: Context) -> Iterator[Mention]:
    words = context.words
    for index in words.places({*word_list("roads"), "Road"}):
        kind = index > 0 and not words.breaks[index] and words.text[index - 1] in word_list("road_kinds")
        numbered = words.kind[index + 1 : index + 2] == [NUMBER] and not words.breaks[index + 1]
        if numbered and words.text[index + 1].isalnum() and (kind or words.text[index] != "Road"):
            yield mention(context, index - kind, index + 2, "programme", _ROAD)


def _behind_numero(context: Context, index: int) -> int:
    """Behind "No." at an index."""
    text = context.words.text
    if text[index : index + 1] and text[index] in _NUMERO:
        return index + 2 if text[index + 1 : index + 2] == ["."] else index + 1
    return index


def _end(context: Context, stop: int) -> int:
    """Pass what a slash or hyphen ties to a number, and the year behind it: "12**/2031**", "12 **of 2031**"."""
    words = context.words
    while stop + 1 < len(words) and words.glued(stop) and words.glued(stop + 1):
        tied = words.text[stop] == "/" or words.text[stop] in HYPHENS
        if not tied or not (words.text[stop + 1].isdigit() or words.text[stop + 1].isupper()):
            break
        stop += 2
    year = words.text[stop : stop + 1] == ["of"] and stop + 1 < len(words) and YEAR.fullmatch(words.text[stop + 1])
    return stop + 2 if year and not words.breaks[stop + 1] else stop
