"""Repairs of Markdown: what marks emphasis, code, links and pictures goes, the words stay.

The marks at the start of a line, of headings, items and quotations, are left: they tell what the line is, and no block
includes them (`lines.bullet`). A mark is only taken for one where it opens and closes, so that the stars of a word that
a newspaper does not print, of a footnote or of "5 * 3" stay. Every text is gone through once.
"""

import re
from collections.abc import Iterator

from extract.cleaning.offsets import Edit

MARKDOWN = "cleaning.repair.markdown"
LINK = "cleaning.repair.link"

_EMPHASIS = re.compile(r"[*_~](?:(?<=\*)\**|(?<=_)_*|(?<=~)~+)")
# What may stand before the first mark of emphasis and behind the last, besides blanks and other such marks.
_BEFORE, _BEHIND = frozenset("([{\"'“‘«—–->:*_~¡¿|"), frozenset(")]}\"'”’»—–-<:*_~.,;!?…|")
# One mark holds to its line, two or three may go on in the next.
_LONGEST_MARK, _LONGEST = 3, 1000
_BREAK, _BLANK_LINE = re.compile("\n"), re.compile(r"\n[^\S\n]*\n")
_CODE = re.compile(r"`(?<![\w`]`)(?=\S)[^`'\n]{1,80}(?<=\S)`(?![\w`])")
# A stroke before a mark says that it is none; at the end of a line it breaks the line.
_STROKE = re.compile(r"\\(?=[*_#`~\[\]<>|+.!(){}&$-]|\n)")
_LINK = re.compile(
    r"!?\[|\](?:\(\s{0,3}(?P<target>[^()\s]{0,2000}(?:\([^()\s]{0,300}\)[^()\s]{0,300})?)"
    r"(?:\s{1,3}[\"'][^\"\n]{0,300}[\"'])?\s{0,3}\))?|\n\s*\n"
)
_ADDRESS = re.compile(r"\Z|[a-z]+:|[/#?]|www\.|\S*[./#?@]", re.IGNORECASE)
_AUTOLINK = re.compile(r"<(?=(?:https?://|mailto:|[\w.+-]{1,60}@)[^<>\s]{1,500}>)([^<>]*)>")


def emphasis(text: str) -> Iterator[Edit]:
    """Pairs of the marks of emphasis and of code go, and the strokes that keep a mark from being one."""
    yield from _pairs(text)
    for match in _CODE.finditer(text) if "`" in text else ():
        yield Edit(match.start(), match.start() + 1, "", MARKDOWN)
        yield Edit(match.end() - 1, match.end(), "", MARKDOWN)
    for match in _STROKE.finditer(text) if "\\" in text else ():
        yield Edit(match.start(), match.end(), "", MARKDOWN)


def _pairs(text: str) -> Iterator[Edit]:
    if "*" not in text and "_" not in text and "~~" not in text:
        return
    opened: dict[str, int] = {}
    for match in _EMPHASIS.finditer(text):
        mark, (start, end) = match[0], match.span()
        if len(mark) <= _LONGEST_MARK:
            before, behind = text[max(start - 1, 0) : start], text[end : end + 1]
            at = opened.pop(mark, None)
            if at is not None and _closes(text, mark, at, start):
                yield Edit(at, at + len(mark), "", MARKDOWN)
                yield Edit(start, end, "", MARKDOWN)
            elif behind and not behind.isspace() and (not before or before.isspace() or before in _BEFORE):
                opened[mark] = start


def _closes(text: str, mark: str, at: int, start: int) -> bool:
    """Whether the mark at `start` closes the one at `at`: it stands behind a word, and within reach."""
    first, end = at + len(mark), start + len(mark)
    if not 0 < start - first <= _LONGEST or text[start - 1].isspace() or text[start - 1] == "\\":
        return False
    if (_BLANK_LINE if len(mark) > 1 else _BREAK).search(text, first, start):
        return False
    behind = text[end : end + 1]
    # A second pair of stars may well end before a letter that lost its blank; a single one, or an underline, may not.
    return not behind or behind.isspace() or behind in _BEHIND or (len(mark) > 1 and mark[0] == "*")


def links(text: str) -> Iterator[Edit]:
    """Of a link or picture the words stay, without their brackets and the address; angles around an address go."""
    opened: list[re.Match[str]] = []
    for match in _LINK.finditer(text) if "](" in text else ():
        if match[0][0] in "![":
            opened.append(match)
        elif match[0][0] == "\n":
            opened.clear()
        elif opened:
            opening = opened.pop()
            target = match["target"]
            if target is not None and _ADDRESS.match(target):
                yield Edit(opening.start(), opening.end(), "", LINK)
                yield Edit(match.start(), match.end(), "", LINK)
    for match in _AUTOLINK.finditer(text) if "<" in text else ():
        yield Edit(match.start(), match.start() + 1, "", LINK)
        yield Edit(match.end() - 1, match.end(), "", LINK)
