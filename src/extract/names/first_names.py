"""Full names that begin with a known first name, where the model has none or another type: "said **Valentina Corsi**".

    person = FIRST-NAME capital+

None of its words is part of a known name, ends names of bodies, companies or things, or is a country. The list
(`data/names/first_names.txt`) was put together for this project from what first names are common in the countries of
the world; it has none that are words, places or titles too.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib import resources
from typing import Final

from extract.names.context import Context, is_capital, is_honorific
from extract.names.model import Mention
from extract.names.model_types import retyped
from extract.names.person_words import person_at
from extract.names.things import is_body_noun, is_thing
from extract.places import country_of, people_of

RULE: Final = "names.first_name"
_PARTICLES: Final = frozenset(
    {"al", "el", "bin", "ibn", "bint", "ben", "de", "da", "do", "van", "von", "del", "dos", "der", "ould"}
)
_WORDS: Final = range(2, 5)  # of a full name


def find_first_names(context: Context) -> Iterator[Mention]:
    """Every such person; a look at a few words behind each first name."""
    for index in context.words.places(first_names()):
        person = person_at(context, index) if _begins(context, index) else None
        if person is not None and _is_full(context, person, index):
            yield replace(person, rule=RULE)


@cache
def first_names() -> frozenset[str]:
    """The known first names, as written."""
    file = resources.files("extract.data").joinpath("names", "first_names.txt")
    return frozenset(file.read_text(encoding="utf-8").split())


def _begins(context: Context, index: int) -> bool:
    """Whether a name may begin with a word: it goes on, and nothing before it belongs to it."""
    words = context.words
    goes_on = is_capital(words, index + 1) or not _PARTICLES.isdisjoint(words.text[index + 1 : index + 2])
    if index in context.covered or index in context.offices or not goes_on or words.breaks[index + 1]:
        return False
    if words.initial(index) or not is_capital(words, index - 1):
        return True
    return index - 1 in context.offices or is_honorific(words.text[index - 1])


def _is_full(context: Context, person: Mention, first: int) -> bool:
    """Whether a name has two words or more, none of them of a known name, and no noun at its end."""
    parts = person.text.split()
    if len(parts) not in _WORDS or any(index in context.covered for index in range(first, first + len(parts))):
        return False
    noun = is_thing(parts[-1]) or is_body_noun(parts[-1]) or "/" in person.text or retyped(person).type != "person"
    return not noun and not any(country_of(part) or people_of(part) for part in parts[1:])
