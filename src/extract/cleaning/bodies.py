"""The bodies that the words of a credit name: outlets, institutions, agencies, and those whose staff it credits.

The lists stand in `data/cleaning/bylines.toml`. Offsets count the text that is given.
"""

import re
from collections.abc import Iterator
from functools import cache

from extract.cleaning.lexicon import alternatives, words

AGENCY = re.compile(rf"(?<![\w.])(?:{alternatives('bylines', 'agencies')})(?!\w)")
EDGES = " \t.,:;–—-“”\"'‘’*_"
_SPLIT = re.compile(r"[,;|/•·()\[\]]|(?<=[ ])[–—-]{1,2}(?=[ ])|(?<!\S)(?:and|&|with|AND|WITH)(?!\S)")
_MOST, _ACRONYM = 5, 2
# Where the head of a body may stand, behind words that say which.
_LEAD = 5


def is_body(name: str) -> bool:
    """Whether a name is that of an outlet or institution: by its first or last word, or as an acronym."""
    acronym = " " not in name and name.isupper() and len(name) >= _ACRONYM
    return acronym or names_body(name)


def names_body(name: str) -> bool:
    """Whether a name is that of an outlet or institution by its words, not only by its capitals."""
    parts = name.casefold().replace(",", " ").split()
    heads = words("bylines", "bodies")
    led = bool(parts) and parts[0] in heads and ("of" in parts or "for" in parts[1:2])
    return bool(parts) and (parts[-1] in heads or led or _is_led(parts) or is_known(name))


def _is_led(parts: list[str]) -> bool:
    """Whether the head of a body stands before "of" or "for", behind another word: "Lakes Fund for Clean Water"."""
    joint = next((index for index, part in enumerate(parts[:_LEAD]) if part in ("of", "for")), 0)
    return joint > 1 and parts[joint - 1] in words("bylines", "bodies") - words("bylines", "media")


def names_medium(name: str) -> bool:
    """Whether a name is that of an outlet, by its last word, or a known one; an agency is an outlet too."""
    blanks = name.count(" ")
    return is_known(name) or (0 < blanks < _MOST and name.casefold().rpartition(" ")[2] in words("bylines", "media"))


def bodies(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The outlets, institutions and agencies between two offsets; of a desk or its staff, the body that they are of."""
    for begin, stop, _ in pieces(text, start, end):
        begin, stop = _without_staff(text, *stripped(text, begin, stop))
        if begin < stop and (is_body(text[begin:stop]) or agencies(text, begin, stop) == [(begin, stop)]):
            yield begin, stop


def staff_of(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The body whose staff or desk a credit names: "Riverton Wire staff"; none for "Staff Reporter"; "Team Lagoon"."""
    begin, stop = stripped(text, start, end)
    if text.startswith("Team ", begin, stop):
        return begin + len("Team "), stop
    first, last = _without_staff(text, begin, stop)
    return (first, last) if first < last < stop else None


def agencies(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The news agencies between two offsets."""
    return [match.span() for match in AGENCY.finditer(text, start, end)]


def pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """The parts between the marks and conjunctions of a list, each with the mark before it."""
    mark = ""
    for match in _SPLIT.finditer(text, start, end):
        if text[start : match.start()].strip():
            yield start, match.start(), mark
        start, mark = match.end(), match[0]
    if text[start:end].strip():
        yield start, end, mark


def is_known(name: str) -> bool:
    """Whether a name is that of an outlet of the list, with the article or without it where the list has none."""
    folded = name.casefold()
    return not words("bylines", "known_outlets").isdisjoint((folded, folded.removeprefix("the ")))


def stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """The offsets without the blanks and marks at the edges, and without "the"; the stop of initials stays."""
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip(EDGES))
    end = max(start, end - len(piece) + len(piece.rstrip(EDGES)))
    if text[start : start + 4].casefold() == "the ":
        start += 4
    return start, end


def _without_staff(text: str, start: int, end: int) -> tuple[int, int]:
    """The offsets without the words at the end that say who of the body it was; empty if nothing else is left."""
    stop = _without_last(text, start, end, words("bylines", "staff"))
    if stop < end:
        stop = _without_last(text, start, stop, words("bylines", "modifiers"))
        if all(part.casefold() in generic_words() for part in text[start:stop].split()):
            return start, start
    return start, stop


def _without_last(text: str, start: int, end: int, dropped: frozenset[str]) -> int:
    while start < end and text[start:end].rpartition(" ")[2].casefold() in dropped:
        end = start + len(text[start:end].rpartition(" ")[0].rstrip())
    return end


@cache
def generic_words() -> frozenset[str]:
    """Words beside "staff" or "desk" that name no body."""
    return words("bylines", "modifiers") | words("bylines", "sections")
