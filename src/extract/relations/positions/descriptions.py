"""What "the bank" stands for beside an office: the body with that word in its name, else one of its kind.

In: the index of a document's names, the noun and where it stands. Out: an entity, or `None`.
"""

from collections.abc import Collection, Sequence

from extract.relations.positions.antecedents import antecedent
from extract.relations.positions.data import read, words
from extract.relations.positions.index import BODIES, Index, backwards, head, is_subject

_PLAIN = ("based", "al", "ic", "an", "ed", "ing", "ese", "ish")  # ends of adjectives, which tell no other thing


def described(
    index: Index, noun: str, start: int, *, types: Collection[str] = BODIES, kind: str = "", sure: bool = False
) -> int | None:
    """The entity that "the NOUN" stands for: the last body with that word in its name, else one of its kind.

    `kind`: what stands before the noun; a body called otherwise is no "**port** authority". `sure`: only a body
    of that name or kind will do, if the noun is not one for any company.
    """
    if noun in words("positions", "countries"):
        return antecedent(index, start, types=("place",)) if "place" in types else None
    if noun not in words("positions", "bodies"):
        return None
    kinds = {*read("positions")["kinds"].get(noun, ())}
    named: list[int] = []  # mentions, the nearest first
    alike: list[int] = []
    for number in backwards(index, start, types=("organisation",)):
        name = index.entities[index.owner[number]].name.casefold().split()
        if noun in name:
            named.append(number)
        if not kinds.isdisjoint(name):
            alike.append(index.owner[number])
    if named:
        return index.owner[_topic(index, named)]
    if alike:  # "the lender" among several banks is the one that the article is about
        return max(alike, key=lambda entity: len(index.entities[entity].mentions))
    if sure and noun not in words("positions", "private"):
        return None
    if kind and not kind.endswith(_PLAIN) and kind not in words("positions", "modifiers"):
        return None
    found = antecedent(index, start, types=("organisation",), far=False)
    return None if found is not None and _is_other(index, found, noun) else found


def _topic(index: Index, mentions: Sequence[int]) -> int:
    """Of several bodies called alike, the mention of the last that was a subject; of one body, the nearest."""
    if len({index.owner[number] for number in mentions}) > 1:
        for number in mentions:
            token = head(index, number)
            if token is not None and is_subject(token):
                return number
    return mentions[0]


def _is_other(index: Index, entity: int, noun: str) -> bool:
    """Whether a body's name says that it is something else: "the fund" is no "Port Bank", "the firm" no ministry."""
    telling, name = words("positions", "telling"), index.entities[entity].name.casefold().split()
    if noun in words("positions", "private") and not words("positions", "public").isdisjoint(name):
        return True
    return noun in telling and not telling.isdisjoint(name)
