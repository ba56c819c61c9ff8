"""Two constructions whose nouns news writes in lower case: named elections, and the bodies of a country.

election = [year | ordinal] place-or-nationality… election-word* election    "the 1998 Ruritanian general election"
body     = nationality-or-country body                                      "the Ruritanian government"
"""

from collections.abc import Iterator
from typing import Final

from extract.names.context import Context, dates_month, is_capital
from extract.names.demonyms import country_of
from extract.names.grammar import mention
from extract.names.lexicon import phrases
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.words import HYPHENS, NUMBER, Words, is_date_number

ELECTION: Final = "names.election"
BODY: Final = "names.body"
_LONGEST: Final = 12
# Words one of which before "Convention" makes it that of a party, in lower case.
_PARTIES: Final = frozenset(
    {"democratic", "republican", "national", "party", "labour", "libertarian", "constitutional"}
)


def find_elections(context: Context) -> Iterator[Mention]:
    """Named elections and referendums."""
    nouns = word_list("election_heads")
    for index in context.words.low_places(nouns):
        found = _election(context, index)
        if found:
            yield found


def find_bodies(context: Context) -> Iterator[Mention]:
    """Bodies named by an adjective of nationality or a country and a noun in lower case."""
    by_last = phrases("bodies")
    words = context.words
    for index in words.places(by_last):
        for phrase in by_last[words.text[index]]:
            begin = index - len(phrase) + 1
            if begin > 0 and tuple(words.text[begin : index + 1]) == phrase:
                first = _country(context, begin)
                if first is not None:
                    yield mention(context, first, index + 1, "organisation", BODY)
                break


def _election(context: Context, index: int) -> Mention | None:
    words = context.words
    first = _by(words, index)
    adjectives = _over_adjectives(words, first)
    described = adjectives < first or first < index or words.text[index].startswith(("referendum", "plebiscite"))
    placed = _over_places(context, adjectives)
    if words.text[index] == "Convention" and _PARTIES.isdisjoint(words.low[placed:index]):
        return None  # the grammar tells treaties from happenings
    dated = placed > 0 and words.kind[placed - 1] == NUMBER and is_date_number(words.text[placed - 1])
    dated = dated and not dates_month(words, placed - 1)
    if dated and not words.breaks[placed]:
        return (
            mention(context, placed - 1, index + 1, "occasion", ELECTION) if described or placed < adjectives else None
        )
    if placed < adjectives < index and words.text[adjectives].lower() not in ("state", "local", "national"):
        return mention(context, placed, index + 1, "occasion", ELECTION)
    return None


def _by(words: Words, index: int) -> int:
    """First word of a noun with a hyphen before it ("by-election", "re-election")."""
    if index >= 2 and words.text[index - 1] in HYPHENS and words.glued(index) and words.glued(index - 1):
        return index - 2
    return index


def _over_adjectives(words: Words, first: int) -> int:
    adjectives = word_list("election_words")
    limit = max(0, first - _LONGEST)
    while first > limit and not words.breaks[first]:
        if words.text[first - 1] in adjectives:
            first -= 1
        elif (
            words.text[first - 1] in HYPHENS
            and words.glued(first)
            and first > 1
            and words.text[first - 2] in ("mid", "re", "run")
        ):
            first -= 2
        else:
            break
    return first


def _over_places(context: Context, first: int) -> int:
    """Go left over the capitals of place, nationality or body, with "of" between them."""
    words = context.words
    begin = first
    limit = max(0, first - _LONGEST)
    while first > limit and not words.breaks[first]:
        if is_capital(words, first - 1) and context.opens(first - 1):
            first -= 1
        elif words.text[first - 1] in ("of", "and", "-") and first < begin and is_capital(words, first - 2):
            first -= 2
        else:
            break
    return first


def _country(context: Context, begin: int) -> int | None:
    """First word of the nationality or country right before a body's noun."""
    words = context.words
    if words.breaks[begin] or words.glued(begin):
        return None
    for size in (3, 2, 1):
        first = begin - size
        if first >= 0 and country_of(words.slice(first, begin)):
            return first
    hit = context.covered.get(begin - 1)
    named = hit is not None and hit.stop == begin and (hit.entry.ref or "").startswith("iso3166:")
    if hit is not None and named:
        return hit.first
    return _province(context, begin) if words.text[begin] == "government" else None


def _province(context: Context, begin: int) -> int | None:
    """First word of the town or province right before its government: "the Punjab government", "the Osun State …"."""
    words = context.words
    noun = words.text[begin - 1] in word_list("local_states")
    hit = context.covered.get(begin - 1 - noun)
    if hit is None or hit.entry.type != "place" or words.breaks[begin - 1] or begin - 1 in context.titles:
        return None
    if hit.stop not in (begin, begin - 1) or words.text[hit.stop - 1] in word_list("regions"):
        return None
    return hit.first
