"""Lines of one paragraph that were wrapped to a measure, joined again, and words that were cut at the end of a line."""

import itertools
import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from extract.cleaning.hyphens import is_compound
from extract.cleaning.lexicon import words
from extract.cleaning.lines import Line, bullet
from extract.cleaning.offsets import Edit

WRAP = "cleaning.repair.wrapped_line"

# Wrapped text is set to a fixed measure; a longer line is a paragraph of its own, a shorter one a heading or a menu.
_NARROWEST, _WIDEST = 45, 120
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST, _FIRST = re.compile(r"[^\W\d_]+(?=[-‐]\Z)"), re.compile(r"[^\W\d_]+")
_LONGEST_WORD = 40
_HYPHENS = ("-", "‐")
# An address of the net is a line of its own, and so is the date that a crawler writes above an article.
_NET = ("http://", "https://", "www.", "date 19", "date 20")
# A path through the site: "Home » World » Headline".
_TRAIL = re.compile(r"[^\W\d_][\w ]{1,20}[ ][»›→>][ ]")
# Who wrote what stands above: "by Ana Silva | 3 March 2024", "by Staff", "by Admin — March 3, 2024 in World".
_CREDIT = re.compile(r"by (?:[A-Z][^\W\d_.’'-]*\.? ?){1,4}(?:[|•·–—]|-.{0,20}\d{4}|\Z)")
# Blanks in a line that is long enough to be part of a clause.
_CLAUSE = 11
_END = re.compile(r"[.!?:;…][)\]”’\"']*\Z")
# The end of a sentence, and a place in capitals that opens a story: "LIMA, May 19 The council".
_STOP = re.compile(r"[a-zß-öø-ÿ\d)”\"][.!?](?=[)”\"’]?(?:[ ]|\Z))")
_FILED = re.compile(r"[^\W\d_a-zß-öø-ÿ]{3,}[^,(]{0,30}[,(]")
# Lines of running text that was broken at no measure.
_FEWEST = 6

_Pair = tuple[Line, Line]


def wrapped_lines(lines: Sequence[Line]) -> Iterator[Edit]:
    """A blank for the break after each line that was filled up to the measure, or stops in the middle of a clause."""
    runs = [*_runs(lines)]
    widths = [max(map(_width, run)) for run in runs]
    measures = [_measure(run, widest) for run, widest in zip(runs, widths, strict=True)]
    page = _page_measure(runs, max(widths, default=0), measures)
    known = _words(lines) if any(line.text.endswith(_HYPHENS) for line in lines) else frozenset()
    for run, widest, own in zip(runs, widths, measures, strict=True):
        if not own and _is_flowing(run, widest):
            yield from _flowing_joints(run, widest, known)
            continue
        measure = own or (page if widest <= page else 0)
        # Below the narrowest measure, no line is full or long enough to break off.
        if measure or widest >= _NARROWEST:
            yield from _joints(run, measure, known)


def _joints(run: Sequence[Line], measure: int, known: Collection[str]) -> Iterator[Edit]:
    listed = False
    for line, after in itertools.pairwise(run):
        listed = bool(bullet(line.text)) or (listed and line.indent > 0)
        if not measure and len(line.text) < _NARROWEST:
            continue
        if not (measure and (_is_full(line, after, measure) or _is_cut(line, after))) and not _breaks_off(line, after):
            continue
        if not bullet(after.text) and not after.text.startswith(_NET) and (after.indent <= line.indent or listed):
            yield _joined(line, after, known)


def _is_flowing(run: Sequence[Line], widest: int) -> bool:
    """Whether a run is running text, broken at no measure: its sentences often go on in the next line."""
    if len(run) < _FEWEST or widest < _NARROWEST:
        return False
    going_on = sum(
        after.text[0].islower() and not _END.search(line.text[-4:]) for line, after in itertools.pairwise(run)
    )
    sentences = sum(len(_STOP.findall(line.text)) for line in run)
    wide = sum(2 * _width(line) >= widest for line in run)
    return 3 * going_on >= len(run) and sentences > 1 and 5 * wide >= 4 * len(run)


def _flowing_joints(run: Sequence[Line], widest: int, known: Collection[str]) -> Iterator[Edit]:
    """The breaks in the middle of a sentence; before a capital, a line of half the width may be a headline."""
    for index, (line, after) in enumerate(itertools.pairwise(run)):
        ends = _END.search(line.text[-4:]) is not None or bullet(after.text) > 0 or after.text.startswith(_NET)
        opens = index > 0 or after.text[0].islower() or _FILED.match(line.text) is not None
        if not ends and opens and (after.text[0].islower() or 2 * _width(line) >= widest):
            yield _joined(line, after, known)


