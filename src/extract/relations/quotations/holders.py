"""Who holds an office that stands without its holder's name: "the minister", "the Kenyan president", "the UN chief".

In: the positions and the office's words. Out: the index of a person, or `None` where nobody certain is meant.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from spacy.tokens import Token

from extract.relations.model import Position
from extract.relations.positions.data import words
from extract.relations.positions.index import Index, backwards, mention_at, mentions_between, sentence
from extract.relations.positions.nationalities import nationality
from extract.relations.positions.offices import is_top, office_key, same_office
from extract.relations.quotations.scene import Scene

_BESIDE = 10  # code points from an office to the body that tells it from others
_CHAIRED = re.compile(r"\bchaired(?: jointly)? by\b")
_MANY = 100  # positions that are looked at


def only_holder(scene: Scene, token: Token, phrase: str) -> int | None:
    """Who "the island nation's premier" is: the one holder of such an office in the article, if nobody else has one."""
    owners = [child for child in token.children if child.dep_ == "poss"]
    if any(mention_at(scene.index, owner.idx) is not None for owner in owners):
        return None
    key, text = office_key(phrase), scene.index.text
    same = [one for one in scene.positions if same_office(key, office_key(text[one.start : one.end]))]
    holders = {one.person for one in same}
    return same[0].person if len(holders) == 1 else None


def _beside_office(index: Index, start: int, end: int) -> set[int | None]:
    """The things named right before and right after an office."""
    number = bisect_left(index.starts, start)
    before = [at for at in (number - 1,) if at >= 0 and start - index.mentions[at].end < _BESIDE]
    after = mentions_between(index, end, end + _BESIDE)
    return {index.owner.get(at) for at in (*before, *after)}


def holder(scene: Scene, phrase: str, start: int) -> int | None:
    """The holder of an office so called: whose body is named beside it, else the one introduced last before it."""
    key, text = office_key(phrase), scene.index.text
    same = [one for one in scene.positions if same_office(key, office_key(text[one.start : one.end]))]
    country = nationality(scene.index, start, scene.country_of)
    near = {one for one in _beside_office(scene.index, start, start + len(phrase)) if one is not None}
    exact = next((one for one in same if one.start == start), None)
    if exact is not None and (exact.person is not None or country is None):
        return exact.person
    held = [one for one in same if one.person is not None]
    if country is not None:
        own = _of_country(scene, held, country) or _tops(scene, key, country, near)
        return _last(scene, own, start) if own else _chair(scene, key, country)
    here = [one for one in held if one.organisation in near]
    return _last(scene, here or (_tops(scene, key, country, near) if near else []) or held, start)


def _last(scene: Scene, held: Sequence[Position], start: int) -> int | None:
    """The holder named last before an offset, else the one introduced last, else the first one behind it."""
    persons = {one.person for one in held if one.start < start}
    for number in backwards(scene.index, start, types=("person",)) if len(persons) > 1 else ():
        if scene.index.owner[number] in persons:
            return scene.index.owner[number]
    before = [one for one in held if one.start < start]
    return before[-1].person if before else (held[0].person if held else None)


def _of_country(scene: Scene, held: Sequence[Position], country: str) -> list[Position]:
    """The offices of a country; if none is said to be, those of which nothing else is said."""
    codes = [(one, _country(scene, one)) for one in held[:_MANY]]
    own = [one for one, code in codes if code == country]
    return own or [one for one, code in codes if code is None]


def _chair(scene: Scene, key: str, country: str) -> int | None:
    """Of those by whom something "was co-chaired" the one of a country, else the only one who is of no other."""
    match = _CHAIRED.search(scene.index.text) if key.endswith(("chair", "chairman", "chairperson")) else None
    if match is None:
        return None
    end = sentence(scene.index.doc, match.start(), match.end())[1]
    named = [at for at in mentions_between(scene.index, match.end(), end) if scene.index.mentions[at].type == "person"]
    codes: dict[int | None, set[str | None]] = {scene.index.owner[at]: set() for at in named if at in scene.index.owner}
    for one in scene.positions[:_MANY]:
        if one.person in codes:
            codes[one.person].add(_country(scene, one))
    able = [person for person in codes if country in codes[person]] or [one for one in codes if not any(codes[one])]
    return able[0] if len(able) == 1 else None


def _country(scene: Scene, one: Position) -> str | None:
    """The code of the country whose office one is, "" where it is a body's, `None` where nothing is said."""
    if one.organisation is None:
        return nationality(scene.index, one.start, scene.country_of)
    ref = scene.index.entities[one.organisation].ref or ""
    return ref.removeprefix("iso3166:") if ref.startswith("iso3166:") else ""


def _tops(scene: Scene, key: str, country: str | None, bodies: set[int]) -> list[Position]:
    """The offices at the top of a country or body, for "the French leader" and "the bank's chief"."""
    if key not in words("reference", "heads"):
        return []
    text = scene.index.text
    held = [one for one in scene.positions[:_MANY] if one.person is not None and one.tenure != "former"]
    tops = [one for one in held if is_top(office_key(text[one.start : one.end]))]
    return [
        one for one in tops if (one.organisation in bodies) or (country is not None and _country(scene, one) == country)
    ]
