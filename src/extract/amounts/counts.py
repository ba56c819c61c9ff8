"""Counts and measures: numbers of things ("6,200 firms", "ten ministers", "300 km", "3m people")."""

import re
from dataclasses import replace

from extract.amounts import tables
from extract.amounts.draft import Draft
from extract.amounts.exact import times
from extract.amounts.labels import is_list_number, is_named, is_stray, stands_apart
from extract.amounts.money import letter_magnitude
from extract.amounts.numbers import Number
from extract.amounts.units import Unit, countable, unit_after, unit_before

_FOLLOWING = re.compile(r"[ \u00a0]([a-z]+)")
_LINKED = re.compile(r"-(?!plus|odd|strong)[a-z]+|[ \u00a0]times\b")
_ONE_IN = "one in "
_SMALLEST_WORD = 10  # "two sides" is no count, "ten states" is


def count_at(text: str, low: str, number: Number) -> tuple[Draft, Unit] | None:
    """The count made of this number, with what is known of its unit; `None` if it is no count.

    Args:
        text: the text.
        low: the text in lower case, same offsets.
        number: a number that is neither money nor a percentage.
    """
    if (
        _is_small(number)
        or _is_share(low, number)
        or not stands_apart(text, low, number)
        or is_list_number(text, number)
    ):
        return None
    number = _with_letter(low, number)
    unit = unit_after(text, number.end, one=number.value == 1)
    if not _counts(text, number, unit) or is_named(text, low, number, unit) or is_stray(text, low, number, unit):
        return None
    if unit.noun is None and unit.shares is None:
        unit = replace(unit, noun=unit_before(low, number.start))
    kind = "measure" if unit.measure else "words" if number.words else "digits"
    start, value = number.start, number.value
    if unit.measure and text[start - 1 : start] in ("-", "−"):
        start, value = start - 1, value.copy_negate()
    rule, scale = f"amounts.count.{kind}", number.scale
    return Draft(start, number.end, "count", value, None, None, unit.noun, rule, number, scale=scale), unit


def _counts(text: str, number: Number, unit: Unit) -> bool:
    """Whether what follows can be counted: no letters, no time, no "-in-" or "-to-", no "times"."""
    if text[number.end : number.end + 1].isalnum() and not unit.measure:
        return False
    if unit.noun is None:
        return _LINKED.match(text, number.end) is None and _decimal_free(number)
    return countable(unit.noun)


def _decimal_free(number: Number) -> bool:
    """Whether a number without a noun may be a count: no fraction is one of anything."""
    return number.scale != 1 or number.grouped or number.words or number.surface.isdigit()


def _is_small(number: Number) -> bool:
    """Small numbers in words are no counts; half a dozen is one of them."""
    return number.words and number.value < _SMALLEST_WORD


def _is_share(low: str, number: Number) -> bool:
    """Whether a number in words is what one of it all is counted from: "one in **ten** of them"."""
    return number.words and low[max(0, number.start - len(_ONE_IN)) : number.start] == _ONE_IN


def _with_letter(low: str, number: Number) -> Number:
    """The number of "3m people": the letter is a magnitude where people and what people have follow."""
    letter = letter_magnitude(low, number)
    following = _FOLLOWING.match(low, letter[1]) if letter else None
    if letter is None or following is None or following[1] not in tables.counts().people.words:
        return number
    return replace(number, value=times(number.value, letter[0]), scale=letter[0], end=letter[1])
