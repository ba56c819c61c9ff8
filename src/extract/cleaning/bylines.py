"""Bylines: lines, and tails of lines, that name the author."""

import re
from collections.abc import Iterator

from extract.cleaning.bodies import is_body, names_medium
from extract.cleaning.credits import BREAK, goes_on, is_credit, is_outlet, is_staff
from extract.cleaning.dates import DAY_OR_DATE, find_date
from extract.cleaning.lexicon import alternatives, ordered, words
from extract.cleaning.people import is_name

LABEL = "cleaning.byline.label"
STAFF = "cleaning.byline.staff"
NAMED = "cleaning.byline.name"
OUTLET = "cleaning.byline.outlet"
TAIL = "cleaning.byline.tail"
AGENCY = "cleaning.byline.agency"
SIGNATURE = "cleaning.byline.signature"

# What stands between a paragraph and the credit after it.
OPENINGS = " –—-|([/"
_LONGEST, _SENTENCE, _SHORT, _MOST = 30, 6, 90, 6
_REACH = 320
_LABELS = alternatives("bylines", "labels")
_LABEL = re.compile(
    rf"(?:(?:{_LABELS})(?:[ ]*:[ ]*|[ ]+)|(?:{alternatives('bylines', 'labels_with_colon')})[ ]*:[ ]*)"
    r"(?=[“\"(]?[^\W\d_])",
    re.IGNORECASE,
)
_ALONE = re.compile(rf"(?:{_LABELS}|{alternatives('bylines', 'labels_with_colon')})[ ]*:?\Z", re.IGNORECASE)
_BY = re.compile(r"\b(?:[Bb]y|BY)[ ]?:?[ ]+(?=[^\W\d_])")
# What parts a name from role or outlet: "Ana Silva, Riverton Wire"; a slash before an agency would credit a picture.
_BESIDE = re.compile(r"[ ]*(?:[,|•·]|[–—-]{1,2}(?=[ ]))[ ]*|[ ]+[(\[]|[ ]/[ ]")
# The words of a credit, and what stands before it: a dash, a bracket, or the end of the last sentence.
_TAIL = re.compile(rf"(?:{alternatives('bylines', 'tails')})[ :]+(?=[^\W\d_])", re.IGNORECASE)
_BEFORE = re.compile(r"[–—|(\[.!?”\"-][ ]*")
# Without one of these, a text ends in no credit, nor without the last word of an agency: the patterns are not cheap.
_SAYS_BY = ("by ", "By ", "BY ", "by:", "By:", "BY:", "ith ", "ITH ")
_LAST_WORD = re.compile(r"\w+(?=[)\].]{0,2}\Z)")
_FIRST_WORDS = frozenset(
    label.casefold().partition(" ")[0]
    for key in ("labels", "labels_with_colon", "tails")
    for label in ordered("bylines", key)
)
_AGENCY_WORDS = frozenset(name.rpartition(" ")[2] for name in ordered("bylines", "agencies"))
_AGENCY_ENDS = frozenset(word[-2:] for word in _AGENCY_WORDS)
_SIGNED, _LONGEST_WORD = 80, 24
# Not the stop of an initial or of a title.
_SENTENCE_END = re.compile(r"(?<=[a-zß-öø-ÿ]{3})[.!?](?=.)")
_AGENCY = rf"(?:{alternatives('bylines', 'agencies')})"
# Behind the initials of a desk, any acronym is that of an agency.
_SIGNED_BY = rf"(?:{_AGENCY}|[A-Z]{{2,8}})"
_AGENCY_TAIL = re.compile(
    r"(?:(?:(?<=[.!?”\"])[ ]*|^)(?P<initials>\([A-Z]{2,4}(?:/[A-Z]{2,4}){1,4}(?:[ -][A-Z\d]\w{0,12}){0,2}\))"
    r"|(?:(?<=[.!?”\"])|^)[ ]*"
    rf"(?P<desk>(?:[a-z]{{2,4}}(?:/[a-z]{{2,4}}){{0,3}}[ ])\({_SIGNED_BY}(?:, ?{_SIGNED_BY})*\))"
    rf"|(?:(?<=[.!?”\"])[ ]*|^)(?:[–—-]{{1,2}}[ ]*|[(\[/])(?P<agency>{_AGENCY}(?:[,/] ?{_AGENCY})*)[)\]]?)\.?\Z"
)
_DASHED = re.compile(r"[–—―-]{1,2}[ ]?(?=\S)|\((?=[^()]*\)\Z)")
_EDGES = " ,|•·–—-(/"
# "Ana Silva 2 hours ago Fri 23 July 2021".
_AGE = re.compile(r"[ ,|•·(–-]+(?:\d{1,2}|an?)[ ](?:sec|second|min|minute|hour|day|week|month)s?[ ]ago\b.{0,3}\Z")
_DAY = re.compile(rf"[ ]?(?:[–—|,]|[ ]-)[ ]?(?:{DAY_OR_DATE})\Z", re.IGNORECASE)
_WORDS, _LONGEST_REST = re.compile(r"[^\W\d_][\w.’'-]*"), 14


