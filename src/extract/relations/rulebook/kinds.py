"""The nouns of a kind that all rules may name: `data/rules/_kinds.toml`."""

from collections.abc import Mapping
from functools import cache

from pydantic import TypeAdapter

from extract.data import read_toml


@cache
def kinds() -> Mapping[str, tuple[str, ...]]:
    """The lemmas of each kind, by its name."""
    return TypeAdapter(dict[str, tuple[str, ...]]).validate_python(read_toml("rules", "_kinds"))
