"""A grammar of names: how capitals, a head noun and its tails name a body, occasion, programme, instrument or place.

    name     = [number] modifier* HEAD [numeral | year] tail*        "5th Coastal Trade Forum", "Harbour Vision 2040"
             | HEAD tail+                                            "Ministry of Ports", "Treaty on Tidal Waters"
             | [number] modifier+ head                               "Clean Quays (CQ) initiative"
    modifier = capitals, with hyphens, "and", commas of a list, a plural's possessive, an acronym in brackets
    tail     = of | for | on | … [the] capitals

The nouns, their types and the prepositions are data (`data/names/heads.toml`). Each head noun costs time in proportion
to the name around it, which is bounded, so the whole is linear in the text.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from extract.names.context import Context, is_capital
from extract.names.grammar_heads import after_year, has_words, head_of, in_office
from extract.names.grammar_named import is_name
from extract.names.lexicon import Head, heads
from extract.names.lexicon import words as word_list
from extract.names.missions import over_addressee
from extract.names.model import Mention, NameType
from extract.names.modifiers import behind_and, left_edge
from extract.names.purposes import over_purpose
from extract.names.tail_numbers import phased
from extract.names.tails import right_edge
from extract.names.things import is_body_noun, is_company_word
from extract.names.words import CAPITAL, LOWER, NUMBER

_OWNERS: Final = frozenset({"the", "its", "their", "our"})
_FOUGHT: Final = frozenset({"war", "campaign", "offensive", "uprising"})  # "the Ostmark campaign": a region names it


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
    matching = [head for head in candidates if has_words(context, last, head) and not _is_known(context, last, head)]
    if not matching or in_office(context, last) or _is_status(context, last):
        return
    size = len(matching[0].words)
    begin = last - size + 1
    first = left_edge(context, begin)
    dated = context.words.kind[first] == NUMBER or context.words.text[first].lower() in word_list("ordinals")
    same = [head for head in matching if len(head.words) == size]
    head = head_of(context, same, first, begin, dated=dated)
    if head.dated and not dated:
        return
    if context.words.kind[first] == NUMBER and head.type in ("organisation", "place"):
        first = after_year(context, first)
    stop = over_addressee(context, head, first, right_edge(context, head, last + 1))
    if _goes_on_with(context, stop):
        return
    bracket = head.type == "organisation" and context.words.text[stop : stop + 1] == ["("]
    if bracket and (after := phased(context, stop)) > stop:  # "Quay Training Centre (Phase 2)"
        head, stop = replace(head, type="programme"), after
    if head.type == "place" and _goes_on_as_company(context, stop):
        head, stop = replace(head, type="organisation"), stop + 1
    first = over_purpose(context, head.words, head.type, first, begin)
    starts = {first, behind_and(context, first, begin)}  # the merge takes the second where the first cannot be
    if len(starts) > 1 and first - 1 in context.offices:
        starts.remove(first)  # "chairman Ben Otim and **Quay Sports Council** president Ana Silva"
    for start in sorted(starts):
        if is_name(context, head, start, begin, stop):
            yield mention(context, _counted(context, head, start), stop, head.type, f"names.grammar.{head.type}")


def _counted(context: Context, head: Head, first: int) -> int:
    """Pass the ordinal in small letters before an occasion or instrument, of which "first" may only describe one."""
    words = context.words
    at = first - 1
    if head.type not in ("occasion", "instrument") or at < 1 or words.breaks[first] or words.breaks[at]:
        return first
    may = words.text[at] in word_list("ordinals") and (head.type == "occasion" or words.text[at] != "first")
    return at if may and words.low[at - 1] in _OWNERS else first


def _goes_on_with(context: Context, stop: int) -> bool:
    """Whether "&" and a capital join more to a name, which its own noun makes then: "Quay Cable | **& System**"."""
    words = context.words
    return words.text[stop : stop + 1] == ["&"] and is_capital(words, stop + 1) and not words.breaks[stop]


def _is_known(context: Context, last: int, head: Head) -> bool:
    """Whether a noun of places begins a known one or leads an office: "**Republic** of Kenya", "**District** Judge"."""
    hit = context.covered.get(last)
    judge = head.words == ("District",) and context.words.text[last + 1 : last + 2] in (["Judge"], ["Attorney"])
    return head.type == "place" and (judge or (hit is not None and hit.first == last))


def _is_status(context: Context, last: int) -> bool:
    """Whether what somebody is follows the noun, so that nothing is named: "a Sectoral **Dialogue Partner** of PU"."""
    words = context.words
    return words.text[last + 1 : last + 2] in (["Partner"], ["Partners"]) and words.text[last + 2 : last + 3] != [
        "Group"
    ]


def _goes_on_as_company(context: Context, stop: int) -> bool:
    """Whether the last word of a company's name follows that of a place: "Ostia Valley **Cocoa**", "Pier **SA**"."""
    words = context.words
    if stop >= len(words) or words.breaks[stop]:
        return False
    return is_company_word(words.text[stop]) or words.text[stop] in word_list("legal_forms")


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
    versioned = words.kind[before] == NUMBER and is_capital(words, before - 1) and _is_version(context, before, kind)
    first = left_edge(context, before if versioned else index)
    if kind == "programme" and first < index and not versioned:
        first = over_purpose(context, (words.text[index],), kind, first, index)
    capitals = [i for i in range(first, index) if words.kind[i] == CAPITAL]
    numbered = words.kind[first] == NUMBER and kind in ("occasion", "instrument")
    if not numbered and words.kind[first] == NUMBER:
        first += 1
    if (
        kind == "occasion"
        and [context.words.text[i] for i in capitals] == [words.text[before]]
        and _is_body(context, before)
    ):
        return
    if kind != "organisation" and not numbered and is_body_noun(words.text[before]) and not words.initial(before):
        return  # of "the Reef Council meeting" the body is all of the name
    fought = words.text[index] in _FOUGHT
    own = [
        i for i in capitals if (not context.known(i) or (fought and _is_region(context, i))) and not _opens(context, i)
    ]
    if own or (numbered and capitals):
        rule = f"names.grammar.{kind}"
        yield mention(context, first, index + 1, kind, rule)


