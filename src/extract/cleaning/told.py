"""What a headline says that the article below it says again, and a standfirst that stands right below its headline."""

import re
from collections.abc import Collection, Sequence
from itertools import islice

from extract.cleaning.features import Features
from extract.cleaning.lexicon import words
from extract.cleaning.shapes import Shapes, is_candidate

# Lines below the first sentence among which the first ones are read, how many, and how far.
_LINES, _OPENING, _READ = 10, 3, 400
# Words are the same if so many letters are; shorter ones say little.
_STEM = 5
# Words of a headline that are not few; which part of its words must come again, if a line of its kind stands above it,
# or if it has few.
_FEWEST, _SHARE, _SHARE_OF_FEW = 4, 0.25, 0.5
_QUOTES = frozenset("“‘\"'«")
_WORD = re.compile(r"[^\W_]{4,}")


def stems_told(lines: Sequence[Features], first: int) -> frozenset[str]:
    """The stems of the words of the first sentences from a line on; a headline says in short what they say."""
    opening = islice((line.line.text for line in lines[first : first + _LINES] if line.prose), _OPENING)
    return frozenset(_stems(" ".join(text[:_READ] for text in opening)))


def share_told(text: str, told: Collection[str]) -> float:
    """Which part of the words of a headline come again where the article begins, 0 to 1."""
    stems = _stems(text)
    return sum(stem in told for stem in stems) / len(stems) if stems else 0.0


def is_deck(lines: Sequence[Features], shapes: Shapes, index: int, told: Collection[str]) -> bool:
    """Whether a line that would do as the headline is the standfirst right below it, longer and no blank between.

    What stands above such a headline is no line of its kind, but furniture, a blank, a word or the headline itself; or
    it has a word in small letters and words that come again in the article.
    """
    above = index - 1
    upper, lower = lines[above], lines[index]
    if lower.line.gap or not 1 < upper.words < lower.words:
        return False
    if not is_candidate(lines, shapes, above) or shapes.at(above) not in ("link", "other"):
        return False
    over = lines[above - 1] if above else None
    alone = over is None or upper.line.gap or over.noise is not None or over.words < _FEWEST or over.key == upper.key
    few, text = upper.words < _FEWEST, upper.line.text
    share = share_told(text[upper.bullet :], told)
    if few or not alone:
        return share >= (_SHARE_OF_FEW if few else _SHARE) and _has_small_word(text)
    return text[0] in _QUOTES or share > 0


def _stems(text: str) -> list[str]:
    """The beginnings of the words that say what a text is about."""
    return [word[:_STEM] for word in _WORD.findall(text.casefold()) if word not in words("layout", "unfinished")]


def _has_small_word(text: str) -> bool:
    """Whether a text has a word in small letters that says something, as sections in title case have not."""
    return any(word[0].islower() and word not in words("layout", "unfinished") for word in _WORD.findall(text))
