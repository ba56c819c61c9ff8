"""The word and phrase lists of this stage, read from `data/cleaning/*.toml`."""

import re
import sys
from functools import cache
from importlib import resources

from pydantic import TypeAdapter

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_LISTS = TypeAdapter(dict[str, list[str]])


@cache
def _lists(name: str) -> dict[str, list[str]]:
    text = resources.files("extract.data").joinpath("cleaning", f"{name}.toml").read_text(encoding="utf-8")
    return _LISTS.validate_python(tomllib.loads(text))


@cache
def words(name: str, key: str) -> frozenset[str]:
    """The list `key` of the file `name`, in lower case.

    Raises:
        KeyError: if the file has no such list.
    """
    return frozenset(word.casefold() for word in _lists(name)[key])


@cache
def ordered(name: str, key: str) -> tuple[str, ...]:
    """The list `key` of the file `name` as it stands there.

    Raises:
        KeyError: if the file has no such list.
    """
    return tuple(_lists(name)[key])


@cache
def alternatives(name: str, key: str) -> str:
    """The list as the alternatives of a regular expression, longest first, any blank between words matching one blank.

    Raises:
        KeyError: if the file has no such list.
    """
    longest = sorted(_lists(name)[key], key=lambda word: (-len(word), word))
    return "|".join(re.escape(word) for word in longest)
