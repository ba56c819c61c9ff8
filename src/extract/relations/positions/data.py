"""The word lists and patterns of positions and quotations, read once from `data/relations/`."""

import sys
from functools import cache
from importlib import resources
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


@cache
def read(name: str) -> dict[str, Any]:
    """The content of `data/relations/NAME.toml`.

    Raises:
        FileNotFoundError: if there is no such file.
        tomllib.TOMLDecodeError: if it is malformed.
    """
    path = resources.files("extract.data").joinpath("relations", f"{name}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


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
