"""Where an article comes from: the country of its dateline's place, and of its publisher where the name shows it."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from extract.amounts import tables
from extract.places import country_of, people_of

_LARGE: Final = 200_000  # people; names of smaller towns are words of other names, too
_LONGEST: Final = 3  # words of a country's or city's name
_WORD: Final = re.compile(r"[^\W\d_][\w’'.-]*")
_DOMAIN: Final = re.compile(r"(?:^|[\s/(@])(?:[\w-]{1,63}\.){1,4}([a-z]{2})(?=$|[\s/):,])", re.IGNORECASE)
_COUNTRIES_OF_DOMAINS: Final = {"UK": "GB"}
_MOST: Final = 120  # characters of a publisher's name that are looked at


@cache
def countries() -> Mapping[str, frozenset[str]]:
    """The countries (ISO 3166) in which each currency of a group is the money of the land."""
    table = tables.currencies()
    codes = sorted({code for group in table.groups.values() for code in group.codes})
    return {code: frozenset(table.territories.get(code, (code[:2],))) for code in codes}


def dateline_country(place: str) -> str | None:
    """The country of a dateline's place: "Perth, Australia", "SYDNEY"; `None` where it is not known or not certain."""
    parts = [part.strip() for part in place.split(",")]
    return country_of(place) or next((found for part in reversed(parts) if (found := country_of(part))), None)


def publisher_country(name: str) -> str | None:
    """The country that a publisher's name shows: its domain's, or the only one that its words name.

    A country, a nationality or a large city counts ("Bangkok Post", "Australian Broadcasting Corporation"); "The
    Straits Times" shows none, and neither does a name with two.
    """
    name = name[:_MOST]
    if (domain := _DOMAIN.search(name)) and domain[1].lower() not in tables.currencies().domains.words:
        code = domain[1].upper()
        return _COUNTRIES_OF_DOMAINS.get(code, code)
    found = sorted(set(_named(_WORD.findall(name))))
    return found[0] if len(found) == 1 else None


def _named(words: list[str]) -> Iterator[str]:
    """The countries that the words name, the longest name first at each place."""
    position = 0
    while position < len(words):
        for count in range(min(_LONGEST, len(words) - position), 0, -1):
            code = _country(words[position : position + count])
            if code:
                yield code
                break
        position += count


def _country(words: list[str]) -> str | None:
    if not all(word[0].isupper() for word in words):
        return None
    name = " ".join(words)
    if code := tables.demonyms().get(name):
        return code
    code = country_of(name)
    people = people_of(name) if code else 0
    return code if not people or people >= _LARGE else None


def is_agency(text: str) -> bool:
    """Whether the head of an article, or its publisher's name, names an agency that writes for readers everywhere."""
    return _agencies().search(text) is not None


@cache
def _agencies() -> re.Pattern[str]:
    names = sorted(tables.currencies().agencies.words)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, names))})(?![\w-])")
