"""What the words around a figure make of it: "over", "up to", "nearly", "or more", "+"."""

import re
from collections.abc import Mapping
from functools import cache

from extract.amounts import tables
from extract.amounts.model import Bound
from extract.amounts.schema import Bounds

_WINDOW = 64  # the longest qualifier and what may stand between it and the figure
_AFTER = 24
_SIGNS = "~≈<>≤≥"
_PLUS = re.compile(r"\s?\+(?!\s?[\d$€£])")
_CLAUSE_END = re.compile(r"\s*(?:[^\w\s$€£]|$)")
_NEXT_WORD = re.compile(r"[\s\u00a0-]{1,2}([a-z]+)(?: [a-z]+){0,3}")


def _by_phrase(bounds: Bounds) -> dict[str, Bound]:
    found: dict[str, Bound] = dict.fromkeys(bounds.at_least, "at_least")
    found |= dict.fromkeys(bounds.at_most, "at_most")
    return found | dict.fromkeys(bounds.about, "about")


@cache
def _before() -> tuple[Mapping[str, Bound], frozenset[str], frozenset[str], int]:
    """Phrases, their last words, the words that may stand between, and the length of the longest phrase in words."""
    phrases = _by_phrase(tables.qualifiers().before)
    last = frozenset(phrase.rpartition(" ")[2] for phrase in phrases)
    longest = max(phrase.count(" ") + 1 for phrase in phrases)
    return phrases, last, tables.qualifiers().between.words, longest


@cache
def _after() -> tuple[Mapping[str, Bound], frozenset[str]]:
    phrases = _by_phrase(tables.qualifiers().after)
    return phrases, frozenset(phrase.split(" ")[0] for phrase in phrases)


def bound(low: str, start: int, end: int) -> Bound:
    """How the value of a figure is bounded.

    Args:
        low: the text in lower case, same offsets.
        start: where the figure begins, currency included.
        end: where it ends.
    """
    if low[end : end + 1] in ("+", " ") and _PLUS.match(low, end):
        return "at_least"
    return _bound_after(low, end) or _bound_before(low, start) or "exact"


def _bound_after(low: str, end: int) -> Bound | None:
    phrases, first = _after()
    match = _NEXT_WORD.match(low, end, end + _AFTER)
    if not match or match[1] not in first:
        return None
    words = match[0][match.start(1) - end :].split(" ")
    for count in range(len(words), 0, -1):
        phrase = " ".join(words[:count])
        if phrase not in phrases:
            continue
        loose = phrase in tables.qualifiers().hyphened.words and match[0][0] != "-"
        if loose or (words[0] == "and" and not _CLAUSE_END.match(low, match.start(1) + len(phrase))):
            return None
        return phrases[phrase]
    return None


def _bound_before(low: str, start: int) -> Bound | None:
    phrases, last, between, longest = _before()
    if start and low[start - 1] in _SIGNS:
        return phrases[low[start - 1]]
    words = low[max(0, start - _WINDOW) : start].replace("(", " ").split()[-longest - 4 :]
    for _ in range(4):
        if not words or words[-1] in last or words[-1] not in between:
            break
        words.pop()
    if not words or words[-1] not in last:
        return None
    for count in range(min(longest, len(words)), 0, -1):
        if found := phrases.get(" ".join(words[-count:])):
            return None if _tells_subject(words, count) else found
    return None


def _tells_subject(words: list[str], count: int) -> bool:
    """Whether "over" or "about" says what a dispute or a report is about, or "over" is part of a verb."""
    if words[-1] not in ("over", "about", "around") or len(words) <= count:
        return False
    table, verb = tables.qualifiers(), words[-count - 1]
    return verb in table.aboutness.words or (words[-1] == "over" and verb in table.particles.words)
