"""Short forms: a surname for a person, a capitalised head noun for the named thing before it ("the Secretariat")."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from extract.names.context import Context, is_capital, is_honorific
from extract.names.grammar import mention
from extract.names.lexicon import heads
from extract.names.lexicon import words as word_list
from extract.names.links import Links
from extract.names.merge import MODEL, REPEAT
from extract.names.model import Mention
from extract.names.owned import own_names, short_heads
from extract.names.words import HYPHENS, NUMBER, Words, split

SHORT: Final = "names.short_form"
_MIN_LETTERS: Final = 2
_DISTRICTS: Final = (" District", " Province", " County", " State", " Region", " district", " province", " county")
_TOWARD: Final = frozenset({"to", "from", "of", "for", "between", "against", "visit", "visited"})


@dataclass(frozen=True, slots=True)
class Short:
    """A short form and the name that it stands for."""

    mention: Mention
    stands_for: Mention


def find_surnames(context: Context, found: Sequence[Mention]) -> list[Mention]:
    """Surnames that stand alone, of persons whose full names the article has."""
    names = {m.text.split()[-1] for m in found if m.type == "person" and " " in m.text}
    names = {name for name in names if len(name) > _MIN_LETTERS and name[0].isupper()}
    placed = {
        name for name in names if any(_is_placed(context, index) for index in context.words.by_text.get(name, ()))
    }
    alone = [
        mention(context, _with_particles(context, index), index + 1, "person", REPEAT)
        for index in context.words.places(names)
        if _alone(context, index, placed)
    ]
    return alone + [one for name in sorted(names) if "-" in name for one in _hyphened(context, split(name))]


def _hyphened(context: Context, name: Sequence[str]) -> Iterator[Mention]:
    """A surname of two that a hyphen joins, wherever no capital stands beside it: "**Bah-Turay** said"."""
    words = context.words
    for first in words.by_text.get(name[0], ()):
        stop = first + len(name)
        if tuple(words.text[first:stop]) != name or True in words.breaks[first + 1 : stop]:
            continue
        goes_on = is_capital(words, stop) and not words.breaks[stop]
        led = is_capital(words, first - 1) and not words.breaks[first] and not _leads(context, first - 1)
        if not goes_on and not led:
            yield mention(context, first, stop, "person", REPEAT)


def _leads(context: Context, index: int) -> bool:
    """Whether a capital before a surname is none of the name's: an office, an honorific, the sentence's first word."""
    words = context.words
    return index in context.offices or is_honorific(words.text[index]) or words.initial(index)


def by_other_parts(context: Context, found: Sequence[Mention]) -> list[Mention]:
    """The mentions; a name of the model is a person if it is the first or middle word of a person's name.

    Only of a person whose last name never stands alone: "Abebe Tessema … Abebe", "Ana Lara Pinto … Lara". One that is
    the name of a district is a place: "Nwoya District … Nwoya".
    """
    parts: set[str] = set()
    for one in found:
        words = one.text.split() if one.type == "person" and " " in one.text else []
        if words and not any(_alone(context, at, ()) for at in context.words.by_text.get(words[-1], ())):
            parts.update(word for word in words[:-1] if len(word) > _MIN_LETTERS and word[0].isupper())
    placed = {one.text.rpartition(" ")[0] for one in found if one.type == "place" and one.text.endswith(_DISTRICTS)}
    return [
        replace(one, type="person" if one.text in parts else "place")
        if one.rule == MODEL and (one.text in parts or one.text in placed)
        else one
        for one in found
    ]


def _with_particles(context: Context, index: int) -> int:
    """First word of a surname with its particles, of which the first may open a sentence: "**Van der** Berg"."""
    words = context.words
    first = index
    while first > 0 and not words.breaks[first] and words.low[first - 1] in word_list("particles"):
        first -= 1
        if words.text[first] != words.low[first]:
            return first if words.initial(first) else index
    return first


def without_namesakes(found: Sequence[Mention], surnames: Sequence[Mention]) -> list[Mention]:
    """The mentions without known places that are the surname of a person of the article: "Jordan" of Michael Jordan."""
    spans = {(one.start, one.end) for one in surnames}
    return [one for one in found if one.type != "place" or (one.start, one.end) not in spans]


def _is_placed(context: Context, index: int) -> bool:
    """Whether a name that is a place too stands as one: behind a preposition of place, or in a list of places."""
    words = context.words
    hit = context.covered.get(index)
    if hit is None or index == 0 or words.breaks[index]:
        return False
    before = words.low[index - 1]
    if before in word_list("locatives") or before in _TOWARD:
        return True
    return before in ("and", ",") and index > 1 and index - 2 in context.covered


def _is_namesake(context: Context, index: int, placed: Collection[str]) -> bool:
    hit = context.covered.get(index)
    if hit is None or hit.entry.type != "place" or hit.stop != hit.first + 1:
        return False
    return context.words.text[index] not in placed


def _alone(context: Context, index: int, placed: Collection[str]) -> bool:
    words = context.words
    if words.text[index] in word_list("calendar") and _is_date(context, index):
        return False
    if (context.known(index) and not _is_namesake(context, index, placed)) or (
        index + 1 < len(words) and is_capital(words, index + 1) and not words.breaks[index + 1]
    ):
        return False
    if index + 1 < len(words) and words.text[index + 1] in HYPHENS and words.glued(index + 1):
        return False
    before = _with_particles(context, index) - 1
    if before < 0 or words.breaks[before + 1] or not is_capital(words, before):
        return before < 0 or words.text[before] not in HYPHENS or not words.glued(index)
    return _leads(context, before)


def _is_date(context: Context, index: int) -> bool:
    """Whether a word that is a surname and a month or day stands as a date."""
    words = context.words
    if index == 0 or words.low[index - 1] in word_list("date_openers") or words.kind[index - 1] == NUMBER:
        return True
    return index + 1 < len(words) and words.kind[index + 1] == NUMBER


def find_short_forms(context: Context, found: Sequence[Mention], links: Links) -> list[Short]:
    """Find "the" and a capitalised head noun of a name: the last one before it, else the first after it.

    Of several things with that head the article's own comes first, unless the paragraph names another one before: the
    publisher, or the first that is named, if it alone is given an acronym.
    """
    words = context.words
    lexicon = heads().by_last
    latest: dict[str, Mention] = {}
    first: dict[str, Mention] = {}
    for later in reversed(found):
        _remember(later, first)
    shorts = []
    position = 0
    own: dict[str, Mention] | None = None
    for index in words.places(lexicon):
        text = words.text[index]
        if text not in first or not (_has_article(words, index) or _has_officer(context, index, first[text])):
            continue
        while position < len(found) and found[position].end <= words.start[index]:
            _remember(found[position], latest)
            position += 1
        if _has_article(words, index) and not _ends_here(context, index):
            continue
        own = own_names(context, found, links) if own is None else own
        near = latest.get(text)
        beside = near is not None and "\n" not in words.source[near.end : words.start[index]]
        one = near if beside and near else own.get(text) or near or first[text]
        shorts.append(Short(mention(context, index, index + 1, one.type, SHORT), one))
    return shorts


def _has_article(words: Words, index: int) -> bool:
    return index > 0 and words.text[index - 1] in ("the", "The")


def _has_officer(context: Context, index: int, one: Mention) -> bool:
    """Whether an office in capitals follows the noun of a body, which is none of the office: "**Committee** Chair"."""
    after = index + 1
    if one.type != "organisation" or index in context.offices or index in context.titles or after >= len(context.words):
        return False
    alone = index == 0 or context.words.breaks[index] or not is_capital(context.words, index - 1)
    return alone and after in context.offices and is_capital(context.words, after) and not context.words.breaks[after]


def _remember(one: Mention, latest: dict[str, Mention]) -> None:
    for noun in short_heads(one):
        latest[noun] = one


def _ends_here(context: Context, index: int) -> bool:
    words = context.words
    following = index + 1
    if index in context.titles or words.breaks[index]:
        return False
    if following >= len(words) or words.breaks[following]:
        return True
    if is_capital(words, following) or (words.text[following] in HYPHENS and words.glued(following)):
        return False
    return not (words.text[following] in ("of", "for", "on") and is_capital(words, following + 1))
