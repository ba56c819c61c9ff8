"""Numbers in words: "twenty-five", "two hundred and fifty thousand", "half a million", "two and a half billion"."""

import re
from dataclasses import dataclass
from decimal import Decimal

from extract.amounts import tables
from extract.amounts.exact import plus, times

_TABLE = tables.numbers()
_SIMPLE = {word: Decimal(value) for word, value in (*_TABLE.small.items(), *_TABLE.tens.items())}
_SCALES = {word: Decimal(value) for word, value in _TABLE.magnitudes.words.items()}
_SCALES |= {f"{word}s": value for word, value in _SCALES.items() if word not in ("dozen", "hundred")}
_FRACTIONS = {word: Decimal(value) / 4 for word, value in _TABLE.fractions.items()}
_MAX_WORDS = 24  # no number that people write has more


def _either(words: list[str]) -> str:
    """A regular expression of the words, branching letter by letter: much faster than a branch for every word."""
    branches: dict[str, list[str]] = {}
    for word in sorted(words):
        branches.setdefault(word[:1], []).append(word[1:])
    parts = [first + (_either(rest) if first else "") for first, rest in sorted(branches.items(), reverse=True)]
    return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"


_SCALE_WORDS = _either(list(_SCALES))
START = (
    rf"(?:{_either(list(_SIMPLE))})(?![a-z0-9])"
    rf"|an?[ -](?:(?:quarter|half)[ -](?:of )?(?:an? )?)?(?:{_SCALE_WORDS})(?![a-z0-9])"
    rf"|half[ -](?:an? )?(?:{_SCALE_WORDS})(?![a-z0-9])"
    r"|(?:an? )?(?:half|quarter) (?:of )?an?(?= per)"
)
_WORD = re.compile(r"(?:-and-| and |[ -]|\n)?([a-z]+)(?![a-z0-9])")
_SCALE = re.compile(rf"(?:[ \u00a0\u202f\u2009-]{{0,2}}|\n)({_SCALE_WORDS})(?![a-z0-9])")
_HALF = re.compile(r"[ -]and[ -](?:a[ -]half|(?:a|one)[ -](quarter)|(three)[ -]quarters)(?![a-z0-9])")
_PART = re.compile(r"(?:an?[ -])?(three[ -])?(half|quarters?)[ -](?:of )?(?:an? )?(?=[a-z])")
_ARTICLE = re.compile(r"an?(?=[ -])")
_ORDINAL = re.compile(rf"-(?:{_either(sorted(_TABLE.ordinals.words))})(?![a-z])")
_DIGIT_WORDS = {word: str(value) for word, value in _TABLE.small.items() if value < 10}
_POINT = re.compile(rf" point((?: (?:{_either(list(_DIGIT_WORDS))})){{1,8}})(?![a-z])")


@dataclass(frozen=True, slots=True)
class Spelled:
    """A number in words: its end, its end before the last magnitude, its value, the last magnitude (1 if none)."""

    end: int
    words_end: int
    value: Decimal
    scale: Decimal


class _Sum:
    """Adds number words up from left to right, and refuses the one that no longer fits ("twenty | thirty")."""

    def __init__(self) -> None:
        self.total = Decimal(0)  # closed by a magnitude from a thousand upward
        self.current = Decimal(0)
        self.scale = Decimal(1)  # the last magnitude, if nothing came after it
        self.smallest: Decimal | None = None

    def takes(self, word: str, *, first: bool) -> bool:
        """Add the word if it fits."""
        return self._multiply(_SCALES[word]) if word in _SCALES else self._add(_SIMPLE[word], first=first)

    def _multiply(self, scale: Decimal) -> bool:
        if not self.current or (scale == 100 and self.current >= 100):
            return False
        if self.smallest is not None and scale >= self.smallest:
            return False
        self.current, self.scale = self.current * scale, scale
        if scale >= 1000:
            self.total, self.current, self.smallest = self.total + self.current, Decimal(0), scale
        return True

    def _add(self, value: Decimal, *, first: bool) -> bool:
        tens = self.current % 100
        fits = tens == 0 or (tens >= 20 and tens % 10 == 0 and value < 10)
        if not (first or (fits and value)) or self.scale == 12:
            return False
        self.current, self.scale = self.current + value, Decimal(1)
        return True

    @property
    def value(self) -> Decimal:
        return self.total + self.current


