"""Persons and agencies in credits: "(Photo: Ana Reyes)", "Photo by Ian Holm/Reuters", "© TideMer / A. Gruber".

credit   = lead person [slash agency] | lead body slash person | lead agency        the agency ends the line or bracket
dateline = line, town [date] "(" agency ")" dash
"""

from collections.abc import Iterator
from typing import Final

from extract.names.acronyms import brackets, closing, is_acronym
from extract.names.context import Context, is_capital
from extract.names.grammar import mention
from extract.names.lexicon import heads
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.words import CAPITAL, HYPHENS, NUMBER, Words

RULE: Final = "names.credit"
_LEADS: Final = frozenset({":", "by", "©", "credit", "Credit", "courtesy", "of", "BY", "/"})
_MAX: Final = 3
_MIN: Final = 2
_DATELINE: Final = 8  # words of a dateline before the bracket, at most
_DASHES: Final = HYPHENS | {"—", ":"}


def find_credits(context: Context) -> Iterator[Mention]:
    """Two or three capitalised words in a credit that are not known as something else, and the agency beside them."""
    words = context.words
    for index in words.places(word_list("credit_words")):
        first = _after_lead(context, index)
        stop = _name_end(context, first)
        if words.text[stop + 1 : stop + 2] == ["/"] and stop == first and is_acronym(words.text[first]):
            stop += 1  # "© PUN/A. Gruber"
        person = _MIN <= stop - first <= _MAX and _ends(context, stop)
        slash = stop if words.text[stop : stop + 1] == ["/"] else 0
        after = _name_end(context, slash + 1) if slash and not words.breaks[slash] else 0
        if slash and _MIN <= after - slash - 1 <= _MAX and _closes(context, after):
            yield mention(context, slash + 1, after, "person", RULE)
            if not context.known(first):
                yield mention(context, first, stop, "organisation", RULE)
        elif person:
            yield mention(context, first, stop, "person", RULE)
            yield from _agency(context, slash + 1) if slash else ()
        elif stop == first < len(words) and is_acronym(words.text[first]):
            yield from _agency(context, first)
    yield from _filing(context)


def _filing(context: Context) -> Iterator[Mention]:
    """The agency in the brackets of a dateline: "MARWELL, May 3 (**QNA**) — The board"."""
    words = context.words
    for opening in brackets(words):
        first, stop = opening, closing(words, opening)
        while first > 0 and opening - first < _DATELINE and not words.breaks[first] and _of_dateline(words, first - 1):
            first -= 1
        opens = first < opening and words.kind[first] == CAPITAL and (first == 0 or words.breaks[first])
        dashed = words.text[stop + 1 : stop + 2] and words.text[stop + 1] in _DASHES
        dated = any(word in word_list("months") for word in words.text[first:opening])
        spelt = opening in context.long_forms or context.known(opening + 1)
        if opens and (dashed or dated) and stop == opening + 2 and not spelt:
            yield mention(context, opening + 1, stop, "organisation", RULE)


def _of_dateline(words: Words, index: int) -> bool:
    return words.kind[index] in (CAPITAL, NUMBER) or words.text[index] in (",", ".", "/")


def _agency(context: Context, index: int) -> Iterator[Mention]:
    """The one word behind a slash that ends a line or bracket."""
    words = context.words
    if index >= len(words) or words.breaks[index] or not words.text[index].isalpha() or not _closes(context, index + 1):
        return
    if not context.known(index) and (is_capital(words, index) or words.text[index] in word_list("wires")):
        yield mention(context, index, index + 1, "organisation", RULE)


def _name_end(context: Context, first: int) -> int:
    """One past the words of a name that begins here, four at most; an initial has its stop."""
    stop = first
    while stop < min(len(context.words), first + _MAX + 1) and _part(context, stop):
        stop += 1
    return stop


def _closes(context: Context, stop: int) -> bool:
    """Whether the line ends here, or its bracket."""
    words = context.words
    return stop >= len(words) or words.breaks[stop] or words.text[stop] in (")", "]", ".", "|", ";")


def _after_lead(context: Context, index: int) -> int:
    """First word after the words, marks and year that lead a credit in; past the text where none do."""
    words = context.words
    first = index + 1
    led = words.text[index] == "©"
    while first < min(len(words), index + 4) and not words.breaks[first]:
        if words.text[first] not in _LEADS and not (led and words.kind[first] == NUMBER):
            break
        led = True
        first += 1
    return first if led else len(words)


def _part(context: Context, index: int) -> bool:
    words = context.words
    text = words.text[index]
    if text in word_list("particles") and is_capital(words, index + 1) and not words.breaks[index]:
        return is_capital(words, index - 1)
    if not is_capital(words, index) or words.breaks[index] or context.known(index) or index in context.offices:
        return False
    return (not text.isupper() or text[-1] == ".") and text not in heads().by_last and text not in word_list("agencies")


def _ends(context: Context, stop: int) -> bool:
    words = context.words
    if stop >= len(words) or words.breaks[stop]:
        return True
    return words.text[stop] in HYPHENS or words.text[stop] in (
        ")",
        "]",
        ",",
        ".",
        "|",
        "©",
        ";",
        "(",
        "for",
        "via",
        "at",
    )
