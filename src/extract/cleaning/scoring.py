"""How well a line would do as the headline: long enough, set apart, repeated, first of all, above byline or date."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from extract.cleaning.credited import is_credited, is_crowned
from extract.cleaning.features import Features
from extract.cleaning.keys import key
from extract.cleaning.kinds import is_date_line
from extract.cleaning.lexicon import ordered
from extract.cleaning.mastheads import masthead
from extract.cleaning.shaped import TRAIL
from extract.cleaning.shapes import Shapes, is_candidate, is_listed, is_stopped, lead
from extract.cleaning.sites import PARTING, Headline
from extract.cleaning.told import share_told

# Words of a headline right above a byline.
_FEWEST = 4
# Words of one with a colon in it.
_COLON = 7
# How many lines of a page without running text may hold its headline.
HEAD = 12
# How many lines after a line tell what it is.
AHEAD = 5
# What a byline or date right below a line adds to its score, and what a full stop at its end takes.
_CREDITED, _STOPPED = 8, 8
# What a line gains all of whose words come again in the first paragraphs.
_TOLD = 6


class Tops(NamedTuple):
    """What lines are measured by.

    Attributes:
        page: the first line of the page that is no date.
        own: the first that is no furniture, nor its masthead either.
        told: the stems of the words with which the article begins, as `told.stems_told` has them.
    """

    page: int
    own: int
    told: frozenset[str] = frozenset()


def page_top(lines: Sequence[Features], shapes: Shapes, first: int) -> int:
    """The line that begins the page, but for a date; none (-1) above a menu if a byline or date tells the headline."""
    top = int(bool(lines) and is_date_line(lines[0].line.text))
    menu = top + 1 < len(lines) and (lines[top + 1].noise == TRAIL or masthead(lines, top + 1) is not None)
    named = menu and not is_credited(shapes, top)
    rows = range(top + 2, min(first, top + HEAD)) if named else ()
    told = any(
        lines[row].words >= _FEWEST and is_credited(shapes, row) and is_candidate(lines, shapes, row) for row in rows
    )
    return -1 if told else top


def own_top(lines: Sequence[Features]) -> int:
    """The first line of a page that is no date, no furniture, not its masthead and no word above the headline."""
    own = (
        index
        for index, line in enumerate(lines[:HEAD])
        if line.noise is None and line.words > 1 and not is_date_line(line.line.text) and not masthead(lines, index)
    )
    return next(own, 0)


def bound(line: Features, index: int, tops: Tops, keys: Counter[str]) -> int:
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
        + _TOLD
    )


def words_of(lines: Sequence[Features], headline: Headline) -> str:
    """The key of a headline, without the site beside it."""
    line = lines[headline.index]
    if line.key and (headline.start, headline.end) == (line.bullet, len(line.line.text)):
        return line.key
    return key(line.line.text[headline.start : headline.end])


def score(lines: Sequence[Features], shapes: Shapes, headline: Headline, keys: Counter[str], tops: Tops) -> float:
    """How well a line would do as the headline: long enough, set apart, repeated, first of all; no standfirst."""
    index, line = headline.index, lines[headline.index].line
    length = line.text.count(" ", headline.start, headline.end) + 1
    times = keys[words_of(lines, headline)]
    caption = tops.page not in (index, index - 1) and times == 2 and _comes_twice(lines, index)
    repeated = headline.site is not None or (times > 1 and not caption)
    apart = line.gap and (index + 1 >= len(lines) or lines[index + 1].line.gap)
    return (
        min(length, 9)
        + 5 * repeated
        + 2 * apart
        + (9 if length > 4 or headline.site else 2) * (index == tops.page and line.text[-1] != "!")  # a motto
        + 3 * (index == tops.own != tops.page)
        + lead(shapes.between(index + 1, index + 1 + AHEAD))
        + _CREDITED * (not caption and _is_marked(shapes, index))
        + _TOLD * share_told(line.text[headline.start : headline.end], tops.told)
        - _STOPPED * is_stopped(lines, index)
        - 5 * (is_listed(lines, shapes, index) and not (_is_under_menu(lines, index, tops) and length > _FEWEST))
        - 5 * (shapes.at(index) == "other" and not repeated and tops.page != index)
        - 4 * (":" in line.text[:20] and length < 6)
    )


def _is_marked(shapes: Shapes, index: int) -> bool:
    """Whether byline or date show that a line is the headline; few words with a colon, as a field has, they do not."""
    if _is_posted(shapes.lines, index):
        return True
    if shapes.at(index) == "field" and shapes.lines[index].words < _COLON:
        return False
    return is_credited(shapes, index) or is_crowned(shapes, index)


def _is_under_menu(lines: Sequence[Features], index: int, tops: Tops) -> bool:
    """Whether a line is the first of a page below its menu, or below the one word above the headline."""
    return index == tops.own != tops.page and (lines[index - 1].noise is not None or lines[index - 1].words == 1)


def _is_posted(lines: Sequence[Features], index: int) -> bool:
    """Whether the line right below one says when it was published: "Posted on 3 March 2024 by Ana"."""
    below = lines[index + 1] if index + 1 < len(lines) and lines[index].words >= _FEWEST else None
    return below is not None and below.figures and below.key.startswith(ordered("dates", "published"))


def _comes_twice(lines: Sequence[Features], index: int) -> bool:
    """Whether a line is the same as the next or the last: the caption of a picture and what stands for the picture.

    Right below a few words, or furniture, some words in a row are the headline.
    """
    twins = [row for row in range(max(index - 1, 0), min(index + 2, len(lines))) if lines[row].key == lines[index].key]
    over = lines[twins[0] - 1] if twins[0] else None
    heads = over is None or over.noise is not None or over.words < _FEWEST
    return len(twins) > 1 and not (heads and lines[index].words > _COLON)
