"""Phrases of offices: "Secretary-General", "foreign minister", "Special Envoy for Climate Change", "chief" of a body.

    phrase = modifier* HEAD [of | for | on portfolio]

without the country or body whose office it is. Heads, modifiers and portfolios are data (`data/names/offices.toml`).
"""

from collections.abc import Sequence
from typing import Final

from extract.names.context import Context, is_capital, is_honorific, possessive
from extract.names.demonyms import country_of
from extract.names.lexicon import Phrase, heads, offices
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.offices_bodies import ends_place, has_body, is_field, is_qualified, office_words, titles_name
from extract.names.offices_capital import capital_fits
from extract.names.offices_tied import continues, suffixed
from extract.names.portfolios import portfolio
from extract.names.words import APOSTROPHES, CAPITAL, HYPHENS, LOWER, Words

RULE: Final = "names.office"
_ADJECTIVES: Final = ("ous", "al", "ic", "ian", "ary")  # "religious affairs minister"
_UNIONS: Final = frozenset({"European", "African", "Eurasian"})  # "the **European Union** ambassador"
_RANKED: Final = frozenset({"first", "second", "third", "fourth", "fifth"})  # "**second** vice-president"
_JOINERS: Final = frozenset({"and", "&", ",", "-"})
_MODIFIERS: Final = 6  # words before an office noun in which its body is still looked for


def find_offices(words: Words) -> list[tuple[int, int]]:
    """Word spans (first, stop) of every phrase of an office, in text order, none overlapping another."""
    found: list[tuple[int, int]] = []
    for index in words.low_places(offices().triggers):
        begin = _head(words, index)
        if begin is not None:
            _add(words, found, begin, index)
    return found


def _add(words: Words, found: list[tuple[int, int]], begin: int, last: int) -> None:
    """Add the phrase of the office noun from `begin` to `last`; it takes in one before it that only modifies it."""
    floor = found[-2][1] if len(found) > 1 else 0
    first = _modified(words, begin, floor)
    if found and first <= found[-1][0]:
        found.pop()
    elif found:
        first = max(first, found[-1][1])
        while first < begin and words.text[first] in _JOINERS:
            first += 1  # "Minister of Works and **Deputy Premier**"
    if (
        first < begin
        and first > 1
        and words.text[first - 1] in ("of", "for")
        and words.text[first - 2] in heads().by_last
    ):
        while first < begin and words.low[first] in offices().portfolios:
            first += 1  # "the Ministry of **Trade** Deputy Director"
    stop = suffixed(words, portfolio(words, last))
    if first <= begin and _is_office(words, first, stop):
        found.append((first, stop))


def office_mentions(context: Context, spans: Sequence[tuple[int, int]]) -> list[Mention]:
    """The phrases as mentions of type `position`; a rank before a name is an honorific and none."""
    words = context.words
    return [
        Mention(words.start[a], words.end[b - 1], words.slice(a, b), "position", RULE)
        for a, b in spans
        if not (b - a == 1 and (_surname(context, a) or _is_rank(context, a)))
    ]


def _is_rank(context: Context, index: int) -> bool:
    words = context.words
    return words.text[index] in office_words("ranks") and words.text[index + 1 : index + 2] != ["of"]


def _surname(context: Context, index: int) -> bool:
    """Whether a word that sounds like an office ends a person's name."""
    words = context.words
    return words.kind[index] == CAPITAL and words.text[index] in offices().named and index - 1 in context.persons


def _head(words: Words, last: int) -> int | None:
    """First word of the office noun that ends at `last`, if it is one there."""
    lexicon = offices()
    low = words.text[last].lower()
    if continues(words, last):
        return None
    for phrase in lexicon.heads.get(low, ()):
        first = last - len(phrase) + 1
        if _matches(words, first, phrase) and not _ends_name(words, first, last):
            return first
    if words.text[last] in lexicon.capital and capital_fits(words, last):
        return last
    for phrase in lexicon.bodied.get(low, ()):
        first = last - len(phrase) + 1
        begin = _modified(words, first, max(first - _MODIFIERS, 0)) if _matches(words, first, phrase) else -1
        if begin >= 0 and (has_body(words, begin, last) or titles_name(words, begin, last)):
            return first
    return None


