"""What a dateline names: the place that a story was filed from, the date, the agency that filed it."""

import re
from dataclasses import dataclass, replace
from functools import cache

from extract.cleaning.bodies import names_body
from extract.cleaning.lexicon import alternatives, words
from extract.cleaning.signed import ACRONYM, AGENCY, SITE, is_agency, may_be_agency, read_signed, without_date

_LEAD = re.compile(rf"(?:{alternatives('datelines', 'leads')})[ ]*[:–—-][ ]*", re.IGNORECASE)
_UPPER = r"[^\W\d_a-zß-öø-ÿ]"
_WORD = rf"{_UPPER}[\w.’'-]*"
_PLACE = re.compile(
    rf"{_WORD}(?:(?:[ ]?[/,&][ ]?|[ ]|[ ]and[ ]){_WORD}|[ ](?:de|da|do|del|of|es|la|el|al|den|upon|bin|ibn)(?=[ -]))*\Z"
)
_PARTS = re.compile(r"[ ]?[/,&][ ]?|[ ]and[ ]")
# "Washington, D.C." is one place.
_DISTRICT = re.compile(r",[ ]D\.?C\.?(?!\w)")
_DASHES, _DASH = " –—―-:|", re.compile(r"[ ](?:[–—―]|--?)[ ]")
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
    if both := _city_and_agency(text, start, end):
        return both
    stop, dated, apart = without_date(text, start, end)
    if text.count("(", start, stop) > text.count(")", start, stop):  # the date of what stands in brackets
        stop, dated, apart = end, False, False
    signed = read_signed(text, start, stop)
    stop = signed.start
    if not dated:
        stop, dated, apart = without_date(text, start, stop)
    stop = start + len(text[start:stop].rstrip("([ ,:"))
    dated = dated or signed.dated
    if dated and (both := _city_and_agency(text, start, stop)):
        return replace(both, dated=True, apart=apart)
    if dated and text[start : stop - 1].casefold() in words("datelines", "cities") and text[stop - 1] == ":":
        stop -= 1  # "LIMA: 12 October 2023"
    if dated and text[start:stop].casefold() in words("datelines", "acronyms"):
        return _of_body(signed.agency or signed.other, apart=apart)
    place, agency = _place(text, start, stop, signed.agency)
    if place is None:
        return None
    filing = Filing(place, agency, text[slice(*place)].isupper(), dated, apart, lead is not None)
    return _with_other(text, filing, signed.other) if signed.other else filing


def _city_and_agency(text: str, start: int, end: int) -> Filing | None:
    """A city of the list, or a place in capitals, and an agency with a dash between them: "Manama - BNA".

    The agency may stand first: "APA – Lagos (Nigeria)".
    """
    dash = _DASH.search(text, start, end)
    if dash is None:
        return None
    city, last = text[start : dash.start()], text[dash.end() : end].partition(" (")[0]
    if last.casefold() in words("datelines", "cities") and _signs(city):
        return Filing((dash.end(), dash.end() + len(last)), (start, dash.start()), last.isupper(), False, False)
    if city.casefold() not in words("datelines", "cities") and not (city.isupper() and _is_place(city)):
        return None
    name = text[dash.end() : end]
    agency = dash.end(), end
    place = start, dash.start()
    return Filing(place, agency, text[slice(*place)].isupper(), False, False) if _signs(name) else None


def _signs(name: str) -> bool:
    return is_agency(name) or ACRONYM.match(name) is not None


def _of_body(agency: tuple[int, int] | None, *, apart: bool) -> Filing | None:
    """A body that filed a story in its own name: "UNESCO, 3 March 2024 (Riverton Wire)"."""
    return Filing(None, agency, True, True, apart) if agency else None


def _with_other(text: str, filing: Filing, other: tuple[int, int]) -> Filing | None:
    """A filing with brackets that hold a name which no list has; behind a place that nothing tells, it is none."""
    name = text[slice(*other)]
    # "Port Alba (EBNA)": most agencies of a nation are called so.
    acronym = ACRONYM.match(name) is not None and (filing.dated or name.endswith("NA"))
    if not (filing.shouts or filing.is_known(text) or acronym):
        return None
    return replace(filing, agency=filing.agency or (other if may_be_agency(name) else None))


def _boxed(text: str, start: int, end: int) -> Filing | None:
    """An agency or a place, perhaps with its date, in brackets, and nothing else."""
    if AGENCY.match(text[start:end]):
        return Filing(None, (start, end), False, False, False, boxed=True)
    stop, dated, apart = without_date(text, start, end)
    inner = text[start:stop].rstrip(" ,")
    if not _is_place(inner):
        return None
    place = (start, start + len(_first(inner)))
    return Filing(place, None, text[slice(*place)].isupper(), dated, apart, boxed=True)


def _place(
    text: str, start: int, end: int, agency: tuple[int, int] | None
) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """The first place between two offsets, and the agency that stands beside it with a comma: "LIMA, Reuters"."""
    cuts = [(match.start(), match.end()) for match in _PARTS.finditer(text, start, end)]
    first = text[start : cuts[0][0]] if cuts else ""
    last = text[cuts[-1][1] : end] if cuts else ""
    if first and (AGENCY.match(first) or SITE.match(first)):
        agency, start = agency or (start, start + len(first)), cuts[0][1]
    elif last and (AGENCY.match(last) or SITE.match(last)):
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
