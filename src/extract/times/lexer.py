"""Cutting a text into tokens and giving each its class."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, repeat
from typing import Final

from extract.times.lexicon import Value, classify, lexicon

# Words first, because most tokens are; then the composite numbers from the longest form to the shortest. A token takes
# the blanks behind it along, so that the lengths of all tokens add up to offsets; a line break is a token.
_TOKEN: Final = re.compile(
    r"(?:[^\W\d_]\w*"
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?(?!\w)"
    r"|[0-9]{1,2}(?:[:.][0-9]{2})?[ \xa0]?(?:[ap]\.m\b\.?|[ap]m\b|[AP]M\b|[AP]\.M\b\.?)"
    r"|[0-9]+(?:[.:/][0-9]+|,[0-9]{3}(?![0-9]))*[^\W_]*"
    r"|-{2,3}"
    r"|[^\s\w,.'’‘`$£€/%()\[\]–—-]+"
    r"|\S|\n)[^\S\n]*"
)
_BLANKS: Final = "".join(chr(code) for code in range(0x3001) if chr(code).isspace() and chr(code) != "\n")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text: their offsets, their characters, a class code each, and what numbers are worth."""

    text: str
    starts: Sequence[int]
    surfaces: Sequence[str]
    codes: str
    values: dict[int, Value]

    def start(self, index: int) -> int:
        """Offset of a token's first character."""
        return self.starts[index]

    def end(self, index: int) -> int:
        """Offset behind a token's last character."""
        return self.starts[index] + len(self.surfaces[index])

    def word(self, index: int) -> str:
        """A token's characters; the empty string outside the text."""
        return self.surfaces[index] if 0 <= index < len(self.surfaces) else ""

    def kind(self, index: int) -> str:
        """The class of a token; the empty string outside the text."""
        return lexicon().classes[self.codes[index]] if 0 <= index < len(self.codes) else ""

    def value(self, index: int) -> Value:
        """What a token is worth: a month's number, a unit's name; the empty string for most words."""
        known = self.values.get(index)
        return lexicon().values.get(self.surfaces[index], "") if known is None else known


def tokenise(text: str, *, masked: Iterable[tuple[int, int]] = ()) -> Tokens:
    """Tokens of `text`; those that overlap a span of `masked` (start, end) take part in no expression."""
    names = lexicon().names
    raw = _TOKEN.findall(text)
    starts = list(accumulate(map(len, raw), initial=len(text) - len(text.lstrip(_BLANKS))))
    surfaces = list(map(str.rstrip, raw, repeat(_BLANKS)))
    codes = list(map(lexicon().codes.get, surfaces, repeat(names["other"])))
    values: dict[int, Value] = {}
    for index in [i for i, surface in enumerate(surfaces) if "0" <= surface < ":"]:
        name, values[index] = classify(surfaces[index])
        codes[index] = names[name]
    _space_dashes(codes, raw, names)
    _mask(codes, starts, surfaces, masked, names["masked"])
    return Tokens(text=text, starts=starts, surfaces=surfaces, codes="".join(codes), values=values)


def _space_dashes(codes: list[str], raw: list[str], names: Mapping[str, str]) -> None:
    """Tell a dash between blanks from a hyphen: "5 - 7 May" is a range, "nine - day" nothing."""
    dashes = re.compile(f"[{names['dash']}{names['em_dash']}]")
    for found in dashes.finditer("".join(codes)):
        index = found.start()
        if raw[index][-1] in _BLANKS and index and raw[index - 1][-1] in _BLANKS:
            codes[index] = names["spaced_dash"]


def _mask(
    codes: list[str], starts: list[int], surfaces: list[str], spans: Iterable[tuple[int, int]], code: str
) -> None:
    for start, end in spans:
        low = bisect_right(starts, start) - 1
        if low < 0 or starts[low] + len(surfaces[low]) <= start:
            low += 1
        for index in range(low, min(bisect_left(starts, end), len(codes))):
            codes[index] = code
