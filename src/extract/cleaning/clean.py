"""The whole stage: an article in, the text that the pipeline reads out, with the map back to every raw character."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from extract.article import Article
from extract.cleaning.authors import find_authors
from extract.cleaning.blocks import find_parts
from extract.cleaning.capitals import repair_capitals
from extract.cleaning.context import continuation
from extract.cleaning.creditlines import REST
from extract.cleaning.features import features
from extract.cleaning.found import Found
from extract.cleaning.glue import repair_words
from extract.cleaning.issuers import without_issuer
from extract.cleaning.layout import repair_lines
from extract.cleaning.lines import split_lines
from extract.cleaning.model import Block, Dateline, Published, Stated
from extract.cleaning.offsets import Edit, OffsetMap, apply
from extract.cleaning.page import Page, make_page
from extract.cleaning.parts import DATE_LINE, Part
from extract.cleaning.phrases import Phrases
from extract.cleaning.projection import raw_spans
from extract.cleaning.published import find_published
from extract.cleaning.publishers import find_publisher
from extract.cleaning.repairs import repair_characters
from extract.cleaning.staledates import without_stale_dates
from extract.cleaning.stated import stated, stated_authors, stated_date, stated_dateline
from extract.cleaning.switches import check_disabled
from extract.cleaning.wrapping import WRAP

SEPARATOR = "\n\n"
LEFT_OUT = "cleaning.layout.left_out"
BETWEEN = "cleaning.layout.between_blocks"


@dataclass(frozen=True, slots=True)
class Cleaned:
    """An article made ready to be read.

    Attributes:
        raw: the text as decoded.
        text: what is read: the blocks of the article, a blank line between them, repaired.
        offsets: takes offsets of `text` to `raw` and back.
        blocks: every block of the page, boilerplate and bylines too; offsets into `raw`.
        text_blocks: the blocks that `text` consists of; offsets into `text`, no bullets, no blanks at their edges.
        title: the headline; spans count `raw`.
        published: the article's date.
        publisher: the outlet or institution that published it.
        authors: who wrote it, in the order of the page.
        dateline: the dateline that opens it.
    """

    raw: str
    text: str
    offsets: OffsetMap
    blocks: tuple[Block, ...]
    text_blocks: tuple[Block, ...]
    title: Stated | None
    published: Published | None
    publisher: Stated | None
    authors: tuple[Stated, ...] = ()
    dateline: Dateline | None = None


def clean(article: Article, *, disabled: Collection[str] = (), phrases: Phrases | None = None) -> Cleaned:
    """Clean an article.

    A line of the page's head or foot that states nothing but a date is a `dateline` among `blocks`, and not in `text`;
    nor is the date beside a byline, once the date of publication is known.

    Args:
        article: the article as it came.
        disabled: ids of the repairs (`cleaning.repair.…`) that shall not run.
        phrases: the wording of what surrounds an article, as `phrases.load` gives it; that of the package by default.

    Raises:
        ValueError: if `disabled` names a repair that there is not; it lists those there are.
    """
    check_disabled(disabled)
    raw, given = article.raw, article.metadata
    text, page, offsets = _read_page(article, disabled, phrases)
    parts = find_parts(page)
    published = find_published(page, parts, given=given.published)
    publisher, authors = find_publisher(page, parts), find_authors(page, parts)
    parts = without_stale_dates(without_issuer(parts, publisher), published)
    kept = [part for part in parts if _is_kept(part, published)]
    body, to_body = apply(text, _without_the_rest(text, kept))
    body, to_words = repair_words(body, disabled=disabled)
    spans = [_follow(part, to_body, to_words) for part in kept]
    text_blocks = tuple(Block(part.type, *span, part.rule) for part, span in zip(kept, spans, strict=True))
    body, to_case = repair_capitals(body, text_blocks, disabled=disabled)
    headline = next((part for part in parts if part.type == "title"), None)
    return Cleaned(
        raw=raw,
        text=body,
        offsets=offsets.then(to_body).then(to_words).then(to_case),
        blocks=_raw_blocks(parts, offsets),
        text_blocks=text_blocks,
        title=stated(raw, offsets, given.title, headline),
        published=stated_date(raw, offsets, given, published),
        publisher=stated(raw, offsets, given.publisher, publisher),
        authors=tuple(stated_authors(raw, offsets, given.authors, authors)),
        dateline=stated_dateline(text, offsets, page, parts),
    )


def _read_page(article: Article, disabled: Collection[str], phrases: Phrases | None) -> tuple[str, Page, OffsetMap]:
    """The text with its characters and lines repaired, what is known of its page, and its map to the raw text."""
    text, offsets = repair_characters(article.raw, disabled=disabled)
    text, lines, to_lines = repair_lines(text, disabled=disabled)
    offsets = offsets.then(to_lines)
    page = make_page(features(lines, phrases=phrases), article.metadata.title)
    if WRAP not in disabled and (parted := continuation(page)):
        text, joined = apply(text, [Edit(*parted, " ", WRAP)])
        offsets = offsets.then(joined)
        page = make_page(features(split_lines(text), phrases=phrases), article.metadata.title)
    return text, page, offsets


def _is_kept(part: Part, published: Found | None) -> bool:
    if part.type in ("boilerplate", "byline") or part.end - part.start <= part.lead:
        return False
    return part.rule != DATE_LINE and (published is None or part.rule != REST)


def _without_the_rest(text: str, kept: Sequence[Part]) -> list[Edit]:
    """Edits that leave only the words of the parts, parted by blank lines.

    What is left out and what is put in are edits of their own, so that a separator has no raw characters.
    """
    edits: list[Edit] = []
    done = 0
    for part in kept:
        start = part.start + part.lead
        if done and text[done:start] != SEPARATOR:
            edits.append(Edit(done, done, SEPARATOR, BETWEEN))
        if start > done and (not done or text[done:start] != SEPARATOR):
            edits.append(Edit(done, start, "", LEFT_OUT))
        done = part.end
    if done < len(text):
        edits.append(Edit(done, len(text), "", LEFT_OUT))
    return edits


def _follow(part: Part, to_body: OffsetMap, to_words: OffsetMap) -> tuple[int, int]:
    span = to_body.clean_span(part.start + part.lead, part.end)
    span = to_words.clean_span(span.start, span.end)
    return span.start, span.end


def _raw_blocks(parts: Sequence[Part], offsets: OffsetMap) -> tuple[Block, ...]:
    spans = raw_spans(offsets, [(part.start, part.end) for part in parts])
    return tuple([Block(part.type, *span, part.rule) for part, span in zip(parts, spans, strict=True)])
