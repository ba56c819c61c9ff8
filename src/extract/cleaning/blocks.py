"""The blocks of a page: each line, or each part of a line with a function of its own, with its type and the rule.

A lost paragraph is worse than a kept menu: a line is boilerplate by its wording, by what it repeats, or by standing in
a menu outside the article, never because it is odd.
"""

from collections.abc import Collection, Sequence

from extract.cleaning import kinds
from extract.cleaning.bars import is_motto
from extract.cleaning.bylines import byline
from extract.cleaning.context import above_furniture, in_context, make_context
from extract.cleaning.creditlines import credit_parts
from extract.cleaning.dates import find_date
from extract.cleaning.features import Features
from extract.cleaning.lexicon import words as listed
from extract.cleaning.model import BlockType
from extract.cleaning.page import NEAR, Page, restates
from extract.cleaning.parts import DATE_LINE, Part, article_parts, whole
from extract.cleaning.runs import labelled
from extract.cleaning.sources import is_issuer, is_source
from extract.cleaning.tails import amid_furniture, hangs, links_about

REPEATED, HEAD = "cleaning.boilerplate.repeated", "cleaning.boilerplate.head"
# A line of so many words below the headline is the standfirst, though it ends in no full stop.
_STANDFIRST = 12
# One of so many is, between headline and byline; one of so few may be a language that the page links to.
_DECK, _LANGUAGE = 4, 3
# So many lines between headline and article are a menu.
_FEW = 4
# A line of so many words that comes again word for word is a caption or standfirst, and no refrain.
_LONG = 20


def find_parts(page: Page) -> list[Part]:
    """Every line of the page, typed, in order; what separates the parts of a line is in none."""
    seen: set[str] = set()
    parts: list[Part] = []
    context = make_context(page)
    paragraphs = 0
    apart, fields = _apart(page), _fields(page)
    for index, line in enumerate(page.lines):
        if index in fields:
            parts.append(whole(line, index, "field", "cleaning.block.field"))
            continue
        found = _headline_parts(page, index) or credit_parts(page, index) if index in apart else []
        if not found and (line.figures or _is_quoted(parts)):
            found = above_furniture(page, index, parts[-1] if parts else None)
        if not found and (rule := _furniture(page, index) or _repetition(line, seen, page.lines[index - 1])):
            parts.append(whole(line, index, "boilerplate", rule))
            seen.update((line.key,) if rule == HEAD else ())  # which the next page of a paper has again
            continue
        found = found or in_context(page, index, context) or article_parts(line, index, opens=paragraphs < NEAR)
        paragraphs += index >= page.first and found[-1].type == "paragraph"
        words = _date(line, found[0]) if found[0].type == "dateline" else line.key
        # Before a sentence the dateline stays, whatever it repeats.
        if words in seen and len(found) == 1 and found[0].type == "dateline":
            found = [whole(line, index, "boilerplate", REPEATED)]
        parts += found
        # The text may repeat what its list of points has said, and below the headline stands the date of the article.
        again = found[0].type == "item" and line.prose
        again |= found[0].type == "dateline" and page.headline is not None and index < page.headline.index
        if words and found[0].type != "boilerplate" and not again:
            seen.add(words)
    return parts


def _apart(page: Page) -> Collection[int]:
    """The lines that may be the headline or hold a credit, by their place or their end."""
    apart = {index for index, line in enumerate(page.lines) if line.credit or page.at_edge(index)}
    return apart | {page.headline.index} if page.headline else apart


def _fields(page: Page) -> frozenset[int]:
    """The labels and values of the article that stand on lines of their own, below its headline."""
    first = page.headline.index + 1 if page.headline else page.region.start
    return frozenset(row for row in labelled(page.lines) if first <= row < page.region.end)


def _is_quoted(parts: Sequence[Part]) -> bool:
    """Whether the last part is a quotation, which the next line may say the speaker of."""
    return bool(parts) and parts[-1].type == "quotation"


def _date(line: Features, part: Part) -> str:
    """The date of a dateline, so that it is known when it comes again in another form."""
    date = find_date(line.line.text[: part.end - line.line.start], months=True)
    return date.value if date else ""


def _headline_parts(page: Page, index: int) -> list[Part]:
    title = page.headline
    if title is None or title.index != index:
        return []
    line = page.lines[index].line
    parts = [Part("title", line.start + title.start, line.start + title.end, "cleaning.title.headline", index)]
    if title.start > page.lines[index].bullet:
        parts.insert(0, Part("boilerplate", line.start, line.start + title.start, "cleaning.title.site", index))
    if title.end < len(line.text):
        dated = kinds.is_date_line(line.text[title.end :])
        rest: tuple[BlockType, str] = ("dateline", DATE_LINE) if dated else ("boilerplate", "cleaning.title.site")
        parts.append(Part(rest[0], line.start + title.end, line.end, rest[1], index))
    return [_trimmed(part, line.text, line.start) for part in parts]


