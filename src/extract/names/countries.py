"""Countries and territories as gazetteer entries, with the names of ISO 3166 (pycountry) and CLDR (babel).

The shipped `countries.jsonl` adds the names and short forms that news uses and the two lists lack.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

import pycountry
from babel import Locale

from extract.names.gazetteer import Entry

_PLAIN: Final = re.compile(r"[^,()\[\]]+")
_SKIPPED: Final = frozenset(
    {"Congo", "Palestinian Territories", "Macao SAR China", "Hong Kong SAR China", "U.S. Outlying Islands"}
)


@cache
def countries() -> tuple[Entry, ...]:
    """An entry for every country and territory, in the order of their codes."""
    territories: dict[str, str] = dict(Locale("en").territories)
    found = []
    for country in sorted(pycountry.countries, key=lambda c: str(c.alpha_2)):
        code = str(country.alpha_2)
        names = sorted({n for raw in _raw_names(country, territories.get(code, "")) for n in _variants(raw)})
        if names:
            ref = f"iso3166:{code}"
            found.append(Entry(id=f"iso-{code.lower()}", type="place", names=tuple(names), acronyms=(), ref=ref))
    return tuple(found)


def _raw_names(country: object, territory: str) -> Iterator[str]:
    for field in ("name", "official_name", "common_name"):
        yield str(getattr(country, field, None) or "")
    yield territory


def _variants(name: str) -> Iterator[str]:
    if not _PLAIN.fullmatch(name) or name in _SKIPPED:
        return
    name = name.removeprefix("The ").removeprefix("the ").replace("’", "'")
    yield name
    if "&" in name:
        yield name.replace("&", "and")
    if name.startswith("St. "):
        yield name.replace("St. ", "Saint ", 1)
