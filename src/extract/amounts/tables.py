"""The tables of the stage, read once from `data/amounts/*.toml`, which say in comments what each holds."""

from functools import cache
from typing import TypeVar

from pydantic import BaseModel

from extract.amounts.schema import CountTable, CurrencyTable, NumberTable, PeriodTable, QualifierTable
from extract.data import read_toml

Table = TypeVar("Table", bound=BaseModel)


def _load(name: str, model: type[Table]) -> Table:
    return model.model_validate(read_toml("amounts", name))


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


@cache
def periods() -> PeriodTable:
    """Periods in which amounts are paid or counted."""
    return _load("periods", PeriodTable)


@cache
def demonyms() -> dict[str, str]:
    """ISO 3166 code by adjective of nationality, from the list that the names stage has."""
    source: dict[str, list[str]] = read_toml("names", "demonyms")
    return {form: code for code, forms in source.items() for form in forms}
