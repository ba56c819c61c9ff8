"""What a number counts, read off the words after it without tags: the head of the noun phrase, in the singular."""

import re
from dataclasses import dataclass
from functools import cache

from extract.amounts import tables

_WORDS_AHEAD = 7
_NEXT = re.compile(r"(?:[ \u00a0]{1,2}|\n(?=[a-z])|(?<=-))([^\W\d_](?:[\w’'&-]|\.(?=\w))*\.?)")
_HYPHEN = re.compile(r"-([a-z]{2,})(?![\w])")
_QUALIFIER = re.compile(r" or (?:more|so|fewer|less)\b|-(?:plus|odd|strong)\b|\+")
_OF = re.compile(r" of (?:the|its|their|his|her|our|those|these)(?= [a-z])")
_NUMBER = re.compile(r"\s?[0-9]")
_ACRONYMS = re.compile(r"[A-Z]{2,}s")
_LEFT = 90  # code points before a number in which "the number of" may stand
_LEADING = frozenset((" to ", " at ", "was ", " is ", "hed ", " hit "))  # ends of what `_NUMBER_OF` ends with
_NUMBER_OF = re.compile(r"\bnumber of ((?:[a-z-]+ ){1,4})(?:[^.,;:()\n]{0,40} )?(?:to|at|was|is|reached|hit) $")
_NO_NOUNS = ("fold", "something", "ish", "star")
_NOT_NOUNS = ("ed", "ly", "ing")
_SES = ("sses", "shes", "ches", "xes")
_USES = ("ouses", "auses", "fuses", "cruses", "muses")


@dataclass(frozen=True, slots=True)
class Unit:
    """What follows a number.

    Attributes:
        noun: the singular noun, `None` where none was found.
        plural: whether the noun stands in the plural.
        surface: the noun as written, in lower case.
        measure: the unit is one of measure.
        modifier: hyphenated to the number ("10-member"), so that it says no more than a quality.
        shares: where "and", "or" or "to" ends that leads on to another number, whose noun may serve both.
    """

    noun: str | None
    plural: bool = False
    measure: bool = False
    modifier: bool = False
    surface: str = ""
    shares: int | None = None


@cache
def _measure() -> re.Pattern[str]:
    table = tables.counts().measures
    symbols = "|".join(re.escape(symbol) for symbol in sorted(table.symbols, key=len, reverse=True))
    degrees, scales = "".join(table.degrees), "|".join(table.scales)
    return re.compile(rf"[ \u00a0\u202f]?(?:({symbols})(?![\w²³])|[{degrees}])|(?:{scales})(?!\w)")


def is_time(noun: str) -> bool:
    """Whether a noun is a unit of time, so that a number of it is a duration and no count."""
    return noun in tables.counts().time.words


def countable(noun: str) -> bool:
    """Whether a number of these is a count: not of a unit of time, and not "ten times"."""
    return not is_time(noun) and noun not in tables.counts().time.multiples


def unit_after(text: str, end: int, *, one: bool = False) -> Unit:
    """The unit that follows a number.

    Args:
        text: the text.
        end: where the number ends.
        one: the number is 1, so that the noun stands in the singular.
    """
    if measure := _measure().match(text, end):
        return Unit(measure[1] or "degree", plural=True, measure=True)
    qualifier = _QUALIFIER.match(text, end)
    if not qualifier and (hyphen := _HYPHEN.match(text, end)):
        return _hyphened(hyphen[1])
    if not one and (of := _OF.match(text, end)):  # "3,000 of the monks"
        return _phrase(text, of.end(), one=one)
    return _phrase(text, qualifier.end() if qualifier else end, one=one)


def unit_before(low: str, start: int) -> str | None:
    """The unit of a number that "the number of tents rose to" or "a delegation of" stands before, else `None`.

    Args:
        low: the text in lower case.
        start: where the number begins.
    """
    if low[start - 4 : start] not in _LEADING:
        grouped = low[start - 3 : start] == "of " and _group_of().search(low, max(0, start - _LEFT), start)
        return "person" if grouped else None
    match = _NUMBER_OF.search(low[max(0, start - _LEFT) : start])
    for word in match[1].split(" ") if match else ():
        if word in tables.counts().nouns.stop:
            return None
        if is_plural(word):
            return singular(word) if countable(singular(word)) else None
    return None


