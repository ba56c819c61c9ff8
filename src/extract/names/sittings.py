"""Sittings by their number: "the 12th session of the Reef Assembly", "the 5th summit of PUN".

    sitting = ordinal noun "of" [the] body        the noun in lower case, the body known, an acronym or built like one

             | acronym "-" number                  the acronym a happening's, or one by the words around

             | "next" | "this year's" Congress | "the" Congress "will be held"

An ordinal makes a common noun the name of one happening. The nouns are data (`data/names/words.toml`).
"""

import re
from collections.abc import Iterator
from typing import Final

from extract.names.acronyms import is_acronym
from extract.names.capitals import capitals
from extract.names.context import Context, is_capital
from extract.names.gatherings import takes_place
from extract.names.grammar import mention
from extract.names.lexicon import heads
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.tails import right_edge
from extract.names.words import CAPITAL, HYPHENS, LOWER, NUMBER, ORDINAL

RULE: Final = "names.sitting"
_QUALIFIERS: Final = frozenset({"special", "regular", "annual", "plenary", "ministerial", "extraordinary", "informal"})

_NUMBERS: Final = re.compile(ORDINAL.pattern + "|[CLXVI]{1,8}", re.IGNORECASE)
_DIGITS: Final = 3  # no number of a meeting has as many


def find_sittings(context: Context) -> Iterator[Mention]:
    """Every such name."""
    words = context.words
    if word_list("lawmaking").isdisjoint(words.by_low):
        yield from _lone(context)
    yield from _numbered(context)
    for index in words.places(word_list("sittings")):
        first = index - 1
        if first > 0 and words.text[first] in _QUALIFIERS:
            first -= 1
        if first < 0 or True in words.breaks[first + 1 : index + 2] or not _NUMBERS.fullmatch(words.text[first]):
            continue
        if words.text[index + 1 : index + 2] == ["of"]:
            stop = _body(context, index + 2)
            if stop and not _goes_on(context, stop):
                yield mention(context, first, stop, "occasion", RULE)


def _numbered(context: Context) -> Iterator[Mention]:
    """An acronym with its number, if it is a happening's by itself or by the words around: "hosted the **PUM-13**"."""
    words = context.words
    for index in words.places(word_list("conferences")):
        number = index + 2 if words.text[index + 1 : index + 2] and words.text[index + 1] in HYPHENS else index + 1
        if number < len(words) and words.text[number].isdigit() and len(words.text[number]) < _DIGITS:
            yield mention(context, index, number + 1, "occasion", RULE)
    for index in words.places(HYPHENS):
        number = index + 1
        if not index or number >= len(words) or words.kind[number] != NUMBER or words.kind[index - 1] != CAPITAL:
            continue
        short, tied = (
            words.text[index - 1],
            words.glued(index) and words.glued(number) and len(words.text[number]) < _DIGITS,
        )
        if not tied or not is_acronym(short) or not short.isupper() or short.lower() in word_list("counted"):
            continue
        if _is_happening(context, short) or _is_cued(context, index - 1, number + 1):
            yield mention(context, index - 1, number + 1, "occasion", RULE)


def _is_happening(context: Context, short: str) -> bool:
    """Whether brackets define an acronym as that of a happening: "the Port Union Meeting (PUM)"."""
    for at in context.words.by_text[short]:
        first = context.long_forms.get(at - 1)
        if first is not None:
            nouns = context.words.text[first : at - 1]
            return any(head.type == "occasion" for noun in nouns for head in heads().by_last.get(noun, ()))
    return False


def _is_cued(context: Context, first: int, stop: int) -> bool:
    """Whether somebody is at, holds or heads for what is numbered, or it is held or has outcomes."""
    low = context.words.low
    noun = context.tag(stop).startswith("NN") if stop < len(low) else False
    if low[stop : stop + 1] and (low[stop] in word_list("of_happenings") or takes_place(context, stop)):
        return True
    if low[stop : stop + 1] in (["was"], ["is"]) and low[stop + 1 : stop + 2] and low[stop + 1] in word_list("towards"):
        return True
    before = first - 2 if first > 1 and low[first - 1] == "the" else first - 1
    if before > 0 and low[before] in ("of", "to", "for"):
        before -= 1
    return before >= 0 and not noun and (low[before] in word_list("holding") or low[before] in word_list("towards"))


def _lone(context: Context) -> Iterator[Mention]:
    """One noun with a capital for the happening that comes round: "the next **Congress** will take place in"."""
    words = context.words
    for index in words.places(word_list("lone_sittings")):
        after = index + 1
        tied = after < len(words) and not words.breaks[after] and (is_capital(words, after) or words.low[after] == "of")
        if not index or tied or index in context.titles or words.breaks[index]:
            continue
        yearly = words.text[index - 1] == "s" and words.low[index - 3] == "year"
        led = words.text[index - 1] in word_list("recurring") or yearly
        if led or (words.low[index - 1] == "the" and takes_place(context, after)):
            yield mention(context, index, after, "occasion", RULE)


def _body(context: Context, first: int) -> int:
    """One past the body that begins here, behind an article or not; 0 where none does."""
    words = context.words
    if words.text[first : first + 1] == ["the"]:
        first += 1
    if not is_capital(words, first) or True in words.breaks[first - 1 : first + 1]:
        return 0
    hit = context.covered.get(first)
    stop = capitals(context, first)
    if hit is not None and hit.first == first and hit.entry.type == "organisation":
        return max(hit.stop, stop)  # "the 154th session of the WHO | Executive Board"
    if is_acronym(words.text[first]) and not is_capital(words, first + 1):
        return first + 1
    named = [head for head in heads().by_last.get(words.text[stop - 1], ()) if head.type == "organisation"]
    return right_edge(context, named[-1], stop) if named and stop - first > 1 else 0


def _goes_on(context: Context, stop: int) -> bool:
    """Whether the body only modifies what follows: "the 5th meeting of PUN | ministers"."""
    words = context.words
    if stop >= len(words) or words.breaks[stop]:
        return False
    return words.text[stop] in ("’", "'") or (words.kind[stop] == LOWER and context.tag(stop).startswith("NN"))