def _furniture(page: Page, index: int) -> str | None:
    """The rule by which a line is none of the article's: its wording, its neighbours or its place."""
    line = page.lines[index]
    if index in page.links:
        return "cleaning.boilerplate.links"
    if line.noise and not _heads_text(page, index):
        return line.noise
    labelled = ":" in line.signs or line.line.text.startswith("SOURCE ")
    source = labelled and not line.prose and is_source(line.line.text.strip("[]()"))
    if source or (line.words <= kinds.LONGEST_ROW and page.at_edge(index) and is_issuer(line)):
        return "cleaning.boilerplate.source"
    if kinds.is_credit(line):
        return "cleaning.boilerplate.credit"
    if page.title_key and restates(line, page.title_key):
        return "cleaning.boilerplate.headline"
    before = page.headline is not None and index < page.headline.index
    if (before or _above_again(page, index)) and (
        not line.prose or line.words <= _STANDFIRST
    ):  # a motto may be a sentence
        return HEAD
    if _names_section(page, index) or (index == 1 < page.first and is_motto(line)):
        return "cleaning.boilerplate.menu"
    switch = line.words <= _LANGUAGE and index < page.first and page.lines[index - 1].noise is not None
    if switch and kinds.is_language_link(line.line.text):
        return "cleaning.boilerplate.menu"
    if _in_menu(page, index) or (page.first < index and links_about(page, index)):
        return "cleaning.boilerplate.menu"
    return hangs(page, index)


def _heads_text(page: Page, index: int) -> bool:
    """Whether the words of a button stand between two paragraphs of the article, as a heading: "What we do"."""
    if not page.first < index < page.region.end - 1 or page.lines[index].key not in listed("layout", "headings"):
        return False
    return page.lines[index - 1].noise is None and page.lines[index + 1].prose


def _names_section(page: Page, index: int) -> bool:
    """Whether a line between headline and article is a section of an outlet, and heads no text."""
    if page.headline is None or not page.headline.index < index < page.first - 1:
        return False
    return page.lines[index].key in listed("bylines", "sections") and not page.lines[index + 1].prose


def _above_again(page: Page, index: int) -> bool:
    """Whether a short line stands below the headline and shortly above another statement of it: a section, say."""
    if page.headline is None or not page.headline.index < index < page.first or page.lines[index].prose:
        return False
    below = page.lines[index + 1 : min(index + 1 + NEAR, page.first)]
    return any(line.key == page.title_key != "" for line in below)


def _in_menu(page: Page, index: int) -> bool:
    line = page.lines[index]
    if page.region.end <= index < page.region.end + NEAR and line.words >= _STANDFIRST and kinds.is_caption(line):
        return False
    if not page.region.is_menu(index, sentence=False):
        return line.short and page.first < index and amid_furniture(page, index)
    between = page.headline is not None and page.headline.index < index < page.region.start
    # Where the headline comes again, what stands between are teasers, and not the standfirst.
    between = between and page.lines[page.region.start].key != page.title_key
    if between and (line.closed or line.words >= _STANDFIRST or _is_deck(page, index) or page.between < _FEW):
        return False
    if page.region.is_menu(index, sentence=True):
        return True
    heads = index + 1 < len(page.lines) and _is_sentence(page.lines[index + 1])
    return not (heads or _is_sentence(line))


def _is_deck(page: Page, index: int) -> bool:
    """Whether a line stands between the headline, right above it, and the byline or date, right below it."""
    again = page.title_key != "" and page.lines[index - 1].key == page.title_key
    right = again or (page.headline is not None and page.headline.index + 1 == index)
    below = page.lines[index + 1 + (page.lines[index + 1].noise is not None)].line.text
    return right and page.lines[index].words >= _DECK and (kinds.is_date_line(below) or byline(below) is not None)


def _is_sentence(line: Features) -> bool:
    """Whether a line is a sentence, an item or a row of a table, so that a line before it may be its heading."""
    if line.noise or not line.signs:
        return False
    ends = line.closed or line.line.text[-1] == ":"
    return (ends and line.words >= 4) or bool(line.bullet) or kinds.is_row(line)


def _repetition(line: Features, seen: Collection[str], above: Features) -> str | None:
    """The rule by which a line is furniture because the article has had it before, or has it right above."""
    if line.words < 2 or line.key not in seen or (":" in line.signs and kinds.is_field(line)):
        return None  # each item of a list has its own fields
    if line.words >= _DECK and line.line.text == above.line.text:
        return REPEATED
    # "Nobody spoke." may come twice in an article; a link or an appeal to the reader ends in no full stop.
    stops = line.closed and line.line.text.rstrip("”’\"')")[-1:] == "."
    return REPEATED if line.words >= _LONG or not (stops or line.prose) else None


def _trimmed(part: Part, text: str, base: int) -> Part:
    words = text[part.start - base : part.end - base]
    start = part.start + len(words) - len(words.lstrip())
    return Part(part.type, start, start + len(words.strip()), part.rule, part.row, part.lead)
