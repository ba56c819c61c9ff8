"""Repairs of single characters and marks: functions from a text to edits, each with a rule id that switches it off.

They run in three passes, because each can bring forth what the next repairs: references and escapes become characters,
characters that were read in the wrong encoding become the right ones, and only then are these looked at.
"""

import re
from collections.abc import Callable, Collection, Iterator

from extract.cleaning import glyphs
from extract.cleaning.markdown import LINK, MARKDOWN, emphasis, links
from extract.cleaning.markup import ENTITY, ESCAPE, TAG, entities, escapes, tags
from extract.cleaning.mojibake import MOJIBAKE, mojibake
from extract.cleaning.offsets import Edit, OffsetMap, apply

Repair = Callable[[str], Iterator[Edit]]

LINE_END = "cleaning.repair.line_end"
INVISIBLE = "cleaning.repair.invisible"
SPACE = "cleaning.repair.space"

# First and last of characters that are not seen: control characters, joiners, marks of direction and of order. Where no
# character has been agreed on (private use), the page's own font has an icon.
_UNSEEN = (
    (0x00, 0x08), (0x0E, 0x1F), (0x7F, 0x84), (0x86, 0x9F), (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C),
    (0x180E, 0x180E), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0xFE0E, 0xFE0F), (0xFEFF, 0xFEFF),
    (0xFFF9, 0xFFFC), (0xE000, 0xF8FF),
)  # fmt: skip
_BREAKS, _BLANKS = (
    "\r\x0b\x0c\x85\u2028\u2029",
    "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
)
# The characters that the repairs of single characters look for.
_LOOKED_FOR = {
    **glyphs.LOOKED_FOR,
    LINE_END: frozenset(_BREAKS),
    INVISIBLE: frozenset(chr(code) for first, last in _UNSEEN for code in range(first, last + 1)),
    SPACE: frozenset(_BLANKS),
}
_UNSEEN_CLASS = "".join(f"{chr(first)}-{chr(last)}" for first, last in _UNSEEN)
_ANY = re.compile(f"[{_UNSEEN_CLASS}{_BREAKS}{_BLANKS}{re.escape(''.join(map(''.join, glyphs.LOOKED_FOR.values())))}]")
_LINE_END, _SPACE = re.compile(f"[{_BREAKS}](?:(?<=\r)\n)?"), re.compile(f"[{_BLANKS}]")
# A soft hyphen that ends a line was put there to break the word: the break goes with it.
_INVISIBLE = re.compile(f"[{_UNSEEN_CLASS}](?:(?<=\u00ad)\r?\n(?=\\w))?")


def line_ends(text: str) -> Iterator[Edit]:
    """Carriage returns, form feeds and Unicode line separators become a line feed."""
    for match in _LINE_END.finditer(text):
        yield Edit(match.start(), match.end(), "\n", LINE_END)


def invisible(text: str) -> Iterator[Edit]:
    """Control and zero-width characters, soft hyphens and icons go, and a line break after a soft hyphen."""
    for match in _INVISIBLE.finditer(text):
        yield Edit(match.start(), match.end(), "", INVISIBLE)


def spaces(text: str) -> Iterator[Edit]:
    """Tabs, non-breaking blanks and the other blanks of Unicode become a blank."""
    for match in _SPACE.finditer(text):
        yield Edit(match.start(), match.end(), " ", SPACE)


_FIRST: tuple[tuple[str, Repair], ...] = ((ENTITY, entities), (TAG, tags), (ESCAPE, escapes))
_SECOND: tuple[tuple[str, Repair], ...] = ((MOJIBAKE, mojibake),)
_THIRD: tuple[tuple[str, Repair], ...] = (
    (LINE_END, line_ends),
    (glyphs.BULLET, glyphs.bullets),
    (INVISIBLE, invisible),
    (SPACE, spaces),
    (glyphs.LIGATURE, glyphs.ligatures),
    (glyphs.WIDE, glyphs.wide),
    (glyphs.ACCENT, glyphs.accents),
    (glyphs.HYPHEN, glyphs.hyphens),
    (glyphs.APOSTROPHE, glyphs.apostrophes),
    (LINK, links),
    (MARKDOWN, emphasis),
    (TAG, tags),
)
REPAIRS: tuple[tuple[str, Repair], ...] = (*_FIRST, *_SECOND, *_THIRD[:-1])


def repair_characters(text: str, *, disabled: Collection[str] = ()) -> tuple[str, OffsetMap]:
    """Run the repairs of this module; where two of a pass want the same characters, the longer one has them.

    Returns:
        The repaired text and its map.
    """
    offsets = OffsetMap.identity(len(text))
    for repairs in (_FIRST, _SECOND, _THIRD):
        used = frozenset(_ANY.findall(text)) if repairs is _THIRD else frozenset()
        found = [edit for rule, repair in repairs if _may_run(rule, used, disabled) for edit in repair(text)]
        text, step = apply(text, without_overlaps(found))
        offsets = offsets.then(step)
    return text, offsets


def _may_run(rule: str, used: Collection[str], disabled: Collection[str]) -> bool:
    """Whether a repair is not disabled, and the text has one of the characters that it looks for."""
    chars = _LOOKED_FOR.get(rule)
    return rule not in disabled and (chars is None or not chars.isdisjoint(used))


def without_overlaps(edits: Collection[Edit]) -> Iterator[Edit]:
    """The edits in text order, without those that begin before an earlier and longer one ends."""
    done = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, -edit.end)):
        if edit.start >= done:
            yield edit
            done = edit.end
