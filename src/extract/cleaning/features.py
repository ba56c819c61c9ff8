"""What the shape and wording of a single line say about it, before its neighbours are asked."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.cleaning.bylines import OPENINGS, agency_tail, byline_tail
from extract.cleaning.keys import parted
from extract.cleaning.lexicon import ordered
from extract.cleaning.lines import Line, bullet, signs, simplified
from extract.cleaning.lines import count_words as count_words  # for those who have features at hand
from extract.cleaning.lines import is_closed as is_closed
from extract.cleaning.noise import ENTRIES, find_noise, is_glued
from extract.cleaning.phrases import Phrases, load

_DIGIT = re.compile(r"\d")
# The words that the label of a credit ends in, and the ends of most sentences.
_CREDITING = frozenset(label.casefold().split()[-1] for label in ordered("bylines", "tails"))
_ENDS = (".", "!", "?", "…")
# Code points of a line whose words are kept, and of one whose words are compared; words of an announcement.
_LONGEST_KEY, _LONGEST, _LONGEST_OPENER = 300, 600, 15
_NOTHING = (False, False, False)


class Features(NamedTuple):
    """A line and what can be told from it alone; a tuple, because a page has very many.

    Attributes:
        line: the line.
        words: its words; two characters of a script without blanks count as one.
        bullet: characters of the bullet or number that begins it.
        closed: whether it ends as a sentence ends.
        key: its words in lower case, without bullet, empty for a long line; equal keys are the same words.
        noise: the rule by which its wording or shape alone makes it boilerplate.
        credit: the credit that it ends in, as `bylines.byline_tail` finds it; not reckoned part of the sentence.
        prose: whether it reads as running text: a sentence of some length, or more words than any label has.
        short: whether it could be a link, a label or a heading: few words and no end of a sentence.
        signs: its characters that are neither letters nor blanks; a line without one is no date, field or row.
        figures: whether there is a figure among them; a line without one states no date.
        opens: whether its wording announces a list of links.
        stops: whether its wording announces what follows an article.
        comments: whether its wording heads the comments of readers.
    """

    line: Line
    words: int
    bullet: int
    closed: bool
    key: str
    noise: str | None
    credit: tuple[int, int, str] | None
    prose: bool
    short: bool
    signs: str
    figures: bool
    opens: bool
    stops: bool
    comments: bool


def features(lines: Sequence[Line], *, phrases: Phrases | None = None) -> list[Features]:
    """The features of each line.

    Args:
        lines: the lines of a page.
        phrases: the wording of what surrounds an article; that of the package by default.
    """
    # Many lines of a page come again; what can be told of one is told of all.
    distinct = [*{line.text: line for line in lines}.values()]
    made = {one.line.text: one for one in _features(distinct, load() if phrases is None else phrases)}
    found = [(made[line.text], line) for line in lines]
    return [one if one.line is line else Features(line, *one[1:]) for one, line in found]


def _features(lines: Sequence[Line], phrases: Phrases) -> Iterator[Features]:
    """The features of lines; what can be done for all of them at once is many times as fast as line by line."""
    plain = simplified([line.text for line in lines])
    odd = signs(plain)
    marks = [bullet(line.text) if found else 0 for line, found in zip(lines, odd, strict=True)]
    bodies = [
        "" if len(text) > _LONGEST else text[mark:] if mark else text for text, mark in zip(plain, marks, strict=True)
    ]
    watched = phrases.telling | _CREDITING
    words = [text.count(" ") + 1 if text.isascii() and "  " not in text else count_words(text) for text in plain]
    for line, count, found, mark, parts in zip(lines, words, odd, marks, parted(bodies), strict=True):
        led = phrases.may_begin(parts) or (count == 1 and is_glued(line.text))
        if found or led or count >= ENTRIES or not watched.isdisjoint(parts) or "  " in line.text:
            yield _one(line, count, found, mark, parts, phrases, led=led)
        else:
            yield _label(line, count, parts)


def _label(line: Line, words: int, parts: Sequence[str]) -> Features:
    """The features of few words without a sign, none of them one that tells of furniture or of a credit."""
    line_key = " ".join(parts) if len(line.text) <= _LONGEST_KEY else ""
    return Features(line, words, 0, False, line_key, None, None, False, True, "", False, *_NOTHING)


def _one(line: Line, words: int, odd: str, mark: int, parts: Sequence[str], phrases: Phrases, *, led: bool) -> Features:
    text = line.text
    noise = find_noise(text, odd, words, parts, phrases, led=led) if len(text) <= _LONGEST else None
    credit = _credit(text, odd, parts)
    closed = bool(odd) and is_closed(text if credit is None else text[: credit[0]].rstrip(OPENINGS))
    prose = words >= 30 or (closed and words >= 8)
    short = not closed and words <= 16
    line_key = " ".join(parts) if len(text) <= _LONGEST_KEY else ""
    announced = phrases.announces(parts) if led and words <= _LONGEST_OPENER else _NOTHING
    figures = bool(odd) and _DIGIT.search(odd) is not None
    return Features(line, words, mark, closed, line_key, noise, credit, prose, short, odd, figures, *announced)


def _credit(text: str, odd: str, parts: Sequence[str]) -> tuple[int, int, str] | None:
    """The credit that a line ends in; it has a word of one ("by"), or signs and not the end of a sentence."""
    if not _CREDITING.isdisjoint(parts) or (odd and not parts):
        return byline_tail(text)
    return agency_tail(text) if odd and text[-1] not in _ENDS else None
