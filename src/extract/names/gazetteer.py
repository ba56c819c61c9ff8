"""Lists of known names: reading them, and finding them in a text.

A gazetteer is a JSONL file, one entry a line:

    {"id": "body-pu", "type": "organisation", "names": ["Port Union"], "acronyms": ["PU"], "ref": null}

`since` and `until` (ISO 8601 days, both optional) bound the days of the articles in which the entry is looked for. A
name of one word and an acronym match only as written, a place also in capitals ("NORLANDIA"); a name of several words
also in capitals throughout, and one of three or more words in any case, as long as two are capitalised ("Port union of
Ostia").

Names are filed by their words, so that finding them costs a look-up a capitalised word, whatever the size of the lists.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from extract.names.words import APOSTROPHES, CAPITAL, Words, split

EntryType = Literal["person", "organisation", "place", "occasion", "programme", "instrument", "position"]
Day = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
Surface = Annotated[str, Field(min_length=1, pattern=r"\w")]
Phrase = tuple[str, ...]
_END: Final = ""
_SHORT: Final = 3


class GazetteerError(ValueError):
    """A gazetteer file that cannot be read; the message names file and line."""


class Entry(BaseModel):
    """One known thing and the names it goes by."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    id: Annotated[str, Field(min_length=1)]
    type: EntryType
    names: tuple[Surface, ...] = ()
    acronyms: tuple[Surface, ...] = ()
    ref: str | None = None
    since: Day | None = None
    until: Day | None = None

    def holds(self, day: dt.date | None) -> bool:
        """Whether the entry is looked for in an article of a day; always where the day is not known."""
        if day is None:
            return True
        said = day.isoformat()
        return (self.since is None or self.since <= said) and (self.until is None or said <= self.until)


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry found: from word `first` to the one before `stop`."""

    first: int
    stop: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Entries filed by the words of their names; built by `build`, then only read."""

    tree: dict[str, Any] = field(default_factory=dict)

    def find(self, words: Words, *, day: dt.date | None = None) -> list[Hit]:
        """The longest entry at each capitalised word, left to right, none overlapping another.

        Args:
            words: the text.
            day: the article's, where it is known; entries of another time are passed over.
        """
        hits = []
        after = 0
        for index in words.low_places(self.tree):
            if index >= after and (words.kind[index] == CAPITAL or words.text[index][0].islower()):
                hit = _longest(self.tree[words.low[index]], words, index, day)
                if hit:
                    hits.append(hit)
                    after = hit.stop
        return hits


def _longest(node: dict[str, Any], words: Words, first: int, day: dt.date | None) -> Hit | None:
    """The longest entry that begins at a word, whose node of the tree is given."""
    best: Hit | None = None
    stop, size = first + 1, len(words.text)
    while True:
        if _END in node:
            entry = _chosen(node[_END], tuple(words.text[first:stop]), day)
            best = Hit(first=first, stop=stop, entry=entry) if entry else best
        if stop == size or words.breaks[stop]:
            return best
        word = words.low[stop]
        following = node.get("'" if word in APOSTROPHES else word)
        if following is None:
            return best
        node, stop = following, stop + 1


def _chosen(filed: list[tuple[Phrase, Entry]], found: Phrase, day: dt.date | None) -> Entry | None:
    """The first of the entries filed at a node that fits the words of the text and the article's day."""
    for form, entry in filed:
        if (form == found or _fits(form, entry, found)) and entry.holds(day):
            return entry
    return None


def build(entries: Iterable[Entry]) -> Gazetteer:
    """File entries by the words of their names; of two entries with one name the first wins."""
    gazetteer = Gazetteer()
    for entry in entries:
        for surface in (*entry.names, *entry.acronyms):
            form = split(surface)
            node = gazetteer.tree
            for word in form:
                node = node.setdefault(word.lower(), {})
            node.setdefault(_END, []).append((form, entry))
    return gazetteer


def read(path: Path) -> Iterator[Entry]:
    """The entries of a JSONL file; empty lines are skipped.

    Raises:
        GazetteerError: if the file cannot be read or a line is no entry; it names file and line.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise GazetteerError(f"{path}: cannot be read: {error}") from error
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _entry(line, f"{path}:{number}")


def _entry(line: str, where: str) -> Entry:
    try:
        entry = Entry.model_validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"]) or "line"
        raise GazetteerError(f"{where}: {place}: {first['msg']}") from error
    if not entry.names and not entry.acronyms:
        raise GazetteerError(f"{where}: names: an entry needs a name or an acronym")
    return entry


def _fits(form: Phrase, entry: Entry, found: Phrase) -> bool:
    plain = tuple("'" if word in APOSTROPHES else word for word in found)
    if form == plain:
        return True
    if len(form) == 1:
        return entry.type == "place" and len(form[0]) > _SHORT and plain[0] == form[0].upper()
    if all(word.isupper() for word in plain if word.isalpha()):
        return True
    return len(form) > 2 and sum(word[:1].isupper() for word in plain) > 1
