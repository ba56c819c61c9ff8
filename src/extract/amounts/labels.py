"""What makes a number no count: it is a year, a date, an age, a score, a code, a list number, part of a name."""

import re
from dataclasses import dataclass
from functools import cache

from extract.amounts import tables
from extract.amounts.bounds import bound
from extract.amounts.numbers import Number
from extract.amounts.units import Unit, countable, unit_after

_WINDOW = 40
_WORD_BEFORE = re.compile(r"(?<![\w.])((?:[^\W\d_]|#)[\w.&’'-]*),?[ \u00a0]{1,2}$")
_AGE_BEFORE = re.compile(r"(?:[A-Z][\w’'-]+\.?|[a-z]), $|\b(?:died|dies|dead|retired) at $|\bturned $")
_AGE_END = (",", ")", ".", "–", "—")
_ADDRESS = re.compile(r"[0-9]{3,}")
_CAPITAL_NEXT = re.compile(r" [A-Z]")
_LINE_START = re.compile(r"(?:^|\n)[\s•*·–—-]*$")
_SENTENCE_START = re.compile(r"(?:^|[\n.!?:;“\"‘(•–—|-])\s*$")
_CLOSE = re.compile(r"[.)\]](?=\s|$)| ?\)")
_LONGEST_ID = 6  # digits alone, without a noun: more are a telephone number or an identifier
_OLDEST = 120

# What may not touch a number on either side, beyond letters and digits.
_MARKS_BEFORE = frozenset("_#@=&\\^+$€£¥₹%")
_JOINTS_BEFORE = frozenset("-–/:.,'’")
_NUMBER_NEXT = re.compile(
    r"[ \u00a0]{1,2}[0-9]|-[0-9]|[–—/:×x][0-9]|['’][0-9]"
    r"|(?: out of| in) (?:every )?(?!(?:1[5-9]|20)[0-9]{2}(?![0-9,]))[0-9]"  # "one in 5", but "35 in 2023"
)
_NUMBER_BEFORE = re.compile(r"[0-9][ \u00a0]{1,2}$|[0-9][-–—/:.,]$|out of $|[0-9] in $")
_YEAR = re.compile(r"(?:1[5-9]|20)[0-9]{2}")
_RATIO = re.compile(r" (?:to|of)( (?:the|its|their|all))? [0-9]+(?:[.,][0-9]+)*")
_RATIO_BEFORE = re.compile(r"[0-9] (?:to|of) $")
_NUMBER_WORD = "|".join((*tables.numbers().small, *tables.numbers().tens))
_DECADES = "|".join(word[:-1] + "ies" for word in tables.numbers().tens)
_WORD_NEXT = re.compile(rf"[ -](?:{_NUMBER_WORD}|{_DECADES})(?![a-z])")
_WORD_JUST_BEFORE = re.compile(rf"(?<![a-z])(?:{_NUMBER_WORD}) $")


@dataclass(frozen=True, slots=True)
class _Sets:
    clock: re.Pattern[str]
    month: re.Pattern[str]
    month_after: re.Pattern[str]
    group_of: re.Pattern[str]
    labels: frozenset[str]
    unless_noun: frozenset[str]
    starters: frozenset[str]
    street: re.Pattern[str]
    people: frozenset[str]


@cache
def _sets() -> _Sets:
    table = tables.counts()
    clock = "|".join(re.escape(word) for word in table.time.clock)
    months = "|".join(table.time.months)
    streets = "|".join(sorted(table.streets.words))
    return _Sets(
        clock=re.compile(rf"[ \u00a0]?(?:{clock})(?!\w)"),
        month=re.compile(rf"(?:{months})\b"),
        month_after=re.compile(rf"(?:(?:,| and| to| or| ?[-–]) ?[0-9]{{1,2}}){{0,4}}[ -](?:{months})\b"),
        group_of=re.compile(rf"\b(?:{'|'.join(table.labels.of)}) of $"),
        labels=table.labels.before,
        unless_noun=table.labels.unless_noun,
        starters=table.labels.starters | {day.lower() for day in table.time.weekdays},
        street=re.compile(rf"(?: [A-Z][\w’'.-]*){{1,3}}? (?:{streets})\b|,? (?:Jalan|Rue) [A-Z]"),
        people=table.people.words,
    )