def magnitude(low: str, position: int) -> tuple[Decimal, int]:
    """The product of the magnitude words that follow, three at most, and where they end."""
    scale = Decimal(1)
    for _ in range(3):
        match = _SCALE.match(low, position)
        if not match:
            break
        scale, position = scale * _SCALES[match[1]], match.end()
    return scale, position


def with_half(low: str, position: int, value: Decimal, scale: Decimal) -> tuple[Decimal, int]:
    """The value with "and a half" (or quarters) of its scale added, where that follows."""
    match = _HALF.match(low, position) if low[position + 1 : position + 4] == "and" else None
    if not match:
        return value, position
    part = Decimal("0.25") if match[1] else Decimal("0.75") if match[2] else Decimal("0.5")
    return plus(value, times(part, scale)), match.end()


def parse(low: str, start: int) -> Spelled | None:
    """The number in words that starts there; `None` if it is an ordinal, a fraction or a part of another word.

    Args:
        low: the text in lower case.
        start: where a match of `START` begins.
    """
    if start and (low[start - 1].isalnum() or low[start - 1] in "_'’"):
        return None
    found = _part(low, start) or _cardinal(low, start)
    return None if found is None or _ORDINAL.match(low, found.end) else found


def _part(low: str, start: int) -> Spelled | None:
    """Read "half a million", "a quarter of a million", "three quarters of a billion"."""
    match = _PART.match(low, start)
    if not match:
        return None
    scale, end = magnitude(low, match.end())
    part = _FRACTIONS[match[2]] * (3 if match[1] else 1)
    if scale == 1:
        return Spelled(match.end() - 1, match.end() - 1, part, scale) if low.startswith("per", match.end()) else None
    return Spelled(end, match.end() - 1, times(part, scale), scale)


def _cardinal(low: str, start: int) -> Spelled | None:
    """Read words that add up, after an article that stands for one if there is one ("a hundred and fifty")."""
    total = _Sum()
    article = _ARTICLE.match(low, start)
    if article:
        total.takes("one", first=True)
    position = article.end() if article else start
    before_scale, taken = position, int(article is not None)
    for _ in range(_MAX_WORDS):
        match = _WORD.match(low, position)
        if not match or (match[1] not in _SIMPLE and match[1] not in _SCALES) or not _linked(low, match, total):
            break
        before = position
        if not total.takes(match[1], first=not taken):
            break
        position, taken = match.end(), taken + 1
        before_scale = before if total.scale != 1 else position
    return _finished(low, position, before_scale, total) if taken else None


def _linked(low: str, match: re.Match[str], total: _Sum) -> bool:
    """Whether an "and" before the word adds it on ("two hundred and six"), and no new number ("and two hundred")."""
    if "and" not in low[match.start() : match.start(1)]:
        return True
    if total.scale == 1 or total.scale == 12 or match[1] in _SCALES:
        return False
    end, unit = match.end(), _WORD.match(low, match.end())
    if unit and unit[1] in _DIGIT_WORDS:
        end = unit.end()
    scale = _SCALE.match(low, end)
    return scale is None or total.scale == 100 < _SCALES[scale[1]]


def _finished(low: str, position: int, before_scale: int, total: _Sum) -> Spelled:
    value, scale = total.value, total.scale
    if scale == 1 and (point := _POINT.match(low, position)):
        digits = "".join(_DIGIT_WORDS[word] for word in point[1].split())
        value, position = plus(value, Decimal(f"0.{digits}")), point.end()
    else:
        value, position = with_half(low, position, value, scale)
    if scale == 1:
        before_scale = position
        scale, position = magnitude(low, position)
        value = times(value, scale)
    return Spelled(position, before_scale, value, scale)
