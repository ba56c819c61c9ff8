"""The currencies that the stage knows, by sign, ISO 4217 code and name.

Codes come from pycountry (the list of ISO 4217 in force), names from CLDR through babel ("New Zealand dollars",
"Indonesian rupiah"), all that news writes otherwise from `data/amounts/currencies.toml`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

import pycountry
from babel import Locale
from babel.numbers import get_currency_name

from extract.amounts import tables


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency as the words name it.

    Attributes:
        code: ISO 4217 code, empty where the words name none that has one.
        group: key of the currencies that share the word, where `code` is not decided yet.
        share: the part of the currency's unit that the word means: 0.01 for cents.
    """

    code: str
    group: str = ""
    share: Decimal = Decimal(1)


def read(entry: str) -> Currency:
    """The currency of an entry of the data file: `USD`, `?group`, `GBP/100`, or empty."""
    name, _, parts = entry.partition("/")
    share = 1 / Decimal(parts) if parts else Decimal(1)
    if name.startswith("?"):
        return Currency("", name[1:], Decimal("0.01") if name == "?cent" else share)
    return Currency(name, "", share)


def _flat(entries: Mapping[str, str]) -> dict[str, Currency]:
    return {word: read(entry) for words, entry in entries.items() for word in words.split("|")}


@cache
def codes() -> frozenset[str]:
    """The codes that are read in text: those in force and those of withdrawn currencies, without test codes."""
    table = tables.currencies()
    active = {currency.alpha_3 for currency in pycountry.currencies}
    return frozenset((active | set(table.historic.codes)) - set(table.codes.never))


@cache
def names() -> Mapping[str, Currency]:
    """Currencies by their names in lower case, singular and plural, words separated by one blank."""
    english = Locale("en")
    found: dict[str, Currency] = {}
    for code in sorted(
        codes() & set(english.currencies), key=lambda c: (c not in tables.currencies().historic.codes, c)
    ):
        for count in (1, 2):
            name = get_currency_name(code, count=count, locale=english).lower().replace("-", " ")
            if " " in name and "(" not in name:
                found[name] = Currency(code)
    table = tables.currencies()
    return found | _flat(table.names) | _flat(table.large) | _flat(table.minor)


@cache
def large_names() -> frozenset[str]:
    """Names that are currencies only after a magnitude or from a thousand upward."""
    return frozenset(_flat(tables.currencies().large))


@cache
def first_words() -> frozenset[str]:
    """The first words of all names."""
    return frozenset(name.split(" ")[0] for name in names())


@cache
def prefixes() -> Mapping[str, Currency]:
    """Signs, letters and codes that stand before the number."""
    table = tables.currencies()
    return _flat(table.signs) | _flat(table.prefixes) | {code: Currency(code) for code in codes()}


@cache
def single() -> Mapping[str, Currency]:
    """Letters that stand right before the number, where it is large."""
    return _flat(tables.currencies().single)


@cache
def last_characters() -> frozenset[str]:
    """The characters in which `prefixes` and `single` end, which most words before a number do not."""
    return frozenset(piece[-1] for piece in (*prefixes(), *single()))


@cache
def suffixes() -> Mapping[str, Currency]:
    """Codes and abbreviations that stand after the number."""
    table = tables.currencies()
    lower = {code: Currency(code.upper()) for code in table.codes.lower}
    return _flat(table.suffixes) | lower | {code: Currency(code) for code in codes()}


@cache
def signs() -> Mapping[str, Currency]:
    """Signs that stand on either side of the number."""
    return _flat(tables.currencies().signs)
