"""Which line of a page is its headline."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from extract.cleaning.features import Features
from extract.cleaning.keys import key
from extract.cleaning.kinds import is_date_line, is_field
from extract.cleaning.mastheads import masthead
from extract.cleaning.runs import labelled
from extract.cleaning.shaped import TRAIL
from extract.cleaning.shapes import LONGEST, Shapes, is_candidate, is_credited, is_listed, is_stopped, lead
from extract.cleaning.sites import PARTING, Headline, parted, trail_ends, without_site

__all__ = ["Headline", "find_headline"]

# How many lines of a page without running text may hold its headline.
_HEAD = 12
# How many lines after a line tell what it is.
_AHEAD = 5
# Words of a headline that comes again below a line with its section, of one with a colon in it, and of the section.
_FEWEST, _COLON, _SECTION = 4, 7, 3
# Words that the title of a page may leave out of its headline.
_MORE = 4
# Words of a headline above its second part.
_FULL = 6
# How much less than the second part it may score, by being shorter.
_SHORTER = 2
# Lines between the top of a page, or its masthead, and the headline.
_ABOVE = 5
# The least score of a headline; see `_score`.
_ENOUGH = 4
# What a byline or date right below a line adds to its score, and what a full stop at its end takes.
_CREDITED, _STOPPED = 5, 8


class _Tops(NamedTuple):
    """The first line of the page that is no date, and the first that is no furniture, nor its masthead either."""

    page: int
    own: int


def find_headline(lines: Sequence[Features], first: int, given: str | None) -> Headline | None:
    """The first full statement of the headline, `None` where the page has none.

    Args:
        lines: the lines of the page.
        first: the first of its lines that is running text.
        given: the title supplied with the article; if it stands in the text, that is the headline.
    """
    if given is not None:
        return _find_given(lines, key(given), given)
    first = first if first < len(lines) else min(_HEAD, len(lines))
    first += is_stopped(lines, first)
    keys = Counter([line.key for line in lines if line.key])
    keys.update(trail_ends(lines[:first]))
    shapes = Shapes(lines[: first + _AHEAD])
    quiet = [*accumulate(_quiet(lines[:first]), initial=0)]
    tops = _Tops(_page_top(lines, shapes, first), _top(shapes.lines))
    best, most = None, _ENOUGH - 0.25
    for index in range(first):
        if lines[index].noise or lines[index].words < 2:
            continue
        far = min(quiet[first] - quiet[index + 1], 12) / 2
        if _bound(lines[index], index, tops, keys) - far <= most or not is_candidate(lines, shapes, index):
            continue
        if index <= tops.own + _ABOVE and masthead(lines, index) and _has_rival(lines, shapes, index, first):
            continue
        one = Headline(index, *without_site(lines, index, keys))
        score = _score(lines, shapes, one, keys, tops) - far
        if score > most:
            best, most = one, score
    best = best and _first_of_two(lines, shapes, best, keys, tops)
    return best and _without_section(lines, _fuller(lines, shapes, _first_like(lines, shapes, best, keys), first))


def _page_top(lines: Sequence[Features], shapes: Shapes, first: int) -> int:
    """The line that begins the page, but for a date; none (-1) above a menu if a byline or date tells the headline."""
    top = int(bool(lines) and is_date_line(lines[0].line.text))
    named = top + 1 < len(lines) and lines[top + 1].noise == TRAIL and not is_credited(shapes, top)
    rows = range(top + 2, min(first, top + _HEAD)) if named else ()
    told = any(
        lines[row].words >= _FEWEST and is_credited(shapes, row) and is_candidate(lines, shapes, row) for row in rows
    )
    return -1 if told else top


def _top(lines: Sequence[Features]) -> int:
    """The first line of a page that is no date, no furniture, not its masthead and no word above the headline."""
    own = (
        index
        for index, line in enumerate(lines[:_HEAD])
        if line.noise is None and line.words > 1 and not is_date_line(line.line.text) and not masthead(lines, index)
    )
    return next(own, 0)


def _has_rival(lines: Sequence[Features], shapes: Shapes, index: int, first: int) -> bool:
    """Whether a headline may follow shortly below a line that looks like the name of the outlet or of the body."""
    below = range(index + 1, min(index + 1 + _ABOVE, first))
    least = {"link": _FEWEST, "other": _FEWEST, "field": _COLON, "prose": _FEWEST}
    return any(
        lines[row].words >= least.get(shapes.at(row), LONGEST) and is_candidate(lines, shapes, row) for row in below
    )


def _quiet(lines: Sequence[Features]) -> Iterator[bool]:
    """Which lines, between another and the article, speak against that one: all but furniture, fields and dates."""
    fields = frozenset(labelled(lines))
    for index, line in enumerate(lines):
        dated = line.figures and is_date_line(line.line.text)
        yield line.noise is None and index not in fields and not is_field(line) and not dated


def _bound(line: Features, index: int, tops: _Tops, keys: Counter[str]) -> int:
    """What a line scores at most, at little cost; few need be looked at once a good one is found."""
    repeated = keys[line.key] > 1 or (line.signs != "" and PARTING.search(line.signs) is not None)
    return (
        min(line.words, 9)
        + 5 * repeated
        + 2 * line.line.gap
        + 9 * (index == tops.page)
        + 3 * (index == tops.own)
        + 3
        + _CREDITED
    )


def _first_like(lines: Sequence[Features], shapes: Shapes, best: Headline, keys: Counter[str]) -> Headline:
    """The first line above that could be a headline and has the same words as one."""
    wanted = _words(lines, best)
    for index in range(best.index):
        may = lines[index].key == wanted or wanted in lines[index].key
        if may and is_candidate(lines, shapes, index):
            one = Headline(index, *without_site(lines, index, keys))
            if _words(lines, one) == wanted:
                return one
    return best


def _first_of_two(
    lines: Sequence[Features], shapes: Shapes, best: Headline, keys: Counter[str], tops: _Tops
) -> Headline:
    """The line right above the best one, if by itself it would do as well: the best is the headline's second part."""
    above = best.index - 1
    if above < 0 or best.site is not None or masthead(lines, above):
        return best
    # Four words with small letters among them, above a standfirst that has the byline below it, say something.
    clause = any(word[0].islower() for word in lines[above].line.text.split()) and is_credited(shapes, above)
    if lines[above].words < (_FEWEST if clause else _FULL):
        return best
    if shapes.at(above) not in ("link", "other") or not is_candidate(lines, shapes, above):
        return best
    one = Headline(above, *without_site(lines, above, keys))
    less = _score(lines, shapes, best, keys, tops) - _score(lines, shapes, one, keys, tops)
    return one if one.site is None and less <= _SHORTER * (2 if clause else 1) else best


