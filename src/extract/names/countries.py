"""Countries and territories as gazetteer entries, with the names of ISO 3166 (pycountry) and CLDR (babel).

The shipped `countries.jsonl` adds the names and short forms that news uses and the two lists lack.
"""

from functools import cache

from extract.names.gazetteer import Entry
from extract.places import country_names


@cache
def countries() -> tuple[Entry, ...]:
    """An entry for every country and territory, in the order of their codes."""
    return tuple(
        Entry(id=f"iso-{code.lower()}", type="place", names=names, ref=f"iso3166:{code}")
        for code, names in country_names().items()
    )
