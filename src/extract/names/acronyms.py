"""Acronyms that a text defines in brackets: "Port Union (PU)", "PU (Port Union)".

The long form is found from its initials, right to left, in the manner of Schwartz and Hearst (2003), "A simple
algorithm for identifying abbreviation definitions in biomedical text".
"""

from collections.abc import Mapping
from typing import Final

from extract.names.words import CAPITAL, HYPHENS, LOWER, Words

_OPENING: Final = frozenset("(")
_MIN: Final = 2
_MAX: Final = 12
_SPARE: Final = 8
_UNSPELT: Final = 2  # words of a name that such an acronym leaves out
_SHORTEST_SPELT: Final = 4  # letters of an acronym that has but one capital
_PARTS: Final = 6  # words from one bracket to the next, at most


def brackets(words: Words) -> list[int]:
    """Indices of opening brackets that hold one acronym."""
    return [
        index
        for index in words.places(_OPENING)
        if 0 < index < len(words) - 2 and not words.breaks[index] and closing(words, index)
    ]


def closing(words: Words, opening: int) -> int:
    """Index of the bracket that closes after one acronym; 0 where it does not.

    It may have two words ("CD AIPA"), or parts that hyphens tie: "ATASP-1", "QCP-Africa", "PUN-AU TIDES".
    """
    for stop in range(opening + 2, min(opening + _PARTS, len(words))):
        if words.text[stop] == ")":
            return stop if _is_whole(words, opening + 1, stop) else 0
    return 0


def _is_whole(words: Words, first: int, stop: int) -> bool:
    tied = any(word in HYPHENS for word in words.text[first:stop])
    if not tied:
        numbered = stop - first > 1 and words.text[stop - 1].isdigit() and len(words.text[stop - 1]) < 3  # "PUMC 8"
        if stop - first == 1 and words.text[first][1:].islower():
            return _is_spelt(words, first)
        return stop - first < _PARTS - 3 and all(is_acronym(word) for word in words.text[first : stop - numbered])
    parts = [word for word in words.text[first:stop] if word not in HYPHENS]
    glued = all(
        words.glued(at) and words.glued(at + 1) for at in range(first + 1, stop - 1) if words.text[at] in HYPHENS
    )
    return glued and any(map(is_acronym, parts)) and all(part.isdigit() or part[0].isupper() for part in parts)


def _is_spelt(words: Words, index: int) -> bool:
    """Whether a word in brackets, written as a name is, abbreviates two capitals or more before it: "(Cofun)".

    Its letters are those that the words begin with, or the initials of the last of them but for two, in the order of
    whatever language the acronym is from.
    """
    word, opening = words.text[index], index - 1
    if not _SHORTEST_SPELT <= len(word) <= _MAX or words.kind[index] != CAPITAL:
        return False
    first = _first_word(words, opening, word)
    if first is not None and words.kind[first] == CAPITAL:
        return sum(kind == CAPITAL for kind in words.kind[first:opening]) > 1
    initials = []
    for at in range(opening - 1, max(opening - len(word) - _SPARE, -1), -1):
        if words.kind[at] == CAPITAL:
            initials.append(words.low[at][0])
        if len(initials) == len(word) + _UNSPELT or words.breaks[at] or words.text[at] in ".;:!?":
            break
    return all(initials.count(letter) >= word.lower().count(letter) for letter in word.lower())


def is_acronym(word: str) -> bool:
    """Whether a word looks like an acronym: two to twelve letters or figures, two capitals at least."""
    return _MIN <= len(word) <= _MAX and word[0].isupper() and sum(c.isupper() for c in word) >= _MIN


def long_forms(words: Words, opens: list[int]) -> Mapping[int, int]:
    """By opening bracket, the first word of the phrase whose initials the acronym in it has."""
    found = {}
    for index in opens:
        first = _first_word(words, index, "".join(words.text[index + 1 : closing(words, index)]))
        if first is not None:
            found[index] = first
    return found


def _first_word(words: Words, opening: int, acronym: str) -> int | None:
    letters = [c.lower() for c in acronym if c.isalpha()]
    if letters and acronym[-1] == "s" and acronym[:-1].isupper():
        letters.pop()
    position = len(letters) - 1
    index = opening - 1
    limit = max(0, opening - len(letters) - _SPARE)
    while index >= limit and not words.breaks[index + 1]:
        if words.text[index] in ".;:!?" or words.text[index] == acronym:
            return None
        if words.kind[index] in (CAPITAL, LOWER):
            position -= _taken(words.text[index].lower(), letters, position)
        if position < 0:
            return index
        index -= 1
    return None


def _taken(word: str, letters: list[str], position: int) -> int:
    """How many letters of the acronym, the last at `position`, a word accounts for with its own first letters."""
    for size in range(min(len(word), position + 1, 4), 0, -1):
        if word[:size] == "".join(letters[position - size + 1 : position + 1]):
            return size
    return 0


def abbreviates(short: str, long: str) -> bool:
    """Whether the letters of an acronym are those that words of the name begin with, in order; both in plain form."""
    initials = iter(word[0] for word in long.split())
    return all(letter in initials for letter in short if letter.isalpha())