def _fuller(lines: Sequence[Features], shapes: Shapes, best: Headline, first: int) -> Headline:
    """The line below that says the headline in more words, where the title of the page has it shorter."""
    short = _words(lines, best).split()
    if best.site is None or len(short) < _FEWEST:
        return best
    for index in range(best.index + 1, first):
        full = lines[index].key.split()
        rest = iter(full)
        longer = len(short) < len(full) <= len(short) + _MORE and all(word in rest for word in short)
        if longer and lines[index].noise is None and is_candidate(lines, shapes, index):
            line = lines[index]
            return Headline(index, line.bullet, len(line.line.text), best.site, best.index)
    return best


def _without_section(lines: Sequence[Features], best: Headline) -> Headline:
    """The headline without the section before it ("Press releases …"), where a line below repeats the rest."""
    line = lines[best.index]
    after = next((line for line in lines[best.index + 1 : best.index + 3] if line.words >= _FEWEST), None)
    if after is None or not after.line.text[0].isupper():
        return best
    text = line.line.text[: best.end]
    start = best.end - len(after.line.text)
    section = text[best.start : start]
    if not text.endswith(after.line.text) or not section.endswith(" ") or section.count(" ") > _SECTION:
        return best
    return Headline(best.index, start, best.end, best.site)


def _words(lines: Sequence[Features], headline: Headline) -> str:
    line = lines[headline.index]
    if line.key and (headline.start, headline.end) == (line.bullet, len(line.line.text)):
        return line.key
    return key(line.line.text[headline.start : headline.end])


def _find_given(lines: Sequence[Features], wanted: str, given: str) -> Headline | None:
    for index, line in enumerate(lines):
        if wanted and line.key == wanted:
            return Headline(index, line.bullet, len(line.line.text), None)
    for index, line in enumerate(lines[:_HEAD]):
        text = line.line.text
        start = text.find(given) if given else -1
        if start >= 0 and parted(text[line.bullet : start], text[start + len(given) :]):
            return Headline(index, start, start + len(given), None)
    return None


def _score(lines: Sequence[Features], shapes: Shapes, headline: Headline, keys: Counter[str], tops: _Tops) -> float:
    """How well a line would do as the headline: long enough, set apart, repeated, first of all."""
    index, line = headline.index, lines[headline.index].line
    length = line.text.count(" ", headline.start, headline.end) + 1
    repeated = headline.site is not None or keys[_words(lines, headline)] > 1
    apart = line.gap and (index + 1 >= len(lines) or lines[index + 1].line.gap)
    return (
        min(length, 9)
        + 5 * repeated
        + 2 * apart
        + (9 if length > 4 or headline.site else 2) * (index == tops.page and line.text[-1] != "!")  # a motto
        + 3 * (index == tops.own != tops.page)
        + lead(shapes.between(index + 1, index + 1 + _AHEAD))
        + _CREDITED * is_credited(shapes, index)
        - _STOPPED * is_stopped(lines, index)
        - 5 * is_listed(lines, shapes, index)
        - 4 * (":" in line.text[:20] and length < 6)
    )