def byline(text: str) -> tuple[int, int, str] | None:
    """Where a line names its author: start and end of the words that do, and the rule.

    A line "By Ana Silva | 3 March 2024" has its date outside. `None` where the line is no byline.
    """
    label = _at(_LABEL, text, 0) or _behind_outlet(text)
    if label is None and not is_staff(text):
        return _beside_date(text) or _with_outlet(text) or _beside_day(text)
    end = _end(text)
    if label is None:
        return 0, end, STAFF
    end = len(text) if label.start() else end
    names = text[label.end() : end].strip(" .")
    if not names or len(names.split()) > _LONGEST or (len(names.split()) > _SENTENCE and text[end - 1] == "."):
        return None
    return (0, end, LABEL) if is_credit(names, dated=end < len(text)) else None


def byline_tail(text: str) -> tuple[int, int, str] | None:
    """The credit that a paragraph ends in, without the dash or bracket before it; the whole line may be one."""
    tail = text[-_REACH:]
    cut = len(text) - len(tail)
    for match in _labels(tail, cut) if any(words_by in tail for words_by in _SAYS_BY) else ():
        who = tail[match.end() :].rstrip(" .)]")
        if not _SENTENCE_END.search(who) and is_credit(who):
            return cut + match.start(), cut + match.end() + len(who), TAIL
    return agency_tail(text)


def agency_tail(text: str) -> tuple[int, int, str] | None:
    """The agency that signs a paragraph at its end; what `byline_tail` finds where no label is."""
    if text[-1:] != ")" and text[-_LONGEST_WORD:].rstrip(".)]")[-2:] not in _AGENCY_ENDS:
        return None
    tail = text[-_REACH:]
    cut = len(text) - len(tail)
    last = _LAST_WORD.search(tail[-_LONGEST_WORD:])
    may = last is not None and (last[0] in _AGENCY_WORDS or (not last[0].islower() and tail[-1] == ")"))
    signed = _AGENCY_TAIL.search(tail, max(0, len(tail) - _SIGNED)) if may else None
    if signed is None:
        return None
    group = next(name for name in ("desk", "agency", "initials") if signed[name])
    return cut + signed.start(group), cut + signed.end(group), AGENCY


def _labels(tail: str, cut: int) -> Iterator[re.Match[str]]:
    """The labels of credits in a tail: behind a mark, or at the start of the text, but for "By", which the head has."""
    if not cut and (match := _at(_TAIL, tail, 0)) and match[0].casefold().strip(" :") != "by":
        yield match
    for mark in _BEFORE.finditer(tail):
        parted = mark[0][0] != "-" or tail[mark.start() - 1 : mark.start()] in (" ", "-", "")
        if parted and (match := _at(_TAIL, tail, mark.end())):
            yield match


def _at(labels: re.Pattern[str], text: str, start: int) -> re.Match[str] | None:
    """A label at an offset; its first word is looked up before the long list of alternatives is tried."""
    word = text[start : start + _LONGEST_WORD].partition(" ")[0].partition(":")[0]
    return labels.match(text, start) if word.casefold() in _FIRST_WORDS else None


