"""Persons by the word between them and their fathers: "Tarek bin Said Al Quist", "Nur binti Osman", "Ali ibn Musa".

    person = capital{1,2} "bin" capital+ ["bin" capital+]*

The work is a look at a few words around each such word.
"""

from collections.abc import Iterator
from typing import Final

from extract.names.context import Context, is_capital, is_honorific, run_before
from extract.names.model import Mention
from extract.names.person_words import is_name_word, person_at

_SONS: Final = frozenset({"bin", "bint", "binti", "binte", "ibn"})
_GIVEN: Final = 2
_STYLES: Final = frozenset({"HE", "HH", "HRH", "HM"})


def find_patronymics(context: Context) -> Iterator[Mention]:
    """Every such person."""
    words = context.words
    for index in words.places(_SONS):
        first = index if words.breaks[index] else run_before(context, index, _GIVEN, _is_given)
        person = person_at(context, first) if first < index and is_capital(words, index + 1) else None
        if person and person.end > words.start[index]:
            yield person


def _is_given(context: Context, index: int) -> bool:
    words = context.words
    apart = index not in context.offices and not is_honorific(words.text[index])
    return is_capital(words, index) and apart and is_name_word(context, index) and words.text[index] not in _STYLES
