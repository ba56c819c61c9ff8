"""Whether the body of an office in lower case stands beside it, as it must for nouns such as "head" and "chief"."""

from collections.abc import Iterable
from functools import cache
from typing import Final

from extract.names.context import is_capital, possessive
from extract.names.demonyms import country_of
from extract.names.lexicon import heads, load, offices
from extract.names.lexicon import words as word_list
from extract.names.words import CAPITAL, LOWER, NUMBER, Words

_FIELD: Final = 5  # words between "head of" and the preposition before the body
_QUALITIES: Final = (
    "ous",
    "al",
    "ic",
    "ian",
    "ary",
    "ed",
    "ing",
    "ive",
    "ful",
    "less",
    "ant",
    "ent",
    "est",
    "y",
    "ish",
)  # ends of adjectives
_ADJECTIVES: Final = 3  # words before an office that say how it is held
_OWNERS: Final = frozenset({"its", "their", "our", "whose"})


def has_body(words: Words, first: int, last: int) -> bool:
    """Whether a body stands before a lower-case office, or "of" and the like after it."""
    if words.kind[first] == CAPITAL and not words.initial(first):
        return False
    following = last + 1 < len(words) and words.text[last + 1] in ("of", "for", "at") and not words.breaks[last + 1]
    if following and last + 2 < len(words):
        article = words.text[last + 2] in ("the", "its", "his", "her", "their", "our", "this")
        if words.text[last + 2] == "State":
            return False
        if is_capital(words, last + 2) or article or _leads_to_body(words, last + 2):
            return True
    if first == 0 or words.breaks[first] or _shares_body(words, last):
        return first > 0 and not words.breaks[first]
    before = first - 2 if first > 1 and words.text[first - 1] == "-" else first - 1  # "ex-premier"
    if words.low[before] in office_words("held") and is_capital(words, last + 1) and not words.breaks[last + 1]:
        return True
    first = _without_praise(words, first)
    if first and words.low[first - 1] == "our":  # "our chief concern"
        name = last + 2 if words.text[last + 1 : last + 2] == [","] else last + 1
        return is_capital(words, name) or words.text[last + 1 : last + 2] == ["of"]
    return _behind_body(words, first)


def _behind_body(words: Words, first: int) -> bool:
    """Whether the body of an office, or a word for it, stands right before it: "the **club's** director"."""
    if first == 0 or words.breaks[first]:
        return False
    before = words.text[first - 1]
    if words.low[first - 1] in _OWNERS or before == "as":
        return True
    if is_capital(words, first - 1):
        known = before.lower() in office_words("held") or (len(before) > 1 and before.isupper())
        return known or before.lower() not in word_list("stop")
    if words.kind[first - 1] == LOWER and before.capitalize() in heads().by_last:
        return True
    return before == "s" and possessive(words, first - 2) == 2


def _without_praise(words: Words, first: int) -> int:
    """The first of the words before an office that say how it is held: "its **new** director", "**ex-**premier"."""
    for _ in range(_ADJECTIVES):
        if first and words.text[first - 1] == "-" and words.glued(first):
            first -= 1
        before = first - 1
        if before < 0 or words.breaks[first] or words.kind[before] != LOWER:
            break
        if words.low[before] not in office_words("held") and words.low[before] not in office_words("praise"):
            break
        first = before
    return first


def _shares_body(words: Words, last: int) -> bool:
    """Whether a second office stands between an office and the body of both: "the **chair** and the director of"."""
    stop = last + 1
    if words.low[stop : stop + 2] != ["and", "the"]:
        return False
    for at in range(stop + 3, min(stop + 3 + _FIELD, len(words) - 2)):
        if words.text[at] == "of":
            article = words.text[at + 1] == "the"
            return words.low[at - 1] in offices().triggers and is_capital(words, at + 1 + article)
        if words.breaks[at] or words.kind[at] == NUMBER:
            break
    return False


