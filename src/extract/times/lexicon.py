"""The words of temporal expressions, read from `data/times/words.toml`, and the classes of numbers.

Every class of words is one character, so that a text becomes a string of classes, one a token, on which the grammar
runs as a regular expression.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from extract.data import read_toml

NUMBER_CLASSES: Final = (
    "day_number", "small", "number", "year", "decimal", "day_ordinal", "nth", "decade", "decade_short",
    "clock", "clock12", "iso", "iso_time", "numeric_date", "split_year", "short_date",
)  # fmt: skip
PERIOD_CLASSES: Final = ("quarter_name", "half_name", "fiscal_name")
MARKS: Final = ("other", "masked", "spaced_dash")  # what no word list tells
FIRST_CODE: Final = 0xE000  # private use area: no code means anything to a regular expression
LONGEST: Final = 32  # characters of a numeric token worth a look; longer ones are no dates

Value = int | float | str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words to class codes (`codes`) and values (`values`); `names` maps a class to its code, `classes` a code back."""

    codes: Mapping[str, str]
    values: Mapping[str, Value]
    names: Mapping[str, str]
    classes: Mapping[str, str]


def data(name: str) -> dict[str, Any]:
    """A TOML file of `data/times`, parsed.

    Raises:
        FileNotFoundError: if there is no such file.
        tomllib.TOMLDecodeError: if it is malformed.
    """
    return read_toml("times", name)


def _spellings(word: str, cases: list[str]) -> Iterator[str]:
    forms = {"as": word, "lower": word.lower(), "title": word[:1].upper() + word[1:], "upper": word.upper()}
    return (forms[case] for case in cases)


def _periods() -> Iterator[tuple[str, str, Value]]:
    for n in range(1, 5):
        yield f"Q{n}", "quarter_name", n
    yield "H1", "half_name", 1
    yield "H2", "half_name", 2
    for year in range(1970, 2070):
        for spelling in (f"FY{year}", f"FY{year % 100:02}"):
            yield spelling, "fiscal_name", year


@cache
def lexicon() -> Lexicon:
    """The lexicon that ships with the package.

    Raises:
        ValueError: if a word stands in two classes.
    """
    classes = data("words")
    names = {name: chr(FIRST_CODE + i) for i, name in enumerate((*classes, *NUMBER_CLASSES, *PERIOD_CLASSES, *MARKS))}
    codes: dict[str, str] = {}
    values: dict[str, Value] = {}
    words = ((form, name, value) for name, spec in classes.items() for word, value in spec["words"].items()
             for form in _spellings(word, spec["cases"]))  # fmt: skip
    for form, name, value in (*words, *_periods()):
        if codes.setdefault(form, names[name]) != names[name]:
            raise ValueError(f"the word {form!r} stands in two classes")
        values[form] = value
    return Lexicon(codes=codes, values=values, names=names, classes={code: name for name, code in names.items()})


_ORDINAL = re.compile(r"([0-9]{1,4})(?:st|nd|rd|th|ST|ND|RD|TH)")
_DECADE = re.compile(r"([0-9]{3}0|[0-9]0)s")
_CLOCK = re.compile(r"([01]?[0-9]|2[0-4])[:.]([0-5][0-9])(?::[0-5][0-9])?")
_CLOCK12 = re.compile(r"(1[0-2]|0?[1-9])(?:[:.]([0-5][0-9]))?[ \xa0]?([aApP])\.?[mM]\.?")
_NUMERIC_DATE = re.compile(r"[0-9]{1,4}([./])[0-9]{1,2}\1[0-9]{1,4}")
_SPLIT_YEAR = re.compile(r"([12][0-9]{3})/([0-9]{2}|[12][0-9]{3})")
_SHORT_DATE = re.compile(r"[0-9]{1,2}/[0-9]{1,2}")
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+")


def classify(token: str) -> tuple[str, Value]:
    """Class and value of a token that begins with an ASCII digit; `other` for what is no number of a time."""
    if len(token) > LONGEST:
        return "other", ""
    if token.isdigit() and token.isascii():
        return _integer(token)
    if _THOUSANDS.fullmatch(token):
        return "number", int(token.replace(",", ""))
    return _composite(token)


def _integer(token: str) -> tuple[str, Value]:
    number = int(token)
    if len(token) <= 2:
        return ("day_number" if 1 <= number <= 31 else "small"), number
    return ("year" if len(token) == 4 and 1000 <= number <= 2999 else "number"), number


def _composite(token: str) -> tuple[str, Value]:
    if len(token) >= 10 and token[4] == "-":
        return ("iso" if len(token) == 10 else "iso_time"), token
    if found := _ORDINAL.fullmatch(token):
        number = int(found[1])
        return ("day_ordinal" if 1 <= number <= 31 else "nth"), number
    if found := _DECADE.fullmatch(token):
        return ("decade" if len(found[1]) == 4 else "decade_short"), int(found[1])
    if _CLOCK.fullmatch(token) and ":" in token:
        return "clock", token
    if _CLOCK12.fullmatch(token):
        return "clock12", token
    if _NUMERIC_DATE.fullmatch(token):
        return "numeric_date", token
    if _SPLIT_YEAR.fullmatch(token):
        return "split_year", token
    if _SHORT_DATE.fullmatch(token):
        return "short_date", token
    return _decimal(token)


def _decimal(token: str) -> tuple[str, Value]:
    whole, _, fraction = token.partition(".")
    if whole.isdigit() and fraction.isdigit() and len(fraction) <= 2 and token.isascii():
        return "decimal", float(token)
    return "other", ""


def clock_time(token: str) -> str:
    """`T09:30` for a token of class `clock` or `clock12`."""
    if found := _CLOCK12.fullmatch(token):
        hour = int(found[1]) % 12 + (12 if found[3] in "pP" else 0)
        return f"T{hour:02}:{found[2] or '00'}"
    hour_text, _, rest = token.replace(".", ":").partition(":")
    return f"T{int(hour_text):02}:{rest}"
