"""Words in capitals throughout, as headlines and datelines have them: they are written as running text writes them.

A model of names goes by capitals, and finds little where all letters are one. How a word is written the article itself
says, else a list (`forms.py`). Every character stays one character, and only those that change are edited.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from extract.cleaning.forms import WORD, Forms, collect, listed, seen_at, small, stem, stems, titled
from extract.cleaning.lexicon import ordered, words
from extract.cleaning.model import Block
from extract.cleaning.offsets import Edit, OffsetMap, apply
from extract.places import country_names

CAPITALS = "cleaning.repair.capitals"

# How many letters in capitals tell something, and how much of a text does.
_FEWEST_LETTERS, _REACH = 4, 300
# Of so many words of a headline one must be known; words of the longest name of a place; letters of "DC" and "NY".
_SHARE, _LONGEST_PLACE, _LONGEST_CODE = 3, 4, 2
_HEADS = frozenset(("title", "heading", "caption"))
# What opens a sentence, before a word; where the place of a dateline ends.
_OPENS = re.compile(r"(?:\A|[.!?:…“\"‘(])[\s“\"‘(]*\Z")
_PLACE_END = re.compile(r"[(\[\d]|[–—―]|\s-|:\s*\Z|\Z")
_PLACE = re.compile(r"[^,/&;]+")


def repair_capitals(text: str, blocks: Sequence[Block], *, disabled: Collection[str] = ()) -> tuple[str, OffsetMap]:
    """Write headings in capitals, and the places of datelines, in small letters with capitals where these belong.

    Args:
        text: the text that is read.
        blocks: its blocks; they hold for the repaired text too, which is as long.
        disabled: ids of the repairs that shall not run.

    Returns:
        The repaired text and its map.
    """
    edits = [] if CAPITALS in disabled else [*capitals(text, blocks)]
    return apply(text, edits)


def capitals(text: str, blocks: Sequence[Block]) -> Iterator[Edit]:
    """The edits that write words in capitals as running text does, one for each run of characters that change."""
    loud = [block for block in blocks if _is_loud(text, block)]
    if loud:
        quiet = (text[block.start : block.end] for block in blocks if block.type != "dateline")
        found = {match[0].casefold() for block in loud for match in WORD.finditer(text, block.start, block.end)}
        wanted = {stem(word) for word in found if word not in words("capitals", "small")}  # these are listed as small
        forms = collect((shown for shown in quiet if not _shouts(shown)), wanted)
        known_stems = stems(forms)
        for block in loud:
            yield from _headline(text[block.start : block.end], block.start, forms, known_stems)
    for block in blocks:
        if block.type == "dateline":
            yield from _dateline(text[block.start : block.end], block.start)


def _is_loud(text: str, block: Block) -> bool:
    shown = text[block.start : block.end]
    return block.type != "dateline" and (block.type in _HEADS or shown.isupper()) and _shouts(shown)


def _shouts(shown: str) -> bool:
    """Whether a text is in capitals, but for a letter in ten."""
    capital = sum(map(str.isupper, shown[:_REACH]))
    return capital >= _FEWEST_LETTERS and capital >= 10 * sum(map(str.islower, shown[:_REACH]))


def _headline(shown: str, start: int, forms: Forms, known_stems: Mapping[str, int]) -> Iterator[Edit]:
    """The edits of a block in capitals at an offset; none where the article has too few of its words to tell.

    What nothing is known of is written small: names stand in the article too, the verbs of headlines often do not.
    """
    found = [*WORD.finditer(shown)]
    places = _places_in(found)
    written = [seen_at(shown, found, index, forms) or places.get(index) for index in range(len(found))]
    guessed = [form or _guessed(shown, match, known_stems) for form, match in zip(written, found, strict=True)]
    if (len(found) - guessed.count(None)) * _SHARE < len(found):
        return
    for match, guess in zip(found, guessed, strict=True):
        form = guess or (small(match[0]) if len(found) > 1 else match[0])
        if _OPENS.search(shown, max(match.start() - 4, 0), match.start()):
            form = form[0].upper() + form[1:]
        yield from _changed(match[0], form, start + match.start())


def _guessed(shown: str, match: re.Match[str], known_stems: Mapping[str, int]) -> str | None:
    """How a word is written that the article does not have: as the lists say, else as words that begin like it."""
    form = listed(match[0], shown[max(match.start() - 1, 0) : match.start()])
    if form is None and (votes := known_stems.get(stem(match[0]))):
        form = small(match[0]) if votes > 0 else titled(match[0])
    return form


def _places_in(found: Sequence[re.Match[str]]) -> Mapping[int, str]:
    """The words of a headline that are the names of countries and cities, by index, as these are written."""
    keys = [match[0].casefold() for match in found]
    forms: dict[int, str] = {}
    for first in range(len(keys)):
        for last in range(min(first + _LONGEST_PLACE, len(keys)), first, -1):
            name = _places_by_words().get(tuple(keys[first:last]))
            if name and first not in forms:
                forms.update(zip(range(first, last), name, strict=True))
    return forms


def _dateline(shown: str, start: int) -> Iterator[Edit]:
    """The edits of a dateline at an offset: its places, up to the date, the agency or the dash."""
    end = _PLACE_END.search(shown)
    for match in _PLACE.finditer(shown, 0, end.start() if end else len(shown)):
        place = match[0].strip()
        known = _places().get(place.casefold())
        if known and place.isupper():
            yield from _changed(place, known, start + shown.index(place, match.start()))
            continue
        for word in WORD.finditer(shown, match.start(), match.end()):
            if not word[0].isupper():
                continue
            behind = shown[match.start() : word.start()].strip()
            if behind and word[0].casefold() in words("capitals", "particles"):
                yield from _changed(word[0], small(word[0]), start + word.start())
            elif len(word[0]) > _LONGEST_CODE:
                yield from _changed(word[0], listed(word[0], "") or titled(word[0]), start + word.start())


@cache
def _places() -> Mapping[str, str]:
    """The names of cities and countries, by the same in lower case."""
    countries = (name for names in country_names().values() for name in names)
    return {name.casefold(): name for name in (*countries, *ordered("datelines", "cities"))}


@cache
def _places_by_words() -> Mapping[tuple[str, ...], tuple[str, ...]]:
    return {tuple(WORD.findall(key)): tuple(WORD.findall(name)) for key, name in _places().items()}


def _changed(word: str, form: str, start: int) -> Iterator[Edit]:
    """The edits, one a run of characters that differ, from a word at an offset to a form of it that is as long."""
    if len(word) != len(form) or word == form:
        return
    differs = [one != other for one, other in zip(word, form, strict=True)]
    inner = (at for at in range(1, len(word)) if differs[at] != differs[at - 1])
    for begin, end in pairwise((0, *inner, len(word))):
        if differs[begin]:
            yield Edit(start + begin, start + end, form[begin:end], CAPITALS)
