"""What tells which mentions name one thing: a key for each mention, equal for equal things."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from extract.names.acronyms import abbreviates
from extract.names.company_forms import bases, is_company
from extract.names.context import Context
from extract.names.demonyms import country_of
from extract.names.links import Links
from extract.names.model import Mention
from extract.names.surfaces import plain
from extract.places import country_of as place_country

_FORMAL: Final = (
    "the Republic",
    "the Kingdom",
    "the State",
    "the Federal Republic",
    "the Islamic Republic",
    "the Sultanate",
)
_SHARED: Final = 2
_LETTERS: Final = 4
_COMPARED: Final = 6


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of one article.

    Attributes:
        same: by an acronym in plain form, its definitions in text order: offset and the long form in plain form.
        known: by a name in plain form, the id of the gazetteer entry that it was found as.
        alias: by a name in plain form, another one of the same thing.
    """

    same: Mapping[str, Sequence[tuple[int, str]]]
    known: Mapping[str, str]
    alias: Mapping[str, str]

    @staticmethod
    def of(context: Context, found: Sequence[Mention], links: Links) -> "Keys":
        """The keys of an article, from its brackets and from the gazetteer hits among its mentions."""
        known = {}
        for one in found:
            hit = context.covered.get(bisect_left(context.words.start, one.start))
            if hit is not None and context.words.end[hit.stop - 1] == one.end and hit.entry.type == one.type:
                known[plain(one.text)] = hit.entry.id
        same = {short: _settled(short, defined) for short, defined in sorted(links.same.items())}
        pairs = [*_national(found), *_bracketed(found), *_one_acronym(same), *_companies(found), *_of_countries(found)]
        return Keys(same=same, known=known, alias=_joined(pairs))

    def key(self, one: Mention) -> str:
        """The key of what a mention names: its reference, else the entry, the long form or the words that it has."""
        if one.ref:
            return one.ref
        own = self._long(plain(one.text), one.start)
        own = self.alias.get(own, own)
        return f"{one.type}:{self.known.get(own, own)}"

    def _long(self, own: str, start: int) -> str:
        """The long form of an acronym: the last that is defined before it, else the first."""
        defined = self.same.get(own)
        if not defined:
            return own
        return defined[max(bisect_right(defined, start, key=lambda one: one[0]) - 1, 0)][1]


def _settled(short: str, defined: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """The definitions of an acronym in text order, without one that it does not abbreviate and others outvote.

    In "Aid to the Reef Board (TF)" the bracket names who pays, as "Federal Office (TF)" says further down.
    """
    ordered = sorted(defined)
    if len({long for _, long in ordered}) < _SHARED:
        return ordered
    kin = [sum(long == other or _akin(long, other) for _, other in ordered[:_COMPARED]) for _, long in ordered]
    best = max(kin)
    return [one for one, votes in zip(ordered, kin, strict=True) if votes == best or abbreviates(short, one[1])]


def _one_acronym(same: Mapping[str, Sequence[tuple[int, str]]]) -> Iterator[tuple[str, str]]:
    """Pairs of long forms of one acronym that share words: they name one thing."""
    for _, defined in sorted(same.items()):
        longs = list(dict.fromkeys(long for _, long in defined))[:_COMPARED]
        yield from ((first, second) for first, second in combinations(longs, 2) if _akin(first, second))


def _akin(first: str, second: str) -> bool:
    """Whether two names share two longer words."""
    return len(_content(first) & _content(second)) >= _SHARED


def _content(name: str) -> frozenset[str]:
    return frozenset(word for word in name.split() if len(word) >= _LETTERS)


def _national(found: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    """Names beside others with an adjective of nationality: "Kenyan Harbour Office" and "Harbour Office"."""
    names = {plain(one.text) for one in found if one.type == "organisation" and " " in one.text}
    for one in found:
        first, _, rest = one.text.partition(" ")
        if one.type == "organisation" and " " in rest and country_of(first) and plain(rest) in names:
            yield plain(one.text), plain(rest)


def _of_countries(found: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    """A country's body in other words: "Kenyan Government", "Government of Kenya", "… of the Republic of Kenya"."""
    national = {}
    for one in found:
        first, _, noun = one.text.partition(" ")
        if one.type == "organisation" and noun and country_of(first):
            national[noun, country_of(first)] = plain(one.text)
    for one in found:
        noun, joint, place = one.text.rpartition(" of ")
        if one.type != "organisation" or not joint:
            continue
        formal = next((form for form in _FORMAL if noun.endswith(f" of {form}")), None)
        if formal:
            noun = noun.removesuffix(f" of {formal}")
            yield plain(one.text), plain(f"{noun} of {place}")
        same = national.get((noun, place_country(place)))
        if same:
            yield plain(f"{noun} of {place}"), same


def _companies(found: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    """Companies' names beside others without the legal form: "Marwell Dredging Ltd" and "Marwell Dredging"."""
    for one in found:
        if is_company(one):
            yield from ((plain(one.text), plain(base)) for base in bases(one.text))


def _bracketed(found: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    """Names with an acronym inside and their short forms: "Reef Board (RB) North Office" and "RB North Office"."""
    names = {plain(one.text) for one in found}
    for one in found:
        yield from ((plain(one.text), name) for name in map(plain, short_bracketed(one.text)) if name in names)


def _joined(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For each name of the pairs, one name that stands for all that pairs link to it."""
    root: dict[str, str] = {}

    def find(name: str) -> str:
        while root.get(name, name) != name:
            name = root[name]
        return name

    for first, second in pairs:
        root[find(second)] = find(first)
    return {name: find(name) for name in sorted(root)}


def short_bracketed(name: str) -> tuple[str, ...]:
    """A name with an acronym inside, without the words that the acronym stands for, and without the acronym."""
    before, opening, rest = name.partition("(")
    short, closing, tail = (part.strip() for part in rest.partition(")"))
    if not (opening and closing and before.strip() and tail):
        return ()
    return f"{short} {tail}", f"{before.strip()} {tail}"
