"""Whether the wording of a line is that of a page's furniture; the lists stand in `data/cleaning/phrases.toml`."""

import re
from collections.abc import Callable
from functools import cache

from extract.cleaning.lexicon import ordered

_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"[\dkm]*\d[\dkm]*")
# "Share this", "3 comments": longer lines that only begin so are prose. A notice may be as long as a short paragraph.
_LONGEST_START, _LONGEST_NOTICE = 14, 70
# In a line of more words than this, one such wording may be the article's subject, two are not.
_LONGEST_APPEAL = 30


def key(text: str) -> str:
    """The words of a text in lower case, one blank between them: what remains when layout is no matter."""
    return " ".join(_WORD.findall(text.casefold()))


def is_button(line_key: str) -> bool:
    """Whether a line is a menu entry, or a row of buttons; numbers beside them do not count ("12 comments")."""
    parts = [part for part in line_key.split() if not _NUMBER.fullmatch(part)]
    if not parts:
        return False
    if " ".join(parts) in _keys("whole"):
        return True
    fillers = _keys("button_fillers")
    buttons = _keys("buttons")
    return (
        len(parts) <= _LONGEST_START
        and all(part in buttons for part in parts)
        and not all(part in fillers for part in parts)
    )


def begins_notice(line_key: str) -> bool:
    """Whether a short line begins as an appeal to the reader does: "Read more:", "Follow us on"."""
    parts = line_key.split(maxsplit=_LONGEST_START)
    if not parts or len(parts) > _LONGEST_START:
        return False
    return any(
        line_key == phrase or line_key.startswith(phrase + " ") for phrase in _by_first("starts").get(parts[0], ())
    )


def is_notice(line_key: str) -> bool:
    """Whether a line contains the wording of a legal notice or an appeal to the reader."""
    parts = line_key.split()
    anchored = _by_anchor("contains")
    if len(parts) > _LONGEST_NOTICE or anchored.keys().isdisjoint(parts):
        return False
    padded = f" {line_key} "
    candidates = (phrase for part in sorted(set(parts)) for phrase in anchored.get(part, ()))
    found = sum(f" {phrase} " in padded for phrase in candidates)
    return found > (len(parts) > _LONGEST_APPEAL)


def opens_links(line_key: str) -> bool:
    """Whether a line announces a list of links: "Related stories", "Table of contents", "More from Asia"."""
    words = [part for part in line_key.split() if not part.isdigit()]
    return " ".join(words) in _keys("openers") or (len(words) <= 6 and words[:2] == ["more", "from"])


def ends_article(line_key: str) -> bool:
    """Whether a line announces what follows an article: comments, further articles."""
    return " ".join(part for part in line_key.split() if not part.isdigit()) in _keys("stops")


def is_pointer(label_key: str) -> bool:
    """Whether a label, the words before a colon, belongs to a line of tags or of links ("Related: …", "Tags: …")."""
    return label_key in _keys("pointers") or label_key in _keys("labels")


@cache
def _keys(name: str) -> frozenset[str]:
    return frozenset(key(phrase) for phrase in ordered("phrases", name))


@cache
def _by_first(name: str) -> dict[str, tuple[str, ...]]:
    return _grouped(name, lambda phrase: phrase.split()[0])


@cache
def _by_anchor(name: str) -> dict[str, tuple[str, ...]]:
    """The phrases by their longest word, which is the least likely to occur anywhere else."""
    return _grouped(name, lambda phrase: max(phrase.split(), key=len))


def _grouped(name: str, group: Callable[[str], str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for phrase in map(key, ordered("phrases", name)):
        found.setdefault(group(phrase), []).append(phrase)
    return {word: tuple(phrases) for word, phrases in found.items()}
