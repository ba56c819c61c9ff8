"""The tables of the stage, read once from `data/amounts/*.toml`, which say in comments what each holds."""

import sys
from functools import cache
from importlib import resources
from typing import TypeVar

from pydantic import BaseModel, ConfigDict

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

Table = TypeVar("Table", bound=BaseModel)


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Words(_Model):
    """A list of words."""

    words: frozenset[str]


class Magnitudes(_Model):
    """Number of units by the word, the abbreviation and the letter that multiplies by it."""

    words: dict[str, str]
    short: dict[str, str]
    letters: dict[str, str]


class NumberTable(_Model):
    """`numbers.toml`."""

    small: dict[str, int]
    tens: dict[str, int]
    fractions: dict[str, int]
    magnitudes: Magnitudes
    ordinals: Words


class Bounds(_Model):
    """Phrases by the bound that they set."""

    at_least: tuple[str, ...]
    at_most: tuple[str, ...]
    about: tuple[str, ...]


class QualifierTable(_Model):
    """`qualifiers.toml`."""

    before: Bounds
    after: Bounds
    hyphened: Words
    between: Words
    aboutness: Words


class TimeWords(_Model):
    """Words of the calendar and the clock."""

    words: frozenset[str]
    multiples: frozenset[str]
    clock: tuple[str, ...]
    months: tuple[str, ...]
    weekdays: tuple[str, ...]


class Labels(_Model):
    """Words right before a number that make it a label."""

    before: frozenset[str]
    of: tuple[str, ...]
    unless_noun: frozenset[str]
    starters: frozenset[str]
    numbers: frozenset[str]


class Nouns(_Model):
    """What ends, and what is, the noun that is counted."""

    stop: frozenset[str]
    plural: frozenset[str]
    singular: dict[str, str]


class Measures(_Model):
    """Symbols of units of measure."""

    symbols: tuple[str, ...]
    degrees: tuple[str, ...]
    scales: tuple[str, ...]
    nouns: frozenset[str]


class CountTable(_Model):
    """`counts.toml`."""

    time: TimeWords
    labels: Labels
    nouns: Nouns
    measures: Measures
    people: Words


class Group(_Model):
    """Currencies that share a word: the one to take without cues, and cues by code."""

    default: str
    cues: dict[str, tuple[str, ...]]


class Codes(_Model):
    """How ISO codes are read in text."""

    words: frozenset[str]
    lower: tuple[str, ...]
    never: frozenset[str]
    whole: frozenset[str]


class Historic(_Model):
    """Withdrawn currencies."""

    codes: tuple[str, ...]


class Blockers(_Model):
    """Words beside a figure that make it no money."""

    after: frozenset[str]
    singular: frozenset[str]
    year: frozenset[str]
    weight_before: frozenset[str]
    weight_after: tuple[str, ...]


class CurrencyTable(_Model):
    """`currencies.toml`."""

    signs: dict[str, str]
    prefixes: dict[str, str]
    single: dict[str, str]
    suffixes: dict[str, str]
    names: dict[str, str]
    large: dict[str, str]
    minor: dict[str, str]
    historic: Historic
    codes: Codes
    blockers: Blockers
    groups: dict[str, Group]


def _load(name: str, model: type[Table]) -> Table:
    text = resources.files("extract.data").joinpath("amounts", f"{name}.toml").read_text(encoding="utf-8")
    return model.model_validate(tomllib.loads(text))


@cache
def numbers() -> NumberTable:
    """Number words and magnitudes."""
    return _load("numbers", NumberTable)


@cache
def qualifiers() -> QualifierTable:
    """Words that bound a figure."""
    return _load("qualifiers", QualifierTable)


@cache
def counts() -> CountTable:
    """What numbers count."""
    return _load("counts", CountTable)


@cache
def currencies() -> CurrencyTable:
    """How news writes currencies."""
    return _load("currencies", CurrencyTable)
