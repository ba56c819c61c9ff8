"""Persons who are given an office, or said to hold it: "named **Ana Silva** president", "the chair is **Bo Lind**"."""

from functools import cache
from typing import Final

from extract.names.context import Context, is_capital, run_after, run_before
from extract.names.grammar import mention
from extract.names.lexicon import heads, load
from extract.names.model import Mention
from extract.names.person_words import RULE, may_hold, parts

_FULL: Final = 4  # words of a full name, at most
_STEPS: Final = 3  # words between "as" and the office
_ENDS: Final = frozenset({".", ",", ";", ")", "of", "from", "who", "and"})
_HYPHENED: Final = 2  # words that a hyphen adds


@cache
def _listed(key: str) -> frozenset[str]:
    return frozenset(load("subjects")["appointed"][key])


def appointed(context: Context, first: int, stop: int) -> Mention | None:
    """The full name between a verb that gives an office and the office, which is the phrase from `first` to `stop`."""
    words = context.words
    if words.breaks[first] or (stop < len(words) and is_capital(words, stop) and not words.breaks[stop]):
        return None
    end = first
    while end > max(first - _STEPS, 1) and words.low[end - 1] in _listed("between") and not words.breaks[end - 1]:
        end -= 1
    if words.text[end - 1] == "as":
        end -= 1
    begin = end if words.breaks[end] else run_before(context, end, _FULL + _HYPHENED, may_hold)
    if (
        not is_capital(words, begin)
        or not 2 <= parts(words, begin, end) < _FULL
        or words.text[end - 1] in heads().by_last
        or not _gives(context, begin)
    ):
        return None
    return mention(context, begin, end, "person", RULE)


def stated(context: Context, stop: int) -> Mention | None:
    """The full name behind an office, "is" or "was", at the end of its clause: "the new director is **Ana Silva**."."""
    words = context.words
    if words.low[stop : stop + 1] not in (["is"], ["was"]) or words.breaks[stop]:
        return None
    first = stop + 1
    end = run_after(context, first, _FULL, may_hold)
    if not 2 <= end - first < _FULL or words.text[end - 1] in heads().by_last or not context.opens(first):
        return None
    ends = end == len(words) or words.breaks[end] or words.text[end] in _ENDS
    return mention(context, first, end, "person", RULE) if ends else None


def _gives(context: Context, begin: int) -> bool:
    """Whether an active verb that gives an office stands before a name."""
    words = context.words
    if begin < 2 or words.breaks[begin] or not context.opens(begin):
        return False
    if words.low[begin - 1] == "in":
        return words.low[begin - 2] in _listed("sworn")
    return words.low[begin - 1] in _listed("given") and words.low[begin - 2] not in _listed("passive")
