"""The bar of a site: the name that begins it, before its sections, before what the site says of itself, before "logo".

Harbour Aid | News | Donate now        Harbour Institute | Ideas for ports        Riverton Wire logo

Offsets count the text of the line.
"""

import re

from extract.cleaning.bodies import is_body
from extract.cleaning.features import Features
from extract.cleaning.keys import key
from extract.cleaning.lexicon import alternatives, words
from extract.cleaning.phrases import load

_BAR = re.compile(r"[|•·]")
# What parts a name from what a site says of itself.
_BREAK = re.compile(r"[ ](?:[|•·–—]|--?)[ ]")
_LOGO = re.compile(
    rf"(?P<name>[A-Z][\w&.’'-]*(?: [A-Z&][\w&.’'-]*){{0,4}})(?: [–—-])? (?i:{alternatives('layout', 'logos')})"
)
# "Harbour Aid in Lesotho" is Harbour Aid.
_PLACE = re.compile(r"[ ]in[ ](?:the[ ])?[A-Z][^|•·]*\Z")
_FEWEST, _MOST, _WORDS, _LONGEST = 2, 6, 5, 8

# Words of a menu that no list has, one of so many.
_UNKNOWN = 4


def are_entries(line: Features) -> bool:
    """Whether a line is a menu with nothing between its entries: "Latest National Politics Jobs About"."""
    parts = line.key.split()
    if not all(word[0].isupper() for word in line.line.text.split() if word[0].isalpha()):
        return False
    known = words("layout", "menus") | words("bylines", "sections") | load().buttons
    return sum(part not in known for part in parts) * _UNKNOWN <= len(parts)


def is_motto(line: Features) -> bool:
    """Whether a line is what a site says of itself in single words, barred: "Radio · Islands · World"."""
    if line.noise or _BAR.search(line.signs) is None or line.closed or line.figures or line.bullet:
        return False
    parts = [part.strip() for part in _BAR.split(line.line.text, _MOST)]
    single = sum(part.isalpha() for part in parts)
    return _FEWEST < len(parts) <= _MOST and single * 2 > len(parts) and all(part[:1].isupper() for part in parts)


def before_sections(line: Features) -> tuple[int, int] | None:
    """The name that begins the bar of a site, which ends in a button: "Harbour Aid | News | Donate now"."""
    parts = [part.strip() for part in _BAR.split(line.line.text, _MOST)]
    if line.closed or line.figures or line.bullet or not _FEWEST <= len(parts) <= _MOST or not all(parts):
        return None
    first, last = parts[0], key(parts[-1]).split()
    if max(part.count(" ") for part in parts) >= _WORDS or not load().is_button(last):
        return None
    named = first[0].isupper() and not load().is_button(key(first).split())
    if not named or (len(parts) == _FEWEST and len(last) == 1):
        return None
    place = _PLACE.search(first)
    return 0, place.start() if place else len(first)


def behind_section(line: Features) -> tuple[int, int] | None:
    """What stands behind a section and the one bar of a line, if it may be a body: "Newsroom | Harbour Institute"."""
    parts = _BREAK.split(line.line.text, 2)
    if line.closed or line.bullet or len(parts) != _FEWEST or not all(parts):
        return None
    section, name = key(parts[0]), parts[1].strip()
    if not (load().is_button(section.split()) or section in words("bylines", "press_offices")) or not is_body(name):
        return None
    return line.line.text.rindex(name), len(line.line.text)


def before_tagline(line: Features) -> tuple[int, int] | None:
    """What stands before the one bar or dash of a short line that is no sentence: "Harbour Institute | Ideas"."""
    parts = _BREAK.split(line.line.text, 2)
    if line.closed or line.bullet or len(parts) != _FEWEST or not all(parts) or not parts[0][0].isupper():
        return None
    if max(len(part.split()) for part in parts) > _LONGEST or load().is_button(key(parts[0]).split()):
        return None
    return 0, len(parts[0].rstrip())


def before_logo(line: Features) -> tuple[int, int] | None:
    """The name in what stands where the picture of it stood: "Riverton Wire logo"."""
    match = _LOGO.fullmatch(line.line.text) if line.key.endswith(("logo", "page")) and line.short else None
    if match is None or not words("layout", "no_logos").isdisjoint(key(match["name"]).split()):
        return None
    return match.span("name")
