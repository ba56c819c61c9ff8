"""The head nouns by which a name may be meant ("the Bank"), and which of several banks an article means by it."""

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import Final

from extract.names.context import Context
from extract.names.lexicon import heads
from extract.names.links import Links
from extract.names.model import Mention
from extract.names.surfaces import plain

_PARTS: Final = 2  # words of a name that has a short form
_TAILS: Final = frozenset({"of", "for", "on", "against", "to"})  # behind the head noun: "**Committee** of Ports"


def short_heads(one: Mention) -> Collection[str]:
    """The head nouns by which a name may be meant: its last word, and one before "of" or the like."""
    parts = one.text.split()
    if len(parts) < _PARTS or one.type in ("position", "person"):
        return ()
    return {parts[-1], *(noun for noun, joint in pairwise(parts) if joint in _TAILS and _is_head(noun, one))}


def own_names(context: Context, found: Sequence[Mention], links: Links) -> dict[str, Mention]:
    """By a head noun, the one of several things that an article means by it everywhere.

    That is the one that published it, else the first that is named, if it alone is given an acronym.
    """
    named: dict[str, dict[str, Mention]] = {}
    for one in found:
        for noun in short_heads(one):
            named.setdefault(noun, {}).setdefault(plain(one.text), one)
    publisher = plain(context.publisher)
    publishers = {publisher, *(long for _, long in links.same.get(publisher, ()))}
    defined = {long for longs in links.same.values() for _, long in longs}
    owned = {}
    for noun, names in sorted(named.items()):
        own = next((name for name in names if name in publishers), None)
        known = [name for name in names if name in defined]
        if own is None and known == [next(iter(names))]:
            own = known[0]
        if own is not None:
            owned[noun] = names[own]
    return owned


def _is_head(noun: str, one: Mention) -> bool:
    """Whether a noun makes names of a mention's type."""
    return any(head.type == one.type for head in heads().by_last.get(noun, ()))
