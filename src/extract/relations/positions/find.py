"""Offices: who holds them and whose they are.

In: a `Doc` with tags, a parse and the names stage's mentions and entities. Out: `Position`s, one for each person,
office and body, at the first statement; an office whose body is said and whose holder is never named has one with no
person.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from extract.relations.model import Position, Tenure
from extract.relations.positions.bosses import tell_each_other
from extract.relations.positions.data import words
from extract.relations.positions.index import Index, index_names, mentions_between, sentence
from extract.relations.positions.nationalities import Demonyms
from extract.relations.positions.offices import is_top, office_key, read_offices, same_office
from extract.relations.positions.patterns import last_word
from extract.relations.positions.seats import is_seat
from extract.relations.positions.sharing import Office
from extract.relations.positions.tenure import first_of

_SOON = 400  # code points from "the president of Norlandia" to "President Lind"
_BARE = frozenset({"minister", "secretary"})  # offices whose field may be said later
_MANY = 50  # positions that one office is compared with; keeps the cost linear


def find_positions(doc: Doc, *, country_of: Demonyms = lambda _: None, text: str | None = None) -> tuple[Position, ...]:
    """The offices of an article.

    Args:
        doc: with `extract_names` and `extract_entities`; its extensions are read, never set.
        country_of: ISO 3166 code of the country that an adjective of nationality means ("Thai" -> "TH"), or `None`.
        text: the text of the document, where it is known.

    Returns:
        Positions in the order of their phrases; offsets count code points of `doc.text`.
    """
    if not any(mention.type == "position" for mention in doc._.extract_names):
        return ()
    index = index_names(doc, text)
    offices = read_offices(index, country_of=country_of)
    held = _held(index, offices)
    return tuple(
        sorted(
            tell_each_other(index, _with_bodies(index, held, offices)),
            key=lambda found: (found.start, found.person is None, found.person or 0),
        )
    )


def _held(index: Index, offices: Iterable[Office]) -> list[Position]:
    """A position for each holder, office and body; a repeated or shorter statement adds no more than the body."""
    found: list[Position] = []
    of_person: dict[int, list[int]] = {}
    for office in offices:
        for person, rule, said in office.holders:
            tenure = first_of([office.tenure, said])
            mine = of_person.setdefault(person, [])
            at = next((i for i in mine[:_MANY] if _repeats(index, found[i], office)), None)
            if at is None:
                mine.append(len(found))
                found.append(_position(index, office, person=person, rule=rule, tenure=tenure))
            else:
                found[at] = _completed(found[at], office, tenure)
    return found


def _completed(old: Position, office: Office, tenure: Tenure | None) -> Position:
    """A position with what a later statement adds: the body, and that it is not simply held."""
    body = office.body if old.organisation is None else old.organisation
    return replace(old, organisation=body, tenure=tenure if tenure and old.tenure == "current" else old.tenure)


def _repeats(index: Index, old: Position, office: Office) -> bool:
    """Whether a statement about the holder of a position says it again."""
    key = _key(index, old)
    longer = office.key.startswith((f"{key} of ", f"{key} for ")) or (key in _BARE and same_office(key, office.key))
    same = longer or same_office(office.key, key)
    return same and (office.body is None or old.organisation in (None, office.body))


def _with_bodies(index: Index, held: list[Position], offices: Iterable[Office]) -> list[Position]:
    """The positions held, completed by offices that say only a body; one with no holder is a position too."""
    found = list(held)
    known: dict[tuple[str, int | None], list[int]] = {}
    for i, old in enumerate(found):
        known.setdefault((_last_word(_key(index, old)), old.organisation), []).append(i)
    for office in offices:
        if office.holders or office.body is None or _is_headed(index, held, office):
            continue
        if is_seat(index, office.mention, office.body) or _is_anybody(index, office):
            continue
        last = _last_word(office.key)
        if _like(index, found, known.get((last, office.body), []), office):
            continue
        open_ = [
            i for i in _like(index, found, known.get((last, None), []), office) if _may_be(index, found[i], office)
        ]
        if len(open_) == 1:
            known[last, None].remove(open_[0])
            found[open_[0]] = replace(found[open_[0]], organisation=office.body)
        else:
            found.append(_position(index, office, person=None, rule=office.body_rule or "", tenure=office.tenure))
        known.setdefault((last, office.body), []).append(open_[0] if len(open_) == 1 else len(found) - 1)
    return found


def _is_anybody(index: Index, office: Office) -> bool:
    """Whether an office without a holder only says for whom somebody speaks: "the **representative** of Benin"."""
    return index.mentions[office.mention].text in words("positions", "nameless")


def _is_headed(index: Index, held: Sequence[Position], office: Office) -> bool:
    """Whether "chief" or "leader" of a body means somebody whose title at its head is known."""
    if office.key not in words("reference", "heads"):
        return False
    here = [_key(index, one) for one in held[:_MANY] if one.organisation == office.body and one.tenure != "former"]
    country = index.entities[office.body or 0].type == "place"
    return any(is_top(key) and (not country or _rules(key)) for key in here)


def _rules(key: str) -> bool:
    """Whether an office is one at the head of a country: of ministers, only the first."""
    return last_word(key) != "minister" or key in {"prime minister", "chief minister", "first minister"}


def _may_be(index: Index, held: Position, office: Office) -> bool:
    """Whether an office whose body is said may be one held whose body is not.

    Every country has a president: such a one is the one named if the name follows soon. "Minister" without more is
    the one of the country named last.
    """
    if index.entities[office.body or 0].type == "organisation" or " " in office.key:
        return True
    start, end = index.mentions[office.mention].end, held.start
    if not 0 < held.start - index.mentions[office.mention].start < _SOON:
        return False
    between = (index.owner.get(number) for number in mentions_between(index, start, end))
    others = {one for one in between if one is not None and index.entities[one].type == "place"} - {office.body}
    return office.key not in _BARE or not any((index.entities[one].ref or "").startswith("iso3166") for one in others)


def _like(index: Index, found: Sequence[Position], candidates: Sequence[int], office: Office) -> list[int]:
    """Those of the candidates that an office's words may mean."""
    return [
        i
        for i in candidates[:_MANY]
        if same_office(office.key, _key(index, found[i])) and office.tenure in (None, found[i].tenure)
    ]


def _key(index: Index, found: Position) -> str:
    return office_key(index.text[found.start : found.end])


def _last_word(key: str) -> str:
    return key.rpartition(" ")[2]


def _position(index: Index, office: Office, *, person: int | None, rule: str, tenure: Tenure | None) -> Position:
    mention = index.mentions[office.mention]
    first, last = sentence(index.doc, mention.start, max(mention.end, office.holder_end))
    return Position(mention.start, mention.end, person, office.body, (first, last), rule, tenure or "current")
