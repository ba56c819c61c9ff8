"""Which country a place is in: countries and territories of ISO 3166, and the larger cities and states of the world.

Countries come from pycountry and babel (ISO 3166, CLDR) and the names that `data/gazetteers/countries.jsonl` adds;
cities of 50,000 people and more from GeoNames (CC BY 4.0), states and provinces from ISO 3166-2, both through
`data/places/cities.tsv`, which `benchmarks/cities.py` writes. Capitals, and cities that news calls so, stand in
`data/places/capitals.tsv`. Nothing is read before the first question.
"""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from typing import Final

import pycountry
from babel import Locale

_PLAIN: Final = re.compile(r"[^,()\[\]]+")
_SKIPPED: Final = frozenset(
    {"Congo", "Palestinian Territories", "Macao SAR China", "Hong Kong SAR China", "U.S. Outlying Islands"}
)


def country_of(name: str) -> str | None:
    """The country that a place is or lies in.

    Args:
        name: what is known to be a place, as a text has it: `Lagos`, `SÃO PAULO`, `the Netherlands`; case, accents
            and a leading "the" do not matter.

    Returns:
        Its ISO 3166-1 alpha-2 code; of cities that share a name, the country of the most populous. `None` where the
        place is not known, or where it may be in two countries: the most populous city of that name in another
        country has at least a fifth of the people, or a state and a country share the name ("Georgia").
    """
    key = plain(name)
    if key in _cities():
        return _cities()[key][0] or None
    return _countries().get(key)


def people_of(name: str) -> int:
    """The people of the most populous city of a name; 0 where no city of 50,000 people has it. Source: GeoNames."""
    found = _cities().get(plain(name))
    return found[1] if found else 0


def capitals(code: str) -> frozenset[str]:
    """The plain names of a country's capital and seats of government, by its alpha-2 code; none where it is unknown."""
    return _capitals().get(code, frozenset())


def plain(name: str) -> str:
    """A place's name as it is compared: lower case, no accents, no hyphens, "saint" for "St.", no leading "the"."""
    if not name.isascii():
        parts = unicodedata.normalize("NFKD", name.replace("’", "'"))
        name = "".join(character for character in parts if not unicodedata.combining(character))
    words = name.casefold().replace("-", " ").split()
    return " ".join("saint" if word in ("st.", "st") else word for word in words).removeprefix("the ")


@cache
def country_names() -> Mapping[str, tuple[str, ...]]:
    """The names of every country and territory in ISO 3166 and CLDR, by alpha-2 code, in the order of the codes."""
    territories: dict[str, str] = dict(Locale("en").territories)
    found = {}
    for country in sorted(pycountry.countries, key=lambda c: str(c.alpha_2)):
        code = str(country.alpha_2)
        names = sorted({n for raw in _raw_names(country, territories.get(code, "")) for n in _variants(raw)})
        if names:
            found[code] = tuple(names)
    return found


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
    if " of the " in name:
        yield name.replace(" of the ", " of ")
    if name.startswith("St. "):
        yield name.replace("St. ", "Saint ", 1)


@cache
def _countries() -> Mapping[str, str]:
    """ISO code by the plain name of a country."""
    found = {plain(name): code for code, names in country_names().items() for name in names}
    for line in _data("gazetteers", "countries.jsonl").splitlines():
        entry = json.loads(line)
        code = str(entry["ref"] or "").removeprefix("iso3166:")
        if code:
            found.update({plain(name): code for name in (*entry["names"], *entry["acronyms"])})
    return found


@cache
def _cities() -> Mapping[str, tuple[str, int]]:
    """Country, if it is certain, and people by the plain name of a city or state."""
    rows = (line.split("\t") for line in _data("places", "cities.tsv").splitlines())
    return {name: (code, int(people)) for name, code, people in rows}


@cache
def _capitals() -> Mapping[str, frozenset[str]]:
    """The plain names of capitals by the code of their country."""
    rows = (line.split("\t") for line in _data("places", "capitals.tsv").splitlines())
    return {code: frozenset(plain(name) for name in names.split(";")) for code, names in rows}


def _data(folder: str, name: str) -> str:
    return resources.files("extract.data").joinpath(folder, name).read_text(encoding="utf-8")
