"""Lists of links, and of labels with their values: lines that only their neighbours show to be what they are."""

from collections.abc import Sequence
from functools import cache

from extract.cleaning.features import Features
from extract.cleaning.keys import key
from extract.cleaning.kinds import is_date_line, is_field
from extract.cleaning.lexicon import words

_LONGEST_OPENER = 7
# What announces, below an article, the names and numbers of those to ask.
_CONTACTS = ("contact", "contacts")
# Fields on two lines that make a page one of a project; words of a value.
_FIELDS, _LONGEST_VALUE = 3, 14
# Words of a line that introduces a list, and lines of such a list, at most.
_INTRODUCED, _LISTED = 5, 15
# So many lines in a row that come again further down are a table of contents.
_CONTENTS = 3


def link_lists(lines: Sequence[Features]) -> frozenset[int]:
    """Indices of the lines of lists of links, with the line that announces each, and of tables of contents."""
    return frozenset(_announced(lines)) | frozenset(_contents(lines))


def labelled(lines: Sequence[Features]) -> Sequence[int]:
    """Indices of the fields whose label and value stand on lines of their own: "Donor", "Norlandia"; three at least."""
    rows = dict.fromkeys(index for index, line in enumerate(lines[:-1]) if line.key in _labels() and line.short)
    pairs = [row for row in rows if row + 1 not in rows and lines[row + 1].words <= _LONGEST_VALUE]
    if len({lines[row].key for row in pairs}) < _FIELDS:
        return ()
    return [index for row in pairs for index in (row, row + 1)]


@cache
def _labels() -> frozenset[str]:
    """The labels of fields as the keys of lines have them."""
    return frozenset(map(key, words("layout", "field_labels")))


def _announced(lines: Sequence[Features]) -> set[int]:
    found: set[int] = set()
    told = False
    for index, line in enumerate(lines):
        told = told or line.prose
        opens = line.opens or (told and line.noise is not None and line.line.text.casefold().endswith(_CONTACTS))
        if not opens or index in found or line.words > _LONGEST_OPENER or line.closed:
            continue
        end = index + 1
        while end < len(lines) and _is_link(lines[end]) and not _begin_fields(lines[end : end + _FIELDS]):
            end += 1
        found.update(range(index, end))
    return found


def _begin_fields(lines: Sequence[Features]) -> bool:
    """Whether lines are the fields of a project, which no list of links has: "Donor: …", "Budget: …"."""
    return len(lines) == _FIELDS and all(":" in line.signs and is_field(line) for line in lines)


def _is_link(line: Features) -> bool:
    may = line.short or line.noise is not None or (line.bullet and not line.prose) or line.line.text[-1] == "?"
    return bool(may) and not (line.figures and is_date_line(line.line.text))


def _contents(lines: Sequence[Features]) -> set[int]:
    """Runs of lines that stand again later in the same order, each by itself, as the headings of an article do."""
    last = {line.key: index for index, line in enumerate(lines) if line.key}
    found: set[int] = set()
    if len(last) + _CONTENTS > len(lines):
        return found
    run: list[int] = []
    for index, line in enumerate(lines):
        if line.key and last[line.key] > index + _CONTENTS and line.words >= 2 and _is_link(line):
            run.append(index)
            continue
        below = [last[lines[member].key] for member in run]
        if len(run) >= _CONTENTS and below[0] >= index and below == sorted(below):
            found.update(run)
        run = []
    return found


def enumerated(lines: Sequence[Features]) -> set[int]:
    """The short lines below one that ends in a colon and says something: "The envoys who came are:"."""
    found: set[int] = set()
    for index, line in enumerate(lines):
        if line.signs and line.line.text[-1] == ":" and line.words >= _INTRODUCED and line.noise is None:
            end = index + 1
            while end < len(lines) and end - index <= _LISTED and _is_item(lines[end]):
                end += 1
            found.update(range(index, end) if end > index + 2 else ())
    return found


def _is_item(line: Features) -> bool:
    return line.short and line.noise is None and (line.bullet > 0 or not line.line.gap)
