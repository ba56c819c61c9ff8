"""What the lines of a page are at first sight, and what their neighbours tell of one that may be the headline."""

import re
from collections.abc import Sequence
from typing import Literal

from extract.cleaning.bars import are_entries, before_logo, is_motto
from extract.cleaning.bylines import byline, is_label
from extract.cleaning.credits import is_outlet
from extract.cleaning.datelines import is_filed
from extract.cleaning.dates import find_date, is_month
from extract.cleaning.dayrecords import record_date
from extract.cleaning.features import Features
from extract.cleaning.kinds import is_caption, is_date_line, is_entry, is_field, is_of_another_script, is_sum
from extract.cleaning.lexicon import ordered
from extract.cleaning.people import is_name

# Words of a headline, at most, and before a date that stands behind it, at least.
LONGEST, _FEWEST = 40, 3
# Words of one that asks or ends in a full stop, at most.
ASKED = 20
# Words of a name, at most; of a menu that has nothing between its entries, at least.
_NAME, _MENU = 4, 4
# How far below it byline or date may stand.
_REACH = 5
# So many fields below a line are those of a project that it is the title of.
_FIELDS = 3
# Words of a headline with a colon above fields: "Seeds of Return: helping families to farm again".
_TITLED = 7
_DAYS = 31
# The last dash of a line.
_DASH = re.compile(r"[ ](?:[–—|]|--?)[ ](?=[^–—|]*\Z)")

Shape = Literal["noise", "prose", "byline", "date", "dated", "filed", "field", "link", "other"]


class Shapes:
    """What lines are at first sight, found out when it is asked for, because few are."""

    def __init__(self, lines: Sequence[Features]) -> None:
        self.lines = lines
        self._known: dict[int, Shape] = {}

    def at(self, index: int) -> Shape:
        """The shape of one line."""
        if index not in self._known:
            shape = _shape(self.lines[index])
            self._known[index] = "byline" if shape == "link" and self._is_author(index) else shape
        return self._known[index]

    def _is_author(self, index: int) -> bool:
        """Whether a line is a name and no more, between a headline, or its standfirst, and a date."""
        line, above = self.lines[index], self.lines[max(index - 2, 0) : index]
        below = self.lines[index + 1] if index + 1 < len(self.lines) else None
        name, _, place = line.line.text.partition(" | ")  # "Ana Silva | Riverton"
        if (line.signs and not place) or line.words - place.count(" ") > _NAME + bool(place):
            return False
        if below is None or not below.figures or not is_name(name) or place.count(" ") > 1:
            return False
        return is_date_line(below.line.text) and any(one.words > _NAME and not one.noise for one in above)

    def between(self, start: int, end: int) -> list[Shape]:
        """The shapes of the lines from one index to before another, as far as there are any."""
        return [self.at(index) for index in range(max(0, start), min(end, len(self.lines)))]


def _shape(line: Features) -> Shape:
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
    if line.figures and line.words < 12 and find_date(text) and not (_dates_itself(line) or record_date(text)):
        return "dated"
    if line.signs and line.words < 12 and is_filed(text):
        return "filed"
    if is_field(line):
        return "field"
    return "link" if line.short else "other"


def is_candidate(lines: Sequence[Features], shapes: Shapes, index: int) -> bool:
    """Whether a line may be the headline, by its own shape and that of the lines beside it."""
    line, text = lines[index], lines[index].line.text
    if line.words < 2 or line.opens or line.noise or _is_of_its_own(line):
        return False
    below = lines[index + 1 : index + 1 + _REACH]
    if is_of_another_script(text) and any(one.prose and not is_of_another_script(one.line.text) for one in below):
        return False
    if shapes.at(index) in ("byline", "date", "dated", "filed") or _is_issuer(line) or text.count("  ") > 1:
        return False
    if index and (_is_label(lines[index - 1]) or (shapes.at(index - 1) == "byline" and is_outlet(text))):
        return False
    beside = [shapes.at(row) for row in (index - 1, index + 1) if 0 <= row < len(lines) and lines[row].key != line.key]
    tops = line.words >= _TITLED and beside[:1] != ["field"] and text.partition(":")[0].count(" ") > 1  # no label
    if shapes.at(index) == "field" and "field" in beside and not tops:
        return False
    if index == 0 and line.words <= _NAME and len(lines) > 1 and is_motto(lines[1]):
        return False
    stops = line.closed and text[-1] in ".。" and not is_stopped(lines, index)
    stops |= text[-1] in ",;" and (index + 1 == len(lines) or lines[index + 1].line.gap)  # "Members of the council,"
    sized = 2 <= line.words <= LONGEST and not stops and not text.endswith((":", " ago"))
    return sized and (not line.bullet or text.startswith("#"))


