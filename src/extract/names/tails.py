"""How far a name reaches to the right of its head noun, over numbers and prepositional tails."""

from typing import Final

from extract.names.capitals import capitals
from extract.names.context import Context, is_capital
from extract.names.issued import aimed, behind_article, sitting
from extract.names.lexicon import Head, heads
from extract.names.lexicon import words as word_list
from extract.names.ministries import before_holder
from extract.names.served import has_owner, is_served
from extract.names.tail_numbers import behind_bracket, is_cited, is_term, is_version, phased
from extract.names.words import CAPITAL, HYPHENS, LOWER, NUMBER

_MAX_WORDS: Final = 30
_FINITE: Final = frozenset({"VBD", "VBP", "MD"})
# Nouns of bodies that are for something, never "on" it: "the Ministry of Ports | on the Blue Quays programme".
_NEVER_ON: Final = frozenset({"Ministry", "Ministries", "Embassy", "Agency", "Government", "Department", "Bank"})
# Words before a party's name among which is a verb of leaving.
_REACH: Final = 9


def right_edge(context: Context, head: Head, stop: int) -> int:
    """One past the last word of the name whose head noun ends before `stop`."""
    begin = stop
    stop = _numbered(context, stop, head)
    while stop - begin < _MAX_WORDS:
        after = _tail(context, stop, head)
        if after == stop:
            break
        stop = _numbered(context, after, head)
    return _closed(context, stop, head)


def _closed(context: Context, stop: int, head: Head) -> int:
    """Pass what only ends a name: an occasion's coordinated tail, an instrument's subtitle, a programme's phase."""
    words = context.words
    if head.type == "programme":
        return phased(context, stop)
    if head.type == "instrument" and is_term(context, stop):
        return stop + 4
    if head.type == "occasion" and words.text[stop + 1 : stop + 2] == ["Plus"] and words.glued(stop + 1):
        return stop + 2 if words.text[stop] in HYPHENS else stop  # "Meeting-**Plus**"
    key = {"occasion": "coordinated", "organisation": "coordinated_bodies"}.get(head.type)
    if key and words.text[stop : stop + 1] == ["and"]:
        for tail in word_list(key):
            parts = tail.split()
            after = stop + len(parts)
            if words.text[stop:after] == parts and not (key == "coordinated_bodies" and _more(context, stop, after)):
                return after
    if head.words[-1] in word_list("cited") and is_cited(context, stop):
        return stop + 2
    subtitle = head.type == "instrument" and words.kind[stop - 1] == NUMBER and words.text[stop : stop + 1] == [":"]
    if subtitle and stop not in context.titles and is_capital(words, stop + 1) and is_capital(words, stop + 2):
        return capitals(context, stop + 1)
    return stop


def _more(context: Context, joint: int, after: int) -> bool:
    """Whether the second part goes on, or the first is a break or a known body by itself."""
    words = context.words
    if True in words.breaks[joint:after] or context.ends_entity(joint - 1):
        return True
    tied = words.text[after : after + 1] == ["of"]
    return tied or (is_capital(words, after) and not words.breaks[after])


def _numbered(context: Context, stop: int, head: Head) -> int:
    """Pass a numeral, a year or a span of years after the name: "Vision 2025", "Academy 2.0", "Workplan 2023-2025"."""
    words = context.words
    if stop >= len(words) or words.breaks[stop]:
        return stop
    if words.text[stop] in word_list("roman"):
        speaker = words.text[stop] == "I" and context.tag(stop + 1 if stop + 1 < len(words) else stop) in _FINITE
        return stop if speaker else stop + 1  # "on Quay Island **I** saw"
    if words.text[stop] == "(":
        return behind_bracket(context, stop)
    if head.type in ("place", "organisation") or words.kind[stop] != NUMBER or not is_version(words.text[stop]):
        return stop
    ranged = stop + 2 < len(words) and words.text[stop + 1] in HYPHENS and words.kind[stop + 2] == NUMBER
    return stop + 3 if ranged and words.glued(stop + 1) else stop + 1


