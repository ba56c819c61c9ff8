"""Which line of a page is its headline."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice

from extract.cleaning.credited import is_asked, is_credited
from extract.cleaning.features import Features
from extract.cleaning.keys import key
from extract.cleaning.kinds import is_date_line, is_field
from extract.cleaning.lexicon import ordered, words
from extract.cleaning.mastheads import masthead
from extract.cleaning.runs import labelled
from extract.cleaning.scoring import AHEAD, HEAD, Tops, bound, own_top, page_top, score, words_of
from extract.cleaning.shapes import LONGEST, Shapes, is_candidate, is_stopped
from extract.cleaning.sites import Headline, parted, trail_ends, without_site
from extract.cleaning.told import is_deck, stems_told

__all__ = ["Headline", "find_headline"]

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
# Ends of the labels of fields that give the headline.
_NAMING = ("name", "title")
# What greets the reader.
_GREETS = "Welcome to "
# The least score of a headline; see `scoring.score`.
_ENOUGH = 4


def find_headline(lines: Sequence[Features], first: int, given: str | None) -> Headline | None:
    """The first full statement of the headline, `None` where the page has none.

    Args:
        lines: the lines of the page.
        first: the first of its lines that is running text.
        given: the title supplied with the article; if it stands in the text, that is the headline.
    """
    if given is not None:
        return _find_given(lines, key(given), given)
    first = first if first < len(lines) else min(HEAD, len(lines))
    first += is_stopped(lines, first) or is_asked(Shapes(lines[: first + 1 + AHEAD]), first)
    keys = Counter([line.key for line in lines if line.key])
    keys.update(trail_ends(lines[:first]))
    shapes = Shapes(lines[: first + AHEAD])
    labels = labelled(lines[:first])
    quiet = [*accumulate(_quiet(lines[:first], labels), initial=0)]
    tops = Tops(page_top(lines, shapes, first), own_top(shapes.lines), stems_told(lines, first))
    best, most = None, _ENOUGH - 0.25
    fields = _fields(lines, labels)
    for index in range(first):
        if lines[index].noise or lines[index].words < 2 or index in fields:
            continue
        far = min(quiet[first] - quiet[index + 1], 12) / 2
        if bound(lines[index], index, tops, keys) - far <= most or not is_candidate(lines, shapes, index):
            continue
        named = index <= tops.own + _ABOVE and masthead(lines, index)
        if (named or _is_hailing(shapes, index)) and _has_rival(lines, shapes, index, first):
            continue
        one = Headline(index, *without_site(lines, index, keys))
        value = score(lines, shapes, one, keys, tops) - far
        if value > most:
            best, most = one, value
    best = best and _first_of_two(lines, shapes, best, keys, tops)
    return best and _without_section(lines, _fuller(lines, shapes, best, first))


def _is_hailing(shapes: Shapes, index: int) -> bool:
    """Whether a line greets the reader, or is the latest news with neither byline nor date of its own."""
    text = shapes.lines[index].line.text
    ticker = text.casefold().startswith(ordered("layout", "tickers"))
    return text.startswith(_GREETS) or (ticker and shapes.between(index + 1, index + 2) not in (["byline"], ["date"]))


def _has_rival(lines: Sequence[Features], shapes: Shapes, index: int, first: int) -> bool:
    """Whether a headline may follow shortly below a line that looks like the name of the outlet or of the body."""
    below = islice((row for row in range(index + 1, first) if lines[row].noise is None), _ABOVE)
    least = {"link": _FEWEST, "other": _FEWEST, "field": _COLON, "prose": _FEWEST}
    return any(
        lines[row].words >= least.get(shapes.at(row), LONGEST) and is_candidate(lines, shapes, row) for row in below
    )


def _fields(lines: Sequence[Features], rows: Sequence[int]) -> frozenset[int]:
    """The labels and values on lines of their own: no headlines, but for the value of "Project name"."""
    names = {value for label, value in zip(rows[::2], rows[1::2], strict=True) if lines[label].key.endswith(_NAMING)}
    return frozenset(rows) - names


def _quiet(lines: Sequence[Features], labels: Sequence[int]) -> Iterator[bool]:
    """Which lines, between another and the article, speak against that one: all but furniture, fields and dates."""
    fields = frozenset(labels)
    for index, line in enumerate(lines):
        dated = line.figures and is_date_line(line.line.text)
        yield line.noise is None and index not in fields and not is_field(line) and not dated


def _first_like(lines: Sequence[Features], shapes: Shapes, best: Headline, keys: Counter[str]) -> Headline:
    """The first line above that could be a headline and has the same words as one."""
    wanted = words_of(lines, best)
    # "Listen: …" below the headline, which is all behind the colon.
    behind = key(lines[best.index].line.text.partition(": ")[2]) if ":" in lines[best.index].signs else ""
    for index in range(best.index):
        if behind and lines[index].key == behind and is_candidate(lines, shapes, index):
            return Headline(index, lines[index].bullet, len(lines[index].line.text), None)
        may = lines[index].key == wanted or wanted in lines[index].key
        if may and is_candidate(lines, shapes, index):
            one = Headline(index, *without_site(lines, index, keys))
            if words_of(lines, one) == wanted:
                return one
    return best


def _first_of_two(
    lines: Sequence[Features], shapes: Shapes, best: Headline, keys: Counter[str], tops: Tops
) -> Headline:
    """The line above the best one, if by itself it would do as well: the best is the headline's second part.

    Above a line that the page has had before stands a teaser.
    """
    if (first := _first_like(lines, shapes, best, keys)) is not best:
        return first
    above = next((row for row in range(best.index - 1, -1, -1) if lines[row].noise is None), -1)
    if above < 0 or best.site is not None or masthead(lines, above) or _is_hailing(shapes, above):
        return best
    if above == best.index - 1 and is_deck(lines, shapes, best.index, tops.told):
        return _first_like(lines, shapes, Headline(above, *without_site(lines, above, keys)), keys)
    tops = tops._replace(told=frozenset())  # a standfirst has more of the article's words than its headline
    # Four words, two of them in small letters, above a standfirst that has the byline below it, say something.
    small = words("layout", "unfinished")
    says = sum(word[0].islower() and word not in small for word in lines[above].line.text.split())
    clause = says > 1 and is_credited(shapes, above)
    if lines[above].words < (_FEWEST if clause else _FULL):
        return best
    told = shapes.at(above) == "field" and lines[above].words >= _COLON
    if not (told or shapes.at(above) in ("link", shapes.at(best.index))) or not is_candidate(lines, shapes, above):
        return best
    one = Headline(above, *without_site(lines, above, keys))
    less = score(lines, shapes, best, keys, tops) - score(lines, shapes, one, keys, tops)
    two = one.site is None and less <= _SHORTER * (2 if clause else 1)
    return _first_like(lines, shapes, one, keys) if two else best


def _fuller(lines: Sequence[Features], shapes: Shapes, best: Headline, first: int) -> Headline:
    """The line below that says the headline in more words, where the title of the page has it shorter."""
    short = words_of(lines, best).split()
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


def _find_given(lines: Sequence[Features], wanted: str, given: str) -> Headline | None:
    for index, line in enumerate(lines):
        if wanted and line.key == wanted:
            return Headline(index, line.bullet, len(line.line.text), None)
    for index, line in enumerate(lines[:HEAD]):
        text = line.line.text
        start = text.find(given) if given else -1
        if start >= 0 and parted(text[line.bullet : start], text[start + len(given) :]):
            return Headline(index, start, start + len(given), None)
    return None
