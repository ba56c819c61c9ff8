"""The sections of bodies that have one in many countries: "Oxfam Kenya", "WWF-Pacific", "Doctors Without Borders Peru".

The bodies are data (`data/names/words.toml`, `sectioned`); the "Without Borders" of any calling is one too.
"""

from collections.abc import Iterator
from typing import Final

from extract.names.context import Context, is_capital
from extract.names.grammar import mention
from extract.names.lexicon import phrases
from extract.names.model import Mention
from extract.names.words import HYPHENS, Words

RULE: Final = "names.section"
_POSTED: Final = frozenset(
    {"Representative", "Country", "Resident", "Deputy"}
)  # "the UNICEF Kenya Representative": two names


def find_sections(context: Context) -> Iterator[Mention]:
    """A sectioned body with the place behind it, and a body "Without Borders" with or without one."""
    words = context.words
    by_last = phrases("sectioned")
    for last in words.places(by_last):
        for phrase in by_last[words.text[last]]:
            begin = last - len(phrase) + 1
            if begin < 0 or tuple(words.text[begin : last + 1]) != phrase:
                continue
            first = _calling(context, begin) if phrase == ("Without", "Borders") else begin
            stop = _with_place(context, last + 1)
            if first is not None and (stop > last + 1 or first < begin):
                yield mention(context, first, stop, "organisation", RULE)
            break


def _calling(context: Context, begin: int) -> int | None:
    """The plural before "Without Borders"."""
    before = begin - 1
    plural = is_capital(context.words, before) and context.words.text[before].endswith("s")
    return before if plural and not context.words.breaks[begin] else None


def _with_place(context: Context, stop: int) -> int:
    """One past the known place that follows, with or without a hyphen; `stop` where none does."""
    words = context.words
    if stop >= len(words) or words.breaks[stop]:
        return stop
    tied = words.text[stop] in HYPHENS and words.glued(stop) and stop + 1 < len(words) and words.glued(stop + 1)
    hit = context.covered.get(stop + 1 if tied else stop)
    if hit is None or hit.entry.type != "place" or hit.first != stop + tied or not is_capital(words, hit.first):
        return stop
    return stop if is_posted(words, hit.stop) else hit.stop


def is_posted(words: Words, index: int) -> bool:
    """Whether an office of who is sent to a country follows a body and that country."""
    return index < len(words) and words.text[index] in _POSTED
