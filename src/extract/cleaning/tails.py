"""What hangs below an article: links, whom to ask, headings with nothing under them."""

from extract.cleaning.features import Features
from extract.cleaning.kinds import is_date_line
from extract.cleaning.page import NEAR, Page

ASKED, FOOT = "cleaning.boilerplate.asked", "cleaning.boilerplate.foot"
_STANDFIRST = 12
# Lines at the end of a page, at most, that none but short ones are; words of such a line.
_REACH, _FEWEST, _LONGEST = 12, 2, 6


def links_about(page: Page, index: int) -> bool:
    """Whether a line below the article is a link to whom its page is about, with no text of its own below it."""
    line = page.lines[index]
    below = page.lines[index + 1].noise if index + 1 < len(page.lines) else "end"
    return bool(below) and line.short and line.line.text.startswith("About ") and 1 < line.words <= _STANDFIRST


def amid_furniture(page: Page, index: int) -> bool:
    """Whether a line below the article has furniture on both sides, and no sentence shortly below it."""
    below = page.lines[index + 1 : index + 1 + NEAR]
    line, above = page.lines[index], page.lines[index - 1]
    beside = index >= page.region.end and above.noise is not None and line.line.text[0] != "*"
    return beside and below[:1] != [] and below[0].noise is not None and not any(line.prose for line in below)


def hangs(page: Page, index: int) -> str | None:
    """The rule by which a short line below the article is none of it."""
    if page.first >= index:
        return None
    if _names_contact(page, index):
        return ASKED
    return FOOT if _heads_nothing(page, index) else None


def _names_contact(page: Page, index: int) -> bool:
    """Whether a short line right below a notice with a colon says whom to ask: "Ana Silva, Press Officer"."""
    line, above = page.lines[index], page.lines[index - 1]
    asked = above.noise is not None and above.line.text[-1] == ":" and "contact" in above.key
    return asked and line.short and not line.bullet and 1 < line.words <= _STANDFIRST


def _heads_nothing(page: Page, index: int) -> bool:
    """Whether a few words without a sign end a page, below furniture or a date, or alone and as a heading is written.

    Above furniture they may be how a letter or a speech ends.
    """
    if index < page.region.end or not _is_label(page.lines[index]) or len(page.lines) - index > _REACH:
        return False
    if not all(line.noise or _is_label(line) for line in page.lines[index + 1 :]):
        return False
    above = page.lines[page.region.end : index]
    if any(line.noise or is_date_line(line.line.text) for line in above):
        return True
    text, rest = page.lines[index].line.text, (*above, *page.lines[index + 1 :])
    return not any(line.noise is None for line in rest) and (text.istitle() or text.isupper())


def _is_label(line: Features) -> bool:
    return line.short and not line.signs and _FEWEST <= line.words <= _LONGEST
