"""Companies by the form of their names.

legal form    Kestrel GmbH, Coral Pte, Marwell plc       a suffix that no other names have
by office     General Dredging chief Ana Silva           "General" before a company's noun is no rank
"""

from collections.abc import Iterator
from typing import Final

from extract.names.context import Context, is_capital
from extract.names.grammar import mention
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.words import CAPITAL, HYPHENS, NUMBER

RULE: Final = "names.company"
_LONGEST: Final = 6
_RANKS: Final = frozenset({"General"})
_JOINTS: Final = HYPHENS | {"&"}


def find_companies(context: Context) -> Iterator[Mention]:
    """Names with a legal form, and companies that begin like a rank."""
    words = context.words
    forms = word_list("legal_forms")
    for index in words.places(forms):
        first = _left(context, index)
        if first < index and words.text[index + 1 : index + 2] != ["of"]:
            stop = index + 1
            while stop < len(words) and words.text[stop] in forms and not words.breaks[stop]:
                stop += 1
            yield mention(context, first, stop, "organisation", RULE)
    for index in words.places(_RANKS):
        if _is_company(context, index):
            yield mention(context, index, index + 2, "organisation", RULE)


def _left(context: Context, index: int) -> int:
    """First word of the capitals before a legal form."""
    words = context.words
    first = index
    while index - first < _LONGEST and first > 0 and not words.breaks[first]:
        before = first - 1
        size = _word(context, before, first == index)
        if not size:
            break
        first -= size
    alone = first == index - 1 and (first in context.covered or not context.opens(first))
    return index if alone else first


def _word(context: Context, index: int, last: bool) -> int:
    """How many words a company's name goes left over from an index: a capital, a glued figure, "&" and a capital."""
    words = context.words
    if words.kind[index] == CAPITAL:
        return 1 if last or context.opens(index) else 0
    if words.kind[index] == NUMBER:
        return 1 if not last and words.glued(index + 1) else 0
    return 2 if words.text[index] in _JOINTS and is_capital(words, index - 1) else 0


def _is_company(context: Context, index: int) -> bool:
    words = context.words
    after = index + 2
    if after >= len(words) or words.breaks[index + 1] or words.breaks[after] or context.known(index + 1):
        return False
    return is_capital(words, index + 1) and words.text[after] in word_list("company_roles")
