"""The currency that stands right before or right after a number in the text."""

import re
from dataclasses import dataclass

from extract.amounts import tables
from extract.amounts.currencies import (
    Currency,
    codes,
    first_words,
    large_names,
    last_characters,
    names,
    prefixes,
    signs,
    single,
    suffixes,
)

_LONGEST_PREFIX = 6
_LONGEST_NAME = 5
_BLANKS = " \u00a0\u202f\u2009"
_GAP = re.compile(rf"[{_BLANKS}]?-|[{_BLANKS}]{{1,2}}|\n(?=[a-z])|")
_NAME_WORD = re.compile(r"(?:[a-z]\.){2,}|[^\W\d_]+")
_NAME_GAP = re.compile(rf"[{_BLANKS}]|-|\n(?=[a-z])")
_LAST_WORDS = re.compile(r"(?<![\w.'’-])([^\W\d_]+(?: [^\W\d_]+)?)[ \u00a0]$")
_SIGNED = re.compile(r".(?:\w|( )[0-9][0-9.,]{0,20}[ \u00a0]?(.?))")
_ENDS = ("", ".", ",", ";", ":", ")", "%")
_CODE = re.compile(r"[^\W\d_]{2,4}\.?")


@dataclass(frozen=True, slots=True)
class Found:
    """A currency in the text: where it begins and ends, and the kind of writing, as rule ids call it."""

    start: int
    end: int
    currency: Currency
    kind: str
    large: bool = False


def before(text: str, start: int, *, large: bool, floor: int = 0) -> Found | None:
    """The currency written right before a number.

    Args:
        text: the text.
        start: where the number begins.
        large: the number has a magnitude or grouped digits, so that doubtful words are money too.
        floor: where the currency begins at the earliest: what stands before belongs to another amount.
    """
    found = _piece_before(text, start, large=large, floor=floor) or (_name_before(text, start) if large else None)
    return found if found and found.start >= floor else None


def _piece_before(text: str, start: int, *, large: bool, floor: int) -> Found | None:
    edge = start
    while edge and start - edge < 2 and text[edge - 1] in _BLANKS:
        edge -= 1
    if not edge or text[edge - 1] not in last_characters():
        return None
    for length in range(min(_LONGEST_PREFIX, edge - floor), 0, -1):
        at, piece = edge - length, text[edge - length : edge]
        if currency := prefixes().get(piece):
            if _is_free(text, at, piece) and (large or piece not in tables.currencies().codes.words):
                return _sign_before(text, at, start, piece, currency)
        elif edge == start and large and (currency := single().get(piece)) and _is_free(text, at, piece):
            return Found(at, start, currency, "symbol")
    return None


def _is_free(text: str, start: int, piece: str) -> bool:
    """Whether no letter or digit runs into the piece; a sign may follow a letter that no table knows."""
    if not start:
        return True
    previous = text[start - 1]
    if piece[0].isalpha():
        return not (previous.isalnum() or previous in "_.-/'’&$")
    return not previous.isdigit()


def _sign_before(text: str, at: int, start: int, piece: str, currency: Currency) -> Found:
    """Extend a bare sign over a code or country letter that stands apart ("c $ 5", "USD $5", "Z$5")."""
    if piece.isupper() and piece.isalpha():
        return Found(at, start, currency, "code" if piece in codes() else "symbol")
    if piece == "$" and at and text[at - 1].isalpha():
        run = at
        while run and at - run < 4 and text[run - 1].isalpha():
            run -= 1
        return Found(run, start, Currency(""), "symbol")
    if piece == "$" and at >= 2 and text[at - 1] == " ":
        word = text[max(0, at - 5) : at - 1].rpartition(" ")[2]
        spaced = text[at + 1 : at + 2] == " " and f"{word}$" in tables.currencies().prefixes and word != "a"
        if (spaced or word in codes()) and _is_free(text, at - 1 - len(word), word):
            known = prefixes().get(f"{word}$") or Currency(word)
            return Found(at - 1 - len(word), start, known, "symbol")
    return Found(at, start, currency, "symbol")


def _name_before(text: str, start: int) -> Found | None:
    match = _LAST_WORDS.search(text[max(0, start - 28) : start])
    if not match:
        return None
    words = match[1].lower()
    for name in (words, words.rpartition(" ")[2]):
        if (currency := names().get(name)) and name not in large_names():
            return Found(start - 1 - len(name), start, currency, "name")
    return None


def after(text: str, low: str, end: int) -> Found | None:
    """The currency written right after a number (and its magnitude).

    Args:
        text: the text.
        low: the text in lower case, same offsets.
        end: where the number ends.
    """
    if text[end : end + 1] in _ENDS:
        return None
    gap = _GAP.match(text, end)
    start = gap.end() if gap else end
    if start >= len(text):
        return None
    if currency := signs().get(text[start]):
        return None if _opens_next(text, start) else Found(start, start + 1, currency, "symbol")
    return _name_after(low, start) or _code_after(text, start)


def _opens_next(text: str, sign: int) -> bool:
    """Whether a sign belongs to the number after it: "$ 5 $ 6", but not "5 $ 6 $"."""
    follows = _SIGNED.match(text, sign)
    return follows is not None and not (follows[1] and follows[2] == text[sign])


def _name_after(low: str, start: int) -> Found | None:
    found, position, words = None, start, ""
    for _ in range(_LONGEST_NAME):
        match = _NAME_WORD.match(low, position)
        if not match or (not words and match[0].replace(".", "") not in first_words()):
            break
        words = f"{words} {match[0]}".strip().replace(".", "")
        if currency := names().get(words):
            found = Found(
                start, match.end(), currency, "minor" if currency.share != 1 else "name", words in large_names()
            )
        gap = _NAME_GAP.match(low, match.end())
        if not gap:
            break
        position = gap.end()
    return None if found and low[found.end : found.end + 1].isalnum() else found


def _code_after(text: str, start: int) -> Found | None:
    match = _CODE.match(text, start)
    if not match or text[match.end() : match.end() + 1].isalnum():
        return None
    for piece in (match[0], match[0].rstrip(".")):
        if currency := suffixes().get(piece):
            doubtful = piece in tables.currencies().codes.words
            return Found(start, start + len(piece), currency, "code", doubtful)
    return None
