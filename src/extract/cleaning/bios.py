"""Notes at the foot of an article that introduce its author: "— Ana Silva is a fellow at the Harbour Institute".

Such a note stands below the article, behind a dash or an asterisk or under a heading of its own; without these, it must
be the article's last line and say what its author does for a living, and the name must not stand above it.
"""

import re
from collections.abc import Iterator, Sequence

from extract.cleaning.found import Found
from extract.cleaning.lexicon import words
from extract.cleaning.page import Page
from extract.cleaning.parts import Part
from extract.cleaning.people import persons

RULE = "cleaning.author.bio"
_MARK = re.compile(r"[–—*†_>-]{1,3}[ ]?")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BE = re.compile(r",?[ ](?:is|was|has|have|are)[ ]")
_NAMES = re.compile(r"[^\n]{3,90}?(?=,?[ ](?:is|are|was|has|have|who)[ ]|[ ][a-z]+s[ ])")
# Lines above the foot of the article, and below it, on which a note may stand; words that say who somebody is.
_ABOVE, _BELOW, _ROLE = 4, 6, 9


def find_bios(page: Page, parts: Sequence[Part]) -> list[Found]:
    """The names in the notes on the authors; empty where there is none."""
    if page.first >= page.region.end - 1:
        return []
    last = _last(page, parts)
    least, most = max(page.first + 1, page.region.end - _ABOVE), page.region.end + _BELOW
    found: list[Found] = []
    for part in parts:
        if least <= part.row < most and part.type in ("paragraph", "item", "boilerplate", "caption"):
            found += _names(page, part, last=part.row == last)
    return found


def _last(page: Page, parts: Sequence[Part]) -> int:
    rows = (part.row for part in reversed(parts) if part.type == "paragraph" and part.row < page.region.end)
    return next(rows, -1)


def _names(page: Page, part: Part, *, last: bool) -> Iterator[Found]:
    line = page.lines[part.row].line
    mark = _MARK.match(line.text)
    start = mark.end() if mark else 0
    above = page.lines[part.row - 1] if part.row else None
    alone = mark is not None and not any(_is_listed(page, row) for row in (part.row - 1, part.row + 1))
    head = _NAMES.match(line.text, start)
    if head is None or not _says_who(line.text, head.end()):
        return
    titled = above is not None and above.key in words("bylines", "bio_headings")
    role = _has_role(line.text, head.end())
    for begin, end in persons(line.text, start, head.end()):
        name = line.text[begin:end]
        new = role and last and not _stands_above(page, part.row, name)
        if titled or new or (role and alone):
            yield Found(line.start + begin, line.start + end, name.casefold(), rule=RULE)


def _says_who(text: str, at: int) -> bool:
    """Whether what follows a name tells who somebody is or what they do."""
    if _BE.match(text, at):
        return True
    verb = _WORD.search(text, at)
    return verb is not None and verb[0] in words("bylines", "bio_verbs")


def _has_role(text: str, at: int) -> bool:
    after = [word.casefold().removesuffix("s") for word in _WORD.findall(text[at : at + 120])[:_ROLE]]
    return not words("bylines", "bio_roles").isdisjoint(after)


def _is_listed(page: Page, row: int) -> bool:
    """Whether a line is an item, or announces items."""
    line = page.lines[row] if 0 <= row < len(page.lines) else None
    return line is not None and (
        line.bullet > 0 or line.line.text[-1] == ":" or _MARK.match(line.line.text) is not None
    )


def _stands_above(page: Page, row: int, name: str) -> bool:
    """Whether a surname stands anywhere above a line."""
    surname = name.split()[-1]
    return any(surname in line.line.text for line in page.lines[:row])
