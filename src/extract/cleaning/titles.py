"""Which line of a page is its headline."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice
from typing import Literal

from extract.cleaning import phrases
from extract.cleaning.bodies import names_medium
from extract.cleaning.bylines import byline
from extract.cleaning.dates import find_date
from extract.cleaning.features import Features
from extract.cleaning.kinds import is_caption, is_date_line, is_field

# What parts the headline from the name of the site in the title of a page.
_SITE = re.compile(r"[ ]+(?:[|»·•]|::|[–—-]{1,2})[ ]+")
# Without one of these signs, a line has no such part.
_PARTING = re.compile(r"[|»·•:-]")
_LONGEST, _MOST_CUTS = 40, 5
_CRUMB, _LONGEST_CRUMB = re.compile(r"[»›→>/]"), 300
_LABEL = re.compile(r"(?:Title|Headline|TITLE|HEADLINE)[ ]?:[ ]+(?=\S)")
# How many lines of a page without running text may hold its headline.
_HEAD = 12
# How many lines after a line tell what it is.
_AHEAD = 5
# The least score of a headline; see `_score`.
_ENOUGH = 4

_Shape = Literal["noise", "prose", "byline", "date", "dated", "field", "link", "other"]


class _Shapes:
    """What lines are at first sight, found out when it is asked for, because few are."""

    def __init__(self, lines: Sequence[Features]) -> None:
        self.lines = lines
        self._known: dict[int, _Shape] = {}

    def at(self, index: int) -> _Shape:
        """The shape of one line."""
        if index not in self._known:
            self._known[index] = _shape(self.lines[index])
        return self._known[index]

    def between(self, start: int, end: int) -> list[_Shape]:
        """The shapes of the lines from one index to before another, as far as there are any."""
        return [self.at(index) for index in range(max(0, start), min(end, len(self.lines)))]


@dataclass(frozen=True, slots=True)
class Headline:
    """A headline: the index of its line, its offsets in the text of the line, and the name of the site beside it."""

    index: int
    start: int
    end: int
    site: tuple[int, int] | None


def find_headline(lines: Sequence[Features], first: int, given: str | None) -> Headline | None:
    """The first full statement of the headline, `None` where the page has none.

    Args:
        lines: the lines of the page.
        first: the first of its lines that is running text.
        given: the title supplied with the article; if it stands in the text, that is the headline.
    """
    if given is not None:
        return _find_given(lines, phrases.key(given), given)
    first = first if first < len(lines) else min(_HEAD, len(lines))
    keys = Counter([line.key for line in lines if line.key])
    keys.update(_trail_ends(lines[:first]))
    shapes = _Shapes(lines[: first + _AHEAD])
    # Lines that speak for themselves between a line and the article speak against it; furniture does not count.
    quiet = [*accumulate((line.noise is None for line in lines[:first]), initial=0)]
    top = next((index for index, line in enumerate(shapes.lines) if line.noise is None), 0)
    best, most = None, _ENOUGH - 0.25
    for index in range(first):
        if lines[index].noise or lines[index].words < 2:
            continue
        far = min(quiet[first] - quiet[index + 1], 12) / 2
        if _bound(lines[index], index, top, keys) - far <= most or not _is_candidate(lines, shapes, index):
            continue
        one = Headline(index, *_without_site(lines, index, keys))
        score = _score(lines, shapes, one, keys, top) - far
        if score > most:
            best, most = one, score
    return best and _first_like(lines, shapes, best, keys)


def _bound(line: Features, index: int, top: int, keys: Counter[str]) -> int:
    """What a line scores at most, at little cost; few need be looked at once a good one is found."""
    repeated = keys[line.key] > 1 or (line.signs != "" and _PARTING.search(line.signs) is not None)
    return min(line.words, 9) + 5 * repeated + 2 * line.line.gap + 9 * (index == 0) + 3 * (index == top) + 3


def _first_like(lines: Sequence[Features], shapes: "_Shapes", best: Headline, keys: Counter[str]) -> Headline:
    """The first line above that could be a headline and has the same words as one."""
    wanted = _words(lines, best)
    for index in range(best.index):
        may = lines[index].key == wanted or wanted in lines[index].key
        if may and _is_candidate(lines, shapes, index):
            one = Headline(index, *_without_site(lines, index, keys))
            if _words(lines, one) == wanted:
                return one
    return best


def _trail_ends(lines: Sequence[Features]) -> Iterator[str]:
    """The words that end the paths through the site: "Home » World » Headline"."""
    for line in lines:
        if line.noise == "cleaning.boilerplate.trail":
            yield phrases.key(_CRUMB.split(line.line.text[-_LONGEST_CRUMB:])[-1])


def _words(lines: Sequence[Features], headline: Headline) -> str:
    line = lines[headline.index]
    if line.key and (headline.start, headline.end) == (line.bullet, len(line.line.text)):
        return line.key
    return phrases.key(line.line.text[headline.start : headline.end])


def _find_given(lines: Sequence[Features], key: str, given: str) -> Headline | None:
    for index, line in enumerate(lines):
        if key and line.key == key:
            return Headline(index, line.bullet, len(line.line.text), None)
    for index, line in enumerate(lines[:_HEAD]):
        text = line.line.text
        start = text.find(given) if given else -1
        if start >= 0 and _parted(text[line.bullet : start], text[start + len(given) :]):
            return Headline(index, start, start + len(given), None)
    return None


def _parted(before: str, after: str) -> bool:
    """Whether nothing but site names, parted by a bar or dash, stands beside a headline: not the rest of a sentence."""
    return bool(re.fullmatch(r"|.{0,60}[|»–—·-]\s+", before) and re.fullmatch(r"|\s+[|«–—·-]\s.{0,60}|\s*", after))


def _shape(line: Features) -> _Shape:
    """What a line is at first sight, the tests in an order of their own: a byline may be as short as a link."""
    if line.noise:
        return "noise"
    if line.prose:
        return "prose"
    text = line.line.text
    if byline(text):
        return "byline"
    if line.figures and line.words < 12 and is_date_line(text):
        return "date"
    if line.figures and line.words < 12 and find_date(text):
        return "dated"
    if is_field(line):
        return "field"
    return "link" if line.short else "other"


def _is_candidate(lines: Sequence[Features], shapes: _Shapes, index: int) -> bool:
    line, text = lines[index], lines[index].line.text
    if line.words < 2 or line.opens or line.noise or is_caption(line):
        return False
    if shapes.at(index) in ("byline", "date", "dated"):
        return False
    beside = (*shapes.between(index - 1, index), *shapes.between(index + 1, index + 2))
    if shapes.at(index) == "field" and "field" in beside:
        return False
    sized = 2 <= line.words <= _LONGEST and text[-1] != ":" and not (line.closed and text[-1] in ".。")
    return sized and (not line.bullet or text.startswith("#"))


def _without_site(lines: Sequence[Features], index: int, keys: Counter[str]) -> tuple[int, int, tuple[int, int] | None]:
    """Where the headline begins and ends in a line that may name section and site too, and where the site is named."""
    text = lines[index].line.text
    if not _PARTING.search(lines[index].signs):
        return lines[index].bullet, len(text), None
    cuts = [(match.start(), match.end()) for match in islice(_SITE.finditer(text), _MOST_CUTS)]
    starts, ends = [0, *(cut[1] for cut in cuts)], [*(cut[0] for cut in cuts), len(text)]
    for begin in starts:
        for end in reversed(ends):
            inner = end > begin and (begin, end) != (0, len(text)) and text.count(" ", begin, end) >= 2
            if inner and keys[phrases.key(text[begin:end])]:
                return begin, end, (starts[-1], len(text)) if end < len(text) else None
    label = _LABEL.match(text)
    start = label.end() if label else lines[index].bullet
    may = index == 0 and cuts and len(text[: cuts[-1][0]].split()) >= 3
    if may and ("|" in text[slice(*cuts[-1])] or _is_site(lines[1:], text[starts[-1] :])):
        return start, cuts[-1][0], (starts[-1], len(text))
    return start, len(text), None


def _is_site(lines: Sequence[Features], site: str) -> bool:
    """Whether a name is that of the site: of an outlet, or one that a short line has too, such as a copyright."""
    if not site[:1].isupper():
        return False
    name = f" {phrases.key(site)} "
    return names_medium(site) or any(line.words <= 12 and name in f" {line.key} " for line in lines)


def _score(lines: Sequence[Features], shapes: _Shapes, headline: Headline, keys: Counter[str], top: int) -> float:
    """How well a line would do as the headline: long enough, set apart, repeated, first of all."""
    index, line = headline.index, lines[headline.index].line
    length = line.text.count(" ", headline.start, headline.end) + 1
    repeated = headline.site is not None or keys[_words(lines, headline)] > 1
    apart = line.gap and (index + 1 >= len(lines) or lines[index + 1].line.gap)
    return (
        min(length, 9)
        + 5 * repeated
        + 2 * apart
        + (9 if length > 4 or headline.site else 2) * (index == 0)
        + 3 * (index == top != 0)
        + _lead(shapes.between(index + 1, index + 1 + _AHEAD))
        - 5 * _is_listed(lines, shapes, index)
        - 4 * (":" in line.text[:20] and length < 6)
    )


def _lead(after: Sequence[_Shape]) -> int:
    """What the next two lines tell: below a headline stand a second one, the byline, the date or the article."""
    seen = [shape for shape in after if shape != "noise"][:2]
    return 3 if "prose" in seen or "byline" in seen else int("date" in seen)


def _is_listed(lines: Sequence[Features], shapes: _Shapes, index: int) -> bool:
    """Whether a line stands amid lines as short as itself, with no blank line between, as a link does."""
    around = [*shapes.between(index - 1, index), *shapes.between(index + 1, index + 3)]
    apart = any(line.line.gap for line in lines[index : index + 3])
    return len(around) == 3 and set(around) == {"link"} and not apart
