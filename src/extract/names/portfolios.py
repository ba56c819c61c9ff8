"""The portfolio after the noun of an office: "of Trade and Industry", "for Climate Change"."""

from typing import Final

from extract.names.context import is_capital
from extract.names.lexicon import heads, offices
from extract.names.words import CAPITAL, LOWER, Words
from extract.places import country_of

_PREPOSITIONS: Final = frozenset({"of", "for", "on"})
# "President of the Republic", but not "of the Republic of Norlandia".
_REPUBLIC: Final = ["of", "the", "Republic"]
_LONGEST_PORTFOLIO: Final = 2
_LONGEST_AREA: Final = 5  # words of a part of the world: "Latin America and the Caribbean"
_LONGEST_FIELD: Final = 5  # words of a professor's subject
_ENDS: Final = frozenset(
    {"at", "in", "from", "with", "who", "and", "or", "the", "a", "an", "is", "was", "said", "has", "of", "for", "on"}
)
_AFFAIRS: Final = frozenset(
    {
        "Affairs",
        "Development",
        "Resources",
        "Economy",
        "Security",
        "Cooperation",
        "Industries",
        "Management",
        "Tourism",
        "Welfare",
        "Planning",
        "Promotion",
        "Control",
        "Protection",
        "Relations",
        "Reform",
    }
)
# Offices that lists set off from their field: "Manager, Finance, Bo Lind", "Vice-President (Finance), Bo Lind".
_SET_OFF: Final = frozenset(
    {"manager", "head", "director", "officer", "coordinator", "president", "secretary", "commissioner", "chief"}
)


def portfolio(words: Words, last: int) -> int:
    """One past the last word of the portfolio after an office noun that ends at `last`."""
    stop = last + 1
    if words.text[last].lower() not in offices().portfolio_heads:
        return stop
    field = set_off(words, last)
    if field:
        return field
    if words.text[stop : stop + 3] == _REPUBLIC and not _names_republic(words):
        return stop + len(_REPUBLIC)
    if words.low[last] == "president" and "vice" not in words.low[max(last - 2, 0) : last]:
        return stop
    if words.low[last] == "head":
        return _field(words, stop)
    prepositions = frozenset({"for"}) if words.low[last] == "general" else _PREPOSITIONS
    while stop + 1 < len(words) and words.text[stop] in prepositions and not words.breaks[stop]:
        after = _portfolio_words(words, stop + 1)
        if after == stop + 1:
            return _area(words, stop)
        stop = after
    return stop


def set_off(words: Words, last: int) -> int:
    """One past a field in brackets or between commas: "Chief **(Finance)**", "Manager**, Finance**, Lind"; else 0."""
    first = last + 2
    opening = "".join(words.text[last + 1 : first])
    if opening not in ("(", ",") or words.low[last] not in _SET_OFF or words.kind[last] != CAPITAL:
        return 0
    stop = _portfolio_words(words, first)
    if stop == first or any(words.kind[i] == LOWER for i in (first, stop - 1)):
        return 0
    if opening == "(":
        return stop + 1 if words.text[stop : stop + 1] == [")"] else 0
    listed = words.text[stop : stop + 1] == [","] and is_capital(words, stop + 1)
    return stop if listed else 0


def _names_republic(words: Words) -> bool:
    """Whether the text names a republic in full, which "the Republic" is short for: "Republic of Norlandia"."""
    return any(words.text[index + 1 : index + 2] == ["of"] for index in words.places(("Republic",)))


def _area(words: Words, stop: int) -> int:
    """One past the part of the world or country that somebody is responsible for: "Director **for South Asia**"."""
    first = stop + 1 + (words.text[stop + 1] == "the")
    if words.text[stop] not in ("for", "on"):
        return stop
    for last in range(min(first + _LONGEST_AREA, len(words)), first, -1):
        inside = range(first + 1, last)
        if words.kind[last - 1] != CAPITAL or words.kind[first] != CAPITAL or any(words.breaks[i] for i in inside):
            continue
        area = " ".join(words.low[first:last])
        known = area in offices().areas or country_of(area) is not None
        if known and not _goes_on(words, last):
            return last
    return stop


