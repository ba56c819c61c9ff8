"""Titles in quotation marks: of a document, project or happening a name, of a theme, speech or book none.

the survey on ‘Lives of Divers’         the title names an instrument
under the theme “One Coast: Ostia”      names nothing, and nothing in it does
a speech entitled “Ports of Kenya”      likewise
the ‘Quiet Tides’ project               the noun behind the title tells what it names
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from extract.names.context import Context
from extract.names.grammar import mention
from extract.names.lexicon import load
from extract.names.model import Mention, NameType
from extract.names.words import CAPITAL, LOWER, NUMBER, Words

RULE: Final = "names.quoted"
_CLOSERS: Final = {"‘": "’", "“": "”", '"': '"', "'": "'", "«": "»", "„": "“"}
_LONGEST: Final = 30
_NOUN_REACH: Final = 2
_SHARE: Final = 0.6


@dataclass(frozen=True, slots=True)
class Quoted:
    """What the quoted titles of a text say: the names among them, and word spans in which nothing is a name."""

    names: list[Mention]
    silent: list[tuple[int, int]]


def find_quoted(context: Context) -> Quoted:
    """Read every quotation that a noun or a word such as "titled" introduces."""
    found = Quoted([], [])
    words = context.words
    for opening in words.places(_CLOSERS):
        if opening == 0 or words.breaks[opening] or opening + 1 >= len(words) or not words.glued(opening + 1):
            continue
        kind, said = _introduced(words, opening)
        direct = None if said else _nouns().get(words.low[opening - 1])
        led = not (said or direct) and words.low[opening - 1] in _listed("leading")
        stop = _closing(words, opening) if said or direct or led else 0
        if led and stop and not words.breaks[stop]:
            direct = _nouns().get(words.low[stop + 1]) if stop + 1 < len(words) else None
            stop = stop if direct else 0
        if not stop or (direct and not _is_title(words, opening + 1, stop)):
            continue
        kind = kind or direct
        found.silent.append((opening + 1, stop))
        if kind and _is_title(words, opening + 1, stop):
            last = stop - 1 if words.text[stop - 1] in (",", ".") else stop
            found.names.append(mention(context, opening + 1, last, kind, RULE))
    return found


def drop_silent(context: Context, found: list[Mention], silent: list[tuple[int, int]]) -> list[Mention]:
    """The mentions that do not lie in a silent span, which is ascending; names of quoted titles always stay."""
    if not silent:
        return found
    starts = context.words.start
    ends = context.words.end
    spans = [(starts[first], ends[stop - 1]) for first, stop in sorted(silent)]
    return [one for one in found if one.rule == RULE or not _inside(one, spans)]


def _inside(one: Mention, spans: list[tuple[int, int]]) -> bool:
    at = bisect_left(spans, (one.start + 1,)) - 1
    return at >= 0 and one.start < spans[at][1]


@cache
def _nouns() -> dict[str, NameType]:
    return {noun: kind for kind, nouns in load("unnamed")["quoted"].items() for noun in nouns}


@cache
def _listed(key: str) -> frozenset[str]:
    return frozenset(load("unnamed")[key])


def _introduced(words: Words, opening: int) -> tuple[NameType | None, bool]:
    """The type of the title in the quotation, and whether it is a title, theme or slogan at all."""
    before = opening - 1
    if words.text[before] in (":", ","):
        before -= 1
    low = words.low[before] if before >= 0 else ""
    if low in _listed("themes") or (low in ("of", "is", "was") and words.low[before - 1] in _listed("themes")):
        return None, True
    if low in _listed("titled"):
        noun = next(_near(words, before - 1), "")
        if low in ("titled", "entitled") or noun:
            return _nouns().get(noun, _nouns().get(noun.removesuffix("s"))), True
        return None, False
    if low in _listed("works"):
        return None, True
    if low == "on" and before > 0:
        kind = _nouns().get(words.low[before - 1])
        return (kind, True) if kind == "instrument" else (None, False)
    return (None, False)


def _near(words: Words, last: int) -> Iterator[str]:
    """The nouns with quoted titles at or shortly before a word."""
    for index in range(last, max(last - _NOUN_REACH, -1), -1):
        low = words.low[index]
        if low in _nouns() or low.removesuffix("s") in _nouns() or low in _listed("works"):
            yield words.low[index]


def _closing(words: Words, opening: int) -> int:
    """Index of the mark that closes a quotation; 0 where none does in its block."""
    closer = _CLOSERS[words.text[opening]]
    found = 0
    for index in range(opening + 2, min(len(words), opening + _LONGEST)):
        if words.breaks[index] or words.text[index] == words.text[opening] != closer:
            break
        if words.text[index] == closer and not _is_apostrophe(words, index):
            found = index
            if closer not in "'’" or words.text[index - 1][-1] != "s":
                break
    return found


def _is_apostrophe(words: Words, index: int) -> bool:
    return (
        words.text[index] in "'’"
        and index + 1 < len(words)
        and words.glued(index + 1)
        and words.text[index + 1].isalnum()
    )


def _is_title(words: Words, first: int, stop: int) -> bool:
    """Whether the longer words of a quotation have capitals."""
    kinds = [k for k, w in zip(words.kind[first:stop], words.text[first:stop], strict=True) if len(w) > 3]
    capitals = kinds.count(CAPITAL)
    counted = capitals + kinds.count(LOWER) + kinds.count(NUMBER)
    return words.kind[first] != LOWER and capitals >= _SHARE * max(counted, 1) and capitals > 0
