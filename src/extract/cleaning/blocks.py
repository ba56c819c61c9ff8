"""The blocks of a page: each line, or each part of a line with a function of its own, with its type and the rule.

A lost paragraph is worse than a kept menu: a line is boilerplate by its wording, by what it repeats, or by standing in
a menu outside the article, never because it is odd.
"""

from collections.abc import Collection

from extract.cleaning import kinds
from extract.cleaning.bylines import OPENINGS, byline, is_name
from extract.cleaning.datelines import is_place_and_date
from extract.cleaning.dates import find_date
from extract.cleaning.features import Features
from extract.cleaning.model import BlockType
from extract.cleaning.page import NEAR, Page, restates
from extract.cleaning.parts import DATELINE, Part, article_parts, whole

# A line of so many words below the headline is the standfirst, though it ends in no full stop.
_STANDFIRST = 12


def find_parts(page: Page) -> list[Part]:
    """Every line of the page, typed, in order; what separates the parts of a line is in none."""
    seen: set[str] = set()
    parts: list[Part] = []
    for index, line in enumerate(page.lines):
        found = _headline_parts(page, index) or _credit_parts(page, index) or _body_parts(page, index, seen)
        words = _date(line) if found[0].type == "dateline" else line.key
        if words in seen and found[0].type == "dateline":
            found = [whole(line, index, "boilerplate", "cleaning.boilerplate.repeated")]
        parts += found
        if words and found[0].type != "boilerplate":
            seen.add(words)
    return parts


def _date(line: Features) -> str:
    """The date of a dateline, so that it is known when it comes again in another form."""
    date = find_date(line.line.text, months=True)
    return date.value if date else ""


def _body_parts(page: Page, index: int, seen: Collection[str]) -> list[Part]:
    line = page.lines[index]
    rule = _furniture(page, index) or _repetition(line, seen)
    return (
        [whole(line, index, "boilerplate", rule)]
        if rule
        else list(article_parts(line, index, opens=index < page.first + NEAR))
    )


def _headline_parts(page: Page, index: int) -> list[Part]:
    title = page.headline
    if title is None or title.index != index:
        return []
    line = page.lines[index].line
    parts = [Part("title", line.start + title.start, line.start + title.end, "cleaning.title.headline", index)]
    if title.start > page.lines[index].bullet:
        parts.insert(0, Part("boilerplate", line.start, line.start + title.start, "cleaning.title.site", index))
    if title.end < len(line.text):
        parts.append(Part("boilerplate", line.start + title.end, line.end, "cleaning.title.site", index))
    return [_trimmed(part, line.text, line.start) for part in parts]


def _credit_parts(page: Page, index: int) -> list[Part]:
    """Byline and date of a line at the head or foot of the article that holds nothing else."""
    line = page.lines[index]
    if line.credit and not line.line.text[: line.credit[0]].strip(OPENINGS):
        start, end, rule = line.credit
        return [Part("byline", line.line.start + start, line.line.start + end, rule, index)]
    if line.words > 30 or not page.at_edge(index) or line.noise == "cleaning.boilerplate.bar":
        return []
    if found := byline(line.line.text):
        start, end, rule = found
        parts = [Part("byline", line.line.start + start, line.line.start + end, rule, index)]
        for begin, stop in ((0, start), (end, len(line.line.text))):
            rest = line.line.text[begin:stop].strip(" |,;•·/–—-")
            if rest:
                at = line.line.start + line.line.text.index(rest, begin)
                kind: BlockType = "dateline" if find_date(rest) else "boilerplate"
                parts.append(Part(kind, at, at + len(rest), "cleaning.byline.rest", index))
        return sorted(parts, key=lambda part: part.start)
    if kinds.is_date_line(line.line.text):
        return [whole(line, index, "dateline", "cleaning.dateline.date")]
    if page.first - NEAR <= index < page.first + NEAR and is_place_and_date(line.line.text):
        return [whole(line, index, "dateline", DATELINE)]
    if index < page.first + NEAR and is_name(line.line.text) and _beside_date(page, index):
        return [whole(line, index, "byline", "cleaning.byline.name")]
    return []


def _beside_date(page: Page, index: int) -> bool:
    """Whether a date line, or the lone word "By", stands next to a line."""
    if page.headline is None or index <= page.headline.index:
        return False
    around = (page.lines[at].line.text for at in (index - 1, index + 1) if 0 <= at < len(page.lines))
    return any(text.casefold() == "by" or kinds.is_date_line(text) for text in around)


def _furniture(page: Page, index: int) -> str | None:
    """The rule by which a line is none of the article's: its wording, its neighbours or its place."""
    line = page.lines[index]
    if index in page.links:
        return "cleaning.boilerplate.links"
    if line.noise:
        return line.noise
    if kinds.is_source(line.line.text) and not line.prose:
        return "cleaning.boilerplate.source"
    if kinds.is_credit(line):
        return "cleaning.boilerplate.credit"
    if page.title_key and restates(line, page.title_key):
        return "cleaning.boilerplate.headline"
    before = page.headline is not None and index < page.headline.index
    if before and not line.prose:
        return "cleaning.boilerplate.head"
    if _in_menu(page, index):
        return "cleaning.boilerplate.menu"
    return None


def _in_menu(page: Page, index: int) -> bool:
    line = page.lines[index]
    between = page.headline is not None and page.headline.index < index < page.region.start
    if between and (line.closed or line.words >= _STANDFIRST):
        return False
    after = page.lines[index + 1] if index + 1 < len(page.lines) else None
    heads = after is not None and _is_sentence(after) and not _is_sentence(line)
    return page.region.is_menu(index, sentence=heads or _is_sentence(line))


def _is_sentence(line: Features) -> bool:
    """Whether a line is a sentence, an item or a row of a table, so that a line before it may be its heading."""
    ends = line.closed or line.line.text[-1] == ":"
    return not line.noise and ((ends and line.words >= 4) or bool(line.bullet) or kinds.is_row(line))


def _repetition(line: Features, seen: Collection[str]) -> str | None:
    if line.key in seen and not line.prose and line.words >= 2:
        return "cleaning.boilerplate.repeated"
    return None


def _trimmed(part: Part, text: str, base: int) -> Part:
    words = text[part.start - base : part.end - base]
    start = part.start + len(words) - len(words.lstrip())
    return Part(part.type, start, start + len(words.strip()), part.rule, part.row, part.lead)
