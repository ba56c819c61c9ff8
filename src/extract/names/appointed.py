"""Persons who are given an office, or said to hold it: "named **Ana Silva** president of", "the chair is **Bo Lind**"."""

from typing import Final

from extract.names.context import Context, is_capital
from extract.names.grammar import mention
from extract.names.lexicon import heads
from extract.names.model import Mention
from extract.names.person_words import RULE, is_name_word

_FULL: Final = 4  # words of a full name, at most
_STEPS: Final = 3  # words between "as" and the office
_GIVEN: Final = frozenset(
    {"named", "appointed", "elected", "re-elected", "reappointed", "promoted", "hired", "name", "appoint", "naming"}
    | {"appointing", "names", "appoints", "elects", "elect", "installed", "nominated", "nominates", "picked", "chose"}
)
_SWORN: Final = frozenset({"swore", "swears", "swearing", "sworn"})
_ENDS: Final = frozenset({".", ",", ";", ")", "of", "from", "who", "and"})
_PASSIVE: Final = frozenset({"was", "were", "is", "been", "being", "be", "are"})
_BETWEEN: Final = frozenset({"the", "its", "his", "her", "their", "a", "new", "acting", "interim", "next", "first"})


def appointed(context: Context, first: int, stop: int) -> Mention | None:
    """The full name between a verb that gives an office and the office, which is the phrase from `first` to `stop`."""
    words = context.words
    if words.breaks[first] or (stop < len(words) and is_capital(words, stop) and not words.breaks[stop]):
        return None
    end = first
    while end > max(first - _STEPS, 1) and words.low[end - 1] in _BETWEEN and not words.breaks[end - 1]:
        end -= 1
    if words.text[end - 1] == "as":
        end -= 1
    begin = end
    while begin > 0 and end - begin < _FULL and not words.breaks[begin] and _may_hold(context, begin - 1):
        begin -= 1
    if not 2 <= end - begin < _FULL or words.text[end - 1] in heads().by_last or not _gives(context, begin):
        return None
    return mention(context, begin, end, "person", RULE)


def stated(context: Context, stop: int) -> Mention | None:
    """The full name behind an office, "is" or "was", at the end of its clause: "the new director is **Ana Silva**."."""
    words = context.words
    if words.low[stop : stop + 1] not in (["is"], ["was"]) or words.breaks[stop]:
        return None
    first = end = stop + 1
    while end < len(words) and end - first < _FULL and not words.breaks[end] and _may_hold(context, end):
        end += 1
    if not 2 <= end - first < _FULL or words.text[end - 1] in heads().by_last or not context.opens(first):
        return None
    ends = end == len(words) or words.breaks[end] or words.text[end] in _ENDS
    return mention(context, first, end, "person", RULE) if ends else None


def _may_hold(context: Context, index: int) -> bool:
    return is_capital(context.words, index) and is_name_word(context, index) and index not in context.offices


def _gives(context: Context, begin: int) -> bool:
    """Whether an active verb that gives an office stands before a name."""
    words = context.words
    if begin < 2 or words.breaks[begin] or not context.opens(begin):
        return False
    if words.low[begin - 1] == "in":
        return words.low[begin - 2] in _SWORN
    return words.low[begin - 1] in _GIVEN and words.low[begin - 2] not in _PASSIVE
