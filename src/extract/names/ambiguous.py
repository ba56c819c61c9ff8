"""References of country names that name other places too: Georgia, Congo, Niger and the like.

The words that tell are data (`data/names/ambiguous.toml`); where they do not tell, the name stays a place and has no
reference, because a wrong country is worse than none.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from extract.names.context import Context
from extract.names.lexicon import load
from extract.places import country_of


@dataclass(frozen=True, slots=True)
class Sense:
    """One country that a name may mean, with what tells for and against it."""

    ref: str
    otherwise: str | None
    before: frozenset[str]
    country: frozenset[str]
    other: frozenset[str]


@cache
def senses() -> Mapping[str, Sequence[Sense]]:
    """The countries that each ambiguous name may mean."""
    found: dict[str, list[Sense]] = {}
    for one in load("ambiguous")["name"]:
        sets = (frozenset(one.get(key, ())) for key in ("before", "country", "other"))
        found.setdefault(one["text"], []).append(Sense(one["ref"], one["otherwise"] or None, *sets))
    return found


def reference(context: Context, first: int, ref: str | None) -> str | None:
    """The reference of a place's name of one word.

    Args:
        context: the text.
        first: index of the word.
        ref: the reference that the gazetteer gives.

    Returns:
        `ref` itself where the name is not ambiguous.
    """
    name = context.words.text[first].title() if context.words.text[first].isupper() else context.words.text[first]
    if name not in senses():
        return ref
    refs = {found for sense in senses()[name] if (found := _reading(context, first, sense))}
    return next(iter(refs)) if len(refs) == 1 else None


def _reading(context: Context, first: int, sense: Sense) -> str | None:
    words = context.words
    following = words.text[first + 1] if first + 1 < len(words) and not words.breaks[first + 1] else ""
    if following in sense.before or _behind_city(context, first, sense):
        return None
    seen = [not cues.isdisjoint(words.by_text) for cues in (sense.country, sense.other)]
    if seen == [True, False]:
        return sense.ref
    return None if seen == [False, True] else sense.otherwise


def _behind_city(context: Context, first: int, sense: Sense) -> bool:
    """Whether a city of another country stands before the name and a comma: "Savannah, Georgia"."""
    words = context.words
    if first < 2 or words.text[first - 1] != "," or words.breaks[first]:
        return False
    country = country_of(words.text[first - 2])
    return country is not None and f"iso3166:{country}" != sense.ref