def _is_of_its_own(line: Features) -> bool:
    """Whether a line shows by itself to be something else: a caption, a logo, a way, a sum, an address, a menu."""
    if is_caption(line) or before_logo(line) or _is_way(line.line.text) or is_entry(line) or is_sum(line):
        return True
    menu = line.words >= _MENU and line.short and are_entries(line)
    return "@" in line.signs or menu or is_motto(line)


def _is_way(text: str) -> bool:
    """Whether a line is a way through the site that has slashes: "Our work / Projects / East Ostia"."""
    steps = text.split(" / ")
    return len(steps) > 1 and max(step.count(" ") for step in steps) < _NAME


def is_stopped(lines: Sequence[Features], index: int) -> bool:
    """Whether a line may be a headline that ends in a full stop: one short sentence, apart, a byline or date below."""
    line = lines[index] if index + 1 < len(lines) else None
    if line is None or not (line.closed and line.line.gap and _FEWEST <= line.words <= ASKED):
        return False
    text, below = line.line.text, lines[index + 1].line.text
    whole = text[-1] == "." and text[0].isalnum() and ". " not in text
    return whole and (is_date_line(below) or byline(below) is not None)


def dated_end(line: Features) -> int:
    """Where a headline ends before a dash and its date, "Islands sign truce - 2003-01-29"; 0 for other lines."""
    mark = _DASH.search(line.line.text) if line.figures else None
    before = line.line.text[: mark.start()] if mark else ""
    if mark is None or before.count(" ") + 1 < _FEWEST or before.count("(") > before.count(")"):
        return 0
    if not is_date_line(line.line.text[mark.end() :]):
        return 0
    return 0 if _begins_span(before) else mark.start()


def _dates_itself(line: Features) -> bool:
    """Whether a headline ends in its date, or in brackets with the days of what it is about."""
    text = line.line.text
    before = text.rpartition(" (")[0] if text[-1] == ")" else ""
    return dated_end(line) > 0 or before.count(" ") >= _FEWEST


def _begins_span(before: str) -> bool:
    """Whether what stands before the dash of a date begins a span of time: "Project update, January – June 2022"."""
    last = before.rpartition(" ")[2]
    date = find_date(before, months=True)
    return is_month(last) or (last.isdigit() and int(last) <= _DAYS) or (date is not None and date.end == len(before))


def _is_label(line: Features) -> bool:
    """Whether a line announces a name: "By", "Written by", "Author:"; "STORY" stands above a headline."""
    return is_label(line.line.text) and (":" in line.signs or line.key.endswith("by"))


def _is_issuer(line: Features) -> bool:
    """Whether a line is no more than the office that speaks for a body: "Ports Agency Press Office"."""
    return line.short and line.key.endswith(ordered("bylines", "press_offices"))


def lead(after: Sequence[Shape]) -> int:
    """What the next lines tell: below a headline stand a second one, the byline, the date, fields or the article."""
    if len(after) >= _FIELDS and set(after[:_FIELDS]) <= {"field", "dated"} and "field" in after:
        return 3
    seen = [shape for shape in after if shape != "noise"][:2]
    return 3 if "prose" in seen or "byline" in seen else int("date" in seen)


def is_listed(lines: Sequence[Features], shapes: Shapes, index: int) -> bool:
    """Whether a line stands amid lines as short as itself, with no blank line between, as a link does."""
    around = [*shapes.between(index - 1, index), *shapes.between(index + 1, index + 3)]
    apart = any(line.line.gap for line in lines[index : index + 3])
    return len(around) == 3 and set(around) == {"link"} and not apart
