"""Congresses and assemblies that are happenings: "at the Coastal Trade Congress", "hold a Herders' Assembly".

    held = "hold" | "attend" | … | "part in" | "at" ["the" | "a"] NAME        "at" before congresses only
         | NAME "opened" | "began" | … preposition                           "opened in Ostia", not "opened an inquiry"
         | NAME "will be held" | "takes place"

Such a noun is a body's unless a number or these words tell otherwise, for bodies act and happenings are held. A name
that begins with a country or "National" is a body all the same. The verbs are data (`data/names/words.toml`).
"""

from typing import Final

from extract.names.context import Context
from extract.names.lexicon import Head
from extract.names.lexicon import words as word_list

_GATHERINGS: Final = frozenset({("Congress",), ("Assembly",)})
_ARTICLES: Final = frozenset({"the", "a", "an", "its", "their", "this"})
_BEHIND_OPENING: Final = frozenset({"in", "on", "at", "with", "yesterday", "today", "here"})
_REACH: Final = 4  # words behind a name in which "held" is looked for


def is_held(context: Context, head: Head, first: int, stop: int) -> bool:
    """Whether the words from `first` to the one before `stop`, which end in a head noun, name a happening."""
    if head.words not in _GATHERINGS or stop - first < _REACH - 1 or _is_national(context, first):
        return False
    return is_attended(context, head, first) or takes_place(context, stop)


def _is_national(context: Context, first: int) -> bool:
    words = context.words
    return context.known(first) or words.low[first] in ("national", "general", "people") or words.breaks[first + 1]


def is_attended(context: Context, head: Head, first: int) -> bool:
    """Whether somebody holds, attends or is at what the head noun of a name that begins at `first` names."""
    words = context.words
    before = first - 1
    if before > 0 and words.low[before] in _ARTICLES:
        before -= 1
    if before < 0 or words.breaks[before + 1]:
        return False
    part = words.low[before] == "in" and before > 0 and words.low[before - 1] in word_list("attending")
    at = words.low[before] in ("at", "during") and head.words != ("Assembly",)
    return part or at or words.low[before] in word_list("holding")


def takes_place(context: Context, stop: int) -> bool:
    """Whether the words from `stop` on say of what stands before them that it is held, opens or takes place."""
    words = context.words
    if stop + 1 >= len(words) or words.breaks[stop]:
        return False
    if words.low[stop] in word_list("opening"):
        return words.breaks[stop + 1] or words.low[stop + 1] in _BEHIND_OPENING
    behind = words.low[stop : stop + _REACH]
    if "held" in behind[1:]:
        return behind[behind.index("held") - 1] in ("be", "is", "was", "been", "being")
    return "place" in behind[1:]
