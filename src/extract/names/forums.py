"""Forums, roundtables and the like that are bodies, by what the article says of them at any of their mentions.

    before    "members of" | "secretary-general of" ["the"] NAME
    behind    NAME "groups" | "has nine members" | "was founded" | "whose members" | ", a body of"
            | NAME "secretary-general" | "members" | "secretariat"

A chairman is an officer of forums only: conferences have one for the day.

Such a noun is that of a happening otherwise. An acronym in brackets behind a name counts as its
name. One with a number or a year is a happening whatever else is said. The words are data (`data/names/words.toml`).
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from extract.names.acronyms import closing
from extract.names.context import Context
from extract.names.lexicon import words as word_list
from extract.names.model import Mention

_REACH: Final = 4  # words from "has" to "members"
_SEEN: Final = 20  # places of an acronym that are looked at
_BE: Final = frozenset({"was", "is", "were"})
_HAVE: Final = frozenset({"has", "have", "had", "whose"})


def find_forums(context: Context, found: Sequence[Mention], rule: str) -> list[Mention]:
    """Those of the occasions found that are bodies, as organisations of a rule."""
    forums = [one for one in found if one.type == "occasion" and _may_be_body(one.text)]
    bodies = {
        one.text for one in forums if any(_is_body(context, *span, _officers(one)) for span in _spans(context, one))
    }
    return [replace(one, type="organisation", rule=rule) for one in forums if one.text in bodies]


def _may_be_body(text: str) -> bool:
    plain = not any(map(str.isdigit, text)) and not text.endswith("of the Parties")
    return plain and not word_list("body_forums").isdisjoint(text.split())


def _officers(one: Mention) -> frozenset[str]:
    standing = not word_list("standing_forums").isdisjoint(one.text.split())
    return word_list("body_officers") | word_list("forum_officers") if standing else word_list("body_officers")


def _spans(context: Context, one: Mention) -> Iterator[tuple[int, int]]:
    """First word and end of a name, and of each place of the acronym in brackets behind it."""
    words = context.words
    first, stop = bisect_left(words.start, one.start), bisect_left(words.end, one.end) + 1
    end = closing(words, stop) if words.text[stop : stop + 1] == ["("] else 0
    yield first, end + 1 if end else stop
    for at in words.by_text[words.text[stop + 1]][:_SEEN] if end == stop + 2 else ():
        if at != stop + 1:
            yield at, at + 1


def _is_body(context: Context, first: int, stop: int, officers: frozenset[str]) -> bool:
    behind = stop < len(context.words) and not context.words.breaks[stop] and _is_told(context, stop, officers)
    return behind or _is_belonged_to(context, first, officers)


def _is_told(context: Context, stop: int, officers: frozenset[str]) -> bool:
    """Whether what follows a name says that it has members or an officer, or was founded."""
    words = context.words
    if words.text[stop] == "," and stop + 1 < len(words):
        stop += 1
    low = words.low[stop]
    if low in word_list("grouping") or (stop in context.offices and low in officers):
        return True
    if low in _BE or low == "which":
        return not word_list("founding").isdisjoint(words.low[stop + 1 : stop + 3])
    if low in ("a", "an", "the"):
        return not word_list("bodies_apposed").isdisjoint(words.low[stop + 1 : stop + _REACH])
    return low in _HAVE and not word_list("belonging").isdisjoint(words.low[stop + 1 : stop + _REACH])


def _is_belonged_to(context: Context, first: int, officers: frozenset[str]) -> bool:
    """Whether what stands before a name says who belongs to it or has an office in it."""
    words = context.words
    before = first - 1
    if before > 0 and words.low[before] == "the":
        before -= 1
    if before < 1 or True in words.breaks[before : first + 1]:
        return False
    noun = words.low[before - 1]
    officer = before - 1 in context.offices and noun in officers
    return words.low[before] == "of" and (officer or noun in word_list("belonging"))
