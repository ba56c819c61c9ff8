"""Repairs of the blanks between words: the missing one behind punctuation, the one too many before it, the doubled one.

Every pattern begins with a rare character, so that the engine skips to it, and looks back at what stands before it.
"""

import re
from collections.abc import Collection, Iterator
from itertools import islice

from extract.cleaning.lexicon import words
from extract.cleaning.offsets import Edit, OffsetMap, apply
from extract.cleaning.repairs import Repair, without_overlaps

COMMA = "cleaning.repair.comma"
COLON = "cleaning.repair.colon"
SENTENCE = "cleaning.repair.sentence"
ABBREVIATION = "cleaning.repair.abbreviation"
BRACKET = "cleaning.repair.bracket"
GLUED_WORD = "cleaning.repair.glued_word"
DOUBLED = "cleaning.repair.doubled_blank"
STRAY = "cleaning.repair.stray_blank"

_LETTER = r"[^\W\d_]"
_UP = "A-ZÀ-ÖØ-Þ"
_LOW = "a-zß-öø-ÿ"
# How many characters of a token are looked at; a longer one is no word anyway.
_REACH = 120
# What makes a token an address, a path, a handle or program code, in which no blank is missing.
_TECHNICAL = re.compile(r"://|www\.|[@\\=_#{}<>]|\.\w+/")

_COMMA = re.compile(
    rf"[,;](?:(?={_LETTER}|[“‘(])(?:(?<=[{_LOW}\d]{{2}}[,;])|(?<=[)\]”’%][,;]))"  # "2016,is", "ports,rail", "(PU),Dr."
    rf"|(?={_LETTER}|[“‘(])(?<=[{_UP}]{{2}}[,;])"
    rf"|(?=\d)(?<=[{_LOW}]{{2}}[,;])"
    r"|(?=(?:19|20)\d\d\b(?![,.]\d))(?<=[ .\d]\d,))"  # "May 5,2024"
)
_COLON = re.compile(rf":(?=[{_UP}][{_LOW}]|[“‘])(?<=[{_LOW}]{{2}}:)")
_SENTENCE = re.compile(
    rf"[.!?](?=[“‘])(?<=[{_LOW}]{{2}}[.!?])"  # "ended.“Then"
    rf"|[.!?](?=[{_UP}][{_LOW}][{_LOW} ])(?:(?<=\d\d[.!?])|(?<=[)\]%][.!?]))"  # "in 2016.The", "(PU).It"
    rf"|[.!?][)\]”’]?(?=[“‘(]?[{_UP}][{_LOW}’' ])(?:(?<=[{_LOW}]{{2}}[.!?])|(?<=[{_LOW}]{{2}}[.!?][)\]”’]))"
)
_STOP = re.compile(rf"\.(?=[{_UP}][{_LOW}])")
_OPENING = re.compile(rf"\((?=[A-Z][A-Z\d&-]{{1,15}}s?\))(?<=[{_LOW}\d]{{2}}\()")
_CLOSING = re.compile(rf"\)(?=[{_LOW}]{{2}})(?<=[\w”’.]\w\))")
_CAMEL = re.compile(rf"[{_UP}](?<=[{_LOW}].)(?=[{_LOW}]{{2}})")
_DOUBLED = re.compile(r"  +")
# A mark alone behind a blank; the possessive of a text cut into tokens, but not the Dutch "’s-Hertogenbosch".
_STRAY_PAIRS = (" ,", " ;", " .", " !", " ?", " )", " ]", " '", " ’", "( ", "[ ")
_STRAY = re.compile(r"[,;.!?)\]'’(\[](?:(?<= [^(\['’])(?!\S)|(?<= ['’])s(?![\w-])|(?<=[(\[])(?= ))")
_LETTERS = re.compile(rf"{_LETTER}{{1,40}}")
# So many blanks missing behind full stops show a page that lost its line breaks; letters of a word that it may glue,
# and how many such words are looked for.
_LOST, _SHORTEST, _TRIED = 2, 4, 40
_LAST_WORD = re.compile(rf"(?:{_LETTER}|\.)+\Z")


def commas(text: str) -> Iterator[Edit]:
    """A blank after a comma or semicolon between words, and before the year of a date; never inside a number."""
    return _blanks(text, _COMMA, COMMA)


def colons(text: str) -> Iterator[Edit]:
    """A blank after a colon between a word and a capitalised word."""
    return _blanks(text, _COLON, COLON)


def sentences(text: str) -> Iterator[Edit]:
    """A blank after the end of a sentence; file names and addresses end in a listed suffix and stay."""
    for edit in _blanks(text, _SENTENCE, SENTENCE):
        if text[edit.start - 1] != "." or _word_after(text, edit.start) not in words("glue", "suffixes"):
            yield edit


