"""Whether the wording of a line is that of a page's furniture; the lists stand in `data/cleaning/phrases.toml`.

A user may add to them by files of the same form; what `load` gives holds both. The methods take the words of the key of
a line, as `parted` gives them.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from extract.cleaning.keys import key
from extract.cleaning.lexicon import Lists, as_alternatives, lists, read_lists, words

_NUMBER = re.compile(r"[\dkm]*\d[\dkm]*")
# "Share this", "3 comments": longer lines that only begin so are prose. A notice may be as long as a short paragraph.
_LONGEST_START, _LONGEST_NOTICE, _LONGEST_OPENER = 14, 70, 6
# The lists whose phrases a line begins with.
_BEGINNING = ("whole", "buttons", "entries", "starts", "openers", "stops", "comments")
# Entries of a menu on one line, and words of an entry.
_MENU, _LONGEST_ENTRY = 3, 3
# What an announcement of links begins with, whatever section it names.
_MORE = tuple(f"more {what}" for what in ("from", "in ", "by ", "stories", "news", "articles", "headlines"))
_TURNING = ("previous", "next")
# In a line of more words than this, one such wording may be the article's subject, two are not.
_LONGEST_APPEAL = 30
# Words of a line that tells its age or claims the copyright, which `noise.py` has patterns for.
TELLING = frozenset(("ago", "read", "min", "mins", "minute", "minutes", "copyright"))
# How many words a phrase may have so that a line can match it at all.
_MOST_WORDS = {"buttons": 1, "button_fillers": 1, "entries": _LONGEST_ENTRY, "labels": 5, "pointers": 5, "contacts": 5}
_MOST_WORDS |= {"openers": 7, "stops": 6, "comments": 6}
_MOST_WORDS |= {"starts": _LONGEST_START, "contains": _LONGEST_NOTICE, "whole": _LONGEST_NOTICE}


@dataclass(frozen=True, slots=True, eq=False)
class Phrases:
    """The lists, compiled; all but the last hold keys.

    Attributes:
        whole: lines that are furniture as they stand.
        buttons: words that a row of buttons consists of.
        fillers: those of them that no row consists of alone.
        entries: entries of menus.
        starts: what appeals to the reader begin with, by its first word.
        contains: wordings of notices, by their longest word, which is the least likely to occur anywhere else.
        telling: the words that `contains` is ordered by, and others that tell of furniture, such as "copyright".
        first: the first words of all the others but the next.
        openers: what announces a list of links.
        stops: what announces that which follows an article.
        comments: what heads the comments of readers.
        pointers: labels of tags and of links.
        contact: a label that tells how to reach somebody, and the beginning of the number or address.
    """

    whole: frozenset[str]
    buttons: frozenset[str]
    fillers: frozenset[str]
    entries: frozenset[str]
    starts: Mapping[str, tuple[str, ...]]
    contains: Mapping[str, tuple[str, ...]]
    telling: frozenset[str]
    first: frozenset[str]
    openers: frozenset[str]
    stops: frozenset[str]
    comments: frozenset[str]
    pointers: frozenset[str]
    contact: re.Pattern[str]

    def may_begin(self, parts: Sequence[str]) -> bool:
        """Whether the first word of a line is one that a button, an appeal or an announcement begins with.

        A first word with a figure in it may be no part of the wording, as in "12 comments".
        """
        return bool(parts) and (parts[0] in self.first or not parts[0].isalpha())

    def is_button(self, parts: Sequence[str]) -> bool:
        """Whether a line is a menu entry, or a row of buttons; numbers beside them do not count ("12 comments")."""
        if " ".join(parts) in self.whole:
            return True
        # "Facebook 12" and "Facebook12".
        words = [part.rstrip("0123456789") for part in parts if part.isalpha() or not _NUMBER.fullmatch(part)]
        if len(words) < len(parts) and " ".join(words) in self.whole:
            return True
        if not words or len(words) > _LONGEST_START:
            return False
        return self.buttons.issuperset(words) and not self.fillers.issuperset(words)

    def is_menu(self, parts: Sequence[str]) -> bool:
        """Whether four fifths of a line's words are those of three entries of a menu and more."""
        found = covered = at = 0
        while at < len(parts):
            sizes = range(min(_LONGEST_ENTRY, len(parts) - at), 0, -1)
            size = next((size for size in sizes if " ".join(parts[at : at + size]) in self.entries), 0)
            found, covered, at = found + (size > 0), covered + size, at + max(size, 1)
        return found >= _MENU and 5 * covered >= 4 * len(parts)

    def begins_notice(self, parts: Sequence[str]) -> bool:
        """Whether a short line begins as an appeal to the reader does: "Read more:", "Follow us on".

        "Follow Riverton Wire on Facebook" ends as one does.
        """
        if len(parts) > 1 and parts[0] in _TURNING and parts[1].startswith(("article", "story")):
            return True  # also glued to the headline: "Previous articlePort fees fall"
        if 0 < len(parts) <= _LONGEST_START and parts[0] == "follow" and "on" in parts:
            site = parts[len(parts) - parts[::-1].index("on") :]
            if self.buttons.issuperset(site) and not self.fillers.issuperset(site):
                return True
        phrases = self.starts.get(parts[0]) if 0 < len(parts) <= _LONGEST_START else None
        if phrases is None:
            return False
        line_key = " ".join(parts) + " "
        return any(line_key.startswith(phrase + " ") for phrase in phrases)

    def is_notice(self, parts: Sequence[str]) -> bool:
        """Whether a line contains the wording of a legal notice or an appeal to the reader."""
        if self.telling.isdisjoint(parts) or len(parts) > _LONGEST_NOTICE:
            return False
        padded = f" {' '.join(parts)} "
        candidates = (phrase for part in sorted(self.contains.keys() & parts) for phrase in self.contains[part])
        found = sum(f" {phrase} " in padded for phrase in candidates)
        return found > (len(parts) > _LONGEST_APPEAL)

    def announces(self, parts: Sequence[str]) -> tuple[bool, bool, bool]:
        """Whether a line announces links ("Related stories", "More from Asia"), what follows an article, or comments.

        Numbers in it do not count, unless a phrase has them.
        """
        line_key = " ".join(parts)
        words = [part for part in parts if not part.isdigit()]
        bare = line_key if len(words) == len(parts) else " ".join(words)
        opens = bare in self.openers or line_key in self.openers
        if not opens and bare.startswith((*_MORE, "latest from")):
            opens = bare.count(" ") < _LONGEST_OPENER
        return opens, bare in self.stops or line_key in self.stops, bare in self.comments or line_key in self.comments

    def is_pointer(self, label_key: str) -> bool:
        """Whether a label, the words before a colon, is that of tags or of links ("Related: …", "Tags: …")."""
        return label_key in self.pointers


