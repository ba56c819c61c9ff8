"""What a dateline names: the place that a story was filed from, the date, the agency that filed it."""

import re
from dataclasses import dataclass
from functools import cache

from extract.cleaning.bodies import names_body
from extract.cleaning.dates import DAY_OR_DATE
from extract.cleaning.lexicon import alternatives, ordered, words

_AGENCIES = alternatives("bylines", "agencies")
_LEAD = re.compile(rf"(?:{alternatives('datelines', 'leads')})[ ]*[:–—-][ ]*", re.IGNORECASE)
# "(Reuters)", "[IPS]", "/PRNewswire/", "| RW": short, and with a capital.
_SIGNED = re.compile(
    r"[ ,]*(?:\((?P<round>[^()\[\]/]{2,40})\)|\[(?P<square>[^()\[\]/]{2,40})\]|/(?P<slash>[^()\[\]/]{2,30})/"
    r"|[ ]\|[ ](?P<bar>[^()\[\]/|]{2,30}))[ ,]*\Z"
)
_AGENCY = re.compile(rf"(?:{_AGENCIES})(?:[,/] ?(?:{_AGENCIES})|[ ]News)*\Z")
_ACRONYM = re.compile(r"[A-Z][A-Z&.-]{1,9}\Z")
_SITE = re.compile(r"[\w-]{2,30}\.(?:com|net|org|co|info|news)(?:\.[a-z]{2})?\Z", re.IGNORECASE)
_DATE = re.compile(
    rf"(?:,[ ]*|[ ]*[–—|-]{{1,2}}[ ]*|[ ]+\(?|\A)(?:{DAY_OR_DATE})(?:,?[ ]*(?:19|20)\d\d)?\)?[ ]*\Z", re.IGNORECASE
)
# Without a figure, a date is a weekday alone; the pattern is not cheap.
_DIGIT, _WEEKDAYS = re.compile(r"\d"), tuple(name.casefold() for name in ordered("dates", "weekdays"))
_UPPER = r"[^\W\d_a-zß-öø-ÿ]"
_WORD = rf"{_UPPER}[\w.’'-]*"
_PLACE = re.compile(
    rf"{_WORD}(?:(?:[ ]?[/,&][ ]?|[ ]|[ ]and[ ]){_WORD}|[ ](?:de|da|do|del|of|es|la|el|al|den|upon|bin|ibn)(?=[ -]))*\Z"
)
_PARTS = re.compile(r"[ ]?[/,&][ ]?|[ ]and[ ]")
# "Washington, D.C." is one place.
_DISTRICT = re.compile(r",[ ]D\.?C\.?(?!\w)")
_DASHES = " –—―-:|"
_MOST_BLANKS = 6


@dataclass(frozen=True, slots=True)
class Filing:
    """What stands before the dash of a dateline; the offsets count the text that was read.

    Attributes:
        place: its first place; `None` where it names only an agency.
        agency: the agency.
        shouts: whether the place is in capitals.
        dated: whether there is a date.
        apart: whether a comma stands before the date.
        led: whether words such as "By wire" precede.
        boxed: whether the place stands in brackets.
    """

    place: tuple[int, int] | None
    agency: tuple[int, int] | None
    shouts: bool
    dated: bool
    apart: bool
    led: bool = False
    boxed: bool = False

    def is_known(self, text: str) -> bool:
        """Whether the place is a city of `data/cleaning/datelines.toml`."""
        name = text[slice(*self.place)].casefold() if self.place else ""
        return not words("datelines", "cities").isdisjoint((name, name.partition(",")[0]))