def stands_apart(text: str, low: str, number: Number) -> bool:
    """Whether no letter, mark or other number runs into the number.

    Letters right after the digits are not looked at here: they may be a unit of measure.
    """
    before, after = text[max(0, number.start - 8) : number.start], text[number.end : number.end + 2]
    if before and (before[-1].isalnum() or before[-1] in _MARKS_BEFORE):
        return False
    if len(before) > 1 and before[-1] in _JOINTS_BEFORE and not before[-2].isspace():
        return False
    if _NUMBER_BEFORE.search(before) or _NUMBER_NEXT.match(low, number.end):
        return False
    if number.words and (
        _WORD_JUST_BEFORE.search(low[max(0, number.start - 10) : number.start]) or _WORD_NEXT.match(low, number.end)
    ):
        return False
    if after[:1] == "-" and after[1:].isupper():
        return False
    return not (number.surface.startswith("0") and number.value >= 1) and not _sets().clock.match(low, number.end)


def is_list_number(text: str, number: Number) -> bool:
    """Whether it numbers an item or a note: "2." at the start of a line, "2)" anywhere, "[2]", "(2)"."""
    close = _CLOSE.match(text, number.end)
    if not close or not number.bare:
        return False
    before = text[max(0, number.start - _WINDOW) : number.start]
    if close[0] == ".":
        return _LINE_START.search(before) is not None
    return before[-1:] in ("(", "[") or "(" not in before.rpartition(")")[2]


def is_named(text: str, low: str, number: Number, unit: Unit) -> bool:
    """Whether the number is part of a name or label, of a date, or an age."""
    before = text[max(0, number.start - _WINDOW) : number.start]
    if number.value <= 31 and _sets().month_after.match(text, number.end):
        return True
    if (
        number.bare
        and number.value <= _OLDEST
        and text[number.end : number.end + 2].strip()[:1] in _AGE_END
        and _AGE_BEFORE.search(before)
    ):
        return True
    if _capital_word(text, low, number):
        return True
    match = _WORD_BEFORE.search(before)
    return match is not None and _is_labelled(text, number, unit, match)


def _is_labelled(text: str, number: Number, unit: Unit, match: re.Match[str]) -> bool:
    word, comma = match[1].lower(), "," in match[0][len(match[1]) :]
    if comma or (unit.plural and word.endswith(("'s", "’s"))):  # "Norlandia's 22 towns"
        return False
    if number.value <= 31 and _sets().month.fullmatch(match[1].rstrip(".")):
        return True
    if word in _sets().labels:
        return not (word in _sets().unless_noun and unit.plural)
    if _sets().group_of.search(match.string):
        return True
    if number.words and match[1][-1] == "." and text[number.start].isupper():
        return not unit.plural  # "… and Denmark. Twenty-one countries …"
    if match[1] == word or word in _sets().starters or number.grouped or number.scale != 1:
        return False
    if match[1].isupper() and len(match[1]) > 1 and not text[number.end : number.end + 6].isupper():  # "ISO 9001"
        return True
    return not (_starts(text, number.start - len(match[0])) and unit.plural)


def _starts(text: str, position: int) -> bool:
    return _SENTENCE_START.search(text[max(0, position - 4) : position]) is not None


def _capital_word(text: str, low: str, number: Number) -> bool:
    """A number word with a capital inside a sentence is part of a name ("the Big Ten")."""
    if not number.words or number.scale != 1 or text[number.start] == low[number.start]:
        return False
    return not _starts(text, number.start)


def is_stray(text: str, low: str, number: Number, unit: Unit) -> bool:
    """Whether digits alone are a year, a score, an identifier or a stray figure of the page."""
    if not number.bare:
        return False
    bounded = bound(low, number.start, number.end) != "exact"
    if _YEAR.fullmatch(number.surface):
        people = unit.surface in _sets().people and low.startswith(unit.surface, number.end + 1)
        return not (unit.measure or people or (unit.plural and bounded))
    if number.surface in tables.counts().labels.numbers:
        return True
    if unit.noun is not None:
        return False
    if _sets().street.match(text, number.end):
        return True
    if _ADDRESS.fullmatch(number.surface) and _CAPITAL_NEXT.match(text, number.end):
        return True
    before = text[max(0, number.start - _WINDOW) : number.start]
    if (ratio := _RATIO.match(low, number.end)) and (_shares_noun(text, ratio.end()) or not ratio[1]):
        return not _shares_noun(text, ratio.end())
    if len(number.surface) > _LONGEST_ID or _RATIO_BEFORE.search(before):
        return True
    match = _WORD_BEFORE.search(before)
    in_sentence = match is not None and (match[1].islower() or not _starts(text, number.start - len(match[0])))
    return not (bounded or in_sentence)


def _shares_noun(text: str, end: int) -> bool:
    """Whether things are counted after the second number of "300 to 500 sailors"."""
    unit = unit_after(text, end)
    return unit.noun is not None and unit.plural and countable(unit.noun)
