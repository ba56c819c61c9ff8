"""Whether the wording of a line is that of a page's furniture; the lists stand in `data/cleaning/phrases.toml`."""

import re
from collections.abc import Callable
from functools import cache

from extract.cleaning.lexicon import ordered

_WORD = re.compile(r"[^\W_]+")
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"[\dkm]*\d[\dkm]*")
# "Share this", "3 comments": longer lines that only begin so are prose. A notice may be as long as a short paragraph.
_LONGEST_START, _LONGEST_NOTICE, _LONGEST_OPENER = 14, 70, 6
# In a line of more words than this, one such wording may be the article's subject, two are not.
_LONGEST_APPEAL = 30


def key(text: str) -> str:
    """The words of a text in lower case, one blank between them: what remains when layout is no matter."""
    text = text.casefold()
    # Most lines of a menu are words and blanks alone.
    return " ".join(text.split() if text.replace(" ", "").isalnum() else _WORD.findall(text))


def is_button(line_key: str) -> bool:
    """Whether a line is a menu entry, or a row of buttons; numbers beside them do not count ("12 comments")."""
    if line_key in _keys("whole"):
        return True
    buttons, numbered = _keys("buttons"), _DIGIT.search(line_key) is not None
    if not numbered and line_key.partition(" ")[0] not in buttons:
        return False
    parts = line_key.split()
    if numbered:
        parts = [part for part in parts if not _NUMBER.fullmatch(part)]
        if " ".join(parts) in _keys("whole"):
            return True
    if not parts or len(parts) > _LONGEST_START:
        return False
    return buttons.issuperset(parts) and not _keys("button_fillers").issuperset(parts)


def begins_notice(line_key: str) -> bool:
    """Whether a short line begins as an appeal to the reader does: "Read more:", "Follow us on"."""
    phrases = _by_first("starts").get(line_key.partition(" ")[0])
    if phrases is None or line_key.count(" ") >= _LONGEST_START:
        return False
    return any(line_key == phrase or line_key.startswith(phrase + " ") for phrase in phrases)


def is_notice(line_key: str) -> bool:
    """Whether a line contains the wording of a legal notice or an appeal to the reader."""
    parts = line_key.split()
    anchors = _anchors("contains")
    if len(parts) > _LONGEST_NOTICE or anchors.isdisjoint(parts):
        return False
    padded = f" {line_key} "
    candidates = (phrase for part in sorted(anchors.intersection(parts)) for phrase in _by_anchor("contains")[part])
    found = sum(f" {phrase} " in padded for phrase in candidates)
    return found > (len(parts) > _LONGEST_APPEAL)


def opens_links(line_key: str) -> bool:
    """Whether a line announces a list of links: "Related stories", "Table of contents", "More from Asia"."""
    line_key = _without_numbers(line_key)
    return line_key in _keys("openers") or (line_key.startswith("more from") and line_key.count(" ") < _LONGEST_OPENER)


def ends_article(line_key: str) -> bool:
    """Whether a line announces what follows an article: comments, further articles."""
    return _without_numbers(line_key) in _keys("stops")


def _without_numbers(line_key: str) -> str:
    if not _DIGIT.search(line_key):
        return line_key
    return " ".join(part for part in line_key.split() if not part.isdigit())


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


@cache
def _anchors(name: str) -> frozenset[str]:
    return frozenset(_by_anchor(name))


def _grouped(name: str, group: Callable[[str], str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for phrase in map(key, ordered("phrases", name)):
        found.setdefault(group(phrase), []).append(phrase)
    return {word: tuple(phrases) for word, phrases in found.items()}
