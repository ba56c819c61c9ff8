"""The word lists and patterns of positions and quotations, read once from `data/relations/`."""

import re
from functools import cache
from typing import Any

from extract.data import read_toml


@cache
def read(name: str) -> dict[str, Any]:
    """The content of `data/relations/NAME.toml`.

    Raises:
        FileNotFoundError: if there is no such file.
        tomllib.TOMLDecodeError: if it is malformed.
    """
    return read_toml("relations", name)


@cache
def words(name: str, *path: str) -> frozenset[str]:
    """A list of words in that file as a set, e.g. `words("positions", "verbs", "copula")`.

    Raises:
        KeyError: if the file has no such list.
    """
    value: Any = read(name)
    for key in path:
        value = value[key]
    return frozenset(str(word) for word in value)


@cache
def alternatives(name: str, *path: str) -> str:
    """A list of words in that file as an alternation of a regular expression, the longest first.

    Raises:
        KeyError: if the file has no such list.
    """
    found = sorted(words(name, *path), key=lambda word: (-len(word), word))
    return "|".join(map(re.escape, found))
