"""The portfolio after the noun of an office: "of Trade and Industry", "for Climate Change"."""

from typing import Final

from extract.names.context import is_capital
from extract.names.lexicon import heads, offices
from extract.names.portfolio_words import ENDS, LONGEST_FIELD, portfolio_size, portfolio_words
from extract.names.words import CAPITAL, LOWER, Words
from extract.places import country_of

_PREPOSITIONS: Final = frozenset({"of", "for", "on"})
# "President of the Republic", but not "of the Republic of Norlandia".
_REPUBLIC: Final = ["of", "the", "Republic"]
_LONGEST_UNLISTED: Final = 3  # words of a field that no list has
_LONGEST_AREA: Final = 5  # words of a part of the world: "Latin America and the Caribbean"
# Offices that lists set off from their field: "Manager, Finance, Bo Lind", "Vice-President (Finance), Bo Lind".
_SET_OFF: Final = frozenset(
    {
        "manager",
        "head",
        "director",
        "general",
        "officer",
        "coordinator",
        "president",
        "secretary",
        "commissioner",
        "chief",
    }
)
_LONGEST_MINISTRY: Final = 5  # words of a minister's field that no list has
_MINISTRY_ENDS: Final = ("s", "y", "ing", "ion", "ment", "ance", "ism", "care", "ure")  # ends of what ministers are of
# What makes a minister one of another country or all fields: "Prime Minister of Norlandia".
_OTHERS: Final = frozenset({"prime", "foreign", "first", "chief", "trade", "finance", "defence", "defense", "health"})
# Ends of nouns that say what a head is of, where no list has them: "Head of **Crew Learning**, Reef Lines".
_FIELD_ENDS: Final = ("ing", "tion", "ment", "ance", "ics", "ship", "tions")


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
    of_body = words.low[last] == "general" and "director" not in words.low[max(last - 2, 0) : last]
    prepositions = frozenset({"for"}) if of_body else _PREPOSITIONS  # "Secretary-General | of Trade Unions"
    while stop + 1 < len(words) and words.text[stop] in prepositions and not words.breaks[stop]:
        after = portfolio_words(words, stop + 1)
        if after == stop + 1:
            return _ministers(words, last, stop) or _area(words, stop)
        stop = after
    return stop


def _ministers(words: Words, last: int, stop: int) -> int:
    """One past a field that no list has, before a comma or small letters: "Minister of **Industries**,"; or 0.

    A prime or foreign minister is that of a country; so is a minister of what is one.
    """
    first = stop + 1
    if stop != last + 1 or words.text[last] != "Minister" or (last and words.low[last - 1] in _OTHERS):
        return 0
    after = first
    while after < min(first + _LONGEST_MINISTRY, len(words)) and not words.breaks[after]:
        if not is_capital(words, after) and not (words.text[after] in ("and", "&") and is_capital(words, after + 1)):
            break
        after += 1
    noun = after - first > 1 and words.text[after - 1] in heads().by_last
    if after == first or noun or country_of(words.text[first]) is not None:
        return 0
    behind = words.text[after : after + 1]
    return after if words.low[after - 1].endswith(_MINISTRY_ENDS) and behind and not is_capital(words, after) else 0


def set_off(words: Words, last: int) -> int:
    """One past a field in brackets or between commas: "Chief **(Finance)**", "Manager**, Finance**, Lind"; else 0.

    Between commas it may follow at once: "Lind, Director **Ports and Railways**, and".
    """
    if words.low[last] not in _SET_OFF or words.kind[last] != CAPITAL:
        return 0
    opening = "".join(words.text[last + 1 : last + 2])
    if opening == "(":
        return _bracketed(words, last + 2)
    bare = last > 1 and words.text[last - 1] == ","
    first = last + 2 if opening == "," else last + 1
    if opening != "," and not (bare and is_capital(words, first)):
        return 0
    stop = portfolio_words(words, first)
    if stop == first or any(words.kind[i] == LOWER for i in (first, stop - 1)):
        return 0
    if bare and opening != ",":
        return stop if "".join(words.text[stop : stop + 1]) in (",", ".", ";", ")") else 0
    listed = words.text[stop : stop + 1] == [","] and is_capital(words, stop + 1)
    return stop if listed else 0


def _bracketed(words: Words, first: int) -> int:
    """One past a field in brackets: of known words, or of any with capitals before a name ("(Reef Parks) Bo Lind")."""
    stop = portfolio_words(words, first)
    known = stop > first and not any(words.kind[i] == LOWER for i in (first, stop - 1))
    if not known:
        stop = first
        while stop < min(first + _LONGEST_UNLISTED, len(words)) and words.kind[stop] == CAPITAL:
            stop += 1
        if stop == first or words.text[first].isupper() or not is_capital(words, stop + 1):
            return 0
    return stop + 1 if words.text[stop : stop + 1] == [")"] else 0


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
        last > index and bool(portfolio_size(words, last - 1) or words.text[last - 1] in heads().by_last)
    )


def _field(words: Words, stop: int) -> int:
    """One past the field after "head": in lower case, with "at" behind it, or one of the list: "head **of sales**"."""
    first = stop + 1
    if words.text[stop:first] != ["of"] or words.breaks[stop]:
        return stop
    last = first
    while last < min(len(words), first + LONGEST_FIELD) and words.kind[last] == LOWER and words.text[last] not in ENDS:
        last += 1
    if last > first and words.text[last : last + 1] == ["at"]:
        return last
    kind = CAPITAL if words.kind[stop - 1] == CAPITAL else LOWER  # "Head of Statistics", "head of sales"
    known = first < len(words) and words.kind[first] == kind and words.low[first] not in ("the", "state")
    after = portfolio_words(words, first) if known else first
    if after == first and kind == CAPITAL:
        after = _unlisted(words, first)
    if after == first or any(words.kind[i] == LOWER + CAPITAL - kind for i in range(first, after)):
        return stop
    named = kind == CAPITAL and is_capital(words, after) and not words.breaks[after]
    return stop if named and words.text[after] in heads().by_last else after


def _unlisted(words: Words, first: int) -> int:
    """One past a field that no list has, between "head of" and a comma: "head of **Crew Learning**, Reef Lines"."""
    last = first
    while last < min(first + _LONGEST_UNLISTED, len(words)) and words.kind[last] == CAPITAL:
        last += 1
    fits = last > first and words.text[last - 1].endswith(_FIELD_ENDS) and words.text[last : last + 1] == [","]
    return last if fits and is_capital(words, last + 1) else first
