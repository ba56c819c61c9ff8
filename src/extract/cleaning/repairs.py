"""Repairs of single characters: functions from a text to edits, each with a rule id that switches it off."""

import html
import re
from collections.abc import Callable, Collection, Iterator

from extract.cleaning.lexicon import alternatives
from extract.cleaning.offsets import Edit, OffsetMap, apply

Repair = Callable[[str], Iterator[Edit]]

LINE_END = "cleaning.repair.line_end"
INVISIBLE = "cleaning.repair.invisible"
SPACE = "cleaning.repair.space"
ENTITY = "cleaning.repair.entity"
TAG = "cleaning.repair.tag"

_LINE_END = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# A soft hyphen that ends a line was put there to break the word: the break goes with it.
_INVISIBLE = re.compile(
    "\u00ad\r?\n(?=\\w)|[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe0f]"
)
_SPACE = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# "&amp;nbsp;" was escaped twice. The names of HTML 5 have at most 31 characters.
_ENTITY = re.compile(r"&(?:amp;){0,3}(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_TAG = re.compile(
    rf"</?(?:{alternatives('markup', 'inline')}|{alternatives('markup', 'block')})(?:\s[^<>\n]*)?/?>", re.IGNORECASE
)
_BLOCK_TAG = re.compile(rf"</?(?:{alternatives('markup', 'block')})\b", re.IGNORECASE)


def line_ends(text: str) -> Iterator[Edit]:
    """Carriage returns, form feeds and Unicode line separators become a line feed."""
    for match in _LINE_END.finditer(text):
        yield Edit(match.start(), match.end(), "\n", LINE_END)


def invisible(text: str) -> Iterator[Edit]:
    """Control and zero-width characters, soft hyphens and byte order marks go, and a line break after a soft hyphen."""
    for match in _INVISIBLE.finditer(text):
        yield Edit(match.start(), match.end(), "", INVISIBLE)


def spaces(text: str) -> Iterator[Edit]:
    """Tabs, non-breaking blanks and the other blanks of Unicode become a blank."""
    for match in _SPACE.finditer(text):
        yield Edit(match.start(), match.end(), " ", SPACE)


def entities(text: str) -> Iterator[Edit]:
    """HTML character references become the character; one that HTML does not know stays as it is."""
    for match in _ENTITY.finditer(text):
        shown = html.unescape(html.unescape(match[0]))
        if (shown != match[0] and not shown.startswith("&")) or shown == "&":
            yield Edit(match.start(), match.end(), _plain(shown), ENTITY)


def tags(text: str) -> Iterator[Edit]:
    """Left-over HTML tags go; one that ends a block becomes a line feed."""
    for match in _TAG.finditer(text):
        yield Edit(match.start(), match.end(), "\n" if _BLOCK_TAG.match(match[0]) else "", TAG)


def _plain(shown: str) -> str:
    """A decoded reference as the other repairs would leave it; it may name a blank or an invisible character."""
    return _INVISIBLE.sub("", _SPACE.sub(" ", _LINE_END.sub("\n", shown)))


REPAIRS: tuple[tuple[str, Repair], ...] = (
    (LINE_END, line_ends),
    (INVISIBLE, invisible),
    (SPACE, spaces),
    (ENTITY, entities),
    (TAG, tags),
)


def repair_characters(text: str, *, disabled: Collection[str] = ()) -> tuple[str, OffsetMap]:
    """Run the repairs of this module; where two want the same characters, the tag wins over what is in it.

    Returns:
        The repaired text and its map.
    """
    found = [edit for rule, repair in REPAIRS if rule not in disabled for edit in repair(text)]
    return apply(text, without_overlaps(found))


def without_overlaps(edits: Collection[Edit]) -> Iterator[Edit]:
    """The edits in text order, without those that begin before an earlier and longer one ends."""
    done = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, -edit.end)):
        if edit.start >= done:
            yield edit
            done = edit.end
