"""Bylines: lines, and tails of lines, that name the author."""

import re

from extract.cleaning.dates import find_date
from extract.cleaning.lexicon import alternatives, words

LABEL = "cleaning.byline.label"
STAFF = "cleaning.byline.staff"
NAME = "cleaning.byline.name"
TAIL = "cleaning.byline.tail"
AGENCY = "cleaning.byline.agency"

# What stands between a paragraph and the credit after it.
OPENINGS = " –—-|([/"
_LONGEST = 20
_REACH = 160
_CLOSING = (")", "]")
_LABEL = re.compile(rf"(?:{alternatives('bylines', 'labels')})(?:[ ]*:[ ]*|[ ]+)(?=[“\"(]?[^\W\d_])", re.IGNORECASE)
_BREAK = re.compile(r"[ ]*(?:[|•·/;]|[–—-]{1,2}(?=[ ]))[ ]*")
_BY = re.compile(r"\b[Bb]y[ ]+(?=[^\W\d_])")
_PEOPLE = re.compile(r",[ ]*|[ ]+(?:and|&|with|in)[ ]+")
_NAME = re.compile(r"[^\W\d_a-zß-öø-ÿ][\w’'.-]*\Z")
# The words of a credit, and what stands before it: a dash, a bracket, or the end of the last sentence.
_TAIL = re.compile(rf"\b(?:{alternatives('bylines', 'tails')})[ :]+(?=[^\W\d_])", re.IGNORECASE)
# Without one of these, a text ends in no credit: the whole patterns are not cheap.
_SAYS_BY, _MARK = re.compile(r"[Bb]y[ :]|BY[ :]|[Ww]ith |WITH "), re.compile(r"[–—(\[/-]")
_SIGNATURE = 80
_BEFORE_TAIL = re.compile(r"(?:[–—|(\[.!?”\"]|[ ]-{1,2})[ ]*\Z")
_SENTENCE_END = re.compile(r"[.!?](?=.)")
_AGENCY = rf"(?:{alternatives('bylines', 'agencies')})"
_AGENCY_TAIL = re.compile(
    rf"(?:(?:(?<=[.!?”\"])|^)[ ]*(?P<desk>(?:[a-z]{{2,4}}(?:/[a-z]{{2,4}}){{0,3}}[ ])\({_AGENCY}(?:, ?{_AGENCY})*\))"
    rf"|(?:(?<=[.!?”\"])[ ]*|^)(?:[–—-]{{1,2}}[ ]*|[(\[/])(?P<agency>{_AGENCY}(?:[,/] ?{_AGENCY})*)[)\]]?)\.?\Z"
)


def byline(text: str) -> tuple[int, int, str] | None:
    """Where a line names its author: start and end of the words that do, and the rule.

    A line "By Ana Silva | 3 March 2024" has its date outside. `None` where the line is no byline.
    """
    label = _LABEL.match(text)
    if label is None and not _is_staff(text):
        return _beside_date(text)
    end = _end(text)
    if label is None:
        return 0, end, STAFF
    names = text[label.end() : end].strip(" .")
    if not names or len(names.split()) > _LONGEST or not _is_credit(names):
        return None
    return 0, end, LABEL


def byline_tail(text: str) -> tuple[int, int, str] | None:
    """The credit that a paragraph ends in, without the dash or bracket before it; the whole line may be one."""
    tail = text[-_REACH:]
    cut = len(text) - len(tail)
    for match in _TAIL.finditer(tail) if _SAYS_BY.search(tail) else ():
        who = tail[match.end() :].rstrip(" .)]")
        begins = _is_whole(match, cut) or _BEFORE_TAIL.search(tail[: match.start()])
        if begins and not _SENTENCE_END.search(who) and _is_credit(who):
            return cut + match.start(), cut + match.end() + len(who), TAIL
    may = (tail[-1:].isalnum() or tail[-1:] in _CLOSING) and _MARK.search(tail)
    signed = _AGENCY_TAIL.search(tail, max(0, len(tail) - _SIGNATURE)) if may else None
    if signed is None:
        return None
    group = "desk" if signed["desk"] else "agency"
    return cut + signed.start(group), cut + signed.end(group), AGENCY


def _is_whole(match: re.Match[str], cut: int) -> bool:
    """Whether a credit is all that a line holds; "By Ana Silva" is left to the head and the foot of an article."""
    return not cut + match.start() and match[0].casefold().split()[0] != "by"


def is_name(text: str) -> bool:
    """Whether a line is two to four capitalised words and nothing else, as a name beside a date is."""
    parts = text.split()
    if not 2 <= len(parts) <= 4 or any(part.casefold() in words("dates", "beside") for part in parts):
        return False
    return all(_NAME.match(part) for part in parts) and not text.isupper()


def _beside_date(text: str) -> tuple[int, int, str] | None:
    """The name in "Ana Silva - 3 March 2024" or "3 March 2024 by Ana Silva"."""
    date = find_date(text) if len(text) <= _REACH else None
    if date is None:
        return None
    end = len(text[: date.start].rstrip(" ,|•·–—-(/"))
    if end and is_name(text[:end]):
        return 0, end, NAME
    if (match := _BY.search(text, date.end)) and _is_credit(text[match.end() :]):
        return match.start(), len(text), LABEL
    return None


def _end(text: str) -> int:
    """Where the part of a line that names the author ends: before a bar, or before the date."""
    end = len(text)
    if date := find_date(text):
        end = date.start
        end -= len(text[:end]) - len(text[:end].rstrip(" ,|•·–—-(/"))
        head, _, last = text[:end].rpartition(" ")
        while head and last.casefold().strip(".,:") in words("dates", "beside"):
            end = len(head.rstrip(" ,|•·–—-(/"))
            head, _, last = text[:end].rpartition(" ")
    bar = _BREAK.search(text, 3, end)
    if bar and not text[bar.end() : end].strip().casefold().startswith(tuple(words("bylines", "roles"))):
        end = bar.start()
    return end


def _is_staff(text: str) -> bool:
    if text.rstrip(" .|").rpartition(" ")[2].casefold() not in words("bylines", "staff"):
        return False
    parts = text.casefold().strip(" .|").split()
    return 1 < len(parts) <= 6 and parts[-1] in words("bylines", "staff") and text[0].isupper()


def _is_credit(names: str) -> bool:
    """Whether words after "By" are people or a desk: each capitalised, one of two words at least or a known outlet."""
    people = [part for part in _PEOPLE.split(_BREAK.split(names)[0]) if part]
    if any(char.isdigit() for char in names) or not people:
        return False
    capitals = [
        part for part in people if all(_NAME.match(w) or w in words("bylines", "particles") for w in part.split())
    ]
    if len(capitals) < len(people) / 2 or people[0] not in capitals:
        return False
    return any(len(part.split()) > 1 or part.casefold() in words("bylines", "outlets") for part in capitals)
