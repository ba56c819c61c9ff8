"""Companies by the form of their names.

legal form    Kestrel GmbH, Coral Pte, Marwell plc       a suffix that no other names have
by its tail    Marwell Agro, Ostia Motors        a last word that companies have and little else
by its noun    the Kenyan lender Marwell Pay       a noun for companies and a modifier before it; of some, none
by its owner   state-owned Marwell Rail, the London-listed Quay Tin
by its agent   the Dutch tanker owner Marwell Sea       what it has and a noun for who has it, unless a surname
by office     General Dredging chief Ana Silva           "General" before a company's noun is no rank
"""

from collections.abc import Iterator
from typing import Final

from extract.names.context import Context, is_capital, is_honorific
from extract.names.grammar import mention
from extract.names.inner_marks import over_particles
from extract.names.joined import is_surname
from extract.names.lexicon import heads
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.words import CAPITAL, HYPHENS, LOWER, NUMBER

RULE: Final = "names.company"
PLACE: Final = "names.place_of"
_LONGEST: Final = 6
_NAME: Final = 4  # words of a name behind its noun
_BEHIND_COMMA: Final = frozenset({"LLC", "LLP", "Inc", "Ltd", "Corp", "GmbH", "S.A.", "plc", "PLC", "Incorporated"})
_RANKS: Final = frozenset({"General"})
_JOINTS: Final = HYPHENS | {"&"}


def find_companies(context: Context) -> Iterator[Mention]:
    """Names with a legal form, and companies that begin like a rank."""
    words = context.words
    forms = word_list("legal_forms")
    for index in words.places(forms):
        comma = index > 1 and words.text[index - 1] == "," and words.text[index] in _BEHIND_COMMA
        first = _left(context, index - 1 if comma else index)
        if first < index - comma and words.text[index + 1 : index + 2] != ["of"]:
            stop = index + 1
            while stop < len(words) and words.text[stop] in forms and not words.breaks[stop]:
                stop += 1
            yield mention(context, first, stop, "organisation", RULE)
    yield from _by_tail(context)
    yield from _by_noun(context)
    for index in words.places(_RANKS):
        if _is_company(context, index):
            yield mention(context, index, index + 2, "organisation", RULE)


def _by_tail(context: Context) -> Iterator[Mention]:
    """Capitals that end in a word such as "Agro" or "Pharma"; a common noun before it alone makes none."""
    words = context.words
    for index in words.places(word_list("company_tails")):
        first = _left(context, index)
        while first < index and (
            words.low[first] in word_list("generic") or words.text[first] in word_list("breakers")
        ):
            first += 1
        goes_on = is_capital(words, index + 1) and not words.breaks[index + 1] and index + 1 not in context.offices
        common = first == index or words.low[index - 1] in word_list("company_commons")
        if not goes_on and not common and index not in context.titles and words.text[index + 1 : index + 2] != ["of"]:
            yield mention(context, first, index + 1, "organisation", RULE)


def _by_noun(context: Context) -> Iterator[Mention]:
    """Capitals behind a noun for companies and its modifier: "the Dutch seed **firm** Marwell Nord"."""
    words = context.words
    makers = words.low_places(word_list("company_makers"))
    nouns = (*words.places(word_list("company_nouns")), *words.places(word_list("company_agents")), *makers)
    for index in (*nouns, *words.places(word_list("company_owned"))):
        first = index + 1
        if not is_capital(words, first) or words.breaks[first] or first in context.offices:
            continue
        if not _introduces(context, index) or first in context.covered or first in context.titles:
            continue
        stop = _right(context, first)
        if stop and context.opens(first) and not context.known(first) and not _is_holder(context, index, first, stop):
            yield mention(context, first, stop, "organisation", RULE)
            if words.text[index] in word_list("company_towns") and _is_town(context, index - 1):
                yield mention(context, index - 1, index, "place", PLACE)


def _is_town(context: Context, index: int) -> bool:
    """Whether the one capital before "firm" is where it is: "the **Ostmark** firm Quay Paving"."""
    words = context.words
    alone = is_capital(words, index) and not (is_capital(words, index - 1) and not words.breaks[index])
    plain = words.low[index] in words.by_text or words.low[index] in word_list("no_seats")
    return alone and words.text[index].istitle() and not plain and not context.known(index) and context.opens(index)


def _introduces(context: Context, index: int) -> bool:
    """Whether a noun leads a company's name in: by itself, or by the word before it."""
    words = context.words
    if words.low[index] in word_list("company_makers"):
        return True
    if index == 0 or words.breaks[index]:
        return False
    if words.text[index] in word_list("company_owned"):
        held = words.text[index - 1] in HYPHENS and words.glued(index)
        seated = words.text[index] == "based" and _is_seated(context, index)
        return held and (words.text[index] == "listed" or seated or words.low[index - 2] in word_list("company_owners"))
    if words.text[index] in word_list("company_agents") and words.text[index] not in word_list("company_nouns"):
        return words.low[index - 1] in word_list("company_assets")
    if words.low[index - 1] in word_list("stop") or words.text[index - 1] == "s":
        return False
    return words.kind[index - 1] in (CAPITAL, LOWER)


def _is_seated(context: Context, based: int) -> bool:
    """Whether one capital, no head noun, follows "Ostia-based": of two, the model tells companies from persons."""
    words = context.words
    alone = _right(context, based + 1) == based + 2 and words.text[based + 1] not in heads().by_last
    return alone and is_capital(words, based - 2) and words.low[based - 2] not in word_list("no_seats")


def _is_holder(context: Context, index: int, first: int, stop: int) -> bool:
    """Whether the name behind a noun that persons may have too is a person's."""
    agent = context.words.text[index] in word_list("company_agents")
    return agent and stop - first > 1 and is_surname(context, stop - 1)


def _right(context: Context, first: int) -> int:
    """One past the capitals behind a noun for companies; 0 where they may go on or are a rank and a name."""
    words = context.words
    stop = first
    while stop < min(len(words), first + _NAME) and not (stop > first and words.breaks[stop]):
        glued = words.text[stop] in _JOINTS and is_capital(words, stop + 1) and stop > first
        small = _small(context, first, stop)
        if small:
            stop += small
            continue
        if not glued and (words.kind[stop] != CAPITAL or stop in context.offices or context.known(stop)):
            break
        stop += 1
    return 0 if stop == first or is_honorific(words.text[first]) else stop


def _small(context: Context, first: int, index: int) -> int:
    """How many small words of another language stand between two capitals here: "Chantiers **de la** Loire"."""
    words = context.words
    for size in (1, 2):
        after = index + size
        if first == index or after >= len(words) or words.text[after - 1] not in word_list("name_particles"):
            return 0
        if is_capital(words, after):
            return 0 if True in words.breaks[index : after + 1] else size
    return 0


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
    if words.text[index] in word_list("name_particles"):
        return over_particles(context, index)
    return 2 if words.text[index] in _JOINTS and is_capital(words, index - 1) else 0


def _is_company(context: Context, index: int) -> bool:
    words = context.words
    after = index + 2
    if after >= len(words) or words.breaks[index + 1] or words.breaks[after] or context.known(index + 1):
        return False
    return is_capital(words, index + 1) and words.text[after] in word_list("company_roles")
