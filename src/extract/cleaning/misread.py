"""What a stretch of text says if its characters are the bytes of UTF-8, read in an encoding of one byte a character.

"â€™" is "’" read as Windows-1252. Each character that was meant has its own two to four characters on the page.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from ftfy.chardata import CHARMAP_ENCODINGS

# The index of Windows-1252 in `_CODECS`; nothing else is misread as often.
WINDOWS = 0
# The characters of Windows-1252 where Latin-1 has control characters, by these.
CONTROLS = {chr(value): shown for value in range(0x80, 0xA0) if (shown := bytes([value]).decode("cp1252", "ignore"))}


@dataclass(frozen=True, slots=True)
class _Codec:
    """An encoding: the byte of each of its characters, and what one character of UTF-8 looks like in it."""

    values: Mapping[str, int]
    sequence: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Group:
    """Sequences of one encoding that follow each other.

    Attributes:
        codec: index of the encoding, in the order of their likelihood.
        start: first code point of the stretch that belongs to it.
        end: one past the last.
        pieces: start, end and meaning of each sequence.
        meant: what all of it means.
    """

    codec: int
    start: int
    end: int
    pieces: tuple[tuple[int, int, str], ...]
    meant: str


def groups(stretch: str) -> Iterator[Group]:
    """What could be meant in each encoding; where Windows-1252 explains the whole stretch, no other is tried."""
    for index in range(len(_CODECS)):
        found = [*_groups(stretch, index)]
        yield from found
        if index == WINDOWS and len(found) == 1 and found[0].end - found[0].start == len(stretch):
            return


def _groups(stretch: str, index: int) -> Iterator[Group]:
    pieces: list[tuple[int, int, str]] = []
    for match in _CODECS[index].sequence.finditer(stretch):
        meant = _meant(match[0], index)
        if pieces and (not meant or pieces[-1][1] != match.start()):
            yield _group(index, pieces)
            pieces = []
        if meant:
            pieces.append((match.start(), match.end(), meant))
    if pieces:
        yield _group(index, pieces)


def _group(index: int, pieces: list[tuple[int, int, str]]) -> Group:
    return Group(index, pieces[0][0], pieces[-1][1], tuple(pieces), "".join(meant for _, _, meant in pieces))


@lru_cache(maxsize=4096)
def _meant(sequence: str, index: int) -> str:
    """The character that a sequence stands for; empty if its bytes are no UTF-8 after all."""
    values = _CODECS[index].values
    return bytes(values[char] for char in sequence).decode(errors="ignore")


def _codecs() -> Iterator[_Codec]:
    for name in CHARMAP_ENCODINGS:
        if name == "latin-1":
            continue  # Windows-1252 has all of it but the control characters, which are added to it
        values = {bytes([value]).decode(name): value for value in range(0x80, 0x100)}
        if name == "sloppy-windows-1252":
            values |= {chr(value): value for value in range(0x80, 0xA0)}
        two, three, four = (_of(values, *bounds) for bounds in ((0xC2, 0xDF), (0xE0, 0xEF), (0xF0, 0xF4)))
        more = _of(values, 0x80, 0xBF)
        yield _Codec(values, re.compile(f"[{two}][{more}]|[{three}][{more}]{{2}}|[{four}][{more}]{{3}}"))


def _of(values: Mapping[str, int], first: int, last: int) -> str:
    return "".join(re.escape(shown) for shown, value in values.items() if first <= value <= last)


_CODECS = tuple(_codecs())
