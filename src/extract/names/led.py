"""Names that their noun begins: "Lake Torvald", "Operation Ebb", "Campaign for Quays", "Partido del Puerto Libre".

    led     = NOUN capitals
    foreign = NOUN [particle*] capital ([particle*] capital)*

The nouns and particles are data (`data/names/led.toml`).
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from extract.names.context import Context, is_capital
from extract.names.grammar import mention
from extract.names.lexicon import heads, load
from extract.names.lexicon import words as word_list
from extract.names.model import Mention, NameType
from extract.names.modifiers import ROYAL
from extract.names.words import APOSTROPHES, CAPITAL, HYPHENS, LOWER, NUMBER, YEAR, split

RULE: Final = "names.led"
_LONGEST: Final = 10


@cache
def _nouns(kind: str) -> Mapping[str, tuple[tuple[tuple[str, ...], NameType], ...]]:
    """The nouns of a table by their first word, each with its type, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], NameType]]] = {}
    for name_type, nouns in load("led")[kind].items():
        for noun in nouns:
            phrase = split(noun)
            found.setdefault(phrase[0], []).append((phrase, name_type))
    return {first: tuple(sorted(group, key=lambda one: -len(one[0]))) for first, group in found.items()}


@cache
def _particles() -> frozenset[str]:
    return frozenset(load("led")["around"]["particles"])


def find_led(context: Context) -> Iterator[Mention]:
    """Every name that one of the nouns begins."""
    words = context.words
    for kind in ("nouns", "foreign"):
        nouns = _nouns(kind)
        for index in words.places(nouns):
            if index in context.offices or (is_capital(words, index - 1) and not _may_begin(context, index)):
                continue
            for phrase, name_type in nouns[words.text[index]]:
                if tuple(words.text[index : index + len(phrase)]) == phrase:
                    stop = _right(context, index + len(phrase), foreign=kind == "foreign", cause=phrase[-1].islower())
                    if stop and not _is_other(context, stop - 1, name_type):
                        yield mention(context, index, stop, name_type, RULE)
                    break


def _may_begin(context: Context, index: int) -> bool:
    """Whether a name may begin although a capital stands before: behind a break, a title or a known name."""
    words = context.words
    if words.text[index - 1] in word_list("company_nouns"):  # "the NGO Médecins du Lac"
        return True
    return words.breaks[index] or words.initial(index - 1) or index - 1 in context.offices


def _right(context: Context, first: int, *, foreign: bool, cause: bool) -> int:
    """One past the capitals behind the noun; 0 where there are none. A cause may have an "and" in it."""
    words = context.words
    stop = last = first
    while stop < min(len(words), first + _LONGEST) and not words.breaks[stop]:
        if words.kind[stop] == CAPITAL:
            royal = foreign and words.text[stop] in ROYAL
            if _is_date(words.text[stop], foreign=foreign) or context.acts(stop):
                break
            if stop in context.offices and not royal:
                break
            stop += 1
            last = stop
        elif (foreign and (_joins(context, stop) or _is_listed(context, stop))) or (
            cause and last == stop and _goes_on(context, stop)
        ):
            stop += 1
        else:
            break
    dated = last > first and not foreign and words.kind[last : last + 1] == [NUMBER] and not words.breaks[last]
    return last + (1 if dated and YEAR.fullmatch(words.text[last]) else 0) if last > first else 0


def _is_date(word: str, *, foreign: bool) -> bool:
    """Whether a capital is a month or weekday; "Mar" is the sea in the names of half the languages."""
    return word in word_list("calendar") and not (foreign and word == "Mar")


def _is_other(context: Context, last: int, kind: NameType) -> bool:
    """Whether the last word makes a body, document or the like of the name: "Lake Torvald Commission"."""
    found = heads().by_last.get(context.words.text[last], ())
    return bool(found) and all(head.type not in (kind, "place") for head in found)


def _joins(context: Context, index: int) -> bool:
    """Whether a hyphen, an apostrophe or a small word of another language stands between the capitals."""
    words = context.words
    if words.text[index] in HYPHENS:
        return words.glued(index) and index + 1 < len(words) and words.glued(index + 1)
    if words.text[index] in APOSTROPHES:
        return words.glued(index) and index + 1 < len(words) and words.glued(index + 1) and words.text[index + 1] != "s"
    return words.kind[index] == LOWER and words.text[index] in _particles()


def _is_listed(context: Context, comma: int) -> bool:
    """Whether a comma joins a list that another language's "and" closes: "Câmara do Chá**,** Indústria e Pesca"."""
    words = context.words
    if words.text[comma] != "," or not is_capital(words, comma + 1) or context.known(comma + 1):
        return False
    index = comma + 2
    while index < min(len(words), comma + _LONGEST) and (is_capital(words, index) or words.text[index] == ","):
        index += 1
    return words.text[index : index + 1] in (["e"], ["y"], ["et"]) and is_capital(words, index + 1)


def _goes_on(context: Context, joiner: int) -> bool:
    """Whether "and" joins a last common noun, not another name."""
    following = joiner + 1
    words = context.words
    return (
        words.text[joiner] in ("and", "&")
        and is_capital(words, following)
        and not context.known(following)
        and not context.known(joiner - 1)
        and (following + 1 >= len(words) or words.kind[following + 1] not in (CAPITAL, NUMBER))
    )
