"""Where the comments of readers begin, or teasers of other articles that are dated one by one.

Each bears a date with the time of day, and they come from several days; a live report has the time alone, a chronology
the day alone. The heading of a weblog's comments counts them and quotes the headline: "10 thoughts on “…”". Tags stand
below an article, too, and above what is about its author or asks for something.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from extract.cleaning.dates import find_date
from extract.cleaning.features import Features
from extract.cleaning.keys import key
from extract.cleaning.kinds import is_date_line
from extract.cleaning.lexicon import words

_COUNTED = re.compile(r"\d+ (?:thoughts?|comments?|responses?|replies) (?:on|to) ")
_HEADED = re.compile(r"(?:\d+ )?comments?(?: \d+)?")
_CLOCK = re.compile(r"\d[:.]\d\d(?!\d)")
_SAID = re.compile(r"(?:said|says|wrote|writes|commented|replied)[ ]?:\Z", re.IGNORECASE)
# Words of a heading that counts comments.
_HEADING = 2
# Words of a stamp; how many of them, of two days at least, are a series; words above them that make an article.
_LONGEST, _SERIES, _ARTICLE = 14, 3, 60
# Paragraphs of an article, at least, above its tags; sentences below them, at most.
_OWN, _NOTES = 2, 2
# Hashtags of a row of them.
_HASHTAGS = 3
# Lines above a stamp that may belong to it: the name of a reader, the headline of a teaser and the heading of them all.
_ABOVE = 3


class _Stamp(NamedTuple):
    """A line that dates what stands below it: its row, the day, and whether it says that somebody said that."""

    row: int
    day: str
    said: bool


def find_comments(lines: Sequence[Features]) -> int:
    """The line with which comments or dated teasers begin; the number of lines where there are none."""
    dated = [(row, line) for row, line in enumerate(lines) if line.figures and line.key]
    words = [0, *accumulate([line.words * line.prose for line in lines])]
    headed = (row for row, line in enumerate(lines) if line.comments and words[row] >= _ARTICLE)
    head = min(next(headed, len(lines)), next(_headed(lines, words), len(lines)))
    for row, line in dated:
        if '"' in line.signs and words[row] and _COUNTED.match(line.key):
            return min(row, head)
    short = (entry for entry in dated if entry[1].words <= _LONGEST and not entry[1].bullet)
    stamps = [stamp for row, line in short if (stamp := _stamp(row, line))]
    begin = _series(stamps, words)
    return head if begin is None else min(head, _with_names(lines, begin))


def _headed(lines: Sequence[Features], words: Sequence[int]) -> Iterator[int]:
    """The lines that say "Comments", or how many, below an article that is the most of what the page says."""
    for row, line in enumerate(lines):
        below = words[row] >= _ARTICLE and words[row] > 2 * (words[-1] - words[row])
        if below and line.words <= _HEADING and _HEADED.fullmatch(line.key):
            yield row


def _stamp(row: int, line: Features) -> _Stamp | None:
    text = line.line.text
    if not _CLOCK.search(text):
        return None
    date, said = find_date(text), _SAID.search(text) is not None
    if date is None or not (said or not line.closed or is_date_line(text)):
        return None
    return _Stamp(row, date.value, said)


def _series(stamps: Sequence[_Stamp], words: Sequence[int]) -> int | None:
    """The row of the first stamp that has an article above it, and below it others, with less than that under each.

    Args:
        stamps: the stamps of the page.
        words: the words of running text before each line of the page, and at its end.
    """
    rows = [stamp.row for stamp in stamps]
    # Of the stamps from each one on: the most words below one but the last; those that say who spoke; the last of
    # another day than the last of all.
    below = [*accumulate((words[end] - words[row] for row, end in reversed([*pairwise(rows)])), max, initial=0)][::-1]
    said = [*accumulate(stamp.said for stamp in reversed(stamps))][::-1]
    others = [number for number, stamp in enumerate(stamps) if stamp.day != stamps[-1].day]
    for number in range(min(len(stamps) + 1 - _SERIES, others[-1] + 1 if others else 0)):
        above = words[rows[number]]
        if above and stamps[number].said and said[number] >= _SERIES:
            return rows[number]
        if above >= max(_ARTICLE, below[number]):
            return rows[number]
    return None


def _with_names(lines: Sequence[Features], row: int) -> int:
    """The first of the short lines above a stamp."""
    least = max(row - _ABOVE, 1)
    while row > least and lines[row - 1].short and not lines[row - 1].bullet:
        row -= 1
    return row


def find_tags(lines: Sequence[Features]) -> int:
    """The line that holds or heads the tags of an article, if no more than a sentence or two stand below it.

    Below a row of hashtags stands no article, unless more of it does than above.
    """
    tags = {index: False for index, line in enumerate(lines) if line.noise and _names_tags(line)}
    tags |= {index: True for index, line in enumerate(lines) if "#" in line.signs and _are_hashtags(line)}
    if not tags:
        return len(lines)
    before = [0, *accumulate(line.prose and not line.noise for line in lines)]
    for index in sorted(tags):
        below = before[-1] - before[index]
        if before[index] > _OWN and below <= (before[index] if tags[index] else _NOTES):
            return index
    return len(lines)


def _are_hashtags(line: Features) -> bool:
    text = line.line.text
    return text[0] == "#" and text[1:2].isalnum() and text.count(" #") + 1 >= _HASHTAGS


def _names_tags(line: Features) -> bool:
    label, colon, _ = line.line.text[:30].partition(":")
    return (key(label) if colon else line.key) in words("layout", "tags")
