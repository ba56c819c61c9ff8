"""Names that a noun and a participle introduce without quotation marks: "a programme called Quiet Rivers".

    called = NOUN [participle phrase] capitals         the noun gives the type: called, named, entitled, known as
           | "exhibition" capitals

The nouns are those of definitions (`data/names/definitions.toml`) and of quoted titles (`data/names/unnamed.toml`).
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from extract.names.context import Context, is_capital, possessive
from extract.names.grammar import mention
from extract.names.lexicon import load
from extract.names.model import Mention, NameType
from extract.names.words import HYPHENS, LOWER

RULE: Final = "names.called"
_LONGEST: Final = 10
_REACH: Final = 4  # words between the noun and the participle: "a joint venture, to be called"
_CALLS: Final = frozenset({"called", "named", "titled", "entitled", "dubbed", "christened", "known"})
_SHOWS: Final = frozenset({"exhibition", "retrospective"})
_BETWEEN: Final = frozenset({",", "to", "be", "was", "is", "now", "also", "later", "will", "has", "been", "better"})
_TO_OFFICE: Final = frozenset({"as", "its", "the", "their", "a", "new", "acting", "interim", "next", "first"})
_SMALL: Final = frozenset({"of", "for", "and", "the", "on", "&"})


@cache
def _nouns() -> Mapping[str, NameType]:
    defined = {noun: kind for kind, nouns in load("definitions")["nouns"].items() for noun in nouns}
    quoted = {noun: kind for kind, nouns in load("unnamed")["quoted"].items() for noun in nouns}
    return defined | quoted


def find_introduced(context: Context) -> Iterator[Mention]:
    """Every name that such a participle introduces, and the title right behind "exhibition"."""
    words = context.words
    for index in words.places(_SHOWS):
        stop = _right(context, index + 1) if index + 1 < len(words) else 0
        if stop and context.opens(index + 1) and not context.known(index + 1) and not _acts(context, stop):
            yield mention(context, index + 1, stop, "occasion", RULE)
    for index in words.places(_CALLS):
        kind = _kind(context, index)
        first = index + 2 if words.text[index : index + 2] == ["known", "as"] else index + 1
        stop = _right(context, first) if kind and (words.text[index] != "known" or first > index + 1) else 0
        if kind and stop and not _is_known(context, first, stop) and not _to_office(context, stop):
            yield mention(context, first, stop, kind, RULE)


def _acts(context: Context, stop: int) -> bool:
    """Whether the capitals are a person with a verb behind: "at the exhibition **Ana Silva said**"."""
    return stop - 1 in context.persons and stop < len(context.words) and context.tag(stop).startswith(("VB", "MD"))


def _kind(context: Context, participle: int) -> NameType | None:
    """The type of the noun before a participle; a person who is "named" has none."""
    words = context.words
    for index in range(participle - 1, max(participle - 1 - _REACH, -1), -1):
        if words.breaks[index + 1]:
            return None
        if words.text[index] in _nouns() and words.kind[index] == LOWER:
            return _nouns()[words.text[index]]
        if words.text[index] not in _BETWEEN:
            return None
    return None


def _right(context: Context, first: int) -> int:
    """One past the capitals of the name, small words between them included; 0 where there are none."""
    words = context.words
    if not is_capital(words, first) or words.breaks[first] or first in context.titles:
        return 0
    stop = last = first
    while stop < min(len(words), first + _LONGEST) and not (stop > first and words.breaks[stop]):
        if is_capital(words, stop):
            stop = last = stop + 1
        elif possessive(words, stop) == 2 and is_capital(words, stop + 2):
            stop += 2
        elif words.text[stop] in _SMALL or (words.text[stop] in HYPHENS and words.glued(stop)) or _in(context, stop):
            stop += 1
        else:
            break
    return last


def _in(context: Context, index: int) -> bool:
    """Whether "in" is inside a title: behind it stands no known place."""
    words = context.words
    if words.text[index] not in ("in", "at") or not is_capital(words, index + 1):
        return False
    return index + 1 not in context.covered and possessive(words, index + 2) == 2


def _to_office(context: Context, stop: int) -> bool:
    """Whether the name is that of who gets an office: "the bank named Ana Silva **its chair**"."""
    words = context.words
    while stop < len(words) and words.text[stop] in _TO_OFFICE and not words.breaks[stop]:
        stop += 1
    return stop in context.offices


def _is_known(context: Context, first: int, stop: int) -> bool:
    hit = context.covered.get(first)
    return hit is not None and hit.first == first and hit.stop >= stop
