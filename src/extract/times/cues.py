"""Does a sentence speak of what was or of what will be? Decides which Friday "on Friday" is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from extract.times.lexicon import data

Direction = Literal["past", "future"]

WINDOW: Final = 240  # characters looked at on either side; the nearest cue mostly lies closer
_SENTENCE_END: Final = re.compile(r"[.!?;][\"”’']?\s|\n")
_WORD: Final = re.compile(r"[A-Za-z]+")


@dataclass(frozen=True, slots=True)
class _Cues:
    adjacent: dict[str, Direction]
    single: dict[str, Direction]
    present: frozenset[str]
    auxiliary: frozenset[str]
    behind: frozenset[str]


@cache
def _cues() -> _Cues:
    source = data("cues")
    adjacent: dict[str, Direction] = dict.fromkeys(source["adjacent_past"], "past")
    adjacent |= dict.fromkeys(source["adjacent_future"], "future")
    single: dict[str, Direction] = dict.fromkeys(source["past"], "past")
    single |= dict.fromkeys((*source["future"], *source["present"]), "future")
    return _Cues(
        adjacent=adjacent,
        single=single,
        present=frozenset(source["present"]),
        auxiliary=frozenset(source["auxiliary"]),
        behind=frozenset(source["behind_future"]),
    )


@cache
def states() -> frozenset[str]:
    """Lemmas of verbs that in the present tell how things stand these days."""
    return frozenset(data("cues")["states"])


def _directions(words: list[str], *, shown: bool) -> Iterator[Direction]:
    cues, earlier, before = _cues(), "", ""
    for word in words:
        found = cues.single.get(f"{before} {word}") or cues.single.get(word)
        if shown and not cues.present.isdisjoint((word, f"{before} {word}")):
            found = None
        if found is None and word.endswith("ed") and len(word) > 4:
            found = "past"
        if found == "future" or (found and before not in cues.auxiliary and earlier not in cues.auxiliary):
            yield found
        earlier, before = before, word


def direction(text: str, start: int, end: int, *, shown: bool = False) -> Direction | None:
    """What the sentence around `text[start:end]` says of the time of its action; `None` where it says nothing.

    A cue at the expression itself comes first ("until Friday", "Friday will"), then the nearest before it, then the
    first behind it.

    Args:
        text: the text.
        start: where the expression begins.
        end: where it ends.
        shown: whether a caption says it, which tells in the present what was: "The minister leaves the hall on Friday".
    """
    left = _SENTENCE_END.split(text[max(0, start - WINDOW) : start])[-1]
    words = _WORD.findall(left)
    if words and (found := _cues().adjacent.get(words[-1])):
        return found
    right = _WORD.findall(_SENTENCE_END.split(text[end : end + WINDOW], maxsplit=1)[0])
    if right and right[0] in _cues().behind:
        return "future"
    if before := list(_directions(words, shown=shown)):
        return before[-1]
    return next(_directions(right, shown=shown), None)
