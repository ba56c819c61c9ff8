"""Repairs of characters that stand for others: ligatures, wide letters, lone accents, hyphens, apostrophes, bullets.

Which characters these are says `data/cleaning/glyphs.toml`.
"""

import re
import unicodedata
from collections.abc import Iterator

from extract.cleaning.lexicon import alternatives, ordered
from extract.cleaning.offsets import Edit

LIGATURE = "cleaning.repair.ligature"
WIDE = "cleaning.repair.wide"
ACCENT = "cleaning.repair.accent"
HYPHEN = "cleaning.repair.hyphen"
APOSTROPHE = "cleaning.repair.apostrophe"
BULLET = "cleaning.repair.bullet"

_LIGATURES = {entry.partition(" ")[0]: entry.partition(" ")[2] for entry in ordered("glyphs", "ligatures")}
# The characters that each repair looks for: a text with none of them has no need of it.
LOOKED_FOR = {
    LIGATURE: frozenset(_LIGATURES),
    WIDE: frozenset(map(chr, range(0xFF01, 0xFF5F))),
    ACCENT: frozenset(map(chr, range(0x300, 0x370))),
    HYPHEN: frozenset(ordered("glyphs", "hyphens")),
    APOSTROPHE: frozenset(ordered("glyphs", "apostrophes")),
    BULLET: frozenset(ordered("glyphs", "bullets")),
}
_CLASSES = {rule: f"[{''.join(map(re.escape, sorted(chars)))}]" for rule, chars in LOOKED_FOR.items()}
_LIGATURE, _WIDE, _HYPHEN = (re.compile(_CLASSES[rule]) for rule in (LIGATURE, WIDE, HYPHEN))
# How far the code points of the forms as wide as a Chinese character are from those of ASCII.
_SHIFT = 0xFEE0
# No letter has more accents; to put very many of them in order takes time that grows with their square.
_ACCENT = re.compile(f"{_CLASSES[ACCENT]}{{1,4}}")
_APOSTROPHE = re.compile(rf"{_CLASSES[APOSTROPHE]}(?=(?:{alternatives('glyphs', 'endings')})\b)(?<=[^\W\d_].)")
# At the start of a line, but for blanks, of which no more than a few are looked at.
_BULLET = re.compile(rf"{_CLASSES[BULLET]}(?<!\S.)(?=[ \t\u00a0]+\S)")
_INDENT = 16


def ligatures(text: str) -> Iterator[Edit]:
    """Ligatures and other letters made of several become those; so does the long s."""
    for match in _LIGATURE.finditer(text):
        yield Edit(match.start(), match.end(), _LIGATURES[match[0]], LIGATURE)


def wide(text: str) -> Iterator[Edit]:
    """Full-width letters and figures become those of ASCII, and marks beside either; in Chinese text they are right."""
    for match in _WIDE.finditer(text):
        around = text[max(match.start() - 1, 0) : match.end() + 1]
        if match[0].isalnum() or any(map(_is_latin, around)):
            yield Edit(match.start(), match.end(), chr(ord(match[0]) - _SHIFT), WIDE)


def _is_latin(char: str) -> bool:
    return char.isalnum() and (char.isascii() or char in LOOKED_FOR[WIDE])


def accents(text: str) -> Iterator[Edit]:
    """A letter and the separate accents behind it become the one character that Unicode has for them (NFC)."""
    for match in _ACCENT.finditer(text):
        whole = text[max(match.start() - 1, 0) : match.end()]
        composed = unicodedata.normalize("NFC", whole)
        if composed != whole and whole[0].isalpha():
            yield Edit(match.start() - 1, match.end(), composed, ACCENT)


def hyphens(text: str) -> Iterator[Edit]:
    """Non-breaking hyphens and their like become a hyphen."""
    for match in _HYPHEN.finditer(text):
        yield Edit(match.start(), match.end(), "-", HYPHEN)


def apostrophes(text: str) -> Iterator[Edit]:
    """Accents and primes typed as the apostrophe of "Norlandia´s" and "don`t" become one."""
    for match in _APOSTROPHE.finditer(text):
        yield Edit(match.start(), match.end(), "’", APOSTROPHE)


def bullets(text: str) -> Iterator[Edit]:
    """Arrows, ticks and the like that begin an item become "•"."""
    for match in _BULLET.finditer(text):
        before = text[max(match.start() - _INDENT, 0) : match.start()]
        if not before.rpartition("\n")[2].strip() and ("\n" in before or len(before) < _INDENT):
            yield Edit(match.start(), match.end(), "•", BULLET)
