"""Teasers of other articles above an article: a headline and one short sentence each, before its own headline."""

from collections.abc import Sequence

from extract.cleaning.features import Features

LINKS = "cleaning.boilerplate.links"
# How far down the page the first may stand; so many in a row are a list; words of a headline, and of a sentence.
_TOP, _SEVERAL, _FEWEST, _LONGEST = 8, 4, 4, 20
# How much more text than the teasers have stands below the headline of the article.
_MORE = 2


def teasers(lines: Sequence[Features]) -> range:
    """The lines of a list of teasers at the head of a page; empty where there is none.

    Headings with one sentence below each may be an article's own: what follows a list of teasers is a headline with
    twice as much text, and not the same form all down the page. A heading that asks is none of a teaser.
    """
    start = next((row for row in range(min(_TOP, len(lines))) if _is_pair(lines, row)), len(lines))
    end = start
    while _is_pair(lines, end):
        end += 2
    if end - start < 2 * _SEVERAL or end >= len(lines) or not _is_head(lines[end]):
        return range(0)
    own = sum(line.words for line in lines[end:] if line.prose)
    return range(start, end) if own >= _MORE * sum(line.words for line in lines[start:end]) else range(0)


def _is_pair(lines: Sequence[Features], row: int) -> bool:
    """Whether a headline stands at a row, and one short sentence below it with no other behind that."""
    if row + 2 >= len(lines) or not _is_head(lines[row]) or lines[row + 2].closed:
        return False
    below = lines[row + 1]
    return below.closed and below.words <= _LONGEST and below.noise is None and not below.bullet


def _is_head(line: Features) -> bool:
    return line.short and line.words >= _FEWEST and line.noise is None and not line.bullet and line.line.text[-1] != ":"
