"""The word and phrase lists of this stage, read from `data/cleaning/*.toml`, and files of users in the same form."""

import re
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter

from extract.data import read_toml, tomllib

Lists = Mapping[str, tuple[str, ...]]

_LISTS = TypeAdapter(dict[str, tuple[str, ...]])


@cache
def lists(name: str) -> Lists:
    """All lists of the file `name`, as they stand there.

    Raises:
        FileNotFoundError: if the package has no such file.
    """
    return _LISTS.validate_python(read_toml("cleaning", name))


@cache
def words(name: str, key: str) -> frozenset[str]:
    """The list `key` of the file `name`, in lower case.

    Raises:
        KeyError: if the file has no such list.
    """
    return frozenset(word.casefold() for word in lists(name)[key])


@cache
def ordered(name: str, key: str) -> tuple[str, ...]:
    """The list `key` of the file `name` as it stands there.

    Raises:
        KeyError: if the file has no such list.
    """
    return lists(name)[key]


@cache
def alternatives(name: str, key: str) -> str:
    """The list as the alternatives of a regular expression, longest first, any blank between words matching one blank.

    Raises:
        KeyError: if the file has no such list.
    """
    return as_alternatives(lists(name)[key])


def as_alternatives(phrases: Iterable[str]) -> str:
    """Phrases as the alternatives of a regular expression, longest first."""
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))


def read_lists(path: Path, *, known: Collection[str]) -> Lists:
    """The lists of a user's file, which is of the form of those of the package.

    Args:
        path: the file.
        known: what its lists may be called.

    Raises:
        ValueError: naming the file, and where it is of the wrong form the list: if it is no TOML in UTF-8, or holds a
            list of another name or a value that is no list of strings.
        OSError: if it cannot be read.
    """
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"{path}: no TOML in UTF-8: {error}") from error
    for name, phrases in found.items():
        if name not in known:
            raise ValueError(f"{path}: there is no list {name!r}; the lists are {', '.join(sorted(known))}")
        if not isinstance(phrases, list) or not all(isinstance(phrase, str) for phrase in phrases):
            raise ValueError(f"{path}: {name!r} must be a list of strings")
    return {name: tuple(phrases) for name, phrases in found.items()}
