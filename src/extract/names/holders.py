"""Persons before their office: "Ana Silva, a former premier of Kenya, said", "Ana Silva, Minister of Ports"."""

from typing import Final

from extract.names.acronyms import is_acronym
from extract.names.context import Context, is_capital, run_before
from extract.names.grammar import mention
from extract.names.lexicon import heads
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.person_words import RULE, may_hold, parts

_FULL: Final = 4  # words of a full name, at most
_PAIR: Final = 2  # words of a full name, at least
_HYPHENED: Final = 2  # words that a hyphen adds
_OPENERS: Final = frozenset(
    {
        "the",
        "a",
        "an",
        "its",
        "his",
        "her",
        "their",
        "formerly",
        "previously",
        "currently",
        "former",
        "then",
        "current",
        "acting",
        "new",
        "late",
        "interim",
        "until",
        "recently",
        "once",
        "long",
        "one",
        "-",
        "time",
        "longtime",
        "sometime",
        "also",
        "my",
    }
)
_ENDS: Final = frozenset({"of", "for", "at", "to", ",", ".", ";", ")", "]", "and", "in", "from"})
_MARKS: Final = frozenset({",", "(", "[", "–", "—"})
_PLACED: Final = frozenset({"in", "at", "near", "from", "to", "of", "for", "around", "outside", "the", "&", "and"})


def before_office(context: Context, first: int) -> Mention | None:
    """The full name, a comma and an office in lower case: "**Ana Silva**, a former premier of Kenya, said"."""
    words = context.words
    if not words.text[first].islower() or is_capital(words, first + 1):
        return None
    comma = first - 1
    while comma > max(first - _FULL, 1) and words.text[comma] in _OPENERS and not words.breaks[comma]:
        comma -= 1
    begin = run_before(context, comma, _FULL + _HYPHENED, may_hold)
    if words.text[comma] != "," or words.breaks[comma] or not 2 <= parts(words, begin, comma) < _FULL:
        return None
    if not is_capital(words, begin) or begin in context.titles:
        return None
    if words.text[comma - 1] in heads().by_last or (begin and words.text[begin - 1].lower() in _PLACED):
        return None
    return mention(context, begin, comma, "person", RULE) if context.opens(begin) else None


def _before_body(context: Context, first: int) -> int:
    """Where the known body or acronym begins that stands before an office, with its article; else the office itself."""
    words = context.words
    hit = context.covered.get(first - 1)
    if hit is not None and hit.stop == first and hit.entry.type == "organisation":
        begin = hit.first
    else:
        begin = first - 1 if first and is_acronym(words.text[first - 1]) else first
    return begin - 1 if begin < first and begin and words.text[begin - 1] == "the" else begin


def before_capital(context: Context, first: int, stop: int) -> Mention | None:
    """The full name, a comma or bracket and an office in capitals with its body: "**Ana Silva**, Minister of Ports".

    The body may stand before the office: "**Ana Silva**, PUN Minister, said".
    """
    words = context.words
    if not is_capital(words, first):
        return None
    comma = _before_body(context, first) - 1
    if comma < _PAIR or words.text[comma] not in _MARKS or True in words.breaks[comma + 1 : first + 1]:
        return None
    if stop < len(words) and not words.breaks[stop] and words.text[stop] not in _ENDS:
        return None
    begin = run_before(context, comma, _FULL + 1 + _HYPHENED, may_hold)
    while begin < comma and (not context.opens(begin) or words.text[begin] in word_list("particles")):
        begin += 1
    if not 2 <= parts(words, begin, comma) <= _FULL or words.breaks[comma]:
        return None
    if begin and not words.initial(begin) and words.low[begin - 1] in _PLACED - {"and", "from"}:
        return None
    if words.text[comma - 1] in heads().by_last or not is_capital(words, comma - 1):
        return None
    return mention(context, begin, comma, "person", RULE)
