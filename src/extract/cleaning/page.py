"""What is known of a page before its lines are typed: where the article stands, and its headline."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from extract.cleaning.bylines import byline
from extract.cleaning.features import Features
from extract.cleaning.keys import key
from extract.cleaning.kinds import is_caption, is_date_line
from extract.cleaning.region import Region, find_region
from extract.cleaning.runs import link_lists
from extract.cleaning.tallies import tallies
from extract.cleaning.teasers import LINKS, teasers
from extract.cleaning.titles import Headline, find_headline

# A line this much longer than the headline that it begins with says more than the headline.
_SLACK = 4
# How far into the article a byline or date may still stand, and how far from its end.
NEAR, _FAR, _HEAD = 3, 8, 30
# Words of running text that make an article.
_ARTICLE = 60
# Words of a sentence that says what a section has.
_BLURB = 20


@dataclass(frozen=True, slots=True)
class Page:
    """What is known of a page before its lines are typed.

    Attributes:
        lines: its lines.
        region: where the article stands.
        headline: its headline.
        first: the first line of the article that is running text.
        links: the lines that are lists of links.
        title_key: the words of the headline.
        top: the first line that byline and date may stand on: below the headline, or shortly above it.
        between: how many lines stand between headline and article that are no date, byline or furniture.
    """

    lines: Sequence[Features]
    region: Region
    headline: Headline | None

    first: int
    links: frozenset[int]
    title_key: str
    top: int
    between: int

    def at_edge(self, index: int) -> bool:
        """Whether a line is near the headline or between it and the article, or near the article's end."""
        if index < self.first + NEAR:
            return index >= self.top
        return self.region.end - NEAR <= index < self.region.end + _FAR


def make_page(lines: Sequence[Features], given_title: str | None) -> Page:
    """Find article and headline among the lines of a page."""
    counted, above = tallies(lines), teasers(lines)
    if counted or above:  # "388" is a bar by its shape
        lines = [
            line._replace(noise=None if row in counted else LINKS) if row in counted or row in above else line
            for row, line in enumerate(lines)
        ]
    links = link_lists(lines)
    region = find_region(lines, links, counted)
    first = _first_prose(lines, region, links)
    title = find_headline(lines, first, given_title)
    title_key = key(lines[title.index].line.text[title.start : title.end]) if title else ""
    region = _below_headline(lines, region, title, title_key)
    first = max(first, _first_prose(lines, region, links))
    if title and title.index == first:
        first = _first_prose(lines, replace(region, start=first + 1), links)
    below = lines[title.index + 1 : region.start] if title else ()
    between = sum(
        line.noise is None and not is_date_line(line.line.text) and not byline(line.line.text) for line in below
    )
    return Page(lines, region, title, first, links, title_key, _top(lines, region, first, title_key), between)


def _first_prose(lines: Sequence[Features], region: Region, links: Collection[int]) -> int:
    prose = (index for index in range(region.start, region.end) if lines[index].prose and index not in links)
    return next((at for at in prose if not (is_caption(lines[at]) or _tells_section(lines, at))), region.end)


def _tells_section(lines: Sequence[Features], index: int) -> bool:
    """Whether a sentence goes on from the words of the line above, a section: "Ports", "Ports of nine isles"."""
    above = lines[index - 1].key if index else ""
    return above != "" and lines[index].words <= _BLURB and lines[index].key.startswith(above + " ")


def _below_headline(lines: Sequence[Features], region: Region, title: Headline | None, title_key: str) -> Region:
    """The region without what stands above the headline, if that comes again in it, above two thirds of its words.

    Above fewer of them only if author or date stand below it there, and not where it comes first: what stands between
    are teasers.
    """
    again = [index for index in range(region.start, region.end) if lines[index].key == title_key]
    if title is None or not again:
        return region
    above = [*accumulate((line.words * line.prose for line in lines[region.start : region.end]), initial=0)]
    for index in again:
        before, after = above[index - region.start], above[-1] - above[index - region.start]
        if region.below_menu and 2 * before < after:
            return replace(region, start=index)
        if after >= _ARTICLE and _is_credited(lines, index) and not _is_credited(lines, title.index):
            return replace(region, start=index)
    return region


def _is_credited(lines: Sequence[Features], index: int) -> bool:
    """Whether author or date stand shortly below a line."""
    texts = [line.line.text for line in lines[index + 1 : index + 1 + NEAR]]
    return any(is_date_line(text) or byline(text) for text in texts)


def _top(lines: Sequence[Features], region: Region, first: int, title_key: str) -> int:
    if not region.below_menu:
        return 0
    above = range(max(first - 2 * _HEAD, 0), first)
    title = next((index for index in above if title_key and restates(lines[index], title_key)), 0)
    return title - _FAR if title > _FAR else max(first - _HEAD, 0)


def restates(line: Features, title_key: str) -> bool:
    """Whether a line is the headline again, with a word or two more, or only its first part up to a comma or dash."""
    if title_key not in line.key and not title_key.startswith(line.key):
        return False  # as nearly always
    if line.closed and line.line.text[-1] == ".":
        return False
    if title_key in line.key and line.key.count(" ") <= title_key.count(" ") + _SLACK and title_key.count(" ") >= 2:
        return True
    return line.key.count(" ") >= 3 and title_key.startswith(line.key + " ") and len(line.key) * 2 > len(title_key)
