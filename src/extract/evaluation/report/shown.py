"""Raw text as a page can hold it, and quotations cut to a length that can be read."""

from dataclasses import dataclass

BEFORE, WORDS, AFTER = 360, 320, 360  # code points of a quotation: left of the words, of the words, right of them
TAIL = 60
_DROPPED = "\0"
_PICTURES = {code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n\r"}
_REPLACED = dict.fromkeys([*range(0x80, 0xA0), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF], 0xFFFD)
_TABLE = {**_PICTURES, **_REPLACED, 0x7F: 0x2421}


@dataclass(frozen=True, slots=True)
class Quote:
    """A stretch of text with the words that it is about; the parts follow each other without a gap."""

    before: str
    words: str
    after: str


def steady(raw: str) -> str:
    """The text with every character that HTML cannot hold made visible, code point for code point.

    Controls become their pictures (U+2400 …), lone surrogates and the like `\ufffd`. A line break of two characters
    keeps its length, so that offsets hold; `cut` takes out what only keeps the place.
    """
    return raw.translate(_TABLE).replace("\r\n", _DROPPED + "\n").replace("\r", "\n")


def cut(text: str, start: int, end: int) -> str:
    """A stretch of a steady text, to be shown."""
    return text[start:end].replace(_DROPPED, "")


def clean(words: str) -> str:
    """A short text on one line: a name, a value, an id."""
    return " ".join(cut(steady(words), 0, len(words)).split())


def quote(text: str, sentence: tuple[int, int], start: int, end: int) -> Quote:
    """The words at `start:end` of a steady text in their sentence; what is too long is cut, with an ellipsis."""
    first, last = max(sentence[0], start - BEFORE), min(sentence[1], end + AFTER)
    if first > sentence[0]:
        first = max(first, text.find(" ", first, start) + 1)
    if last < sentence[1]:
        last = max(end, text.rfind(" ", end, last)) if " " in text[end:last] else last
    words = cut(text, start, end)
    if end - start > WORDS:
        words = f"{cut(text, start, start + WORDS - TAIL)} … {cut(text, end - TAIL, end)}"
    before = ("… " if first > sentence[0] else "") + cut(text, first, start)
    after = cut(text, end, last) + (" …" if last < sentence[1] else "")
    return Quote(before, words, after)
