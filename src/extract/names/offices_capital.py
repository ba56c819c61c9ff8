"""Whether a noun with a capital names an office where it stands: some do so only beside their holder or their body."""

from extract.names.acronyms import is_acronym
from extract.names.context import is_capital, possessive
from extract.names.demonyms import country_of
from extract.names.lexicon import heads, offices
from extract.names.offices_bodies import is_short_title, office_words
from extract.names.portfolios import set_off
from extract.names.things import is_body_noun
from extract.names.words import HYPHENS, Words

_FIRSTS = 4  # words of the phrase before its noun: "Resident and Humanitarian"


def capital_fits(words: Words, index: int) -> bool:
    """Whether the noun at an index, one of `capital`, is an office there; one of `named` needs its holder or body."""
    if _ends_body(words, index):
        return False
    if words.text[index] not in offices().named:
        return not (is_capital(words, index + 1) and words.text[index + 1] in heads().by_last)
    if words.text[index] in office_words("abbreviations"):
        return is_short_title(words, index)
    if words.text[index] in office_words("owned") and _owned(words, index):
        return True
    return _apposed(words, index) or _beside(words, index) or set_off(words, index) > 0


def _ends_body(words: Words, index: int) -> bool:
    """Whether a hyphen ties the noun to one for a body: "Directorate-**General** for Trade"."""
    tied = index > 1 and words.glued(index) and words.text[index - 1] in HYPHENS
    return tied and words.text[index - 2] in heads().by_last


def _apposed(words: Words, index: int) -> bool:
    """Whether its country or body stands before an office and a comma behind: "Committee **Chair**, Ana Silva"."""
    if not index or words.breaks[index] or words.text[index + 1 : index + 2] != [","]:
        return False
    sent = words.text[index] == "Representative" and is_capital(words, index - 1)  # of a country of two words, too
    body = sent or is_body_noun(words.text[index - 1]) or _of_agency(words, index)
    return bool(country_of(words.text[index - 1])) or (body and is_capital(words, index + 2))


def _of_agency(words: Words, index: int) -> bool:
    """Whether an acronym stands before an office, with a country at most between: "WHO Samoa **Head**"."""
    for before in range(index - 1, max(index - _FIRSTS, -1), -1):
        if not is_capital(words, before) or words.breaks[before + 1]:
            return False
        if is_acronym(words.text[before]):
            return True
    return False


def _owned(words: Words, index: int) -> bool:
    """Whether an acronym or possessor stands before an office that ends there: "the Board's **Representative** in"."""
    if is_capital(words, index + 1) and not words.breaks[index + 1]:
        return False
    if not index or words.breaks[index]:
        return False
    if is_acronym(words.text[index - 1]):
        return True
    before = index - 1
    while before > max(index - _FIRSTS, 0) and words.low[before] in offices().modifiers:
        before -= 1
    return words.text[before] == "s" and possessive(words, before - 1) == 2


def _beside(words: Words, index: int) -> bool:
    """Whether a name, "of", or a comma and a name stand behind an office."""
    following = index + 1
    articled = index > 0 and words.low[index - 1] == "the" and not words.breaks[index]
    if following >= len(words) or words.breaks[following]:
        return False
    if not articled and words.text[index] in office_words("articled"):
        return False
    if articled and words.text[following] == "," and words.text[index] in office_words("royal"):
        return is_capital(words, following + 1)
    if words.text[following] == "of":
        return words.low[following + 1 : following + 2] != ["state"]
    if words.text[following] in ("in", "to") and words.text[index] == "Representative":
        return is_capital(words, following + 1)
    if words.text[following] == "for" and words.low[index] in offices().portfolio_heads:
        return is_capital(words, following + 1)
    return is_capital(words, following) and words.text[following] not in heads().by_last
