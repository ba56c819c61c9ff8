"""Who filed a story and when, at the end of what stands before the dash of its dateline.

"(Reuters)", "[IPS]", "/PRNewswire/", "| RW", "3 March, RW.", "(Lagoon News, 3 March)",
"(Lagoon News / Riverton Wire - 3 March 2024)".
Offsets count the text that is given.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from extract.cleaning.bodies import is_known, names_medium
from extract.cleaning.dates import DAY_OR_DATE
from extract.cleaning.lexicon import alternatives, ordered, words

_AGENCIES = alternatives("bylines", "agencies")
AGENCY = re.compile(rf"(?:{_AGENCIES})(?:[,/] ?(?:{_AGENCIES})|[ ]News)*\Z")
ACRONYM = re.compile(r"[A-Z][A-Z&.-]{1,9}\Z")
SITE = re.compile(r"[\w-]{2,30}\.(?:(?:com|net|org|co|info|news|gov|govt)(?:\.[a-z]{2})?|[a-z]{2})\Z", re.IGNORECASE)
_SIGNED = re.compile(
    r"[ ,.]*(?:\((?P<round>[^()\[\]]{2,70})\)|\[(?P<square>[^()\[\]]{2,70})\]|/(?P<slash>[^()\[\]/]{2,30})/"
    r"|[ ]\|[ ](?P<bar>[^()\[\]/|]{2,30})|(?<=\d),[ ](?P<comma>[A-Z]{2,9}))[ ,.]*\Z"
)
_DATE = re.compile(
    rf"(?:,[ ]*|[ ]*[–—|-]{{1,2}}[ ]*|[ ]+\(?|\A)(?:{DAY_OR_DATE})(?:,?[ ]*(?:19|20)\d\d)?\)?[ .]*\Z", re.IGNORECASE
)
# Without a figure, a date is a weekday alone; the pattern is not cheap.
_DIGIT, _WEEKDAYS = re.compile(r"\d"), tuple(name.casefold() for name in ordered("dates", "weekdays"))
_COMMA = re.compile(r"[ ]*[/,][ ]*")
# A name that may be an agency's though its words do not tell: "Andes Window".
_NAME = re.compile(r"[^\W\d_a-zß-öø-ÿ][\w’'-]*(?:[ ][^\W\d_a-zß-öø-ÿ][\w’'-]*){1,3}\Z")


class Signed(NamedTuple):
    """What brackets at the end of a text hold.

    Attributes:
        start: where they begin; the end of the text where there are none.
        agency: the first of the agencies in them.
        other: their first name, where none is known as that of an agency.
        dated: whether there is a date among them.
    """

    start: int
    agency: tuple[int, int] | None = None
    other: tuple[int, int] | None = None
    dated: bool = False


def without_date(text: str, start: int, end: int) -> tuple[int, bool, bool]:
    """Where the date at the end begins, whether there is one, and whether a comma stands before it."""
    may = _DIGIT.search(text, start, end) or text[start:end].rstrip(" .)").casefold().endswith(_WEEKDAYS)
    date = _DATE.search(text, start, end) if may else None
    if date is None or date.start() <= start:
        return end, False, False
    return date.start(), True, "," in date[0][:1]


def read_signed(text: str, start: int, end: int) -> Signed:
    """The brackets that end what stands between two offsets; a date alone is left to `without_date`."""
    match = _SIGNED.search(text, start, end)
    if match is None or match.start() <= start or _DATE.match(match[0].strip(" ()[]/|,.")):
        return Signed(end)
    begin, stop = match.span(match.lastgroup or 0)
    stop, dated, _ = without_date(text, begin, stop)
    names = [*_names(text, begin, stop)]
    agency = next((span for span in names if is_agency(text[slice(*span)])), None)
    return Signed(match.start(), agency, None if agency else next(iter(names), None), dated)


def is_agency(name: str) -> bool:
    """Whether a name is that of a news agency or outlet, by the lists or by its last word."""
    last = name.casefold().rpartition(" ")[2]
    listed = last in words("datelines", "agency_words") or is_known(name) or names_medium(name)
    return listed or bool(AGENCY.match(name) or SITE.match(name))


def may_be_agency(name: str) -> bool:
    """Whether a name that no list has may be an agency's: an acronym, or several capitalised words but no country."""
    return bool(ACRONYM.match(name) or (_NAME.match(name) and name.casefold() not in words("bylines", "countries")))


def _names(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The names between two offsets, without the marks between and around them."""
    if AGENCY.match(text[start:end].strip()):  # "AFP/Reuters" is one signature
        cuts = [end]
    else:
        cuts = [*(match.start() for match in _COMMA.finditer(text, start, end)), end]
    for cut in cuts:
        piece = text[start:cut]
        begin = start + len(piece) - len(piece.lstrip(" ,/–—-"))
        stop = start + len(piece.rstrip(" ,/–—-"))
        if begin < stop:
            yield begin, stop
        start = cut
