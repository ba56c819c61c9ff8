"""Sittings by their number: "the 12th session of the Reef Assembly", "the 5th summit of PUN".

    sitting = ordinal noun "of" [the] body        the noun in lower case, the body known, an acronym or built like one

             | "next" | "this year's" Congress | "the" Congress "will be held"

An ordinal makes a common noun the name of one happening. The nouns are data (`data/names/words.toml`).
"""

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
from extract.names.words import LOWER, ORDINAL

RULE: Final = "names.sitting"
_QUALIFIERS: Final = frozenset({"special", "regular", "annual", "plenary", "ministerial", "extraordinary", "informal"})


def find_sittings(context: Context) -> Iterator[Mention]:
    """Every such name."""
    words = context.words
    if word_list("lawmaking").isdisjoint(words.by_low):
        yield from _lone(context)
    for index in words.places(word_list("sittings")):
        first = index - 1
        if first > 0 and words.text[first] in _QUALIFIERS:
            first -= 1
        if first < 0 or True in words.breaks[first + 1 : index + 2] or not ORDINAL.fullmatch(words.text[first]):
            continue
        if words.text[index + 1 : index + 2] == ["of"]:
            stop = _body(context, index + 2)
            if stop and not _goes_on(context, stop):
                yield mention(context, first, stop, "occasion", RULE)


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
    types = {head.type for head in heads().by_last.get(words.text[stop - 1], ())}
    return stop if "organisation" in types and stop - first > 1 else 0


def _goes_on(context: Context, stop: int) -> bool:
    """Whether the body only modifies what follows: "the 5th meeting of PUN | ministers"."""
    words = context.words
    if stop >= len(words) or words.breaks[stop]:
        return False
    return words.text[stop] in ("’", "'") or (words.kind[stop] == LOWER and context.tag(stop).startswith("NN"))
