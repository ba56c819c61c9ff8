"""Repairs of what HTML and program text leave behind: tags, scripts, references ("&amp;"), escapes of characters.

The names of tags and references stand in
`data/cleaning/markup.toml`.
"""

import html
import re
from collections.abc import Iterator

from extract.cleaning.lexicon import alternatives, ordered
from extract.cleaning.offsets import Edit

ENTITY = "cleaning.repair.entity"
TAG = "cleaning.repair.tag"
ESCAPE = "cleaning.repair.escape"

_REFERENCES = alternatives("markup", "references")
# "&amp;nbsp;" was escaped twice. The names of HTML 5 have at most 31 characters.
_ENTITY = re.compile(
    r"&(?:amp;){0,3}(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
    rf"|&[ ]?(?P<broken>#?[ ]?[0-9]{{2,5}}|{_REFERENCES})[ ]?;"
    rf"|&(?P<open>#[0-9]{{2,5}}(?!\d)|(?:{_REFERENCES})(?![\w=]))"
)
_TAG = re.compile(
    rf"</?(?:{alternatives('markup', 'inline')}|{alternatives('markup', 'block')})(?:\s[^<>\n]*)?/?>"
    r"|<!doctype[^<>]{0,200}>|<\?xml[^<>]{0,200}>|<!\[CDATA\[|\]\]>",
    re.IGNORECASE,
)
_BLOCK_TAG = re.compile(rf"</?(?:{alternatives('markup', 'block')})\b", re.IGNORECASE)
_HIDDEN = re.compile(rf"<(?:(?P<comment>!--)|(?P<name>{alternatives('markup', 'hidden')})\b[^<>]*>)", re.IGNORECASE)
_ENDS = {name: re.compile(rf"</{name}\s{{0,9}}>", re.IGNORECASE) for name in ordered("markup", "hidden")}
_COMMENT_END = re.compile("-->")
# "\u2019" and "\xa0" as Python and JSON write them, a quotation mark behind a stroke, and the break between paragraphs.
_ESCAPE = re.compile(
    r"\\(?:u(?P<high>[dD][89abAB][0-9a-fA-F]{2})\\u(?P<low>[dD][c-fC-F][0-9a-fA-F]{2})|u(?P<code>[0-9a-fA-F]{4})"
    r"|x(?P<byte>[89a-fA-F][0-9a-fA-F])|(?P<quote>[\"'])|(?P<line>(?:r\\n|n)(?:\\r|\\n)*))"
)
# Before what is no new paragraph, the stroke of "\n" is one of a path: "C:\news".
_ENDED = re.compile(r"(?:[.!?”’\"')\]]|\\n)[ ]*\Z")


def entities(text: str) -> Iterator[Edit]:
    """HTML character references become the character; one that HTML does not know stays as it is."""
    if "&" not in text:
        return
    for match in _ENTITY.finditer(text):
        name = match["broken"] or match["open"]
        given = match[0] if name is None else f"&{name.replace(' ', '')};"
        shown = html.unescape(html.unescape(given))
        if (shown != given and not shown.startswith("&")) or shown == "&":
            yield Edit(match.start(), match.end(), shown, ENTITY)


def tags(text: str) -> Iterator[Edit]:
    """Left-over HTML tags go, comments and scripts as a whole; a tag that ends a block becomes a line feed."""
    if "<" not in text and "]]>" not in text:
        return
    yield from _hidden(text)
    for match in _TAG.finditer(text):
        yield Edit(match.start(), match.end(), "\n" if _BLOCK_TAG.match(match[0]) else "", TAG)


def _hidden(text: str) -> Iterator[Edit]:
    """Comments, scripts and styles from beginning to end; what has no end is left to the repair of single tags."""
    endless: set[str] = set()
    match = _HIDDEN.search(text)
    while match:
        name = (match["name"] or "").casefold()
        end = None if name in endless else (_ENDS[name] if name else _COMMENT_END).search(text, match.end())
        if end:
            yield Edit(match.start(), end.end(), "", TAG)
        else:
            endless.add(name)
        match = _HIDDEN.search(text, end.end() if end else match.end())


def escapes(text: str) -> Iterator[Edit]:
    """Escapes of program text become what they stand for, those of a line break only behind the end of a clause."""
    if "\\" not in text:
        return
    for match in _ESCAPE.finditer(text):
        if match["quote"]:
            yield Edit(match.start(), match.start() + 1, "", ESCAPE)
        elif not match["line"]:
            if (shown := _unescaped(match)) is not None:
                yield Edit(match.start(), match.end(), shown, ESCAPE)
        elif match[0].count("n") > 1 or _ENDED.search(text[max(match.start() - 9, 0) : match.start()]):
            yield Edit(match.start(), match.end(), "\n" * match[0].count("n"), ESCAPE)


def _unescaped(match: re.Match[str]) -> str | None:
    """The character of an escape; `None` for half of one, which has no other half beside it."""
    if match["high"]:
        return chr(0x10000 + ((int(match["high"], 16) - 0xD800) << 10) + int(match["low"], 16) - 0xDC00)
    code = int(match["code"] or match["byte"], 16)
    return None if 0xD800 <= code < 0xE000 else chr(code)