def signature(text: str) -> int:
    """How many signs stand before the name in "— Ana Silva", "– Ana Silva, Riverton Wire" or "(Ana Silva)", else 0."""
    mark = _DASHED.match(text) if len(text) <= _SHORT else None
    name = text[mark.end() :].rstrip(" .)") if mark else ""
    return mark.end() if mark and (is_name(name) or _with_outlet(name)) else 0


def is_label(text: str) -> bool:
    """Whether a line is a label alone, with the name on the next line: "By", "Written by:"."""
    return _at(_ALONE, text, 0) is not None


def _beside_date(text: str) -> tuple[int, int, str] | None:
    """The name in "Ana Silva - 3 March 2024", "3 March 2024 | Ana Silva" or "Riverton Wire, 3 March 2024"."""
    date = find_date(text) if len(text) <= _REACH else None
    if date is None:
        return None
    match = _BY.search(text, date.end)
    if match and is_credit(text[match.end() :], dated=True) and not _says(text[: match.start()]):
        return match.start(), len(text), LABEL
    for start, end in ((0, date.start), (date.end, len(text))):
        if _says(text[date.end :] if end == date.start else text[: date.start]):
            continue
        words_there = text[start:end]
        start += len(words_there) - len(words_there.lstrip(_EDGES))
        end = max(start, end - len(words_there) + len(words_there.rstrip(_EDGES)))
        if age := _AGE.search(text, start, end):
            end = age.start()
        if is_name(text[start:end]):
            return start, end, NAMED
        if _with_outlet(text[start:end]) or is_outlet(text[start:end]):
            return start, end, OUTLET
    return None


def _beside_day(text: str) -> tuple[int, int, str] | None:
    """The outlet in "The Riverton Post - Nov 16"."""
    mark = _DAY.search(text) if text[-1:].isdigit() and len(text) <= _SHORT else None
    return (0, mark.start(), OUTLET) if mark and names_medium(text[: mark.start()]) and text[0].isupper() else None


def _says(rest: str) -> bool:
    """Whether what stands beside a date is more than labels, names and times of day: a clause, or several words."""
    names = _WORDS.findall(rest)
    return len(names) > _LONGEST_REST or any(
        name[0].islower() and name not in words("dates", "beside") and name not in words("bylines", "beside_date")
        for name in names
    )


def _behind_outlet(text: str) -> re.Match[str] | None:
    """The label of an author behind the outlet: "Radio Riverton | **By** Ana Silva"."""
    bar = text.find(" | ", 0, _SHORT) if len(text) <= _SHORT else -1
    return _at(_LABEL, text, bar + 3) if bar > 0 and text.count("|") == 1 and text[bar + 3 : bar + 6] == "By " else None


def _with_outlet(text: str) -> tuple[int, int, str] | None:
    """A name with an outlet or a role beside it: "Ana Silva, Riverton Wire", "Ana Silva | Foreign Editor"."""
    mark = _BESIDE.search(text) if len(text) <= _SHORT else None
    if mark is None or not is_name(text[: mark.start()]):
        return None
    other = text[mark.end() :].rstrip(" .)]")
    role = other.casefold().rpartition(" ")[2] in words("bylines", "media_roles")
    body = names_medium(other) if mark[0] == " / " else is_body(other)
    outlet = body and len(other.split()) <= _MOST and other[:1].isupper()
    return (0, len(text), OUTLET) if other and (role or outlet) and not find_date(other) else None


def _end(text: str) -> int:
    """Where the part of a line that names the author ends: before a bar, or before the date."""
    end = len(text.rstrip(_EDGES))
    if date := find_date(text):
        end = len(text[: date.start].rstrip(_EDGES))
        head, _, last = text[:end].rpartition(" ")
        while head and last.casefold().strip(".,:") in words("dates", "beside"):
            end = len(head.rstrip(_EDGES))
            head, _, last = text[:end].rpartition(" ")
    bar = BREAK.search(text, 3, end)
    if bar and not goes_on(text[bar.end() : end]):
        end = bar.start()
    return end