def _tail(context: Context, stop: int, head: Head) -> int:
    """Pass one preposition and the capitals after it."""
    words = context.words
    aim = words.text[stop : stop + 1] == ["to"] and head.type == "instrument"
    if stop + 1 >= len(words) or not (words.text[stop] in head.tails or aim) or words.breaks[stop]:
        return stop
    if words.text[stop] == "on" and head.words[-1] in _NEVER_ON:
        return stop
    if words.text[stop] == "to" and words.text[stop + 1] in word_list("aims"):
        return aimed(context, stop + 2)
    going = head.type == "occasion" and head.words[-1] in word_list("bound")
    if words.text[stop] == "to" and head.type in ("occasion", "instrument") and not going:
        return stop
    first = behind_article(context, stop + 1)
    if words.text[stop] != "of" and head.words[-1] in word_list("of_only") and not _is_aim(context, head, first):
        return stop
    if words.text[stop] == "of" and (after := sitting(context, head, first)):
        return after
    if words.text[stop] == "and" or not _tail_word(context, first) or _other_occasion(context, first):
        return stop
    if head.type == "programme" and is_served(context, stop, first):
        return stop
    last = _with_own(context, _within_place(context, first, capitals(context, first)))
    last = before_holder(context, head, stop, (first, last))
    while is_capital(words, last) and {last - 1, last} <= context.offices and words.text[stop - 1] == "Office":
        last += 1  # "Office of the Prime **Minister**"
    ending = heads().by_last.get(words.text[last - 1], ())
    other = words.text[first - 1] == "a" and any(
        one.type == "programme" for one in ending
    )  # "Quay Fund for | a Nets Project"
    return stop if other or _is_loose(context, head, first, last) or has_owner(context, head, stop, last) else last


def _is_aim(context: Context, head: Head, first: int) -> bool:
    """Whether what a party is for follows, and no place, office or other party: "Party for **Quiet Rivers**"."""
    if head.words != ("Party",) or context.words.text[first - 1] not in ("for", "the", "a"):
        return False
    stop = capitals(context, first) if is_capital(context.words, first) else first
    if stop == first or first in context.offices or context.known(first):
        return False
    if any(low in word_list("leavers") for low in context.words.low[max(first - _REACH, 0) : first]):
        return False
    return context.words.text[stop - 1] not in heads().by_last and context.opens(first)


def _within_place(context: Context, first: int, last: int) -> int:
    """A place ends the tail that it begins, unless a head noun follows: "Party of Peru | Ana Silva" are two names.

    So does a known name that ends with the tail's first words: "Green Party of Canada | Ana Silva".

    A region may also modify what follows: "Organization of **Caribbean** States".
    """
    hit = context.covered.get(first)
    if hit is None or hit.first > first or hit.stop >= last:
        return last
    if hit.entry.type != "place" and hit.first == first:
        return last
    follows = context.words.text[hit.stop : last]
    if follows[-1] in word_list("of_region") and hit.stop - hit.first > 1:
        return last
    if context.words.kind[hit.stop] != CAPITAL or any(word in heads().by_last for word in follows[1:] or follows):
        return last
    lone = last - hit.stop == 1 and hit.entry.ref is None and context.words.text[first - 1] == "the"
    if lone and last - 1 not in context.persons:
        return last  # "Authority of the Red Sea **Crossing**"
    regional = context.words.text[hit.stop - 1] in word_list("regional") and hit.stop - hit.first == 1
    return last if regional and last - 1 not in context.persons else hit.stop


def _with_own(context: Context, last: int) -> int:
    """Pass a conjunct with a pronoun: "Conference on Norlandia **and its Rivers**"."""
    words = context.words
    if words.text[last : last + 1] != ["and"] or words.text[last + 1 : last + 2] not in (["its"], ["their"], ["Its"]):
        return last
    if not is_capital(words, last + 2) or True in words.breaks[last : last + 3]:
        return last
    if context.known(last + 2) or last + 2 in context.offices:  # "and its Kenyan partner", "and its President"
        return last
    return capitals(context, last + 2)


def _other_occasion(context: Context, index: int) -> bool:
    hit = context.covered.get(index)
    return hit is not None and hit.entry.type == "occasion"


def _tail_word(context: Context, index: int) -> bool:
    words = context.words
    if not is_capital(words, index) or words.breaks[index]:
        return False
    return words.text[index] not in word_list("calendar")


def _is_loose(context: Context, head: Head, first: int, last: int) -> bool:
    """A tail that is only a nationality or country before a lower-case noun is none: "the Group of Thai farmers"."""
    words = context.words
    if not all(context.known(i) or words.kind[i] != CAPITAL for i in range(first, last)):
        return False
    if head.type == "organisation" and last - 1 in context.covered:
        return False
    if last >= len(words) or words.kind[last] != LOWER:
        return False
    tag = context.tag(last)
    return tag.startswith("NN") if tag else words.text[last] not in word_list("stop")