def _matches(words: Words, first: int, phrase: Phrase) -> bool:
    if first < 0:
        return False
    found = words.text[first : first + len(phrase)]
    return all(_same(a, b) for a, b in zip(found, phrase, strict=True))


def _ends_name(words: Words, first: int, last: int) -> bool:
    """Whether the first word of a phrase ends a body's name: "Harbour **Party leader**"."""
    if first == last or words.kind[first] != CAPITAL or words.kind[last] != LOWER or words.breaks[first]:
        return False
    before = first - 1
    if not is_capital(words, before) or words.text[before].lower() in word_list("stop"):
        return False
    return words.text[first] in heads().by_last


def _same(word: str, form: str) -> bool:
    return word.lower() == form or (form == "-" and word in HYPHENS) or (form == "'" and word in APOSTROPHES)


def _modified(words: Words, begin: int, after: int) -> int:
    """Go left over modifiers, their hyphens and an "and" between two of them."""
    first = begin
    while first > after and not words.breaks[first]:
        step = _modifier_step(words, first)
        if not step or first - step < after:
            break
        first -= step
    return first - 1 if after < first and is_field(words, first, begin) else first


def _modifier_step(words: Words, first: int) -> int:
    before = words.text[first - 1]
    if _is_modifier(words, first - 1):
        return 1
    if words.low[first] == "affairs" and words.kind[first - 1] == LOWER and before not in word_list("stop"):
        return int(before.endswith(_ADJECTIVES))
    if first < 2 or words.breaks[first - 1]:
        return 0
    if before in HYPHENS and words.glued(first) and words.glued(first - 1) and _is_modifier(words, first - 2):
        return 2
    if before in ("and", "&") and _is_modifier(words, first) and _is_modifier(words, first - 2):
        return 2
    if before == "," and words.text[first + 1 : first + 2] in ([","], ["and"], ["&"]) and is_capital(words, first - 2):
        return 2 if _is_modifier(words, first) and _is_modifier(words, first - 2) else 0
    return 0


def _is_modifier(words: Words, index: int) -> bool:
    text = words.text[index]
    if index and words.kind[index] == CAPITAL and (_ends_body(words, index) or ends_place(words, index)):
        return False
    if text == "Group":
        return index == 0 or words.breaks[index] or not is_capital(words, index - 1)  # "Ana Silva, **Group** CEO of"
    if text.lower() in offices().modifiers or (
        text in _RANKED and words.low[index + 1 : index + 2] in (["vice"], ["deputy"])
    ):
        return True
    return words.kind[index] == CAPITAL and text.lower() in offices().capital_modifiers


def _ends_body(words: Words, index: int) -> bool:
    """Whether a modifier in capitals ends a name: "**Dock Union** representative", "European **Union** ambassador"."""
    before = words.text[index - 1]
    if words.breaks[index] or not is_capital(words, index - 1) or before.lower() in word_list("stop"):
        return False
    if before in _UNIONS:
        return words.text[index] == "Union"
    if words.text[index] == "Union" and "Minister" not in words.text[index : index + _MODIFIERS]:
        return not country_of(before) and before.lower() not in offices().modifiers  # "Reef **Union** Deputy Director"
    if (
        words.text[index - 1].lower() in offices().modifiers
        or country_of(before)
        or words.kind[index + 1 : index + 2] != [LOWER]
    ):
        return False
    return words.text[index] in heads().by_last


def _is_office(words: Words, first: int, stop: int) -> bool:
    if first > 0 and words.text[first - 1].lower() in offices().blockers:
        return False
    if words.text[stop - 1] in office_words("qualified") and not is_qualified(words, first, stop):
        return False
    if stop < len(words) and possessive(words, stop) == 1:
        return False
    if words.text[first] in office_words("styled") and stop == first + 1 and first and not words.breaks[first]:
        return not is_honorific(words.text[first - 1])
    return words.kind[first] in (CAPITAL, LOWER)
