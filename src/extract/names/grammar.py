"""A grammar of names: how capitals, a head noun and its tails name a body, occasion, programme, instrument or place.

    name     = [number] modifier* HEAD [numeral | year] tail*        "5th Coastal Trade Forum", "Harbour Vision 2040"
             | HEAD tail+                                            "Ministry of Ports", "Treaty on Tidal Waters"
             | [number] modifier+ head                               "Clean Quays (CQ) initiative"
    modifier = capitals, with hyphens, "and", commas of a list, a plural's possessive, an acronym in brackets
    tail     = of | for | on | … [the] capitals

The nouns, their types and the prepositions are data (`data/names/heads.toml`). Each head noun costs time in proportion
to the name around it, which is bounded, so the whole is linear in the text.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from extract.names.context import Context, is_capital
from extract.names.lexicon import Head, heads
from extract.names.lexicon import words as word_list
from extract.names.model import Mention, NameType
from extract.names.modifiers import left_edge
from extract.names.tails import right_edge
from extract.names.words import APOSTROPHES, CAPITAL, LOWER, NUMBER
from extract.places import people_of

_CUE_LEFT: Final = 8  # words before a name in which a cue of its type is looked for
_CUE_RIGHT: Final = 4
_OFFICE_FIRSTS: Final = frozenset({"executive", "cabinet", "division", "section"})


def find_grammar(context: Context) -> list[Mention]:
    """Every name that the grammar builds around a head noun; they may overlap (the merge keeps the longest)."""
    lexicon = heads()
    by_last, lower = lexicon.by_last, lexicon.lower
    found: list[Mention] = []
    for index in context.words.places(lexicon.nouns):
        text = context.words.text[index]
        if text in by_last:
            found.extend(_capital_names(context, index, by_last[text]))
        else:
            found.extend(_lower_name(context, index, lower[text]))
    return found


def _capital_names(context: Context, last: int, candidates: tuple[Head, ...]) -> Iterator[Mention]:
    matching = [head for head in candidates if _has_words(context, last, head)]
    if not matching or _in_office(context, last):
        return
    size = len(matching[0].words)
    begin = last - size + 1
    first = left_edge(context, begin)
    dated = context.words.kind[first] == NUMBER or context.words.text[first].lower() in word_list("ordinals")
    same = [head for head in matching if len(head.words) == size]
    head = _head_of(context, same, first, begin, dated=dated)
    if head.dated and not dated:
        return
    if context.words.kind[first] == NUMBER and head.type in ("organisation", "place"):
        first = _after_year(context, first)
    stop = right_edge(context, head, last + 1)
    if _is_name(context, head, first, begin, stop):
        yield mention(context, first, stop, head.type, f"names.grammar.{head.type}")


def _in_office(context: Context, last: int) -> bool:
    """Whether a noun only begins the phrase of an office: "PU | **Executive** Secretary"."""
    words = context.words
    return last in context.offices and last + 1 in context.offices and words.low[last] in _OFFICE_FIRSTS


def _head_of(context: Context, same: Sequence[Head], first: int, begin: int, *, dated: bool) -> Head:
    """Which of the heads with one noun is meant: one with a date, one that is signed, else the first."""
    head = next((h for h in same if h.dated == dated), same[0])
    signed = next((h for h in same if h.type == "instrument"), None)
    if head.type == "occasion" and signed is not None and _is_signed(context, first, begin + len(head.words)):
        return signed
    text = context.words.text
    if head.words == ("Network",) and begin > 1 and text[begin - 1] in APOSTROPHES and text[begin - 2][-1] == "s":
        return replace(head, type="organisation")  # a "Herders' Network" is the herders
    return replace(head, type="organisation") if _is_body(context, head, first, begin) else head


def _is_body(context: Context, head: Head, first: int, begin: int) -> bool:
    """Whether a programme's noun ends a body: an "International Fund", or a known body behind the one it is part of."""
    if head.type != "programme":
        return False
    if head.words == ("Fund",) and begin > 0 and context.words.text[begin - 1] == "International":
        return True
    hit = context.covered.get(begin)
    return (
        hit is not None
        and hit.entry.type == "organisation"
        and first < hit.first
        and hit.stop == begin + len(head.words)
    )


def _is_signed(context: Context, first: int, stop: int) -> bool:
    """Whether the words around a name say that it is signed, ratified or broken, or its tail what it is about."""
    words = context.words
    if words.text[stop : stop + 1] in (["on"], ["against"], ["concerning"]) and is_capital(words, stop + 1):
        return True
    near = (*range(first - 1, max(first - _CUE_LEFT, 0) - 1, -1), *range(stop, min(stop + _CUE_RIGHT, len(words))))
    return any(words.low[index] in word_list("treaty_cues") for index in near)


def _has_words(context: Context, last: int, head: Head) -> bool:
    first = last - len(head.words) + 1
    return first >= 0 and tuple(context.words.text[first : last + 1]) == head.words


def _after_year(context: Context, first: int) -> int:
    """A body's name keeps an ordinal ("1st Division"), never a year."""
    return first + 1 if context.words.text[first].isdigit() else first


