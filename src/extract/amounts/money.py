"""Money: a number with its currency before it, after it, or both ("S$200 million", "5 bn euros", "$90m dollars")."""

import re
from dataclasses import replace
from decimal import Decimal

from extract.amounts import tables
from extract.amounts.adjacent import Found, after, before
from extract.amounts.currencies import read
from extract.amounts.draft import Draft
from extract.amounts.exact import times
from extract.amounts.numbers import Number, magnitude, numeral

_LETTER = re.compile(r"(mm|cr|[kmbt])(?![a-z0-9])|[ \u00a0\u202f](m|b|cr)(?![a-z0-9&]|\.[a-z0-9])|-([mb])(?![a-z0-9-])")
_COIN = re.compile(r"([cp])(?![\w.]\w|\w)(?: ([a-z]+))?")
_MINUS = re.compile(r"(?<=[ \u00a0(])(?:[-−]|[Mm]inus )$")
_THOUSANDS = re.compile(r"[0-9]{2,3}\.[0-9]{3}|[0-9]\.000")  # of euros: no price has such decimals
_DASHED = re.compile("[-–][$€£]?[0-9]")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_LAST_WORD = re.compile(r"([\w’'-]+)\s{1,2}$")
_NEXT_WORDS = re.compile(r"[\s-]([^\W\d_]+(?: [^\W\d_]+){0,2})")


def money_at(text: str, low: str, number: Number, *, floor: int = 0) -> Draft | None:
    """The sum of money made of this number, or `None`.

    Args:
        text: the text.
        low: the text in lower case, same offsets.
        number: the number.
        floor: where the amount before it ends.
    """
    scale, end = number.scale, number.end
    letter = letter_magnitude(low, number)
    if letter:
        scale, end = letter
    left = before(text, number.start, large=scale != 1 or number.grouped, floor=floor)
    right = after(text, low, end) or (coin_letter(text, low, number) if left is None else None)
    if left is None and right and not _is_money(low, number, right, scale):
        return None
    if left and right and not _agree(left, right, text, low):
        right = None
    if right and scale == 1:  # "75 USD million"
        scale, end = magnitude(low, right.end)
    draft = _draft(number, (left, right), scale, max(end, right.end if right else 0))
    if draft is None or (start := max(_minus(text, draft.start), floor)) == draft.start:
        return draft
    return replace(draft, start=start, value=draft.value.copy_negate())


def letter_magnitude(low: str, number: Number) -> tuple[Decimal, int] | None:
    """The magnitude that a letter after the digits is, beside a currency, and where it ends."""
    if number.words or number.scale != 1 or not (match := _LETTER.match(low, number.end)):
        return None
    return Decimal(tables.numbers().magnitudes.letters[match[1] or match[2] or match[3]]), match.end()


def coin_letter(text: str, low: str, number: Number) -> Found | None:
    """The coin that a letter right after the digits is, beside words that speak of prices ("up 40p", "5c a litre")."""
    match = None if number.words or number.scale != 1 else _COIN.match(text, number.end)
    if match is None:
        return None
    words = _LAST_WORD.search(low[max(0, number.start - 24) : number.start])
    table = tables.currencies()
    if not (words and words[1] in table.coin_words.before) and match[2] not in table.coin_words.after:
        return None
    return Found(number.end, number.end + 1, read(table.coins[match[1]]), "minor")


def _minus(text: str, start: int) -> int:
    """Where a minus before a sum begins: "-$3m", "minus $3 million"; `start` itself where there is none."""
    match = _MINUS.search(text[max(0, start - 7) : start])
    return start - len(match[0]) if match else start


def stretched(low: str, number: Number) -> Number:
    """The number with its letter, where a dash and a second number follow: the first half of "1m-2m euros"."""
    letter = letter_magnitude(low, number)
    return with_letter(low, number) if letter and _DASHED.match(low, letter[1]) else number


def with_letter(low: str, number: Number) -> Number:
    """The number with the letter behind it as its magnitude, where it has one."""
    letter = letter_magnitude(low, number)
    if letter is None:
        return number
    return replace(number, value=times(number.value, letter[0]), scale=letter[0], end=letter[1])


def _draft(number: Number, sides: tuple[Found | None, Found | None], scale: Decimal, end: int) -> Draft | None:
    left, right = sides
    chosen = right if right and not (left and left.currency.code) else left
    if chosen is None:
        return None
    currency = chosen.currency
    value = number.value
    thousands = currency.code in tables.currencies().codes.whole or (
        currency.code == "EUR" and _THOUSANDS.fullmatch(number.surface)
    )
    if thousands and scale == 1 and number.surface:
        value = numeral(number.surface, whole=True) or value
    if scale != number.scale:
        value = times(number.mantissa, scale)
    kind = left.kind if left else chosen.kind
    start = left.start if left else number.start
    prefixed, suffixed = left is not None, right is not None
    return Draft(
        start, end, "money", value, None, currency, None, f"amounts.money.{kind}", number, prefixed, suffixed, scale
    )


def _agree(left: Found, right: Found, text: str, low: str) -> bool:
    """Whether the currency after the number repeats or specifies the one before it."""
    if right.kind == "minor" or (right.kind == "symbol" and text[right.end : right.end + 2].strip().isdigit()):
        return False
    if left.currency == right.currency:
        return True
    if left.currency.group == "dollar":
        name = low[right.start : right.end]
        return right.kind == "code" or "dollar" in name or "peso" in name
    group = tables.currencies().groups.get(left.currency.group)
    return group is not None and right.currency.code in {*group.cues, group.default}


def _is_money(low: str, number: Number, right: Found, scale: Decimal) -> bool:
    """Whether a currency that stands only after the number makes it money."""
    name = low[right.start : right.end]
    if low[number.start - 1 : number.start].isalnum():
        return False
    if right.large and not (scale != 1 or number.value >= 1000):
        return False
    blockers = tables.currencies().blockers
    words = _LAST_WORD.search(low[max(0, number.start - 24) : number.start])
    previous = words[1] if words else ""
    if number.bare and _YEAR.fullmatch(number.surface) and (previous in blockers.year or name in blockers.singular):
        return False
    following = _NEXT_WORDS.match(low, right.end)
    rest = following[1] if following else ""
    if name in ("pound", "pounds"):
        return not _is_weight(low, right, scale, previous, rest)
    return name not in blockers.singular or rest.split(" ")[0] not in blockers.after


def _is_weight(low: str, right: Found, scale: Decimal, previous: str, rest: str) -> bool:
    blockers = tables.currencies().blockers
    if previous in blockers.weight_before or rest.split(" ")[0] in blockers.after:
        return True
    follows = any(rest == words or rest.startswith(f"{words} ") for words in blockers.weight_after)
    singular_measure = low[right.start - 1] == "-" and low[right.end - 1] == "d"
    return scale == 1 and (follows or (singular_measure and "note" not in rest and "coin" not in rest))
