"""Which head noun makes a name, and of what type, where one noun has several: a council meets, a council decides."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from extract.names.context import Context, is_capital
from extract.names.gatherings import is_attended, is_held, takes_place
from extract.names.lexicon import Head
from extract.names.lexicon import words as word_list
from extract.names.words import APOSTROPHES, YEAR, Words

_CUE_LEFT: Final = 8  # words before a name in which a cue of its type is looked for
_CUE_RIGHT: Final = 4
_FUNDS: Final = frozenset({"International", "Pension", "Pensions", "Provident", "Wealth"})  # of bodies
_OFFICE_FIRSTS: Final = frozenset({"executive", "cabinet", "division", "section"})


def in_office(context: Context, last: int) -> bool:
    """Whether a noun belongs to the phrase of an office: "PU | **Executive** Secretary", "Secretary of **State**"."""
    words = context.words
    if words.text[last] == "Government" and words.text[last - 2 : last] in (["State", "and"], ["State", "or"]):
        last -= 2  # "Heads of State and Government"
    if words.text[last] in ("State", "Government") and last > 1 and words.text[last - 1] == "of":
        return words.text[last - 2] in word_list("of_state")
    if last in context.offices and last - 1 in context.offices and words.low[last - 1] == "of":
        return True  # "Head of **Mission**"
    return last in context.offices and last + 1 in context.offices and words.low[last] in _OFFICE_FIRSTS


def head_of(context: Context, same: Sequence[Head], first: int, begin: int, *, dated: bool) -> Head:
    """Which of the heads with one noun is meant: one with a date, one that is signed, else the first."""
    head = next((h for h in same if h.dated == dated), same[0])
    gathering = next((h for h in same if h.dated), None)
    if not dated and gathering and is_held(context, head, first, begin + len(head.words)):
        return replace(gathering, dated=False)
    if head.type == "place" and head.words[-1] in word_list("governed") and _is_governed(context, first, begin):
        return replace(head, type="organisation", weak=False)
    if head.words[-1] in word_list("open_bodies") and _is_site(context, first):
        return replace(head, type="place")
    signed = next((h for h in same if h.type == "instrument"), None)
    stop = begin + len(head.words)
    if head.type == "occasion" and signed is not None and _is_instrument(context, head, first, stop):
        return signed
    text = context.words.text
    if head.words == ("Network",) and begin > 1 and text[begin - 1] in APOSTROPHES and text[begin - 2][-1] == "s":
        return replace(head, type="organisation")  # a "Herders' Network" is the herders
    return replace(head, type="organisation") if _is_body(context, head, first, begin) else head


def _is_governed(context: Context, first: int, begin: int) -> bool:
    """Whether a town or port stands for who runs it, not for where something is: "to the **Municipality of** Ostia"."""
    words = context.words
    if first != begin or words.text[begin + 1 : begin + 2] != ["of"]:
        return False
    before = first - 2 if first > 1 and words.low[first - 1] == "the" else first - 1
    return before < 0 or words.breaks[before + 1] or words.low[before] not in word_list("locatives")


def _is_site(context: Context, first: int) -> bool:
    """Whether something happens at a museum or the like or somebody tours it: "a fair **at the** Reef Museum"."""
    words = context.words
    before = first - 2 if first > 1 and words.low[first - 1] == "the" else first - 1
    if before < 1 or True in words.breaks[before : first + 1]:
        return False
    staffed = before - 1 in context.offices or words.low[before - 1] in word_list("staff")
    return words.low[before] in word_list("touring") and not staffed


def _is_body(context: Context, head: Head, first: int, begin: int) -> bool:
    """Whether a programme's noun ends a body: an "International Fund", or a known body behind the one it is part of."""
    if head.type != "programme":
        return False
    after = begin + len(head.words)
    if head.words == ("Academy",) and (_is_learned(context.words, after) or _is_school(context, first, begin)):
        return True
    if head.words == ("Fund",) and begin > 0 and context.words.text[begin - 1] in _FUNDS:
        return True
    hit = context.covered.get(begin)
    return (
        hit is not None
        and hit.entry.type == "organisation"
        and first < hit.first
        and hit.stop == begin + len(head.words)
    )


def _is_learned(words: Words, after: int) -> bool:
    """Whether a field of learning follows the noun of an academy: "Academy **of Sciences**"."""
    field = words.text[after + 1 : after + 2]
    return words.text[after : after + 1] == ["of"] and bool(field) and field[0] in word_list("learned")


def _is_school(context: Context, first: int, begin: int) -> bool:
    """Whether what is taught there makes an academy a school, with a place or another word before, or "of" behind."""
    taught = context.words.text[begin - 1] in word_list("schools")
    placed = any(context.known(index) for index in range(first, begin))
    tailed = context.words.text[begin + 1 : begin + 2] == ["of"]
    return begin > first and taught and (placed or tailed or begin - first > 1)


def _is_instrument(context: Context, head: Head, first: int, stop: int) -> bool:
    return _is_signed(context, first, stop) or _is_treaty(context, head, first, stop)


def _is_treaty(context: Context, head: Head, first: int, stop: int) -> bool:
    """Whether a convention is cited by its year ("the 1973 **Reef Convention**") and nothing says that it is held."""
    if head.words != ("Convention",) or not YEAR.fullmatch(context.words.text[first]):
        return False
    return not (is_attended(context, head, first) or takes_place(context, stop))


def _is_signed(context: Context, first: int, stop: int) -> bool:
    """Whether the words around a name say that it is signed, ratified or broken, or its tail what it is about."""
    words = context.words
    after = stop + 2 if words.text[stop + 1 : stop + 2] == ["the"] else stop + 1
    if words.text[stop : stop + 1] in (["on"], ["against"], ["concerning"]) and is_capital(words, after):
        return True
    if words.text[stop : stop + 1] == ["against"]:
        return True  # "the Ostia **Convention** against driftnets"
    near = (*range(first - 1, max(first - _CUE_LEFT, 0) - 1, -1), *range(stop, min(stop + _CUE_RIGHT, len(words))))
    return any(words.low[index] in word_list("treaty_cues") for index in near)


def has_words(context: Context, last: int, head: Head) -> bool:
    """Whether all words of a head noun stand before the one after `last`."""
    first = last - len(head.words) + 1
    return first >= 0 and tuple(context.words.text[first : last + 1]) == head.words


def after_year(context: Context, first: int) -> int:
    """A body's name keeps an ordinal ("1st Division"), never a year."""
    return first + 1 if context.words.text[first].isdigit() else first
