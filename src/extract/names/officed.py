"""Funds, networks and hubs that have officers: "the director of the Baltic Fund", "Harbour Network chief Ana Silva".

Such names are programmes by their noun; where one has an office of its own, all mentions of it are a body's. So are
those of a forum with members or officers (`forums.py`). An acronym before an office and its holder is a body too.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from extract.names.acronyms import is_acronym
from extract.names.context import Context, is_capital
from extract.names.employers import listed
from extract.names.forums import find_forums
from extract.names.grammar import mention
from extract.names.lexicon import words as word_list
from extract.names.model import Mention

RULE: Final = "names.officed"
_NOUNS: Final = frozenset({"Fund", "Network", "Academy", "Facility", "Hub", "Platform", "Exchange", "Accelerator"})


def find_officed(context: Context, found: Sequence[Mention]) -> list[Mention]:
    """The programmes among what was found that have an officer, as organisations."""
    programmes = [one for one in found if one.type == "programme" and one.rule.startswith("names.grammar")]
    bodies = {one.text for one in programmes if _NOUNS.intersection(one.text.split()) and _has_office(context, one)}
    named = [replace(one, type="organisation", rule=RULE) for one in programmes if one.text in bodies]
    return [*named, *find_forums(context, found, RULE), *_acronyms(context)]


def _acronyms(context: Context) -> Iterator[Mention]:
    """Acronyms that nothing explains before an office and its holder: "**PUN** Director General Ana Silva said"."""
    words = context.words
    for first in sorted(context.offices):
        before = first - 1
        if before < 0 or before in context.offices or words.breaks[first] or before in context.titles:
            continue
        short = words.text[before]
        if (
            not (short.isupper() and is_acronym(short))
            or context.known(before)
            or (is_capital(words, before - 1) and context.opens(before - 1))
        ):
            continue
        stop = first
        while stop in context.offices:
            stop += 1
        held = is_capital(words, stop) and words.text[stop].istitle() and not words.breaks[stop]
        if held and short.lower() not in word_list("not_names") | listed("no_employers"):
            yield mention(context, before, first, "organisation", RULE)


def _has_office(context: Context, one: Mention) -> bool:
    words = context.words
    first = bisect_left(words.start, one.start)
    stop = bisect_left(words.end, one.end) + 1
    if stop < len(words) and stop in context.offices and not words.breaks[stop]:
        return True
    before = first - 1
    if before > 0 and words.low[before] == "the":
        before -= 1
    tied = before > 0 and words.text[before] in ("of", "at") and True not in words.breaks[before : first + 1]
    return tied and before - 1 in context.offices
