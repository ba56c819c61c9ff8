"""The country whose adjective of nationality stands before an office: "the **Kenyan** president".

In: the index of a document's names, and the words before an office. Out: an entity, or the code of the country.
"""

import re
from collections.abc import Callable

from extract.relations.positions.data import words
from extract.relations.positions.index import Index

Demonyms = Callable[[str], str | None]

LEFT = 80  # code points before an office that are read
_EARLIER = re.compile(r"\b(?:[Ee]x|[Tt]hen|[Nn]ow|[Vv]ice)-(?=[A-Z])")  # "ex-Kenyan premier"
_WORDS = re.compile(r"[^\W\d_][\w.’'-]*")


def without_modifiers(left: str) -> str | None:
    """The line up to an office, without the modifiers at its end; `None` where no blank stands before the office."""
    line = left.rpartition("\n")[2]
    if not line.endswith((" ", "\u00a0")):
        return None
    line = line.rstrip()
    for _ in range(3):
        before, _, word = line.rpartition(" ")
        if word.casefold() not in words("positions", "modifiers"):
            break
        line = before.rstrip()
    return line


def adjective_country(index: Index, left: str, country_of: Demonyms) -> int | None:
    """The country that the last word, or the last two, are the adjective of, if the article names it."""
    code = _adjective(left, country_of)
    return None if code is None else country_entity(index, code)


def _adjective(left: str, country_of: Demonyms) -> str | None:
    """The code of the country that the last word of a line, or the last two, are the adjective of."""
    found = _WORDS.findall(_EARLIER.sub(" ", left))
    if not found or not left.endswith(found[-1]):
        return None
    codes = (country_of(phrase) for phrase in (" ".join(found[-2:]), found[-1]) if phrase[:1].isupper())
    return next((code for code in codes if code is not None), None)


def nationality(index: Index, start: int, country_of: Demonyms) -> str | None:
    """The code of the country whose adjective stands before an office that begins at an offset."""
    left = without_modifiers(index.text[max(0, start - LEFT) : start])
    return None if left is None else _adjective(left, country_of)


def country_entity(index: Index, code: str) -> int | None:
    """The entity with that ISO 3166 code that the article names."""
    ref = f"iso3166:{code}"
    return next((i for i, entity in enumerate(index.entities) if entity.ref == ref and entity.mentions), None)