def read_filing(text: str) -> Filing | None:
    """What a dateline names, with its dash or without; `None` where the text is none.

    "LIMA, Oct. 12 (Reuters) –" names Lima and Reuters, "(Reuters) -" the agency alone.
    """
    end = len(text.rstrip(_DASHES))
    if end and text[0] in "([" and text[end - 1] in ")]":
        return _boxed(text, 1, end - 1)
    lead = _LEAD.match(text, 0, end)
    start = lead.end() if lead else 0
    stop, dated, apart = _without_date(text, start, end)
    stop, agency, other = _without_agency(text, start, stop)
    if not dated:
        stop, dated, apart = _without_date(text, start, stop)
    place, agency = _place(text, start, len(text[start:stop].rstrip("([ ,")) + start, agency)
    if place is None:
        return None
    shouts = text[slice(*place)].isupper()
    if other and not shouts and not (dated and _ACRONYM.match(text[slice(*other)])):
        return None
    if other and agency is None and (shouts or dated) and _ACRONYM.match(text[slice(*other)]):
        agency = other
    return Filing(place, agency, shouts, dated, apart, lead is not None)


def _boxed(text: str, start: int, end: int) -> Filing | None:
    """An agency or a place in brackets, and nothing else."""
    inner = text[start:end]
    if _AGENCY.match(inner):
        return Filing(None, (start, end), False, False, False, boxed=True)
    if not _is_place(inner):
        return None
    place = (start, start + len(_first(inner)))
    return Filing(place, None, text[slice(*place)].isupper(), False, False, boxed=True)


def _without_date(text: str, start: int, end: int) -> tuple[int, bool, bool]:
    """Where the date at the end begins, whether there is one, and whether a comma stands before it."""
    may = _DIGIT.search(text, start, end) or text[start:end].rstrip(" )").casefold().endswith(_WEEKDAYS)
    date = _DATE.search(text, start, end) if may else None
    if date is None or date.start() <= start:
        return end, False, False
    return date.start(), True, "," in date[0][:1]


def _without_agency(text: str, start: int, end: int) -> tuple[int, tuple[int, int] | None, tuple[int, int] | None]:
    """Where the brackets at the end begin, the agency in them, and what else they hold."""
    match = _SIGNED.search(text, start, end)
    if match is None or match.start() <= start or _DATE.match(match[0].strip(" ()[]/|,")):
        return end, None, None
    group = match.lastgroup or 0
    name = match[group].strip()
    span = match.start(group), match.start(group) + len(name)
    last = name.casefold().rpartition(" ")[2]
    if _AGENCY.match(name) or last in words("datelines", "agency_words") or _SITE.match(name):
        return match.start(), span, None
    return match.start(), None, span


def _place(
    text: str, start: int, end: int, agency: tuple[int, int] | None
) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """The first place between two offsets, and the agency that stands beside it with a comma: "LIMA, Reuters"."""
    cuts = [(match.start(), match.end()) for match in _PARTS.finditer(text, start, end)]
    first = text[start : cuts[0][0]] if cuts else ""
    last = text[cuts[-1][1] : end] if cuts else ""
    if first and (_AGENCY.match(first) or _SITE.match(first)):
        agency, start = agency or (start, start + len(first)), cuts[0][1]
    elif last and (_AGENCY.match(last) or _SITE.match(last)):
        agency, end = agency or (end - len(last), end), cuts[-1][0]
    if not _is_place(text[start:end]):
        return None, agency
    return (start, start + len(_first(text[start:end]))), agency


def _first(place: str) -> str:
    """The first of several places, with the district that belongs to it."""
    mark = _PARTS.search(place)
    if mark and (district := _DISTRICT.match(place, mark.start())):
        return place[: district.end()]
    return place[: mark.start()] if mark else place


def _is_place(place: str) -> bool:
    """Whether words have the form of a place, or of several, and are no label, acronym or beginning of a sentence."""
    if not _PLACE.match(place) or place.count(" ") > _MOST_BLANKS:
        return False
    parts = [part.casefold().strip(".") for part in re.split(r"[ /,&]+", place) if part]
    if place.casefold() in _taken() or parts[0] in _taken():
        return False
    known = place.casefold() in words("datelines", "cities")
    return known or (not names_body(place) and words("dates", "occasions").isdisjoint(parts))


@cache
def _taken() -> frozenset[str]:
    return (
        words("datelines", "labels")
        | words("datelines", "acronyms")
        | words("datelines", "openings")
        | words("dates", "weekdays")
    )
