"""What stands above a headline and names who publishes the page: a masthead, the line of a ministry, the bar of a site.

THE LAGOON COURIER              Harbour Aid | News | Donate now        Ministry of Ports
Politics  Economy  Region
Ports reopen after the storm    Ports reopen after the storm           Ports reopen after the storm
"""

import re
from collections.abc import Sequence

from extract.cleaning.bars import before_logo, before_sections, before_tagline, behind_section, is_motto
from extract.cleaning.bodies import agencies, generic_words, is_known, names_body, names_medium
from extract.cleaning.features import Features
from extract.cleaning.lexicon import ordered, words
from extract.cleaning.offices import (
    SMALL,
    initials,
    is_foreign,
    is_information_office,
    is_office,
    is_short_office,
    longest_run,
)
from extract.cleaning.shaped import ADDRESS, TRAIL
from extract.cleaning.signed import SITE
from extract.places import country_of

_LEAD = re.compile(r"(?:[Ff]rom|FROM)[ ](?:the[ ])?")
# "World Harbour Programme (WHP)", "Lagoon Post (Port Louis)".
_ACRONYM = re.compile(r"[ ]?\([A-Z][\w&.-]{1,11}(?:[ ][A-Z][\w.-]{1,11}){0,2}\)\Z")
# "LagoonPlus".
_HUMPED = re.compile(r"[A-Z][a-z]+[A-Z]\w{1,20}")
# "WHP Norlandia" or "WHP".
_SHORT_NAME = re.compile(r"(?P<acronym>[A-Z]{2,10})(?: (?P<place>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}))?")
_BARS = frozenset("|•·")
_MOST, _FEWEST = 12, 2
# Words of a short name; capitalised words of an office between two small ones: "Public Works".
_SHORT, _RUN = 5, 2
# How far below it the running text may name a body.
_FAR = 200


def issuer(line: Features) -> tuple[int, int] | None:
    """Where a line names a body or an outlet and says nothing else."""
    if not _FEWEST <= line.words <= _MOST or line.closed or line.bullet or line.figures or not line.short:
        return None
    text = line.line.text
    lead, acronym = _LEAD.match(text), _ACRONYM.search(text)
    start, end = lead.end() if lead else 0, acronym.start() if acronym else len(text)
    name = text[start:end]
    if any(sign in name for sign in ':|/()[]•·–—»"“?!'):
        return None
    parts = name.split()
    if parts[:1] and parts[0].casefold() in words("datelines", "openings"):
        return None
    capital = all(part[0].isupper() or part.casefold() in SMALL for part in parts) and len(parts) >= _FEWEST
    return (start, end) if capital and _names_issuer(name, parts) else None


def masthead(lines: Sequence[Features], index: int) -> tuple[int, int] | None:
    """Where a line above a headline names the outlet or the body whose page it is.

    A headline may end in the name of a body too ("Islands Elect New Parliament"), and so may a section ("World News"):
    what counts is a known outlet, an outlet in capitals or with its article, an office ("Ministry of …"), a body that
    the running text names, and the bar of a site.
    """
    line = lines[index]
    if line.noise == ADDRESS and SITE.match(line.line.text) and line.line.text[0].isupper():
        return 0, len(line.line.text)
    if line.noise or line.key.startswith("by "):
        return None
    parted = not _BARS.isdisjoint(line.signs)
    if (parted or "-" in line.signs) and (span := before_sections(line) or _has_tagline(lines, index)):
        return span
    if parted:
        return behind_section(line) if index == 0 else None
    if span := before_logo(line) or _before_kind(lines, index):
        return span
    if _heads_sections(lines, index) or _heads_motto(lines, index):
        return 0, len(line.line.text)
    span = issuer(line)
    if span and (_is_own(lines, index, line.line.text[slice(*span)]) or _has_place(line, span)):
        return span
    return _by_acronym(lines, index)


def _by_acronym(lines: Sequence[Features], index: int) -> tuple[int, int] | None:
    """An acronym that the running text has too, before the country that a body works in, or by itself: "WHP Norlandia".

    Alone it must begin the page, right above a menu, and so may any word with a capital in it: "LagoonPlus".
    """
    line = lines[index]
    if line.words == 1 and _HUMPED.fullmatch(line.line.text) and _heads_menu(lines, index):
        return 0, len(line.line.text)
    match = _SHORT_NAME.fullmatch(line.line.text) if line.words <= _SHORT else None
    if match is None or country_of(match["acronym"]) or match["acronym"].casefold() in generic_words():
        return None
    if not (country_of(match["place"]) if match["place"] else _heads_menu(lines, index)):
        return None
    sought = re.compile(rf"\b{match['acronym']}\b")
    told = any(each.prose and sought.search(each.line.text) for each in lines[index + 1 : index + _FAR])
    return (0, len(match[0])) if told else None


