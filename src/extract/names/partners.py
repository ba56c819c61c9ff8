"""Companies by the company that "and" joins them to: "Marwell Marine and Quay Holdings have merged".

    partner = capital capital{1,2} "and" company          a company by its last word, of two words or more

What two companies do together (`mergers` in `data/names/employers.toml`) tells most; without it only a
person of the model's is retyped, as in a list (`names.series`), unless something else says that it is one. It is where
its last word stands alone elsewhere, as a surname does. The work is a look at a few words before each last word of
companies.
"""

from collections.abc import Iterator
from functools import cache
from typing import Final

from extract.names.companies import RULE
from extract.names.context import Context, is_honorific, may_name_company, run_before
from extract.names.grammar import mention
from extract.names.joined import is_surname
from extract.names.lexicon import load
from extract.names.lexicon import words as word_list
from extract.names.model import Mention

SERIES: Final = "names.series"
_LONGEST: Final = 4
_PARTNER: Final = (2, 3)
_REACH: Final = 4  # words behind a pair in which the verb of a merger is looked for


@cache
def _companies() -> frozenset[str]:
    return word_list("company_heads") | word_list("company_tails") | word_list("legal_forms")


@cache
def _mergers() -> frozenset[str]:
    return frozenset(load("employers")["mergers"])


def find_partners(context: Context) -> Iterator[Mention]:
    """The names that "and" joins to a company behind them."""
    words = context.words
    for index in words.places(_companies()):
        second = run_before(context, index + 1, _LONGEST, may_name_company)
        joint = second - 1
        if index + 1 - second < _PARTNER[0] or joint < 1 or words.text[joint] != "and" or words.breaks[second]:
            continue
        first = joint if words.breaks[joint] else run_before(context, joint, _LONGEST, may_name_company)
        if not _PARTNER[0] <= joint - first <= _PARTNER[1] or _is_person(context, first, joint):
            continue
        if _merge(context, index + 1):
            yield mention(context, first, joint, "organisation", RULE)
        elif joint - 1 in context.persons:
            yield mention(context, first, joint, "organisation", SERIES)


def _is_person(context: Context, first: int, stop: int) -> bool:
    """Whether an office, an honorific or a list of persons leads the name in, or its last word is a surname."""
    words = context.words
    before = first - 1
    led = before >= 0 and not words.breaks[first]
    if led and (before in context.offices or is_honorific(words.text[before]) or words.text[before] in (",", ".", "&")):
        return before in context.offices or words.text[before] != "." or is_honorific(words.text[before - 1])
    return is_surname(context, stop - 1)


def _merge(context: Context, stop: int) -> bool:
    """Whether the verb of a merger follows within a few words of the sentence."""
    for word in context.words.text[stop : stop + _REACH]:
        if word == "." or word in _mergers():
            return word != "."
    return False
