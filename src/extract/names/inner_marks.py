"""What a name goes left over that is no capitalised word: numbers, hyphens, apostrophes, brackets, small words.

Each function says how many words to pass, 0 where what stands there is none of the name.
"""

from typing import Final

from extract.names.context import Context, dates_month, is_capital, possessive
from extract.names.lexicon import words as word_list
from extract.names.words import APOSTROPHES, CAPITAL, HYPHENS, NUMBER, ORDINAL, Words, is_date_number

_MAX_WORDS: Final = 30
_ELIDED: Final = frozenset({"D", "L", "O"})  # "D'Arville Museum", "O'Brien Institute"


def over_number(context: Context, index: int) -> int:
    """A year, an ordinal, or the two of a span or a coined name."""
    words = context.words
    if index >= 2 and words.text[index - 1] in "+-–" and words.glued(index):
        if words.kind[index - 2] == CAPITAL:
            return 3
        if words.kind[index - 2] == NUMBER and is_date_number(words.text[index - 2]):
            return 0 if dates_month(words, index - 2) else 3
    if index >= 2 and words.text[index - 1] == "and" and ORDINAL.fullmatch(words.text[index - 2]):
        return 3 if ORDINAL.fullmatch(words.text[index]) else 0  # "**40th and 41st** PUN Summits"
    return 1 if is_date_number(words.text[index]) and not dates_month(words, index) else 0


def over_lower(context: Context, index: int) -> int:
    """A lower-case word is inside only as the rest of a hyphenated one, the `s` of a possessive or a particle."""
    words = context.words
    if words.text[index] in word_list("name_particles"):
        return over_particles(context, index)
    if words.text[index] == "s" and index >= 2 and words.text[index - 1] in APOSTROPHES:
        return 3 + _office_before(context, index - 2) if _possessor(context, index - 2) else 0
    if words.glued(index) and words.text[index - 1] in HYPHENS and is_capital(words, index - 2):
        return 3 if words.glued(index - 1) and words.text[index] not in word_list("participles") else 0
    return 0


def over_particles(context: Context, last: int) -> int:
    """Pass one or two small words of another language and the capital before them: "**Ulan es** Marwell Institute"."""
    words = context.words
    first = last - 1 if words.text[last - 1] in word_list("name_particles") else last
    before = first - 1
    apart = words.breaks[first] or words.breaks[last] or words.breaks[last + 1]
    if apart or not is_capital(words, before):
        return 0
    return last - before + 1 if context.opens(before) else 0


def over_saint(context: Context, stop: int) -> int:
    """Pass the stop of "St." and the like."""
    words = context.words
    return 2 if stop and words.glued(stop) and words.text[stop - 1] in ("St", "Ste", "Mt", "Ft") else 0


def _office_before(context: Context, index: int) -> int:
    """Words of the phrase of an office before its last word: all of it owns ("Deputy Prime Minister's Office")."""
    size = 0
    while size < _MAX_WORDS and index - size - 1 in context.offices and index in context.offices:
        size += 1
    return size


def _possessor(context: Context, index: int) -> bool:
    words = context.words
    return is_capital(words, index) and (words.low[index] in word_list("possessors") or is_saint(words, index))


def is_saint(words: Words, index: int) -> bool:
    """Whether a saint is named here, whose possessive is inside a name: "St **Brendan**'s Declaration"."""
    before = index - 2 if words.text[index - 1] == "." else index - 1
    return before >= 0 and words.text[before] in ("St", "Saint", "Ste")


def over_apostrophe(context: Context, index: int) -> int:
    """The possessive of a plural ("Ministers' Meeting") is inside a name, that of a name ("Laos' Bank") is not."""
    words = context.words
    if words.glued(index) and index + 1 < len(words) and words.glued(index + 1):
        return 2 if words.text[index - 1] in _ELIDED and is_capital(words, index + 1) else 0
    if not possessive(words, index) or not is_capital(words, index - 1):
        return 0
    return 2 if not context.ends_entity(index - 1) else 0


def over_hyphen(context: Context, index: int) -> int:
    """A glued hyphen and the capital before it; a long dash between two known names: "PUN—Kenya Forum"."""
    words = context.words
    if words.text[index] not in HYPHENS and words.text[index] != "+" and not context.ends_entity(index - 1):
        return 0
    if not (words.glued(index) and index + 1 < len(words) and words.glued(index + 1)):
        return 0
    inner = index > 1 and words.text[index - 2] in HYPHENS and words.glued(index - 1)  # "Georg-**August**-Universität"
    return 2 if is_capital(words, index - 1) and (inner or context.opens(index - 1)) else 0


def over_bracket(context: Context, index: int) -> int:
    """An acronym in brackets inside a name: go to where the words that it stands for begin."""
    text = context.words.text
    opening = index - 2 if index > 2 and text[index - 2] == "(" else index - 3
    if opening < 1 or text[opening] != "(" or any(possessive(context.words, opening - size) == size for size in (1, 2)):
        return 0  # "the Port Union's (PU) | Reef Council"
    first = context.long_forms.get(opening)
    if first is not None:
        hit = context.covered.get(first)
        return index + 1 - (first if hit is None or hit.stop > opening else hit.first)
    return index + 1 - opening if is_capital(context.words, opening - 1) else 0
