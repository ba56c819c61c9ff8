"""Bodies that a state or body has with another: "Mission of Peru to the PUN", "the Kenyan Mission to PUN".

    mission = [capital+] "Mission" | "Delegation" | … [of …] "to" [the] known name
            | "Delegation for relations with" [the] ["countries of" [the]] known name

The owner must stand in the name or right before it, for a delegation to Kenya may be anybody's.
"""

from typing import Final

from extract.names.context import Context, possessive
from extract.names.lexicon import Head
from extract.names.lexicon import words as word_list

_RELATIONS: Final = ["for", "relations", "with"]
_BEFORE: Final = frozenset({"the", "countries", "of"})
_OWNED: Final = frozenset({"Permanent", "Diplomatic"})


def over_addressee(context: Context, head: Head, first: int, stop: int) -> int:
    """One past the name of the body or country that such a name goes on to; `stop` where it does not.

    Args:
        context: the text.
        head: the noun of the name.
        first: its first word.
        stop: one past its last so far.
    """
    words = context.words
    if head.words == ("Delegation",) and words.text[stop : stop + 3] == _RELATIONS and not words.breaks[stop]:
        return _over_relations(context, stop)
    if head.words[-1] not in word_list("missions") or words.text[stop : stop + 1] != ["to"] or words.breaks[stop]:
        return stop
    to = stop + 2 if words.text[stop + 1 : stop + 2] == ["the"] else stop + 1
    hit = context.covered.get(to)
    if hit is None or hit.first != to or words.breaks[to] or not _is_owned(context, first, stop):
        return stop
    return hit.stop


def _over_relations(context: Context, stop: int) -> int:
    """One past the name with which a parliament's delegation keeps up relations."""
    words = context.words
    to = stop + len(_RELATIONS)
    while to < len(words) and words.text[to] in _BEFORE and not words.breaks[to]:
        to += 1
    hit = context.covered.get(to)
    return hit.stop if hit is not None and hit.first == to and not words.breaks[to] else stop


def _is_owned(context: Context, first: int, stop: int) -> bool:
    words = context.words
    owner = first > 1 and (possessive(words, first - 2) == 2 or possessive(words, first - 1) == 1)
    return owner or any(context.known(index) or words.text[index] in _OWNED for index in range(first, stop))
