"""What the shape and wording of a single line say about it, before its neighbours are asked."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from extract.cleaning import phrases
from extract.cleaning.bylines import OPENINGS, byline_tail
from extract.cleaning.dates import find_date
from extract.cleaning.lexicon import alternatives
from extract.cleaning.lines import Line, bullet

_CLOSED = re.compile(r"[.!?…。！？][)\]”’\"'»*_]*\Z")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_WORDLESS = re.compile(r"[\W\d_]*\Z")
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
# A figure of a table, an amount: it says something, even alone on its line.
_FIGURE = re.compile(r"[%$€£¥₩₹]|\d[.,]\d")
_FENCE = re.compile(r"[\"'“”‘’`´~]*[`~´][\"'“”‘’`´~]*\w{0,12}\Z")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+\Z|\S+@\S+\Z|@\w+\Z|#\w+(?:[ ,]{1,2}#\w+)*\Z|\S+\.(?:com|org|net)\Z", re.IGNORECASE
)
# "Tel: +62 21 555 0101", "E-mail: press@example.org | www.example.org".
_CONTACT = re.compile(
    rf"(?:{alternatives('phrases', 'contacts')})\.?[ ]?(?:no\.?|number|us)?[ ]?[:.][ ]*"
    r"(?:[+(\d]|\S{1,60}@|www\.|https?:)",
    re.IGNORECASE,
)
_CLAIM = re.compile(
    r"©|\([Cc]\)[ ](?:19|20)\d\d|copyright(?:[ ]©|[ ]\([Cc]\)|,)?[ ](?=(?:19|20)\d\d|by|[A-Z])", re.IGNORECASE
)
_AGE = re.compile(
    r"(?:updated |posted |published )?(?:\d+ ?|an? )(?:[smhdw]|secs?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?)"
    r"(?: \d+ ?(?:m|mins?|minutes?))?(?: ago| read)\b.{0,12}\Z|\d+ ?min(?:ute)?s? read\Z",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"<(?:script|style|iframe|object|embed|!--)|<[a-z]+ [a-z-]+=|\{[^{}]*[:;][^{}]*\}|\bfunction ?\("
    r"|\bvar \w+ ?=|=> ?\{|;\s*\}|\w+/\w+\+xml|#[0-9a-f]{6}\b",
    re.IGNORECASE,
)
_CRUMB = re.compile(r"[ ]*[»›→][ ]*|[ ]+[>/][ ]+")
_BARS = re.compile(r"[ ]*[|•·][ ]*")
_SIGNS = re.compile(r"[^\w ,’'-]|[\d_]|^\W")
_ADDRESSED = re.compile(r"[/@#.]")
# Without one of these, a line is no path, no bar of links and no code.
_PARTED, _CODED = re.compile(r"[»›→>/|•·]"), re.compile(r"[<>{}=#+]")
_LONGEST_KEY, _LONGEST_NOTICE, _LONGEST_LABEL, _LABEL = 300, 600, 31, 15


class Features(NamedTuple):
    """A line and what can be told from it alone; a tuple, because a page has very many.

    Attributes:
        line: the line.
        words: its words; two characters of a script without blanks count as one.
        bullet: characters of the bullet or number that begins it.
        closed: whether it ends as a sentence ends.
        key: its words in lower case, without bullet, empty for a long line; equal keys are the same words.
        noise: the rule by which its wording or shape alone makes it boilerplate.
        credit: the credit that it ends in, as `bylines.byline_tail` finds it; not reckoned part of the sentence.
        prose: whether it reads as running text: a sentence of some length, or more words than any label has.
        short: whether it could be a link, a label or a heading: few words and no end of a sentence.
    """

    line: Line
    words: int
    bullet: int
    closed: bool
    key: str
    noise: str | None
    credit: tuple[int, int, str] | None
    prose: bool
    short: bool


def features(lines: Sequence[Line]) -> list[Features]:
    """The features of each line."""
    return [_features(line) for line in lines]


def is_closed(text: str) -> bool:
    """Whether a text ends as a sentence ends."""
    return not text[-1:].isalnum() and _CLOSED.search(text[-6:]) is not None


def count_words(text: str) -> int:
    """The words between blanks; a line in a script without blanks has half as many as it has characters."""
    words = text.count(" ") + 1
    return words if text.isascii() or words > 20 else max(words, len(_WIDE.findall(text)) // 2)


def _features(line: Line) -> Features:
    text = line.text
    words = count_words(text)
    mark = bullet(text)
    key = phrases.key(text[mark:]) if len(text) <= _LONGEST_KEY else ""
    noise = _noise(text, key, words) if len(text) <= _LONGEST_NOTICE else None
    credit = byline_tail(text)
    closed = is_closed(text if credit is None else text[: credit[0]].rstrip(OPENINGS))
    prose = words >= 30 or (closed and words >= 8)
    return Features(line, words, mark, closed, key, noise, credit, prose, not closed and words <= 16)


def _noise(text: str, key: str, words: int) -> str | None:
    """The rule of the first test that a line fails.

    The words are tested by themselves; signs and figures only where there are any, which spares most lines most tests.
    """
    signs = _SIGNS.search(text) is not None
    if signs and _is_bar(text):
        return "cleaning.boilerplate.bar"
    if words <= _LABEL and signs and (rule := _contact(text)):
        return rule
    if words <= _LABEL and ("ago" in key or "read" in key) and _AGE.match(text):
        return "cleaning.boilerplate.age"
    if words <= _LABEL and phrases.is_button(key):
        return "cleaning.boilerplate.button"
    if signs and words <= 40 and _PARTED.search(text) and _is_trail(text, key):
        return "cleaning.boilerplate.trail"
    if phrases.begins_notice(key) or (signs and _points_away(text, words)):
        return "cleaning.boilerplate.notice"
    if phrases.is_notice(key or phrases.key(text)):
        return "cleaning.boilerplate.notice"
    if _CLAIM.match(text):
        return "cleaning.boilerplate.copyright"
    if signs and _CODED.search(text) and _CODE.search(text):
        return "cleaning.boilerplate.code"
    return None


def _contact(text: str) -> str | None:
    """The rule by which a short line is nothing but an address of the net, or tells how to reach somebody."""
    if _ADDRESSED.search(text) and _ADDRESS.match(text):
        return "cleaning.boilerplate.address"
    return "cleaning.boilerplate.contact" if _CONTACT.match(text) else None


def _is_bar(text: str) -> bool:
    if text[0].isalpha():
        return False
    if len(text) <= 40 and _FENCE.match(text):
        return True
    if len(text) > 200 or not _WORDLESS.match(text):
        return False
    return not (_YEAR.match(text) or _FIGURE.search(text) or find_date(text))


def _is_trail(text: str, key: str) -> bool:
    """A path through the site ("Home » World"), or a bar of links ("News | Sport | Weather")."""
    crumbs = [part for part in _CRUMB.split(text) if part]
    if len(crumbs) > 1 and ("»" in text or "›" in text or key.startswith("home ")):
        return max(map(count_words, crumbs[:-1])) <= 5 and not is_closed(text)
    bars = [part for part in _BARS.split(text) if part]
    if len(bars) > 1 and all(phrases.is_button(phrases.key(part)) for part in bars):
        return True
    return len(bars) >= 4 and max(map(count_words, bars)) <= 4 and not is_closed(text)


def _points_away(text: str, words: int) -> bool:
    label, colon, _ = text[:_LONGEST_LABEL].partition(":")
    return bool(colon) and words <= 30 and phrases.is_pointer(phrases.key(label))
