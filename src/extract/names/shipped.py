"""The gazetteers that ship with the package, read once."""

from functools import cache
from importlib import resources
from pathlib import Path

from extract.names.countries import countries
from extract.names.gazetteer import Entry, Gazetteer, build, read


@cache
def shipped() -> tuple[Entry, ...]:
    """Entries of `data/gazetteers/*.jsonl` in the order of the file names, then ISO and CLDR names of countries."""
    found: list[Entry] = []
    with resources.as_file(resources.files("extract.data").joinpath("gazetteers")) as folder:
        for path in sorted(Path(folder).glob("*.jsonl")):
            found.extend(read(path))
    return (*found, *countries())


@cache
def gazetteer() -> Gazetteer:
    """The shipped entries, filed for matching."""
    return build(shipped())