def _heads_menu(lines: Sequence[Features], index: int) -> bool:
    """Whether a line begins the page, but for furniture, and a menu or button stands below it, or below its motto."""
    begins = index <= _FEWEST and all(line.noise for line in lines[:index])
    return begins and any(
        line.noise or line.key in words("bylines", "sections") for line in lines[index + 1 : index + 3]
    )


def _before_kind(lines: Sequence[Features], index: int) -> tuple[int, int] | None:
    """The name in capitals before what it is, at the top of the page: "HARBOUR LIGHT magazine"."""
    name, _, kind = lines[index].line.text.rpartition(" ")
    named = kind.islower() and kind in words("bylines", "media") and name.isupper() and not lines[index].signs
    return (0, len(name)) if named and lines[index].words <= _SHORT and _heads_menu(lines, index) else None


def _heads_sections(lines: Sequence[Features], index: int) -> bool:
    """Whether a line is a name in capitals right above the names of sections, parted by blanks, or an address.

    Right above a menu that begins with "Home" it may be written as names are.
    """
    line, below = lines[index], lines[index + 1] if index + 1 < len(lines) else None
    may = not line.signs and _FEWEST <= line.words <= _SHORT
    if may and index == 0 and below and below.noise and below.key.startswith("home ") and below.words > _FEWEST:
        named = all(word[0].isupper() or word in SMALL for word in line.line.text.split())
        return named and line.key.rpartition(" ")[2] not in words("bylines", "sectional")
    named = may and line.line.text.isupper()
    sections = below is not None and below.noise == TRAIL and not below.signs and "  " in below.line.text
    return named and (sections or (index == 0 and below is not None and "@" in below.signs))


def _heads_motto(lines: Sequence[Features], index: int) -> bool:
    """Whether a line is a name that begins the page, right above what a site says of itself in single words."""
    named = index == 0 and len(lines) > 1 and lines[0].words <= _SHORT and is_motto(lines[1])
    return named and lines[0].line.text.istitle() and not lines[0].signs


def _has_tagline(lines: Sequence[Features], index: int) -> tuple[int, int] | None:
    """The body or outlet that begins the page, right above its menu, before what it says of itself."""
    span = before_tagline(lines[index]) if index == 0 and len(lines) > 1 else None
    if span is None:
        return None
    name, rest = lines[index].line.text[: span[1]], lines[index].line.text[span[1] :].lstrip(" |•·–—-")
    medium, site = names_medium(name), SITE.match(name) is not None
    short = medium and lines[1].short and lines[1].words <= _FEWEST + 1
    if not (site or short or lines[1].noise):
        return None
    own = medium or site or names_body(name) or is_foreign(name.casefold().split())
    # "Freetown's only English daily" says what it is, and names none.
    other = " " in rest and rest.rpartition(" ")[2][0].isupper() and (names_body(rest) or names_medium(rest))
    return span if (own or _is_named(lines[1:_FAR], name.casefold())) and not other else None


def _is_own(lines: Sequence[Features], index: int, name: str) -> bool:
    parts = name.casefold().split()
    if is_known(name) or is_short_office(parts) or is_information_office(parts) or is_foreign(parts):
        return True
    if generic_words().issuperset(parts[:-1]):
        return False
    if len(parts) > _FEWEST and name.casefold().endswith(ordered("bylines", "agency_names")):
        return True
    if is_office(parts):
        return longest_run(name) <= _RUN
    own = names_medium(name) and parts[-1] not in words("bylines", "sectional")
    below = lines[index + 1 : index + _FAR]
    headed = own and (name.isupper() or parts[0] == "the" or _heads_menu(lines, index))
    spelled = initials(name), initials(name.rpartition(" ")[0])  # "LCS" or "LC" of "Lagoon Community Secretariat"
    return headed or any(_is_named(below, known) for known in (" ".join(parts), *spelled))


def _has_place(line: Features, span: tuple[int, int]) -> bool:
    """Whether an outlet stands before its place, or its acronym, in brackets: "Lagoon Post (Port Louis)"."""
    return span[1] < len(line.line.text) and names_medium(line.line.text[slice(*span)])


def _is_named(lines: Sequence[Features], name: str) -> bool:
    """Whether the running text has a name, in small letters or all of it in capitals; one of a word or two never."""
    name = name.removeprefix("the ")
    if name.isupper():
        sought = re.compile(rf"\b{name}\b")
        return any(line.prose and sought.search(line.line.text) for line in lines)
    return name != "" and any(line.prose and name in line.line.text.casefold() for line in lines)


def _names_issuer(name: str, parts: list[str]) -> bool:
    office = is_office(name.casefold().split())
    known = (office or names_body(name) or names_medium(name)) and not agencies(name, 0, len(name))
    # "Office of the Spokesperson" says not whose.
    if (
        not known
        or ("," in name and parts[0].casefold() not in words("bylines", "bodies"))
        or name.casefold() in words("bylines", "press_offices")
    ):
        return False
    return words("dates", "occasions").isdisjoint(part.casefold() for part in parts)
