"""Adjectives and nouns of nationality, and the countries they imply. None of them is a name of its own."""

from collections.abc import Mapping
from functools import cache

from extract.names.lexicon import load


@cache
def demonyms() -> Mapping[str, str]:
    """ISO 3166-1 alpha-2 code by demonym as it is capitalised; a plural in -s stands beside its singular."""
    found: dict[str, str] = {}
    for code, forms in load("demonyms").items():
        for form in forms:
            found[form] = code
            found.setdefault(_plural(form), code)
    return found


def country_of(demonym: str) -> str | None:
    """The country that an adjective or noun of nationality implies.

    Args:
        demonym: as the text has it, e.g. `Thai`, `South Korean`, `Filipinos`; case matters.

    Returns:
        Its ISO 3166-1 alpha-2 code, or `None` where the word is no demonym.
    """
    return demonyms().get(demonym)


def _plural(form: str) -> str:
    return form if form.endswith(("s", "sh", "ch", "ese")) else f"{form}s"
