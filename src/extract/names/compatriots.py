"""Persons by the country behind or before them, and parts of a country in the brackets behind it.

    compatriot = capitals{2,3} "(" country ")"          "Ana Silva (Kenya) and Tom Becker (Malta) were elected"
               | capitals{2,3} "of" country
               | cue nationality capitals{2,4}               "elected Kenyan Ana Silva and Malaysian Omar bin Hamid"
               | cue country "'s" capitals{2,4}             "chaired by Kenya's Ana Silva"
    region     = "in" country "(" capitals ")"          "in Kenya (Ostmark) and Malta (Quay Hill)"

The stock model takes such persons for places and bodies. Places and companies stand before their country too, so two
capitals are a person where the model has a place without a preposition before it, and what the model has for a body, or
misses, only beside a person whose country stands behind him in the same way. Behind a nationality or
possessive they are a person where a cue before it takes persons, or behind the first the model saw one.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from extract.names.context import Context, is_capital, possessive, run_after, run_before
from extract.names.demonyms import demonyms
from extract.names.gazetteer import Hit
from extract.names.grammar import mention
from extract.names.lexicon import heads
from extract.names.lexicon import words as word_list
from extract.names.merge import overlapping
from extract.names.model import Mention
from extract.names.person_words import may_hold, parts
from extract.names.things import is_thing
from extract.names.towns import RULE as PLACE
from extract.names.words import HYPHENS
from extract.places import people_of

RULE: Final = "names.compatriot"
_FULL: Final = (2, 3)
_LONGEST: Final = 6  # with particles and hyphens
_REGION: Final = 3
_REACH: Final = 30  # words from the preposition before a list to its last bracket
_INSIDE: Final = frozenset({",", "and", "(", ")", "the", "&"})


def find_compatriots(context: Context, model: Sequence[Mention]) -> Iterator[Mention]:
    """The persons before countries, and the regions behind them.

    Args:
        context: the text.
        model: names of the model, in text order without overlaps.
    """
    words = context.words
    doubtful: list[Mention] = []
    sure = False
    for joint in words.places({"(", "of"}):
        hit = context.covered.get(joint + 2 if words.text[joint + 1 : joint + 2] == ["the"] else joint + 1)
        if hit is None or not (hit.entry.ref or "").startswith("iso3166:") or words.breaks[joint]:
            continue
        bracket = words.text[joint] == "("
        if bracket and words.text[hit.stop : hit.stop + 1] != [")"]:
            continue
        one = _person(context, joint)
        if one is None:
            continue
        kinds = {each.type for each in overlapping(one, model)}
        if kinds <= {"person", "place"} and kinds:
            sure = sure or bracket
            yield one
        else:
            doubtful.append(one)
    yield from doubtful if sure else ()
    yield from _nationals(context, model)
    yield from _regions(context)


def _nationals(context: Context, model: Sequence[Mention]) -> Iterator[Mention]:
    """The full names behind adjectives of nationality, and those that a list joins to them."""
    words = context.words
    owned = [(hit.first, at + 2) for at in words.places({"'", "’"}) if (hit := _owner(context, at))]
    for index, first in (*((at, at + 1) for at in words.places(demonyms().keys())), *owned):
        stop = run_after(context, first, _LONGEST, may_hold)
        last = stop < len(words) and is_capital(words, stop) and not words.breaks[stop]
        if last or not _FULL[0] <= parts(words, first, stop) <= _FULL[1] + 1:
            continue
        if not _may_be_person(context, first, stop):
            continue
        one = mention(context, first, stop, "person", RULE)
        kinds = {each.type for each in overlapping(one, model)}
        if _is_cued(context, index) or (first == index + 1 and kinds and kinds <= {"person", "place"}):
            yield one


def _owner(context: Context, index: int) -> Hit | None:
    """The country whose possessive stands at an index."""
    hit = context.covered.get(index - 1)
    country = hit is not None and (hit.entry.ref or "").startswith("iso3166:")
    return hit if country and possessive(context.words, index) > 1 else None


def _is_cued(context: Context, index: int) -> bool:
    """Whether the word before a nationality takes a person, or joins one to another of a nationality."""
    words = context.words
    before = index - 1
    if before < 0 or words.breaks[index]:
        return False
    joins = words.text[before] in ("and", ",") and any(
        words.text[at] in demonyms() for at in range(max(before - _LONGEST, 0), before)
    )
    before -= words.low[before] == "the"
    apposed = words.text[before] == "," and before - 1 in context.offices
    chosen = words.text[before] == "by" and words.low[before - 1] in word_list("chosen")
    return joins or apposed or chosen or words.low[before] in word_list("choosing")


def _person(context: Context, joint: int) -> Mention | None:
    """The full name before a bracket or "of", with no preposition of place before it."""
    words = context.words
    first = run_before(context, joint, _LONGEST, may_hold)
    while first < joint and not (is_capital(words, first) and context.opens(first)):
        first += 1
    if words.initial(first) and words.low[first] in word_list("roles"):
        first += 1  # "Lawyer **Ana Silva** of Norlandia"
    if not _FULL[0] <= parts(words, first, joint) <= _FULL[1] or not _may_be_person(context, first, joint):
        return None
    placed = first and not words.breaks[first] and (words.low[first - 1] in word_list("locatives") | {"the", "from"})
    return None if placed else mention(context, first, joint, "person", RULE)


def _may_be_person(context: Context, first: int, stop: int) -> bool:
    """Whether these words may be a full name: no headline, acronym, city, or noun of a thing at the end."""
    words = context.words
    last = words.text[stop - 1]
    if first in context.titles or is_thing(last) or last in heads().by_last or not is_capital(words, stop - 1):
        return False
    if words.low[first] in word_list("no_given") or words.low[first] in word_list("generic"):
        return False
    shouted = any(text.isupper() and len(text) > 1 for text in words.text[first:stop])
    return not shouted and not people_of(words.slice(first, stop))


def _regions(context: Context) -> Iterator[Mention]:
    """The capitals in brackets behind a country, "in" before the list of them."""
    words = context.words
    for opening in words.places({"("}):
        hit = context.covered.get(opening - 1)
        if hit is None or hit.stop != opening or not (hit.entry.ref or "").startswith("iso3166:"):
            continue
        stop = opening + 1
        while stop < len(words) and stop - opening <= _REGION and _is_name(context, stop):
            stop += 1
        if stop == opening + 1 or words.text[stop : stop + 1] != [")"] or True in words.breaks[opening : stop + 1]:
            continue
        if opening + 1 not in context.covered and _is_placed(context, hit.first):
            yield mention(context, opening + 1, stop, "place", PLACE)


def _is_name(context: Context, index: int) -> bool:
    words = context.words
    if words.text[index] in word_list("particles") or words.text[index] in HYPHENS:
        return is_capital(words, index - 1) and is_capital(words, index + 1)
    return is_capital(words, index) and not words.text[index].isupper() and index not in context.offices


def _is_placed(context: Context, index: int) -> bool:
    """Whether a preposition of place leads in a country, or the list that it stands in."""
    words = context.words
    for at in range(index - 1, max(index - _REACH, -1), -1):
        if words.breaks[at + 1]:
            return False
        if not is_capital(words, at) and words.text[at] not in _INSIDE:
            return words.low[at] in word_list("locatives")
    return False
