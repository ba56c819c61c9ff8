"""Lists of known names: reading them, and finding them in a text.

A gazetteer is a JSONL file, one entry a line:

    {"id": "body-pu", "type": "organisation", "names": ["Port Union"], "acronyms": ["PU"], "ref": null}

`since` and `until` (ISO 8601 days, both optional) say when the thing went by these names. An article of a day before
`since` cannot mean it. After `until` the name still names it ("Zaire"), with the reference given, unless another entry
of that name holds on the article's day; of several that ended, the one that ended last.

A name of one word and an acronym match only as written, a place also in capitals ("NORLANDIA"); a name of several words
also in capitals throughout, and one of three or more words in any case, as long as two are capitalised ("Port union of
Ostia").

Names are filed whole, and by their first two words the numbers of words that names so beginning have. Finding them
costs two look-ups a distinct word of the text, one a pair of words of which the first begins a name, and where a name
may begin, one for each of these lengths, whatever the size of the lists. Flat strings, because reading and collecting a
tree of dictionaries takes five times as long.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, NamedTuple

from extract.names.gazetteer_file import Entry as Entry
from extract.names.gazetteer_file import GazetteerError as GazetteerError
from extract.names.gazetteer_file import read as read
from extract.names.words import APOSTROPHES, CAPITAL, Words, split

Phrase = tuple[str, ...]
_SHORT: Final = 3
_PLAIN: Final = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))


class Hit(NamedTuple):
    """An entry found: from word `first` to the one before `stop`."""

    first: int
    stop: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Entries filed by their names; built by `build`, then only read.

    Attributes:
        lengths: how many words names of several have, longest first: by their first two, in lower case, with a blank
            between.
        openings: the first words of these names.
        alone: the names of one word, in lower case.
        filed: by the words of a name in lower case with blanks between, the entry or entries that have it.
        small: the names of one word that begin with a small letter, in lower case.
    """

    lengths: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    openings: frozenset[str] = frozenset()
    alone: frozenset[str] = frozenset()
    filed: Mapping[str, Entry | list[Entry]] = field(default_factory=dict)
    small: frozenset[str] = frozenset()

    def find(self, words: Words, *, day: dt.date | None = None) -> list[Hit]:
        """The longest entry at each capitalised word, left to right, none overlapping another.

        Args:
            words: the text.
            day: the article's, where it is known, to choose among entries of one name.
        """
        said = day.isoformat() if day else None
        hits = []
        after = 0
        for index, lengths in self._begun(words):
            if index >= after and (words.kind[index] == CAPITAL or words.text[index][0].islower()):
                hit = self._longest(words, index, lengths, said)
                if hit:
                    hits.append(hit)
                    after = hit.stop
        return hits

    def _begun(self, words: Words) -> list[tuple[int, tuple[int, ...]]]:
        """The words with which a name may begin, ascending, each with the numbers of words that it may have."""
        low = words.low
        begun: dict[int, tuple[int, ...]] = {}
        for index in words.low_places(self.openings):
            lengths = self.lengths.get(_plain(" ".join(low[index : index + 2])))
            if lengths:
                begun[index] = lengths
        for index in words.low_places(self.alone):
            if words.kind[index] == CAPITAL or low[index] in self.small:
                begun[index] = (*begun.get(index, ()), 1)
        return sorted(begun.items())

    def _longest(self, words: Words, first: int, lengths: tuple[int, ...], day: str | None) -> Hit | None:
        """The longest entry that begins at a word, of those with so many words."""
        for length in lengths:
            stop = first + length
            key = _plain(" ".join(words.low[first:stop]))
            filed = self.filed.get(key)
            if filed is None or stop > len(words.text) or True in words.breaks[first + 1 : stop]:
                continue
            entry = _chosen(key, filed, tuple(words.text[first:stop]), day)
            if entry:
                return Hit(first, stop, entry)
        return None


def _plain(key: str) -> str:
    """With typographic apostrophes made plain."""
    return key if key.isascii() else key.translate(_PLAIN)


def _chosen(key: str, filed: Entry | list[Entry], found: Phrase, day: str | None) -> Entry | None:
    """Of the entries with one name, the one that fits its words in the text and has the best claim on that day."""
    best, claim = None, ""
    written = " ".join(found)
    for entry in filed if isinstance(filed, list) else (filed,):
        own = entry.claim(day)
        if own is not None and own > claim:
            exact = written in entry.names or written in entry.acronyms  # most are, and this is the cheapest test
            if exact or any(_fits(form, entry, found) for form in _forms(entry, key)):
                best, claim = entry, own
    return best


def _forms(entry: Entry, key: str) -> Iterator[Phrase]:
    """The names of an entry that are filed under a key, as they are written."""
    for surface in (*entry.names, *entry.acronyms):
        if _key(surface) == key:
            yield _split(surface)


_split: Final = lru_cache(maxsize=4096)(split)  # the names that articles have are a small part of a large gazetteer


def _key(surface: str) -> str:
    """The words of a name in lower case with one blank between."""
    if surface.isascii() and surface.replace(" ", "").isalpha():  # most names: the same, five times as fast
        return " ".join(surface.lower().split())
    return " ".join(split(surface)).lower()


def build(entries: Iterable[Entry]) -> Gazetteer:
    """File entries by their names; of two entries with one name the first wins, where both hold."""
    lengths: dict[str, tuple[int, ...]] = {}
    filed: dict[str, Entry | list[Entry]] = {}
    alone: set[str] = set()
    small: set[str] = set()
    for entry in entries:
        for surface in (*entry.names, *entry.acronyms):
            key = _key(surface)
            if surface[:1].islower() and " " not in key:
                small.add(key)
            others = filed.get(key)
            if others is None:
                filed[key] = entry
                if " " not in key:
                    alone.add(key)
                    continue
                opening = " ".join(key.split(" ", 2)[:2])
                size, known = key.count(" ") + 1, lengths.get(opening, ())
                if size not in known:
                    lengths[opening] = tuple(sorted((*known, size), reverse=True))
            elif isinstance(others, list):
                others.append(entry)
            elif others is not entry:
                filed[key] = [others, entry]
    return Gazetteer(lengths, _openings(lengths), frozenset(alone), filed, frozenset(small))


def _openings(pairs: Iterable[str]) -> frozenset[str]:
    """The first word of each pair; an apostrophe in any form."""
    first = {pair.partition(" ")[0] for pair in pairs}
    return frozenset(first | APOSTROPHES if "'" in first else first)


def _fits(form: Phrase, entry: Entry, found: Phrase) -> bool:
    """Whether the words of the text are a name as it is written, or as the kind of name allows."""
    if form == found:
        return True
    plain = tuple("'" if word in APOSTROPHES else word for word in found)
    if form == plain:
        return True
    if len(form) == 1:
        return entry.type == "place" and len(form[0]) > _SHORT and plain[0] == form[0].upper()
    if all(word.isupper() for word in plain if word.isalpha()):
        return True
    return len(form) > 2 and sum(word[:1].isupper() for word in plain) > 1