def _goes_on(words: Words, index: int) -> bool:
    """Whether capitals behind an area go on with it ("Africa **Trade Desk**") and are not its officer's name."""
    last = index
    while last < len(words) and is_capital(words, last) and not words.breaks[last]:
        last += 1
    return last == index + 1 or (
        last > index and bool(_portfolio_size(words, last - 1) or words.text[last - 1] in heads().by_last)
    )


def _field(words: Words, stop: int) -> int:
    """One past the field after "head": in lower case, with "at" behind it, or one of the list: "head **of sales**"."""
    first = stop + 1
    if words.text[stop:first] != ["of"] or words.breaks[stop]:
        return stop
    last = first
    while (
        last < min(len(words), first + _LONGEST_FIELD) and words.kind[last] == LOWER and words.text[last] not in _ENDS
    ):
        last += 1
    if last > first and words.text[last : last + 1] == ["at"]:
        return last
    kind = CAPITAL if words.kind[stop - 1] == CAPITAL else LOWER  # "Head of Statistics", "head of sales"
    known = first < len(words) and words.kind[first] == kind and words.low[first] not in ("the", "state")
    after = _portfolio_words(words, first) if known else first
    if after == first or any(words.kind[i] == LOWER + CAPITAL - kind for i in range(first, after)):
        return stop
    named = kind == CAPITAL and is_capital(words, after) and not words.breaks[after]
    return stop if named and words.text[after] in heads().by_last else after


def _portfolio_words(words: Words, first: int) -> int:
    stop = first
    while stop < len(words) and not words.breaks[stop]:
        size = _portfolio_size(words, stop) or _field_size(words, stop, first)
        if size:
            stop += size
        elif stop > first and words.text[stop] in ("and", "&", ",") and _item_size(words, stop + 1, first):
            stop += 1
        elif stop > first and words.text[stop : stop + 2] == [",", "and"] and _portfolio_size(words, stop + 2):
            stop += 2
        else:
            break
    while stop > first and words.low[stop - 1] in offices().open_portfolios and not _in_plain(words, first):
        stop -= 1
        while stop > first and words.text[stop - 1] in ("and", "&", ","):
            stop -= 1  # "Minister of Security and Civil …"
    return stop


def _item_size(words: Words, index: int, first: int) -> int:
    """Length of what may stand behind a conjunction of a portfolio: a known word, or a capital before one."""
    if index >= len(words) or words.breaks[index]:
        return 0
    return _portfolio_size(words, index) or (0 if _in_plain(words, first) else _field_size(words, index, first))


def _field_size(words: Words, index: int, first: int) -> int:
    """1 for a word of a portfolio that no list has: a capital before a known one ("**Nautical** Affairs"), a subject.

    A subject is what somebody is a professor of, in lower case: "of **international** law".
    """
    if _in_plain(words, first):
        return int(words.kind[index] == LOWER and words.text[index] not in _ENDS and index - first < _LONGEST_FIELD)
    known = index + 1 < len(words) and words.kind[index] == CAPITAL and not words.breaks[index + 1]
    return int(known and words.text[index + 1] in _AFFAIRS)


def _in_plain(words: Words, first: int) -> bool:
    """Whether a professor's subject begins at `first`."""
    return first > 1 and words.low[first - 2] == "professor" and words.kind[first] == LOWER


def _portfolio_size(words: Words, index: int) -> int:
    """Length of the portfolio word or phrase at an index; 0 where there is none."""
    for size in range(_LONGEST_PORTFOLIO, 0, -1):
        if index + size <= len(words):
            phrase = " ".join(words.text[index : index + size]).lower()
            if phrase in offices().portfolios:
                return size
    return 0
