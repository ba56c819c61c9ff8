"""Lines that are quotations by themselves: block quotes, pull quotes, and the line that says whose words they are."""

import re
from collections.abc import Collection, Iterator, Sequence

from extract.cleaning.features import Features, is_closed
from extract.cleaning.people import is_name

_CLOSING = {"“": "”", '"': '"', "«": "»", "„": "“”", "‘": "’", "”": "”"}
_MARKS = ("“", '"', "«")
# Whose words they are, behind a dash or in brackets on the line of the quotation.
_WHOSE = re.compile(r"[ ]*(?:[–—―-]{1,2}[ ]?|\()[^\W\d_a-zß-öø-ÿ][^.!?]{1,90}[.)]?\Z")
_BELOW = re.compile(r"[–—―-]{1,2}[ ]?(?=[^\W\d_a-zß-öø-ÿ])")
_SAID = re.compile(r"“[^“”]{20,700}|\"[^\"]{20,700}\"|«[^«»]{20,700}»")
_WORD = re.compile(r"[^\W_]+")
_Run = tuple[str, str, str, str]
# Words of a quotation without a full stop, of a pull quote and of a line that says whose words they are.
_FEWEST, _MOST, _NAMED = 5, 45, 14


def is_quotation(text: str) -> bool:
    """Whether a line is one quotation in its marks, with no words around it but whose they are."""
    closing = _CLOSING.get(text[0])
    if closing is None:
        return False
    end = _end(text, closing)
    rest = text[end + 1 :]
    whole = end > 1 and (not rest.strip(" .") or _WHOSE.match(rest) is not None)
    return whole and (is_closed(text[1:end]) or text[end - 1] in ",;—–" or text.count(" ", 1, end) >= _FEWEST)


def _end(text: str, closing: str) -> int:
    """Where the first mark stands that closes the quotation; 0 if none does. An apostrophe closes nothing."""
    found = [at for at in (_closed_by(text, mark) for mark in closing) if at > 0]
    return min(found, default=0)


def _closed_by(text: str, mark: str) -> int:
    at = text.find(mark, 1)
    while mark == "’" and at > 0 and text[at + 1 : at + 2].isalpha():
        at = text.find(mark, at + 1)
    return at


def attribution(line: Features) -> int | None:
    """How many characters before the name are a dash, if a line below a quotation says whose words it is."""
    text = line.line.text
    if line.words > _NAMED or is_closed(text):
        return None
    if mark := _BELOW.match(text):
        return mark.end()
    return 0 if is_name(text.partition(",")[0]) and "," in text else None


def pull_quotes(lines: Sequence[Features], rows: range) -> frozenset[int]:
    """The lines, without quotation marks, whose words the article quotes elsewhere.

    Args:
        lines: the lines of the page.
        rows: those of the article.
    """
    quoting = [row for row in rows if any(mark in lines[row].line.text for mark in _MARKS)]
    may = [row for row in rows if _may_repeat(lines[row])] if quoting else []
    said = {run for row in quoting for run in _said(lines[row].line.text)} if may else set()
    return frozenset(row for row in may if _is_said(lines[row].key, said))


def _may_repeat(line: Features) -> bool:
    text = line.line.text
    plain = _FEWEST <= line.words <= _MOST and not line.bullet and not line.noise
    return plain and not any(mark in text for mark in _MARKS)


def _said(text: str) -> Iterator[_Run]:
    """The runs of words that a text has between quotation marks."""
    for match in _SAID.finditer(text):
        yield from _runs(_WORD.findall(match[0].casefold()))


def _runs(parts: Sequence[str]) -> Iterator[_Run]:
    return zip(parts, parts[1:], parts[2:], parts[3:], strict=False)


def _is_said(key: str, said: Collection[_Run]) -> bool:
    """Whether every run of four words of a line stands in a quotation."""
    runs = [*_runs(key.split(" "))]
    return bool(runs) and runs[0] in said and all(run in said for run in runs)