def behind_bodies(spans: Iterable[tuple[int, int]], bodies: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The phrases of offices without the words that end a known body's name: "Fund for Trade **Development** Chair"."""
    inside = {index: stop for first, stop in bodies for index in range(first + 1, stop)}
    ends = ((inside.get(first, first), first, stop) for first, stop in spans)
    return [(end if end < stop else first, stop) for end, first, stop in ends]


def titles_name(words: Words, first: int, last: int) -> bool:
    """Whether an office stands like a title between "said" or the like and a name: "said **treasurer** X Y".

    So it does where a line begins with what for, or as its label: "**Customs chief** X Y", "**Project manager**: X Y".
    """
    if first == 0 or words.breaks[first]:
        labels = words.text[last + 1 : last + 2] == [":"] and is_capital(words, last + 2)
        return first < last and (labels or _is_full_name(words, last + 1))
    if words.low[last] not in office_words("titled"):
        return False
    if words.low[first - 1] not in office_words("before_titled"):
        return False
    return _is_full_name(words, last + 1)


def _is_full_name(words: Words, name: int) -> bool:
    """Whether two words with capitals stand here, as of a person."""
    both = is_capital(words, name) and is_capital(words, name + 1)
    return both and not words.breaks[name] and words.text[name + 1] not in heads().by_last


def _leads_to_body(words: Words, index: int) -> bool:
    """Whether a few plain words lead to "of" or "at" a body: "head of **trade policy at** the Guild"."""
    for at in range(index, min(index + _FIELD, len(words) - 2)):
        if words.breaks[at] or words.kind[at] != LOWER or words.text[at] in ("state", "government"):
            return False
        if at > index and words.text[at] in ("of", "at"):
            plain = words.text[at + 1] == "the" or (words.text[at] == "at" and words.kind[at + 1] == LOWER)
            return is_capital(words, at + 1) or (plain and is_capital(words, at + 2))
    return False


def is_short_title(words: Words, index: int) -> bool:
    """Whether a short form of a title stands before its holder: "**PM** Silva", not "3:40 PM Monday" or "Quay FM"."""
    following = index + 1
    if following >= len(words) or words.breaks[following] or not is_capital(words, following):
        return False
    if words.text[following] in word_list("calendar") or words.text[following].isupper():
        return False
    if index == 0 or words.breaks[index]:
        return True
    before = index - 1
    if is_capital(words, before):
        return bool(country_of(words.text[before])) or (words.initial(before) and words.text[index] != "FM")
    return words.kind[before] != NUMBER


def ends_place(words: Words, index: int) -> bool:
    """Whether a noun of places ends the name of one: "**Ostia County** Clerk", "**Quay State** Governor"."""
    if words.text[index] not in office_words("local") or words.breaks[index] or not is_capital(words, index - 1):
        return False
    before = words.text[index - 1]
    return not country_of(before) and before.lower() not in word_list("stop") | offices().modifiers


def is_qualified(words: Words, first: int, stop: int) -> bool:
    """Whether a noun that names an office only with what or whose it is has that before: "**Programme** Officer"."""
    if first == stop - 1:
        return first > 0 and ends_place(words, first - 1)
    return words.kind[first] == CAPITAL


def is_field(words: Words, first: int, begin: int) -> bool:
    """Whether an unlisted noun before an office says of what it is: "our **fossil** curator, Ana Silva"."""
    low = words.low[first - 1]
    if first < 2 or words.low[first - 2] not in _OWNERS or words.breaks[first] or words.kind[first] != LOWER:
        return False
    if (
        words.kind[first - 1] != LOWER
        or low.endswith(_QUALITIES)
        or low in office_words("held") | office_words("praise")
    ):
        return False
    name = begin + 2 if words.text[begin + 1 : begin + 2] == [","] else begin + 1
    return low.capitalize() not in heads().by_last and is_capital(words, name) and is_capital(words, name + 1)


@cache
def office_words(key: str) -> frozenset[str]:
    """One list of `offices.toml`."""
    return frozenset(load("offices")[key])