@cache
def _group_of() -> re.Pattern[str]:
    """A group of persons before its number: "a delegation of"."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(tables.counts().groups.words))}) of $")


def _hyphened(word: str) -> Unit:
    if word in _NO_NOUNS or word in tables.counts().nouns.stop:
        return Unit(None, modifier=True)
    noun = singular(word)
    return Unit(noun, plural=is_plural(word), measure=noun in tables.counts().measures.nouns, modifier=True)


def _phrase(text: str, end: int, *, one: bool) -> Unit:
    table, last, position = tables.counts(), None, end
    for _ in range(_WORDS_AHEAD):
        match = _NEXT.match(text, position) or _listed(text, position, last)
        if not match:
            break
        word = match[1].lower().rstrip(".")
        if word in table.nouns.stop:
            if word not in ("and", "or", "to"):
                break
            if last is None or _NUMBER.match(text, match.end()) or word == "to":
                modifiers = last is None or "-" in last
                return Unit(last if one else None, shares=match.end() if modifiers else None)
        elif is_plural(word) or _ACRONYMS.fullmatch(match[1]):
            return _plural(text, match)
        elif word in table.time.words or word in table.measures.nouns:
            return Unit(word, plural=True, measure=True)
        elif not word.endswith(_NOT_NOUNS):
            last = match[1].rstrip(".") if match[1].isupper() and len(word) > 1 else word
        position = match.end()
        if match[1].endswith(".") and len(word) > 3:
            break
    return Unit(last if one else None)


def _listed(text: str, position: int, last: str | None) -> re.Match[str] | None:
    """The next people of a list of them, behind the comma: "40 Lao, **Thai** and Burmese officers"."""
    match = _NEXT.match(text, position + 1) if last and text[position : position + 1] == "," else None
    return match if match and last and last.capitalize() in _peoples() and match[1] in _peoples() else None


def _plural(text: str, match: re.Match[str]) -> Unit:
    if _ACRONYMS.fullmatch(match[1]):
        return Unit(match[1][:-1], plural=True, surface=match[1])
    head = _compounded(text, match.end(), match[1].lower().rstrip("."))
    noun = singular(head)
    if match[1][0].isupper() and noun.capitalize() in _peoples():
        noun = noun.capitalize()
    return Unit(noun, plural=True, measure=noun in tables.counts().measures.nouns, surface=head)


@cache
def _peoples() -> frozenset[str]:
    return frozenset(tables.demonyms()) | tables.counts().peoples.words


def _compounded(text: str, end: int, word: str) -> str:
    """The next word instead, where it is a plural too ("arms dealers")."""
    match = _NEXT.match(text, end)
    if not match or not match[1].islower() or match[1] in tables.counts().nouns.stop:
        return word
    return match[1] if is_plural(match[1]) and not is_time(match[1]) else word


def is_plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    nouns = tables.counts().nouns
    if word in nouns.plural or word in nouns.singular:
        return True
    return (
        len(word) > 3
        and word.endswith("s")
        and not word.endswith(("ss", "us", "is", "’s", "'s"))
        and word.replace("-", "").isalpha()
    )


def singular(word: str) -> str:
    """The singular of a lower-case noun; a noun that is no plural is returned as it is.

    >>> [singular(word) for word in ("doses", "countries", "viruses", "people", "aircraft", "buses")]
    ['dose', 'country', 'virus', 'person', 'aircraft', 'bus']
    """
    known = tables.counts().nouns.singular.get(word)
    if known:
        return known
    if word in tables.counts().nouns.plural or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word[:-3] + "man" if word.endswith("men") else word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(_SES) or (word.endswith("uses") and len(word) > 4 and not word.endswith(_USES)):
        return word[:-2]
    return word[:-1]
