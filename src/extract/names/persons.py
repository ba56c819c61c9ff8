"""Persons by an honorific ("Dr. Silva") or office ("Secretary Mbeki") beside their names, or an elision in them."""

from collections.abc import Iterator, Sequence
from typing import Final

from extract.names.appointed import appointed, stated
from extract.names.context import Context, is_capital, run_after, run_before
from extract.names.grammar import mention
from extract.names.holders import before_capital, before_office
from extract.names.honorifics import honorific_size, honorific_starts
from extract.names.lexicon import heads
from extract.names.lexicon import offices as office_lexicon
from extract.names.lexicon import words as word_list
from extract.names.ministries import MINISTRIES
from extract.names.model import Mention
from extract.names.offices_bodies import ends_place
from extract.names.person_words import RULE as RULE
from extract.names.person_words import is_name_word, person_at
from extract.names.things import is_body_noun
from extract.names.words import APOSTROPHES, CAPITAL, LOWER
from extract.names.words import split as words_of

_LONGEST: Final = 6
_FULL: Final = 4  # words of a full name, at most
_OWNER: Final = 8  # words of the district or body of an office
_OF: Final = frozenset({"of", "at", "for", "to"})
_WITHIN: Final = frozenset({"the", "of", "and", "for", "-", "–", "&"})
_OWNED: Final = 6  # words from a pronoun to the noun of kin behind it
_ELISIONS: Final = frozenset({"O", "D", "N", "M"})
_OWNERS: Final = frozenset({"his", "her", "my"})  # "its rival, Marwell Motors" is no person


def find_titled(context: Context, offices: Sequence[tuple[int, int]]) -> list[Mention]:
    """Persons who follow an honorific or the phrase of an office."""
    found = [person_at(context, _behind_side(context, stop)) for _, stop in offices]
    found.extend(_behind_body(context, stop) for _, stop in offices)
    found.extend(_titled(context, index) for index in context.words.places(honorific_starts()))
    found.extend(_apposed(context, stop) for _, stop in offices)
    found.extend(before_office(context, first) for first, _ in offices)
    found.extend(before_capital(context, first, stop) for first, stop in offices)
    found.extend(appointed(context, first, stop) for first, stop in offices)
    found.extend(stated(context, stop) for _, stop in offices)
    found.extend(_behind_plurals(context))
    found.extend(_kin(context))
    found.extend(_elided(context, index) for index in context.words.places(_ELISIONS))
    return [person for person in found if person]


def _behind_side(context: Context, stop: int) -> int:
    """Behind the one word in brackets that tells an officer's part of the world: "Secretary (East) **Ana Silva**"."""
    text = context.words.text
    sided = text[stop : stop + 1] == ["("] and text[stop + 2 : stop + 3] == [")"] and stop + 3 < len(text)
    return stop + 3 if sided and text[stop + 1] in word_list("place_parts") else stop


def _behind_plurals(context: Context) -> Iterator[Mention]:
    """The persons behind a plural: "Ministers **Rojas Pinto** and **Haddad**"."""
    words = context.words
    behind = (_behind_countries(context, index + 1) for index in words.low_places(word_list("listed_offices")))
    for first in (*(index + 1 for index in words.places(word_list("office_plurals"))), *behind):
        for _ in range(_LONGEST):
            person = person_at(context, first) if first < len(words) and not words.breaks[first] else None
            if person is None:
                break
            yield person
            joint = first + len(words_of(person.text))
            if joint + 1 >= len(words) or words.text[joint] not in (",", "and", "&"):
                break
            first = joint + (2 if words.text[joint + 1] == "and" else 1)


def _behind_countries(context: Context, index: int) -> int:
    """Where two full names begin behind "of" and two countries: "of Peru and Kenya, **Ana Silva and Bo Lind**, met".

    The end of the text where none do.
    """
    words = context.words
    none = len(words)
    if words.text[index : index + 1] not in (["of"], ["from"]):
        return none
    at = index
    while at < none and words.text[at] in ("of", "from", "and", ",", "the") and at - index < _OWNED * _FULL:
        hit = context.covered.get(at + 1)
        at = hit.stop if hit is not None and hit.entry.type == "place" else at + 1
    if words.text[at - 1] != "," or at >= none or words.text[index + 1 : at].count("and") != 1:
        return none
    first = person_at(context, at)
    full = first is not None and " " in first.text and words.source[first.end : first.end + 5] == " and "
    return at if full else none


def _kin(context: Context) -> Iterator[Mention]:
    """The full name behind a noun of kin: "his Kenyan counterpart, **Ana Silva**, left", "her aide **Tom Becker**"."""
    words = context.words
    for index in words.places(word_list("kin")):
        comma = words.text[index + 1 : index + 2] == [","]
        first = index + 2 if comma else index + 1
        if first >= len(words) or words.breaks[index + 1] or not _is_owned(context, index):
            continue
        person = person_at(context, first) if is_capital(words, first) else None
        if person is None or not 2 <= len(person.text.split()) <= _FULL:
            continue
        if not comma or words.source[person.end : person.end + 1] in ",.;":
            yield person


