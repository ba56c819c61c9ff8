"""Names typed by what the text says they are.

    apposition    Marwell, a Dutch dredging company, …     Blue Quay, the Norwegian investment fund, …
    definition    Blue Quay is a fund that pays for boats.
    behind marks  the “Blue Quay” (BQ), a programme that …
    reverse       its flagship annual fair, Quay Days, …

The noun that ends the definition's noun phrase gives the type (`data/names/definitions.toml`). The phrase may have a
few words before the noun, so each noun costs a bounded number of steps.
"""

from collections.abc import Iterator
from functools import cache
from typing import Final

from extract.names.acronyms import closing
from extract.names.capitals import is_coined
from extract.names.context import Context, is_capital, is_honorific, possessive
from extract.names.grammar import mention
from extract.names.lexicon import heads, load
from extract.names.lexicon import words as word_list
from extract.names.model import Mention, NameType
from extract.names.words import CAPITAL, HYPHENS, LOWER, NUMBER, YEAR, Words

RULE: Final = "names.definition"
_LONGEST: Final = 7
_NAME: Final = 6
_CLOSERS: Final = frozenset({",", ".", ";", ")", ":"})


@cache
def _nouns() -> dict[str, NameType]:
    return {noun: kind for kind, nouns in load("definitions")["nouns"].items() for noun in nouns}


@cache
def _around(key: str) -> frozenset[str]:
    return frozenset(load("definitions")["around"][key])


def find_defined(context: Context) -> Iterator[Mention]:
    """Names that an apposition or a sentence of definition types."""
    nouns = _nouns()
    words = context.words
    for index in words.places(nouns):
        if not _ends_phrase(context, index):
            continue
        first = _article(context, index)
        span = _before(context, first, index) if first else None
        span = span or (_after(context, index) if words.text[index + 1 : index + 2] == [","] else None)
        kind = nouns[words.text[index]]
        if span and (kind == "occasion" or not _is_happening(words.text[span[1] - 1])):
            yield mention(context, *span, kind, RULE)


def _is_happening(last: str) -> bool:
    """Whether a name ends in a noun of occasions only, whatever else it is called: a dialogue may be an initiative."""
    return {head.type for head in heads().by_last.get(last, ())} == {"occasion"}


def _ends_phrase(context: Context, index: int) -> bool:
    """Whether no further noun follows ("a bank manager") and no hyphen ("a fund-raiser")."""
    following = index + 1
    if following >= len(context.words) or context.words.breaks[following]:
        return True
    if context.words.text[following] in HYPHENS or context.words.kind[following] == CAPITAL:
        return False
    return context.words.kind[following] != LOWER or not context.tag(following).startswith("NN")


def _article(context: Context, noun: int) -> int:
    """Index of the word that opens the noun phrase: an article, an owner or a possessive; 0 where there is none."""
    words = context.words
    for index in range(noun - 1, max(noun - _LONGEST, 0), -1):
        if words.breaks[index + 1]:
            return 0
        text = words.text[index]
        if text in _around("articles") or text in _around("owners") or text == "the":
            return index
        if words.kind[index] not in (CAPITAL, LOWER, NUMBER) and text not in HYPHENS and not possessive(words, index):
            return 0
        if words.kind[index] == LOWER and text in word_list("stop") and text not in ("and", "first", "former"):
            return 0
    return 0


def _before(context: Context, first: int, noun: int) -> tuple[int, int] | None:
    """The name before the apposition or the verb of the definition that begins at `first`."""
    words = context.words
    joint = first - 1
    if joint < 1 or words.breaks[first] or words.breaks[joint]:
        return None
    indefinite = words.text[first] in _around("articles")
    if words.text[joint] in _around("verbs"):
        return _name_before(context, joint) if indefinite else None
    if words.text[joint] != ",":
        return None
    closed = noun + 1 < len(words) and words.text[noun + 1] in _CLOSERS and not words.breaks[noun + 1]
    return _name_before(context, joint) if indefinite or (closed and words.text[noun + 1] != ".") else None


def _name_before(context: Context, stop: int) -> tuple[int, int] | None:
    words = context.words
    first = stop = _before_marks(context, stop)
    if YEAR.fullmatch(words.text[first - 1]) and is_capital(words, first - 2):
        first -= 1  # "Quay **2035**, an initiative of"
    while first > max(0, stop - _NAME) and not words.breaks[first] and _name_word(context, first - 1):
        first -= 1
    while first < stop and (words.text[first] in HYPHENS or not _own(context, first)):
        first += 1
    if first == stop or any(context.known(i) for i in (first, stop - 1) if first == stop - 1):
        return None
    if first > 0 and not words.breaks[first] and words.low[first - 1] in _around("before"):
        return None
    if words.text[first] in word_list("legal_forms"):
        return None
    return (first, stop) if _may_be_name(context, first, stop) else None


def _before_marks(context: Context, stop: int) -> int:
    """Where a name ends behind which its acronym in brackets or a quotation mark stand: "Quiet Sea Pact | (QSP)"."""
    words = context.words
    for _ in range(2):
        if words.text[stop - 1] in ("”", "’", '"', "'") and words.glued(stop - 1):
            stop -= 1
        elif words.text[stop - 1] == ")" and stop > 2 and closing(words, stop - 3) == stop - 1:
            stop -= 3
    return stop


def _after(context: Context, noun: int) -> tuple[int, int] | None:
    """The name between commas after a noun phrase that singles one thing out."""
    words = context.words
    start = max(0, noun - _LONGEST)
    first = noun + 2
    if not any(words.text[i] in _around("singling") for i in range(start, noun)) and not _is_coined(context, first):
        return None
    if any(i in context.offices for i in range(max(0, start - 2), noun)):
        return None
    stop = first
    while stop < min(len(words), first + _NAME) and not words.breaks[stop] and _name_word(context, stop):
        stop += 1
    if stop == first or stop >= len(words) or words.breaks[stop] or words.text[stop] not in _CLOSERS:
        return None
    return (first, stop) if _may_be_name(context, first, stop) and not context.known(first) else None


def _is_coined(context: Context, first: int) -> bool:
    """Whether one word between commas has the look of a brand, which needs no singling out: "a tool, **TideAid**,"."""
    words = context.words
    if first + 1 >= len(words) or words.breaks[first] or words.text[first + 1] not in _CLOSERS:
        return False
    return is_coined(words.text[first]) and not words.text[first].isupper()


def _name_word(context: Context, index: int) -> bool:
    words = context.words
    if words.kind[index] == CAPITAL:
        return index not in context.offices and not is_honorific(words.text[index])
    return words.text[index] in HYPHENS and words.glued(index) and is_capital(words, index - 1)


def _own(context: Context, index: int) -> bool:
    """Whether a name may begin here: not with the sentence's first function word."""
    return context.opens(index) if context.words.kind[index] == CAPITAL else False


def _may_be_name(context: Context, first: int, stop: int) -> bool:
    words: Words = context.words
    if any(words.text[i] in word_list("calendar") for i in range(first, stop)):
        return False
    covered = context.covered.get(first)
    return not (covered is not None and covered.first == first and covered.stop == stop) and first not in context.titles
