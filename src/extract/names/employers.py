"""Companies by what only they have: "Marwell Marine's chief executive", "the CEO of Quayline", "a stake in Ostia Sund".

    employer = capitals ["'s"] office holder | capitals "'s" office | office "of" | "at" capitals
             | stake "in" capitals | subsidiary "of" capitals | consortium "of" capitals, capitals "and" capitals
             | capitals analyst holder | capitals "data" "showed"

The offices are those of companies alone ("chief executive", "managing director"); towns and ministries have other ones.
The stock model takes such a name for a person as often as not. The words are data (`data/names/employers.toml`).
"""

from collections.abc import Iterator
from functools import cache
from typing import Final

from extract.names.context import Context, is_capital, may_name_company, possessive, run_after, run_before
from extract.names.grammar import mention
from extract.names.joined import is_own_name
from extract.names.lexicon import heads, load
from extract.names.lexicon import words as word_list
from extract.names.model import Mention
from extract.names.words import APOSTROPHES, HYPHENS, QUOTES

RULE: Final = "names.company"
_LONGEST: Final = 4
_PARTNERS: Final = 8  # names of a list, at most
_JOINING: Final = HYPHENS | APOSTROPHES | {"&", "+"}


@cache
def listed(key: str) -> frozenset[str]:
    """One list of `data/names/employers.toml`."""
    return frozenset(load("employers")[key])


@cache
def _held() -> frozenset[tuple[str, str]]:
    """Each noun or participle of what companies alone have or are, with the preposition behind it."""
    return frozenset((noun, joint) for joint, nouns in load("employers")["held"].items() for noun in nouns)


@cache
def _holdings() -> frozenset[str]:
    return frozenset(noun for noun, _ in _held())


def find_employers(context: Context) -> Iterator[Mention]:
    """The companies around such offices and before such verbs."""
    words = context.words
    for index in words.places(listed("last")):
        first = _office(context, index)
        if first is not None:
            yield from _before(context, first, index + 1)
            yield from _behind(context, index + 1)
    yield from _by_data(context)
    for index in words.places(listed("together")):
        if words.text[index + 1 : index + 2] and words.text[index + 1] in listed("leading"):
            yield from _partners(context, index + 2)
    for index in words.places(_holdings()):
        if tuple(words.text[index : index + 2]) in _held() and not words.breaks[index + 1]:
            yield from _named(context, index + 2)


def _may_be_partner(context: Context, index: int) -> bool:
    """Whether a word may be part of a partner's name, which may end in a place: "Campus **Ostia**"."""
    joined = is_capital(context.words, index - 1) and not context.words.glued(index)
    return may_name_company(context, index) or (joined and is_capital(context.words, index))


def _office(context: Context, last: int) -> int | None:
    """First word of the office that ends at a word, if it is one of those."""
    words = context.words
    for size in (3, 2, 1):
        first = last - size + 1
        if first > 0 and " ".join(words.low[first : last + 1]) in listed("offices"):
            return first
    return None


def _before(context: Context, office: int, after: int) -> Iterator[Mention]:
    """The capitals that own an office, or stand before one with its holder behind it."""
    words = context.words
    owned = office > 2 and words.text[office - 1] == "s" and possessive(words, office - 2) == 2
    held = is_capital(words, after) and not words.breaks[after] and not words.breaks[office]
    if not (owned and not _of_person(context, after)) and not held:
        return
    stop = office - 2 if owned else office
    first = run_before(context, stop, _LONGEST, may_name_company)
    if first >= stop:
        return
    own = owned or stop - first > 1 or is_own_name(context, first) or _is_said(context, first)
    if own and words.low[first] not in listed("no_employers"):
        yield mention(context, first, stop, "organisation", RULE)


def _is_said(context: Context, index: int) -> bool:
    """Whether a quotation that a comma ends stands before a word: "… high," | Quayline economist Ana Silva said."""
    return index > 1 and context.words.text[index - 2] == "," and context.words.text[index - 1] in QUOTES


def _by_data(context: Context) -> Iterator[Mention]:
    """The capitals whose data show something, or by whose data something is so: "according to **Quayline** data"."""
    words = context.words
    for index in words.places({"data", "figures"}):
        first = run_before(context, index, _LONGEST, may_name_company)
        if first == index or words.breaks[index] or words.text[first] in listed("measures"):
            continue
        cited = first > 1 and words.low[first - 2 : first] == ["according", "to"]
        shown = words.text[index + 1 : index + 2] and words.text[index + 1] in listed("shown")
        common = words.low[index - 1] in word_list("generic") or words.text[index - 1] in heads().by_last
        if (cited or (shown and (is_own_name(context, first) or index - first > 1))) and not common:
            yield mention(context, first, index, "organisation", RULE)


def _partners(context: Context, first: int) -> Iterator[Mention]:
    """The names of a list of two or more that "and" closes."""
    words = context.words
    found: list[Mention] = []
    closed = False
    while first < len(words) and len(found) < _PARTNERS:
        first += words.text[first] == "the"
        hit = context.covered.get(first)
        stop = hit.stop if hit and hit.first == first else run_after(context, first, _LONGEST, _may_be_partner)
        if stop == first or True in words.breaks[first : stop + 1]:
            break
        if hit is None:
            found.append(mention(context, first, stop, "organisation", RULE))
        closing = words.text[stop : stop + 1] == ["and"] or words.text[stop : stop + 2] == [",", "and"]
        if closed or not (closing or words.text[stop : stop + 1] == [","]):
            break
        closed = closing
        first = stop + 1 + (words.text[stop : stop + 2] == [",", "and"])
    yield from found if closed else ()


def _of_person(context: Context, index: int) -> bool:
    """Whether a noun follows that makes the office its owner's: "Ana Silva's CEO **job**"."""
    words = context.words
    return index < len(words) and not words.breaks[index] and words.text[index] in listed("personal")


def _behind(context: Context, joint: int) -> Iterator[Mention]:
    """The capitals behind an office and "of" or "at"."""
    if context.words.text[joint : joint + 1] in (["of"], ["at"]) and not context.words.breaks[joint]:
        yield from _named(context, joint + 1)


def _named(context: Context, first: int) -> Iterator[Mention]:
    stop = run_after(context, first, _LONGEST, may_name_company)
    if stop > first and not _goes_on(context, stop):
        yield mention(context, first, stop, "organisation", RULE)


def _goes_on(context: Context, stop: int) -> bool:
    """Whether a name may go on behind the capitals: over a capital, a mark that joins, or "for" and a capital."""
    words = context.words
    if stop >= len(words) or words.breaks[stop]:
        return False
    tied = words.text[stop] in ("for", "of", "and", "on") and is_capital(words, stop + 1)
    return tied or is_capital(words, stop) or words.text[stop] in _JOINING
