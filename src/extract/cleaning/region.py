"""Where on a page the article stands: the stretch of lines with the most running text and the fewest labels.

The stretch of the greatest sum (Kadane's algorithm) over weights that count the words of sentences against the lines
that are none. On a page with no more than a few such lines, everything stays.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import accumulate

from extract.cleaning.comments import find_comments, find_tags
from extract.cleaning.features import Features
from extract.cleaning.kinds import is_entry, is_field, is_row
from extract.cleaning.lexicon import words
from extract.cleaning.runs import enumerated, labelled
from extract.cleaning.stops import before_others, before_teasers
from extract.cleaning.trimming import Look, teasers, trimmed

# A label outweighs so many words of running text, and a line of known furniture so many; on a page of few such lines, a
# project page say, a label is as likely a heading of the article.
_LABEL, _FURNITURE, _HEADING = 6, 10, 2
# A very long paragraph is no better proof than a long one.
_ENOUGH = 60
# So many labels on one side of the article make that side a menu; in so many, a sentence or two belong to it as well.
_MENU, _CROWD = 4, 12
# So many fields in a row right above the article are its own.
_FIELDS = 2
# So many are, with a heading between them and it.
_BLOCK = 4
# So many headings may stand above the fields below an article.
_HEADS = 2
# So many fields of one label are those of the items of a list.
_ITEMS = 3


@dataclass(frozen=True, slots=True)
class Region:
    """Indices of lines: the article runs from `start` to before `end`.

    Attributes:
        start: its first line.
        end: one past its last.
        head: how many of the lines before it are labels: links, buttons, headings.
        tail: how many of those after it.
        stop: the line from which on nothing is the article's: comments, dated teasers; `None` for the end of the page.
    """

    start: int
    end: int
    head: int
    tail: int
    stop: int | None = None

    @property
    def below_menu(self) -> bool:
        """Whether what stands before the article is a menu."""
        return self.head >= _MENU

    def is_menu(self, index: int, *, sentence: bool) -> bool:
        """Whether a line falls with the menu that it stands in, outside the article; a sentence only in a long one."""
        if self.stop is not None and index >= self.stop:
            return True
        least = _CROWD if sentence else _MENU
        return (index < self.start and self.head >= least) or (index >= self.end and self.tail >= least)


def find_region(lines: Sequence[Features], links: Collection[int] = (), counted: Collection[int] = ()) -> Region:
    """The stretch of the page that holds the article; the whole page where nothing on it reads as running text.

    Args:
        lines: the lines of the page.
        links: indices of those that are known to be lists of links.
        counted: indices of those that are figures and what they count.
    """
    likes: list[Look] = ["tally" if index in counted else _looks(line) for index, line in enumerate(lines)]
    for index in labelled(lines):
        likes[index] = "field"
    for index in _again(lines, likes):
        likes[index] = "again"
    labels = [0, *accumulate(look == "label" for look in likes)]
    noise = [0, *accumulate(look == "noise" for look in likes)]

    def count(start: int, end: int) -> int:
        """How many lines are labels; furniture that its wording gives away tells half as much of its neighbours."""
        return labels[end] - labels[start] + (noise[end] - noise[start]) // 2

    crowded = count(0, len(lines)) >= _CROWD
    listed = enumerated(lines)
    label = _LABEL if crowded else _HEADING
    weights = [
        -_FURNITURE if line.noise or index in links else 0 if index in listed else _weight(line, look, label)
        for index, (line, look) in enumerate(zip(lines, likes, strict=True))
    ]
    stop = min(find_comments(lines), before_teasers(lines, weights))
    start, end = _heaviest(weights[: min(stop, before_others(lines, weights))])
    if start == end:
        return Region(0, len(lines), 0, 0)
    if crowded:
        start, end = trimmed(weights, start, end, teasers(likes, weights, count))
    if (tags := start + find_tags(lines[start:])) < min(len(lines), stop):
        end, stop = min(end, tags), tags
    start, end = _above(likes, start), _beneath(lines, likes, end, min(stop, len(lines)))
    return Region(start, end, count(0, start), count(end, len(lines)), stop if stop < len(lines) else None)


def _above(likes: Sequence[Look], start: int) -> int:
    """The first of the fields that stand above the article: "Donor: Norlandia"; one alone is a menu's.

    Headings may stand between them and above the article, if enough of them stand one below the other.
    """
    first = at = start
    while True:
        bottom = at - (at > 0 and likes[at - 1] == "label")
        noted = bottom > 0 and likes[bottom - 1] == "noise"  # "Last updated: …"
        at = bottom = bottom - noted
        while at and likes[at - 1] in ("field", "again"):
            at -= 1
        if at == bottom:
            return first
        if bottom - at >= (_FIELDS if bottom == start else _BLOCK):
            first = at


def _beneath(lines: Sequence[Features], likes: Sequence[Look], end: int, stop: int) -> int:
    """One past the fields right below the article, or below a heading there: "At a glance", "Length: 600 m".

    With an address, a label of the site or a name of its own among them, they are the foot of the page.
    """
    first = at = end
    while first < min(end + _HEADS, stop) and likes[first] == "label":
        first = at = first + 1
    while at < stop and likes[at] == "field" and ":" in lines[at].signs:
        at += 1
    labels = {lines[index].line.text.partition(":")[0].casefold().strip() for index in range(first, at)}
    return at if at - first >= _ITEMS and labels.isdisjoint(words("layout", "foot_labels")) else end


def _again(lines: Sequence[Features], likes: Sequence[Look]) -> list[int]:
    """The fields whose label several items of a page have: "Posted: 3 March", "Type: News"; they part no article."""
    fields = [index for index, (line, look) in enumerate(zip(lines, likes, strict=True)) if look == "field"]
    labels = {index: lines[index].line.text.partition(":")[0] for index in fields if ":" in lines[index].signs}
    times = Counter(labels.values())
    return [index for index, label in labels.items() if times[label] >= _ITEMS]


def _looks(line: Features) -> Look:
    """What a line is to its neighbours."""
    if line.noise:
        return "noise"
    if not line.signs:
        return "label" if line.short else "text"
    if is_row(line):
        return "row"
    if is_field(line) or is_entry(line):
        return "field"
    return "label" if line.short else "text"


def _weight(line: Features, look: Look, label: int) -> int:
    if look == "tally" and not line.closed:
        return 1
    if line.short and not line.signs:
        return -label
    if line.closed and line.words >= 4:
        return min(line.words, _ENOUGH)
    if line.words >= 20 or (line.bullet and line.words >= 6):
        return min(line.words, _ENOUGH) // 2
    return 0 if look in ("row", "again") or (label == _HEADING and look == "field") else -label


def _heaviest(weights: Sequence[int]) -> tuple[int, int]:
    best, bounds = 0, (0, 0)
    total = start = 0
    for index, weight in enumerate(weights):
        total += weight
        if total <= 0:
            total, start = 0, index + 1
        elif total > best:
            best, bounds = total, (start, index + 1)
    return bounds