def _is_version(context: Context, index: int, kind: NameType) -> bool:
    """Whether a figure between capitals and a noun is part of a name: "Quayline 2.0 platform", "Ostmark 3 project"."""
    words = context.words
    if "." in words.text[index]:
        return True
    single = words.text[index].isdigit() and len(words.text[index]) == 1
    counted = words.low[index - 1] in word_list("counted") or words.text[index - 1] in word_list("calendar")
    return single and kind == "programme" and not counted


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


def _is_body(context: Context, index: int) -> bool:
    """Whether the acronym before "summit" is that of a body, which brackets define: "the **RSTC** summit"."""
    words = context.words
    short = words.text[index]
    return any(at and words.text[at - 1] == "(" and at - 1 in context.long_forms for at in words.by_text[short])


def _defined(context: Context, closing: int) -> bool:
    """Whether the acronym in the bracket that closes here has the initials of the words before it."""
    return any(opening in context.long_forms for opening in (closing - 2, closing - 3))


def _is_region(context: Context, index: int) -> bool:
    """Whether a word is a place that is no country."""
    hit = context.covered.get(index)
    return hit is not None and hit.entry.type == "place" and hit.entry.ref is None


def _opens(context: Context, index: int) -> bool:
    return context.words.initial(index) and not context.words.text[index].isupper()


def mention(context: Context, first: int, stop: int, kind: NameType, rule: str, ref: str | None = None) -> Mention:
    """A mention of the words from `first` to the one before `stop`."""
    words = context.words
    start, end = words.start[first], words.end[stop - 1]
    return Mention(start=start, end=end, text=words.source[start:end], type=kind, rule=rule, ref=ref)
