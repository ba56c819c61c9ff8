"""The words of a line: what remains when capitals, punctuation and blanks are no matter."""

import re
from collections.abc import Sequence

_WORD = re.compile(r"[^\W_]+")
# What a text in ASCII becomes on the way to its key; a table without gaps, for a gap costs an exception.
_TABLE = {code: code if chr(code).isalnum() or chr(code) == "\n" else ord(" ") for code in range(128)}


def key(text: str) -> str:
    """The words of a text in lower case, one blank between them: what remains when layout is no matter."""
    text = text.casefold()
    # Most lines of a menu are words and blanks alone.
    return " ".join(text.split() if text.replace(" ", "").isalnum() else _WORD.findall(text))


def parted(texts: Sequence[str]) -> list[list[str]]:
    """The words of the key of each of many texts, none of which holds a line feed; those in ASCII at one stroke."""
    rows = iter("\n".join(filter(str.isascii, texts)).lower().translate(_TABLE).split("\n"))
    return [(next(rows) if text.isascii() else key(text)).split() for text in texts]