def _elided(context: Context, index: int) -> Mention | None:
    """The person whose surname begins with one letter and an apostrophe: "**Ana O’Prado**", "**D’Quist**, 58, said"."""
    words = context.words
    marked = words.text[index + 1 : index + 2] and words.text[index + 1] in APOSTROPHES and words.glued(index + 1)
    if not marked or not is_capital(words, index + 2) or not words.glued(index + 2):
        return None
    if words.breaks[index]:  # a name may begin a line
        goes_on = is_capital(words, index + 3) and not words.breaks[index + 3]
        return None if goes_on else mention(context, index, index + 3, "person", RULE)
    return person_at(context, run_before(context, index, 2, _is_given))


def _is_given(context: Context, index: int) -> bool:
    word = context.words.text[index]
    return word.istitle() and is_name_word(context, index) and context.opens(index) and word not in heads().by_last


def _is_owned(context: Context, index: int) -> bool:
    """Whether a person's pronoun stands before a noun, or before the adjectives before it."""
    words = context.words
    for at in range(index - 1, max(index - _OWNED, -1), -1):
        if words.low[at] in _OWNERS:
            return True
        adjective = words.kind[at] == LOWER and words.text[at] not in word_list("stop")
        if words.breaks[at + 1] or not (adjective or words.text[at] == "-" or words.kind[at] == CAPITAL):
            return False
    return False


def _behind_body(context: Context, stop: int) -> Mention | None:
    """The person after an office and the country or body it belongs to: "ambassador to Kenya Ana Silva"."""
    words = context.words
    if stop + 2 >= len(words) or words.breaks[stop] or words.text[stop] not in ("of", "to", "for", "in"):
        return None
    hit = context.covered.get(stop + 2 if words.text[stop + 1] == "the" else stop + 1)
    if hit is None:
        return _behind_unknown(context, stop + 2 if words.text[stop + 1] == "the" else stop + 1)
    if hit.entry.type not in ("place", "organisation") or hit.stop + 1 >= len(words):
        return None
    after = hit.stop + 1 if words.text[hit.stop] == "[" else hit.stop
    apart = words.breaks[hit.stop] or ends_place(words, after)  # "the governor of Ostia | County"
    person = None if apart else person_at(context, after)
    found = person if person and " " in person.text and hit.first in (stop + 1, stop + 2) else None
    return found or (_behind_unknown(context, hit.first) if is_capital(words, hit.stop) else None)


def _behind_unknown(context: Context, first: int) -> Mention | None:
    """The full name behind a body, a ministry's field or "Republic": "chair of the Quay Society **Ana Silva** left"."""
    words, lexicon = context.words, office_lexicon()
    stop = run_after(context, first, _OWNER, lambda _, index: is_capital(words, index) or words.text[index] in _WITHIN)
    while stop > first and not is_capital(words, stop - 1):
        stop -= 1
    for begin in range(stop - 2, max(stop - _FULL, first), -1):
        field = words.low[begin - 1] in lexicon.portfolios and words.text[first] in MINISTRIES
        if field or is_body_noun(words.text[begin - 1]) or words.text[begin - 1] == "Republic":
            person = person_at(context, begin)
            return person if person and person.end == words.end[stop - 1] and " " in person.text else None
    return None


def _apposed(context: Context, stop: int) -> Mention | None:
    """The full name between commas after an office and its body, or the label: "the premier of Kenya, **Bo Lind**,"."""
    words = context.words
    if stop + 1 < len(words) and words.text[stop] in _OF and not words.breaks[stop]:
        stop = _behind_owner(context, stop + 1)
    if words.text[stop : stop + 1] == ["office"] and words.text[stop + 1 : stop + 2] == ["in"]:
        stop = _behind_owner(context, stop + 2)  # "the head of the PUN office in Kenya, **Ana Silva**, said"
    if words.text[stop : stop + 1] not in ([","], [":"]) or words.breaks[stop] or stop + 1 == len(words):
        return None
    person = person_at(context, stop + 1)
    if person is None or not 2 <= len(person.text.split()) <= _FULL:
        return None
    ends = (",", ".", ";") if words.text[stop] == "," else ("", "\n", "(", ",", ";")
    return person if words.source[person.end : person.end + 1] in ends else None


def _behind_owner(context: Context, first: int) -> int:
    """One past the country, district or body that an office belongs to: a known name, or capitals and small words."""
    words = context.words
    hit = context.covered.get(first + 1 if words.text[first] == "the" else first)
    if hit is not None and hit.first <= first + 1:
        return hit.stop
    stop = first
    while stop < min(len(words), first + _OWNER) and not words.breaks[stop]:
        if not is_capital(words, stop) and words.text[stop] not in _WITHIN:
            break
        stop += 1
    return stop


def _titled(context: Context, first: int) -> Mention | None:
    """The person behind the honorific that begins here."""
    after = first + honorific_size(context, first)  # an honorific may begin a block, what follows it may not
    return person_at(context, after) if first < after < len(context.words) else None