def _joined(line: Line, after: Line, known: Collection[str]) -> Edit:
    """The edit that joins two lines: by a blank, by the hyphen of a compound, or by nothing."""
    if not _is_cut(line, after):
        return Edit(line.end, after.start, " ", WRAP)
    first, second = _LAST.search(line.text[-_LONGEST_WORD:]), _FIRST.match(after.text)
    parts = (first[0] if first else "").casefold(), (second[0] if second else "").casefold()
    return Edit(line.end - (not is_compound(*parts, known=known)), after.start, "", WRAP)


def _may_part(line: Line) -> bool:
    """Whether a line ends in a hyphen after a letter."""
    return line.text.endswith(_HYPHENS) and line.text[-2:-1].isalpha()


def _is_cut(line: Line, after: Line) -> bool:
    """Whether the break between two lines is one within a word."""
    return _may_part(line) and after.text[0].islower()


def _words(lines: Sequence[Line]) -> frozenset[str]:
    """The words of a text in lower case, without what may be pieces of words, before and after the break of a line."""
    found: set[str] = set()
    parted = False
    for line in lines:
        line_words = _WORD.findall(line.text.casefold())
        begin, parted = int(parted), _may_part(line)
        found.update(line_words[begin : len(line_words) - parted])
    return frozenset(found)


def _runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Stretches of lines with no blank line in them, of two lines or more, none wider than a measure could be."""
    run: list[Line] = []
    for line in lines:
        if run and (line.gap or len(line.text) > _WIDEST):
            if len(run) > 1:
                yield run
            run = []
        if len(line.text) <= _WIDEST:
            run.append(line)
    if len(run) > 1:
        yield run


def _measure(run: Sequence[Line], widest: int) -> int:
    """The measure that a run was wrapped to, 0 if it was not: most of its lines have no room for the next word."""
    if len(run) < 3 or widest < _NARROWEST:
        return 0
    full = _full(itertools.pairwise(run), widest)
    return widest if len(full) >= 2 and _goes_on(full, len(run) - 1) else 0


def _page_measure(runs: Sequence[Sequence[Line]], widest: int, measures: Sequence[int]) -> int:
    """The measure of the page, for its short paragraphs; that of most of them, where none is long enough to tell."""
    own = max(measures, default=0)
    if own or widest < _NARROWEST:
        return own
    full = _full((pair for run in runs for pair in itertools.pairwise(run)), widest)
    breaks = sum(map(len, runs)) - len(runs)
    return widest if len(full) >= 3 and _goes_on(full, breaks) else 0


def _full(pairs: Iterable[_Pair], measure: int) -> list[_Pair]:
    return [
        (line, after)
        for line, after in pairs
        if len(after.text) + len(line.text) + line.indent >= measure and _is_full(line, after, measure)
    ]


def _goes_on(full: Sequence[_Pair], breaks: int) -> bool:
    """Whether lines were broken for want of room: most of them are full.

    Running text is broken before a word in lower case, or after one that no clause ends in, more often than not, while
    the entries of a menu begin with capitals and end in nouns.
    """
    going_on = sum(after.text[0].islower() or _is_unfinished(line) for line, after in full)
    return len(full) >= 0.6 * breaks and 2 * going_on >= len(full)


def _is_unfinished(line: Line) -> bool:
    """Whether a line ends in a comma, a hyphen, or a word that no clause ends in."""
    last = line.text.rpartition(" ")[2]
    return last[-1] in ",-‐" or last.casefold() in words("layout", "unfinished")


def _width(line: Line) -> int:
    return line.indent + len(line.text)


def _is_full(line: Line, after: Line, measure: int) -> bool:
    room = measure - line.indent - len(line.text) - 1
    return len(after.text) > room and len(after.text.partition(" ")[0]) > room


def _breaks_off(line: Line, after: Line) -> bool:
    """Whether a line stops in the middle of a clause: at a word that none ends in, or before one in lower case."""
    if len(line.text) < _NARROWEST or _END.search(line.text[-4:]) or _TRAIL.match(line.text):
        return False
    if after.text.startswith("by ") and _CREDIT.match(after.text):
        return False
    last = line.text.rpartition(" ")[2]
    if not after.text[0].islower():
        return last in words("layout", "awaiting")
    return _is_unfinished(line) or line.text.count(" ") >= _CLAUSE