def load(paths: Iterable[str | Path] = ()) -> Phrases:
    """The phrases of the package, with those of a user's files added; compiled once for the same paths.

    Args:
        paths: TOML files of the form of `data/cleaning/phrases.toml`.

    Raises:
        ValueError: naming the file and the list, where a file is of another form or a phrase can match no line.
        OSError: if a file cannot be read.
    """
    return _load(tuple(map(str, paths)))


@cache
def _load(paths: tuple[str, ...]) -> Phrases:
    merged = dict(lists("phrases"))
    for path in paths:
        for name, added in read_lists(Path(path), known=merged).items():
            for phrase in added:
                _check(path, name, phrase)
            merged[name] += added
    return _compiled(merged)


def _check(path: str, name: str, phrase: str) -> None:
    """Raise `ValueError` for a phrase that could match nothing, or anything."""
    words = key(phrase).count(" ") + 1
    if not key(phrase):
        raise ValueError(f"{path}: {name!r} holds {phrase!r}, which has no letter and no digit")
    if words > _MOST_WORDS[name]:
        raise ValueError(
            f"{path}: {name!r} holds {phrase!r}, which has {words} words; no line is compared with more than "
            f"{_MOST_WORDS[name]} there"
        )


def _compiled(found: Lists) -> Phrases:
    made = {name: frozenset(map(key, phrases)) for name, phrases in found.items()}
    contains = _grouped(made["contains"], lambda phrase: max(phrase.split(), key=len))
    return Phrases(
        whole=made["whole"],
        buttons=made["buttons"],
        fillers=made["button_fillers"],
        entries=made["entries"] | made["whole"] | words("layout", "languages"),
        starts=_grouped(made["starts"], lambda phrase: phrase.split()[0]),
        contains=contains,
        telling=frozenset(contains) | TELLING,
        first=frozenset(phrase.split()[0] for name in _BEGINNING for phrase in made[name]) | {"more"},
        openers=made["openers"],
        stops=made["stops"],
        comments=made["comments"],
        pointers=made["pointers"] | made["labels"],
        contact=re.compile(
            rf"(?:{as_alternatives(found['contacts'])})\.?[ ]?(?:no\.?|number|us)?(?:[ ]?[:.][ ]*|[ ](?=\+\d))"
            r"(?:[+(\d]|\S{1,60}@|www\.|https?:)",
            re.IGNORECASE,
        ),
    )


def _grouped(phrases: Iterable[str], group: Callable[[str], str]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for phrase in sorted(phrases):
        found.setdefault(group(phrase), []).append(phrase)
    return {word: tuple(members) for word, members in found.items()}
