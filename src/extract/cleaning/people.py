"""The persons whom the words of a credit name.

A person is two to five capitalised words, less title and post-nominals; a word that is the head of a body, a role, a
place or a day makes it none. The lists stand in `data/cleaning/bylines.toml`.
"""

import re
from collections.abc import Iterator
from functools import cache

from extract.cleaning.bodies import AGENCY, EDGES, generic_words, is_body, is_known, pieces, stripped
from extract.cleaning.lexicon import alternatives, words

NAME = re.compile(r"[^\W\d_a-zß-öø-ÿ][\w’'.-]*\Z|(?:[dl]|al|el|ul|ur|as|ash|bin)[’'-][^\W\d_a-zß-öø-ÿ][\w’'.-]*\Z")
# What begins the rest of a credit: "in Lisbon", "for Riverton Wire".
_REST = re.compile(r"(?<!\S)(?:in|at|for|from|of|on|via|is|who|special|as|IN|AT|FOR|FROM|OF|ON|VIA|SPECIAL)(?!\S)")
_ADDRESS = re.compile(r"\S*[@/]\S*")
# An outlet behind a name, with nothing between them: "Ana Silva AFP", "Ana Silva RWNews".
_OUTLET_WORD = re.compile(rf"(?:{alternatives('bylines', 'agencies')}|[A-Z]{{2,}}[a-z]\w+)\Z")
_MOST, _ACRONYM, _SHORT_DAY = 5, 2, 5


def is_name(text: str) -> bool:
    """Whether a text is two to four capitalised words and nothing else, as the name of a person is."""
    parts = text.split()
    if not 2 <= len(parts) <= 4 or text.isupper() or not _is_person(parts) or is_body(text):
        return False
    folded = [part.casefold().rstrip(".") for part in parts]
    return words("bylines", "never_names").isdisjoint(folded) and words("dates", "occasions").isdisjoint(folded)


def persons(text: str, start: int, end: int, *, single: bool = False) -> Iterator[tuple[int, int]]:
    """The names of persons between two offsets, in order, without titles, roles, places and outlets.

    Args:
        text: the text that the offsets count.
        start: where the names begin.
        end: where they end.
        single: whether a name of one word is enough; else it counts only beside a whole one ("Ana Silva and Sukarno").
    """
    found = False
    for begin, stop, mark in pieces(text, start, end):
        span = _person(text, begin, stop, alone=single or (found and mark.casefold() in ("and", "&")))
        if span:
            found = True
            yield span


def _person(text: str, start: int, end: int, *, alone: bool) -> tuple[int, int] | None:
    if rest := _REST.search(text, start, end):
        end = rest.start()
    if address := _ADDRESS.search(text, start, end):
        end = address.start()
    start, end = stripped(text, start, end)
    parts = text[start:end].split()
    titles, after = words("bylines", "honorifics"), words("bylines", "postnominals")
    while len(parts) > 1 and parts[0].casefold().rstrip(".") in titles:
        start = text.index(parts[1], start + len(parts[0]))
        parts = parts[1:]
    while len(parts) > 1 and (parts[-1].casefold().strip(".") in after or _OUTLET_WORD.match(parts[-1])):
        parts = parts[:-1]
        end = start + len(text[start:end].rpartition(" ")[0].rstrip(EDGES))
    if cut := _outlet_behind(parts):
        end = start + text[start:end].rindex(parts[cut])
        start, end = stripped(text, start, end)
        parts = parts[:cut]
    while len(parts) > 2 and parts[-1].casefold().strip(".") in _no_names():
        parts = parts[:-1]
        end = start + len(text[start:end].rpartition(" ")[0].rstrip(EDGES))
    half = len(parts) // 2
    if half > 1 and parts[:half] == parts[half:]:  # the name beside the picture of its author
        end, parts = start + text[start:end].index(parts[0], len(parts[0])), parts[:half]
        end = start + len(text[start:end].rstrip(EDGES))
    named = bool(parts) and len(parts) <= _MOST and (alone or len(parts) > 1) and _is_person(parts)
    return (start, end) if named and not _is_outlet(text[start:end]) else None


def _is_person(parts: list[str]) -> bool:
    """Whether words are capitalised as a name's are, and none of them is a role, a day or part of a place."""
    small = words("bylines", "particles")
    if not all(NAME.match(part) or part in small for part in parts) or parts[-1] in small or parts[0] in small:
        return False
    folded = [part.casefold().strip(".") if len(part) > _ACRONYM else "" for part in parts]
    roles = (piece for part in folded for piece in (part, part.partition("-")[0]))
    return _no_names().isdisjoint(roles) and " ".join(folded) not in _places()


def _outlet_behind(parts: list[str]) -> int:
    """Which word an outlet begins with that stands behind a name, with nothing between them; 0 if none does."""
    for cut in range(2, len(parts)):
        if is_known(" ".join(parts[cut:])):
            return cut
    return 0


def _is_outlet(name: str) -> bool:
    """As `is_body`, but for words that are surnames as well, and for acronyms."""
    last = name.casefold().split()[-1]
    heads = words("bylines", "bodies") - words("bylines", "surnames")
    return last in heads or is_known(name) or bool(AGENCY.fullmatch(name))


@cache
def _no_names() -> frozenset[str]:
    """Words that no person's name contains; weekdays and months are names of persons too where they are short."""
    days = (day.casefold() for day in words("dates", "weekdays") if len(day) > _SHORT_DAY)
    months = (month for number in range(1, 13) for month in words("dates", f"month_{number}"))
    named = words("bylines", "given_names")
    return (
        words("bylines", "staff")
        | words("bylines", "role_words")
        | generic_words()
        | frozenset(days)
        | frozenset(months)
    ) - named


@cache
def _places() -> frozenset[str]:
    return words("datelines", "cities") | words("bylines", "countries")