def abbreviations(text: str) -> Iterator[Edit]:
    """A blank between a listed abbreviation and the name it stands before: "Dr.Ota"."""
    for match in _STOP.finditer(text):
        if _word_before(text, match.end()) in words("glue", "abbreviations"):
            yield Edit(match.end(), match.end(), " ", ABBREVIATION)


def brackets(text: str) -> Iterator[Edit]:
    """A blank before an acronym in brackets that is glued to its name, and after a bracket glued to a word."""
    before = (Edit(match.start(), match.start(), " ", BRACKET) for match in _OPENING.finditer(text))
    yield from sorted([*before, *_blanks(text, _CLOSING, BRACKET)], key=lambda edit: edit.start)


def glued_words(text: str) -> Iterator[Edit]:
    """A blank between a listed function word and a capitalised word: "andMinister"; between a word and "The"."""
    left = -1  # words that may yet be looked for in the whole text
    for match in _CAMEL.finditer(text):
        before, after = _word_before(text, match.start()), _word_after(text, match.start())
        if before in words("glue", "function_words") or (len(before) > 2 and after in words("glue", "openers")):
            yield Edit(match.start(), match.start(), " ", GLUED_WORD)
            continue
        if left < 0:
            left = _TRIED * (len([*islice(_SENTENCE.finditer(text), _LOST)]) == _LOST)
        left -= left > 0
        if left and _are_words(text, match.start()):
            yield Edit(match.start(), match.start(), " ", GLUED_WORD)


def _are_words(text: str, joint: int) -> bool:
    """Whether both halves of a word stand elsewhere by themselves, and the whole does not: "piersFerries"."""
    start = max(text.rfind(" ", max(joint - _REACH, 0), joint), text.rfind("\n", max(joint - _REACH, 0), joint)) + 1
    last = _LETTERS.match(text, joint)
    first = text[start:joint]
    if last is None or not first.isalpha() or len(first) < _SHORTEST or len(last[0]) < _SHORTEST:
        return False
    whole = first + last[0]
    return text.count(whole) == 1 and all(_stands(text, half) for half in (first, last[0]))


def _stands(text: str, word: str) -> bool:
    """Whether a word stands somewhere between a blank and a blank or a mark."""
    return any(f" {word}{mark}" in text for mark in " ,.'’")


def doubled_blanks(text: str) -> Iterator[Edit]:
    """Of several blanks within a line, the first stays."""
    for match in _DOUBLED.finditer(text):
        yield Edit(match.start() + 1, match.end(), "", DOUBLED)


def stray_blanks(text: str) -> Iterator[Edit]:
    """Blanks go before a comma, a full stop and a closing bracket that stand alone, and after an opening bracket."""
    if not any(pair in text for pair in _STRAY_PAIRS):
        return
    for match in _STRAY.finditer(text):
        if match[0] in "([":
            after = text[match.end() : match.end() + _REACH]
            width = len(after) - len(after.lstrip(" "))
            if after[width : width + 1].strip():
                yield Edit(match.end(), match.end() + width, "", STRAY)
            continue
        before = text[max(match.start() - _REACH, 0) : match.start()]
        words_before = before.rstrip(" ")
        if words_before[-1:].strip() and (match[0][-1] != "s" or words_before[-1].isalnum()):
            yield Edit(match.start() - len(before) + len(words_before), match.start(), "", STRAY)


def _blanks(text: str, pattern: re.Pattern[str], rule: str) -> Iterator[Edit]:
    for match in pattern.finditer(text):
        if not _is_technical(text, match.start(), match.end()):
            yield Edit(match.end(), match.end(), " ", rule)


def _is_technical(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - _REACH) : start].replace("\n", " ").rpartition(" ")[2]
    after = text[end : end + _REACH].replace("\n", " ").partition(" ")[0]
    return _TECHNICAL.search(before + text[start:end] + after) is not None


def _word_before(text: str, end: int) -> str:
    match = _LAST_WORD.search(text[max(0, end - 12) : end])
    return match[0].casefold() if match else ""


def _word_after(text: str, start: int) -> str:
    return re.split(r"\W", text[start : start + 12], maxsplit=1)[0].casefold()


REPAIRS: tuple[tuple[str, Repair], ...] = (
    (COMMA, commas),
    (COLON, colons),
    (SENTENCE, sentences),
    (ABBREVIATION, abbreviations),
    (BRACKET, brackets),
    (GLUED_WORD, glued_words),
    (STRAY, stray_blanks),
    (DOUBLED, doubled_blanks),
)


def repair_words(text: str, *, disabled: Collection[str] = ()) -> tuple[str, OffsetMap]:
    """Run the repairs of this module that are not disabled; one blank is put in where several rules ask for it.

    Returns:
        The repaired text and its map.
    """
    found = [edit for rule, repair in REPAIRS if rule not in disabled for edit in repair(text)]
    inserted = {edit.start: edit for edit in reversed(found) if edit.replacement}
    removed = without_overlaps([edit for edit in found if not edit.replacement])
    return apply(text, [*(inserted[start] for start in sorted(inserted)), *removed])