def _is_name(context: Context, head: Head, first: int, begin: int, stop: int) -> bool:
    words = context.words
    tailed = stop > begin + len(head.words)
    modifiers = [i for i in range(first, begin) if words.kind[i] == CAPITAL]
    if not modifiers:
        numbered = first < begin and head.type == "occasion"
        if head.weak and head.type == "place":
            return False
        return numbered or (
            tailed and words.text[stop - 1] not in word_list("roman") and not _only_number(context, begin, head, stop)
        )
    yearly = head.type == "instrument" and words.kind[first] == NUMBER
    if head.weak and not tailed and len(modifiers) < 2 and not (yearly or _is_distinct(context, modifiers[0])):
        return False
    if head.words == ("City",) and not tailed and _is_club(context, first, stop):
        return False
    if not tailed and _is_label(context, head, first, stop, modifiers):
        return False
    return tailed or not _is_generic(context, first, modifiers)


def _is_club(context: Context, first: int, stop: int) -> bool:
    """Whether a known city or county and "City" are more likely a club's name ("Marwell City") than that of a city."""
    hit = context.covered.get(first)
    known = hit is not None and hit.entry.type == "place" and hit.entry.ref is None and hit.stop == stop - 1
    return known and not people_of(context.words.slice(first, stop))


def _only_number(context: Context, begin: int, head: Head, stop: int) -> bool:
    return all(context.words.kind[i] != CAPITAL for i in range(begin + len(head.words), stop))


def _is_distinct(context: Context, index: int) -> bool:
    """Whether one word before a weak noun is enough: a known name, or an acronym."""
    text = context.words.text[index]
    return context.known(index) or (len(text) > 1 and text.isupper())


def _is_label(context: Context, head: Head, first: int, stop: int, modifiers: list[int]) -> bool:
    """A plural that opens a line and ends at a colon, or fills it: "Joint Working Groups: …" tells a topic."""
    words = context.words
    if head.words[-1][-1] != "s" or not (first == 0 or words.breaks[first]):
        return False
    ends = stop == len(words) or words.breaks[stop] or words.text[stop] == ":"
    return ends and not any(_is_distinct(context, i) for i in modifiers)


def _is_generic(context: Context, first: int, modifiers: list[int]) -> bool:
    """Common adjectives make no name where their capitals are those of a sentence's or title's beginning."""
    words = context.words
    if words.kind[first] == NUMBER:
        return False
    plain = all(words.text[i].lower() in word_list("generic") for i in modifiers)
    if first in context.titles:
        return plain or any(context.tag(i).startswith("VB") for i in modifiers)
    return plain and len(modifiers) == 1 and words.initial(first)


def _lower_name(context: Context, index: int, kind: NameType) -> Iterator[Mention]:
    """A lower-case head noun completes a name whose capitals are more than countries and bodies."""
    words = context.words
    if kind == "occasion" and words.kind[index - 1] == LOWER and index > 2:
        yield from _described_occasion(context, index)
        return
    before = index - 1
    if before < 0 or words.breaks[index] or words.glued(index) or index in context.titles:
        return
    if words.kind[before] not in (CAPITAL, NUMBER) and words.text[before] != ")":
        return
    if words.text[before] == ")" and not _defined(context, before):
        return
    first = left_edge(context, index)
    capitals = [i for i in range(first, index) if words.kind[i] == CAPITAL]
    numbered = words.kind[first] == NUMBER and kind in ("occasion", "instrument")
    if not numbered and words.kind[first] == NUMBER:
        first += 1
    own = [i for i in capitals if not context.known(i) and not _may_be_sentence(context, i)]
    if own or (numbered and capitals):
        rule = f"names.grammar.{kind}"
        yield mention(context, first, index + 1, kind, rule)


def _described_occasion(context: Context, index: int) -> Iterator[Mention]:
    """A year or ordinal, capitals of one's own, a common noun and the head: "2031 Tidal Winds business forum"."""
    words = context.words
    begin = index - 1
    if words.low[begin] not in word_list("topics") or words.breaks[index] or words.breaks[begin]:
        return
    first = left_edge(context, begin)
    own = [i for i in range(first, begin) if words.kind[i] == CAPITAL and not context.known(i)]
    if len(own) > 1 and words.kind[first] == NUMBER:
        yield mention(context, first, index + 1, "occasion", "names.grammar.occasion")


def _defined(context: Context, closing: int) -> bool:
    """Whether the acronym in the bracket that closes here has the initials of the words before it."""
    return any(opening in context.long_forms for opening in (closing - 2, closing - 3))


def _may_be_sentence(context: Context, index: int) -> bool:
    return context.words.initial(index) and not context.words.text[index].isupper()


def mention(context: Context, first: int, stop: int, kind: NameType, rule: str, ref: str | None = None) -> Mention:
    """A mention of the words from `first` to the one before `stop`."""
    words = context.words
    start, end = words.start[first], words.end[stop - 1]
    return Mention(start=start, end=end, text=words.source[start:end], type=kind, rule=rule, ref=ref)
