"""Mentions grouped into the things that they name."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final, Protocol

from extract.names.model import Entity, Mention
from extract.names.surfaces import plain

_DATED: Final = frozenset({"occasion", "instrument", "programme"})
_COMPARED: Final = 20
_ACRONYM: Final = 6
_PAIR: Final = 2
_SHORT: Final = "names.short_form"  # a thing bears the name that is its own


class Keyed(Protocol):
    """A mention and the key of what it names."""

    @property
    def mention(self) -> Mention:
        """The mention."""

    @property
    def key(self) -> str:
        """Equal for mentions of one thing."""


def group(named: Sequence[Keyed]) -> tuple[Entity, ...]:
    """Entities in the order of their first mention; positions are none.

    Args:
        named: the mentions in text order, each with the key of what it names.
    """
    persons, joined = _persons(named), _dated(named)
    groups: dict[str, list[int]] = defaultdict(list)
    for index, one in enumerate(named):
        if one.mention.type != "position":
            groups[persons.get(index) or joined.get(one.key, one.key)].append(index)
    return tuple(_entity([named[i].mention for i in indices], indices) for indices in groups.values())


def _entity(mentions: Sequence[Mention], indices: Sequence[int]) -> Entity:
    ref = next((m.ref for m in mentions if m.ref), None)
    best = max(mentions, key=lambda m: (not _shouted(m.text), m.rule != _SHORT, len(m.text), -m.start))
    return Entity(type=mentions[0].type, name=" ".join(best.text.split()), ref=ref, mentions=tuple(indices))


def _shouted(text: str) -> bool:
    return text.isupper() and len(text) > _ACRONYM


def _persons(named: Sequence[Keyed]) -> dict[int, str]:
    """The full name's key for each person of one word, by index: the last before that begins or ends with it.

    Where none stands before, the first after. Two full names with one surname stay two persons; the surname alone goes
    to whom the article named last, each time anew.
    """
    latest: dict[str, str] = {}
    earliest: dict[str, str] = {}
    whole = _whole_names(one for one in named if one.mention.type == "person")
    joined: dict[int, str] = {}
    alone: list[tuple[int, str]] = []
    for index, one in enumerate(named):
        if one.mention.type != "person":
            continue
        parts = plain(one.mention.text).split()
        if len(parts) > 1:
            key = whole.get(one.key, one.key)
            if key != one.key:
                joined[index] = key
            for word in (parts[0], parts[-1]):
                latest[word] = key
                earliest.setdefault(word, key)
            if len(parts) > _PAIR:  # of two surnames the first is the one used alone: "Lara" of "Ana Lara Pinto"
                latest.setdefault(parts[-2], key)
                earliest.setdefault(parts[-2], key)
        elif parts and parts[0] in latest:
            joined[index] = latest[parts[0]]
        elif parts:
            alone.append((index, parts[0]))
    return joined | {index: earliest[word] for index, word in alone if word in earliest}


def _whole_names(persons: Iterable[Keyed]) -> dict[str, str]:
    """By the key of a person's name of several words, that of the one longer name that begins or ends with it.

    "Omar bin Nasser" is Omar bin Nasser Al Mannai, "De la Cruz" Maria de la Cruz; with two such names it is neither.
    """
    names = {one.key: tuple(plain(one.mention.text).split()) for one in persons}
    edges: dict[str, list[str]] = defaultdict(list)
    for key, parts in names.items():
        for word in dict.fromkeys((parts[0], parts[-1])):
            edges[word].append(key)
    whole = {}
    for key, parts in names.items():
        near = dict.fromkeys((*edges[parts[0]][:_COMPARED], *edges[parts[-1]][:_COMPARED]))
        longer = [other for other in near if _is_end(parts, names[other])]
        if len(parts) > 1 and len(longer) == 1:
            whole[key] = longer[0]
    return {key: whole.get(other, other) for key, other in whole.items()}


def _is_end(parts: Sequence[str], full: Sequence[str]) -> bool:
    """Whether a longer name begins or ends with these words."""
    size = len(parts)
    return len(full) > size and (full[:size] == parts or full[-size:] == parts)


def _dated(named: Iterable[Keyed]) -> dict[str, str]:
    """Join "5th Forum" and "Vision 2040" to the longest name that begins alike and has all their words in order."""
    names: dict[tuple[str, str], dict[str, list[str]]] = defaultdict(dict)
    for one in named:
        if one.mention.type not in _DATED:
            continue
        parts = plain(one.mention.text).replace(":", " ").split()
        bucket = (one.mention.type, parts[0]) if parts else None
        if bucket and len(names[bucket]) < _COMPARED:
            names[bucket].setdefault(one.key, parts)
    joined = {}
    for alike in names.values():
        for key, parts in alike.items():
            if len(parts) > 1 and any(part[0].isdigit() for part in parts):
                longer = [k for k, full in alike.items() if _within(parts, full)]
                longest = max(longer, key=lambda k: len(alike[k]))
                if longest != key:
                    joined[key] = longest
    return joined


def _within(parts: Sequence[str], full: Sequence[str]) -> bool:
    """Whether a name's words stand in another name in order."""
    rest = iter(full)
    return all(part in rest for part in parts)
