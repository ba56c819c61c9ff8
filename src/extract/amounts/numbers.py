"""Numbers in text, in digits, in words and mixed ("1,200", "two and a half billion", "2 million").

How digits are read, since conventions collide:

- a comma or blank before groups of three digits, an apostrophe likewise, and India's groups of two before a last three
  ("12,34,567") separate thousands;
- of a comma and a point in one number the last is the decimal mark ("1.200,50");
- a point that stands once is a decimal mark, points that stand more often separate thousands ("1.200.000");
- a comma that stands once before one or two digits is a decimal mark ("6,5 million");
- whatever fits none of these ("5,2023", "1.2.3") is no number.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from extract.amounts import spelled, tables
from extract.amounts.exact import plain, plus, shared, times

_MAX_RUN = 40  # longer runs are identifiers; no budget of a state has 30 digits

_GAP = "[ \u00a0\u202f\u2009]"
_RUN = r"[0-9]+(?:[.,'’\u00a0\u202f\u2009][0-9]+)*"
_DIGITS = re.compile(_RUN)
_SPELLED = re.compile(f"[^a-z0-9]({spelled.START})")  # begins with a set, so that the engine skips most letters
_BLANK_GROUPS = re.compile(r"(?: [0-9]{3}){1,4}(?![0-9]|[.,][0-9])")
_BLANK_TAIL = re.compile(rf"{_GAP}?(?:[a-z€£$¥₹]|[A-Z]{{3}}\b)|[-–][0-9]{{1,3}} [0-9]{{3}}(?![0-9])")
_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}")
_SEPARATED = re.compile("[,'’ \u00a0\u202f\u2009][0-9]{3}|[.][0-9]{3}[.]")
_ENDS = (".", ",", ")", "%", "")
_SHORT = re.compile(rf"{_GAP}?([a-z]{{2,4}})(?![a-z0-9])")
_TO_COMMA = str.maketrans(dict.fromkeys("'’ \u00a0\u202f\u2009", ","))
_NEW_LINE = re.compile("\n(?=[A-Z])")
_VULGAR = {"¼": Decimal("0.25"), "½": Decimal("0.5"), "¾": Decimal("0.75")}
_PART = re.compile(r" [1-7]/[248](?![\w/.,-]\w|\w)")  # "2 1/2 million"
_PARTS = {f"{n}/{d}": Decimal(n) / d for d in (2, 4, 8) for n in range(1, d)}
_BEFORE_GROUPS = tuple(f"{month} " for month in tables.counts().time.months)


@dataclass(frozen=True, slots=True)
class Number:
    """A number in the text.

    Attributes:
        start: first code point.
        end: one past the last, magnitude words included.
        digits_end: one past the last of the digits or number words, before the magnitude.
        value: with its magnitude multiplied out.
        scale: the magnitude, 1 where there is none.
        words: spelled out.
        surface: the digits as written, empty for words.
    """

    start: int
    end: int
    digits_end: int
    value: Decimal
    scale: Decimal
    words: bool
    surface: str

    @property
    def mantissa(self) -> Decimal:
        """The value before its magnitude."""
        return shared(self.value, self.scale)

    @property
    def grouped(self) -> bool:
        """Whether separators between thousands show that this is a quantity."""
        return _SEPARATED.search(self.surface) is not None

    @property
    def bare(self) -> bool:
        """Digits alone, as years, labels and telephone numbers are written too."""
        return not self.words and self.scale == 1 and self.surface.isdigit()


def numeral(run: str, *, whole: bool = False) -> Decimal | None:
    """The value of a run of digits and separators by the rules above; `None` if it is no number.

    Args:
        run: digits, separated by single marks.
        whole: the currency has no hundredths in use, so that a point before three digits separates thousands.
    """
    if len(run) > _MAX_RUN:
        return None
    if run.isdigit():
        return Decimal(run)
    run = run.translate(_TO_COMMA)
    if run.count(".") > 1 or (whole and re.fullmatch(r"[0-9]{1,3}\.[0-9]{3}", run)):
        run = run.translate({ord("."): ",", ord(","): "."})
    integer, _, decimals = run.rpartition(".") if "." in run else (run, "", "")
    if "," in decimals:
        integer, decimals = run.split(",")[0].replace(".", ","), run.rpartition(",")[2]
        if run.count(",") > 1:
            return None
    elif not decimals and re.fullmatch(r"[0-9]+,[0-9]{1,2}", integer):
        integer, decimals = integer.split(",")
    if "," in integer and not _GROUPED.fullmatch(integer):
        return None
    return plain(Decimal(integer.replace(",", "") + ("." + decimals if decimals else "")))


def lowered(text: str) -> str:
    """The text in lower case with the offsets kept: a letter whose lower case is longer stays as it is.

    A line break before a capital becomes a form feed, so that no amount runs over it as it may over a wrapped line.
    """
    text = _NEW_LINE.sub("\f", text)
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def scan(text: str, low: str) -> Iterator[Number]:
    """All numbers in text order, none overlapping, whatever they are numbers of.

    Args:
        text: the text.
        low: `lowered(text)`.
    """
    position = 0
    words = [match.start(1) - 1 for match in _SPELLED.finditer("\n" + low)]
    digits = {match.start(): match.end() for match in _DIGITS.finditer(low)}
    for start in sorted([*words, *digits]):
        if start < position:
            continue
        number = _digits(text, low, start, digits[start]) if start in digits else _words(low, start)
        if number:
            position = number.end
            yield number


def _digits(text: str, low: str, start: int, end: int) -> Number | None:
    end = _with_blank_groups(text, start, end)
    value = numeral(text[start:end])
    if value is None:
        return None
    surface = text[start:end]
    if end < len(text) and text[end] in _VULGAR:
        value, end = plus(value, _VULGAR[text[end]]), end + 1
    elif (part := _PART.match(text, end)) and surface.isdigit() and part[0][1:] in _PARTS:
        value, end = plus(value, _PARTS[part[0][1:]]), part.end()
    else:
        value, end = spelled.with_half(low, end, value, Decimal(1))
    scale, after = magnitude(low, end)
    return Number(start, after, end, times(value, scale), scale, False, surface)


def _with_blank_groups(text: str, start: int, end: int) -> int:
    """The end of "10 000" where the blank separates thousands: not after a month, and only before words or signs."""
    if end - start > 3 or text[end : end + 1] != " " or text[start] == "0":
        return end
    groups = _BLANK_GROUPS.match(text, end)
    if not groups or not text[start:end].isdigit() or text[max(0, start - 10) : start].endswith(_BEFORE_GROUPS):
        return end
    tail = _BLANK_TAIL.match(text, groups.end())
    before = text[start - 1 : start]
    if tail or groups[0].endswith("000") or (before and not before.isspace() and before not in "-–("):
        return groups.end()
    return end


def _words(low: str, start: int) -> Number | None:
    found = spelled.parse(low, start)
    if found is None:
        return None
    return Number(start, found.end, found.words_end, found.value, found.scale, True, "")


def magnitude(low: str, end: int) -> tuple[Decimal, int]:
    """The magnitude that follows at `end` (1 if none does), and where it ends; "lakh crore" multiplies."""
    if low[end : end + 1] in _ENDS:
        return Decimal(1), end
    scale, after = spelled.magnitude(low, end)
    if scale == 1 and (short := _SHORT.match(low, end)):
        exponent = tables.numbers().magnitudes.short.get(short[1])
        if exponent is not None:
            return Decimal(exponent), short.end()
    return scale, after
