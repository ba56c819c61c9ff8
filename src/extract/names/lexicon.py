"""The word lists of the name grammar, read once from `extract/data/names`.

Lists are compared in lower case unless their file says otherwise. Entries of several words are split as `words.split`
splits a text.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args

from extract.data import read_toml
from extract.names.model import NameType
from extract.names.words import split

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """A noun that makes a name: its words as capitalised, its type and what may stand around it.

    Attributes:
        words: the noun, one or more words.
        type: type of the names it makes.
        weak: needs a tail or two words before it.
        dated: makes a name of this type only after an ordinal or a year.
        tails: prepositions that may join what follows.
    """

    words: Phrase
    type: NameType
    weak: bool
    dated: bool
    tails: frozenset[str]


@dataclass(frozen=True, slots=True)
class Heads:
    """Head nouns by their last word, the types of those that may stand in lower case, and the words of both."""

    by_last: Mapping[str, tuple[Head, ...]]
    lower: Mapping[str, NameType]
    nouns: frozenset[str]


@dataclass(frozen=True, slots=True)
class Offices:
    """The lexicon of offices; `heads` by last word, longest first, all in lower case but `capital`.

    `triggers` are the words that may end an office noun, in lower case.
    """

    heads: Mapping[str, tuple[Phrase, ...]]
    capital: frozenset[str]
    named: frozenset[str]
    bodied: Mapping[str, tuple[Phrase, ...]]
    modifiers: frozenset[str]
    capital_modifiers: frozenset[str]
    portfolio_heads: frozenset[str]
    portfolios: frozenset[str]
    open_portfolios: frozenset[str]
    areas: frozenset[str]
    blockers: frozenset[str]
    triggers: frozenset[str]


@cache
def load(name: str) -> Mapping[str, Any]:
    """A shipped TOML file of `extract/data/names`, by stem; read once, for it holds dozens of lists."""
    return read_toml("names", name)


@cache
def words(key: str) -> frozenset[str]:
    """One list of `words.toml`.

    Raises:
        KeyError: if there is no such list.
    """
    return frozenset(load("words")[key])


@cache
def phrases(key: str) -> Mapping[str, tuple[Phrase, ...]]:
    """One list of `words.toml`, split into words and filed by the last word, longest first."""
    return _by_last(load("words")[key])


@cache
def heads() -> Heads:
    """The head nouns of every type; where two types share a noun, the first in the file is the default."""
    found: dict[str, list[Head]] = {}
    lower: dict[str, NameType] = {}
    data = load("heads")
    for kind in get_args(NameType):
        if kind in data:
            for head in _heads_of(kind, data[kind]):
                found.setdefault(head.words[-1], []).append(head)
            lower.update(dict.fromkeys(data[kind]["lower"], kind))
    by_last = {last: tuple(sorted(group, key=lambda h: -len(h.words))) for last, group in found.items()}
    return Heads(by_last=by_last, lower=lower, nouns=frozenset({*by_last, *lower}))


@cache
def offices() -> Offices:
    """The lexicon of offices."""
    data = load("offices")
    by_last, bodied = _by_last(data["heads"]), _by_last(data["bodied"])
    return Offices(
        heads=by_last,
        capital=frozenset(data["capital"]),
        named=frozenset(data["named"]),
        bodied=bodied,
        modifiers=frozenset(data["modifiers"]),
        capital_modifiers=frozenset(data["capital_modifiers"]),
        portfolio_heads=frozenset(data["portfolio_heads"]),
        portfolios=frozenset(data["portfolios"]),
        open_portfolios=frozenset(data["open_portfolios"]),
        areas=frozenset(data["areas"]),
        blockers=frozenset(data["blockers"]),
        triggers=frozenset({*by_last, *bodied, *(noun.lower() for noun in data["capital"])}),
    )


def _heads_of(kind: NameType, table: Mapping[str, Any]) -> Iterable[Head]:
    weak = frozenset(table["weak"])
    tails = frozenset(table["tails"])
    for key in ("heads", "dated"):
        for noun in table.get(key, ()):
            yield Head(words=split(noun), type=kind, weak=noun in weak, dated=key == "dated", tails=tails)


def _by_last(entries: Iterable[str]) -> Mapping[str, tuple[Phrase, ...]]:
    found: dict[str, list[Phrase]] = {}
    for entry in entries:
        phrase = split(entry)
        found.setdefault(phrase[-1], []).append(phrase)
    return {last: tuple(sorted(group, key=lambda p: (-len(p), p))) for last, group in found.items()}
