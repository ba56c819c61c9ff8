"""Short forms that running text defines: an acronym inside a name, before its noun, behind "or" or "known as".

Each kind, with the acronym in bold:

    inside     the Southern Reef Partnership (**SRP**) agreement … the SRP
    or         the Harbour Lakes Compact, or **HLC**
    noun       the **LANTERN** scheme … LANTERN
    nothing    the Peru Dredging Agency … **PDA**
    known as   the Union of Reef States, better known as **URS**
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from extract.names.acronyms import abbreviates, closing, is_acronym
from extract.names.context import Context, is_capital
from extract.names.grammar import mention
from extract.names.lexicon import heads
from extract.names.lexicon import words as word_list
from extract.names.links import RULE, Links
from extract.names.merge import overlapping
from extract.names.model import Mention
from extract.names.surfaces import plain

_ADVERBS: Final = frozenset({"also", "better", "commonly", "now", "widely", "popularly", "formerly", "officially"})
_INITIALS: Final = 3  # of a body's name without brackets, at least
_CALLED: Final = frozenset({"known", "abbreviated", "shortened", "referred"})
_ENDS: Final = frozenset({",", ".", ";", ")", ":"})


def find_aliases(context: Context, found: Sequence[Mention], opens: Sequence[int], links: Links) -> None:
    """File the acronyms that such words define under their names.

    Args:
        context: the text.
        found: the mentions so far, in text order without overlaps.
        opens: word indices of brackets with an acronym in them.
        links: what is added to.
    """
    words = context.words
    for one in found:
        before, _, noun = one.text.rpartition(" ")
        short = before.rpartition(" ")[2]
        if noun.islower() and one.type == "programme" and short.isupper() and is_acronym(short):
            links.tie(short, one)
            links.inner.setdefault(short, one.type)
        _initials(context, one, links)
    for opening in opens:
        _inside(context, found, opening, links)
    for index in words.places({"or"}):
        if index and words.text[index - 1] == "," and _closed(context, index + 1):
            _define(context, found, index - 1, index + 1, links)
    for index in words.places({"as", "to"}):
        if index and words.text[index - 1] in _CALLED:
            _define(context, found, _opener(context, index - 1), index + 1, links)


def _inside(context: Context, found: Sequence[Mention], opening: int, links: Links) -> None:
    """An acronym in brackets inside a name that has the initials of all words of the name before it."""
    words = context.words
    first = context.long_forms.get(opening)
    if first is None or opening + 2 != closing(words, opening):
        return
    around = overlapping(mention(context, opening, opening + 1, "organisation", RULE), found)
    goes_on = is_capital(words, opening + 3)
    part = heads().by_last.get(words.text[opening - 1]) if goes_on else None
    if around and part and around[0].type not in {head.type for head in part}:
        links.inner[words.text[opening + 1]] = part[0].type  # "Reef **Fund (RF)** Annual Report" is no fund
    elif around and around[0].start == words.start[first] and around[0].type != "position":
        links.tie(words.text[opening + 1], around[0])
        links.inner[words.text[opening + 1]] = around[0].type


def _initials(context: Context, one: Mention, links: Links) -> None:
    """File the initials of a body's name where the article has them and no bracket says what they are: "PDA"."""
    words = one.text.split()
    if len(words) < _INITIALS or one.type not in ("organisation", "programme"):
        return
    short = "".join(word[0] for word in words if word[0].isupper())
    at = context.words.by_text.get(short)
    if at and len(short) >= _INITIALS and plain(short) not in links.same and not context.known(at[0]):
        links.tie(short, one)
        links.inner.setdefault(short, one.type)


def _closed(context: Context, index: int) -> bool:
    """Whether a mark follows the one word here."""
    words = context.words
    return index + 1 >= len(words) or words.breaks[index + 1] or words.text[index + 1] in _ENDS


def _opener(context: Context, participle: int) -> int:
    """The comma or bracket, or the participle itself, before which the name must end."""
    words = context.words
    index = participle
    while index > 0 and words.text[index - 1] in _ADVERBS:
        index -= 1
    return index - 1 if index and words.text[index - 1] in (",", "(") else index


def _define(context: Context, found: Sequence[Mention], stop: int, short: int, links: Links) -> None:
    """File the acronym at `short` under the name that ends before `stop`, if its letters are that name's initials."""
    words = context.words
    if words.text[short : short + 1] and words.text[short] in ("the", "The"):
        short += 1
    if short >= len(words) or stop < 1 or not is_acronym(words.text[short]) or True in words.breaks[stop : short + 1]:
        return
    at = bisect_left(found, words.end[stop - 1], key=lambda one: one.end)
    long = found[at] if at < len(found) and found[at].end == words.end[stop - 1] else None
    acronym = words.text[short]
    if long is None or long.type in ("position", "person", "place") or acronym.lower() in word_list("not_names"):
        return
    if abbreviates(plain(acronym), plain(long.text)):
        links.mentions.append(mention(context, short, short + 1, long.type, RULE, long.ref))
        links.tie(acronym, long)
