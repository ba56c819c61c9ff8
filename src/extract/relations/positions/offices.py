"""Each mention of an office with its holders and its body, as far as the words around the mention tie them to it.

In: the index of a document's names. Out: `Office`s in text order. A mention of an office that nobody is said to hold
("ran for president") is left out.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extract.relations.model import Tenure
from extract.relations.positions.bodies import Demonyms, implied_body
from extract.relations.positions.clauses import Held, appointing_body, clause_holders
from extract.relations.positions.data import words
from extract.relations.positions.index import Index, head
from extract.relations.positions.patterns import Link, surface_links
from extract.relations.positions.tenure import stated_tenure

_RANKED = re.compile(r"(vice|deputy|assistant|under|associate|co|sub|joint|junior|shadow)\b")
_SHARED_TENURE = re.compile(r"(?:,|,? and| &|/) ?(?:later )?")
_SHARED = re.compile(r"(?:,|,? and|;) (?:the )?")
_FORWARD, _BACKWARD = "positions.apposition.after", "positions.apposition.before"
_LOOSE = frozenset({"positions.as", "positions.appoints"})
_NAME_FIRST = frozenset(
    {_FORWARD, "positions.as", *(f"positions.clause.{kind}" for kind in ("copula", "appointed", "served"))}
)


@dataclass(frozen=True, slots=True)
class Office:
    """One mention of an office.

    Attributes:
        mention: its index.
        key: its words, as `office_key` has them.
        holders: entities that hold or held it, each with the rule that says so and what it says of the time.
        holder_end: one past the last code point of office and holder, where the holder stands beside it.
        body: the entity whose office it is.
        body_rule: the rule that says so.
        tenure: what the words beside it say of the time, `None` where they say nothing.
    """

    mention: int
    key: str
    holders: tuple[Held, ...]
    holder_end: int
    body: int | None
    body_rule: str | None
    tenure: Tenure | None


def read_offices(index: Index, *, country_of: Demonyms) -> list[Office]:
    """Every mention of an office, with what the text around it ties to it."""
    links: dict[int, list[Link]] = {}
    for link in surface_links(index):
        links.setdefault(link.office, []).append(link)
    claimed: set[int] = set()
    offices = []
    for number, mention in enumerate(index.mentions):
        if mention.type == "position" and not _unheld(index, mention.start):
            found = links.get(number, [])
            holder = _choose(found, claimed)
            offices.append(_office(index, number, holder, found, country_of))
            if holder is not None and holder.person is not None:
                claimed.add(holder.person)
    return _shared_tenures(index, _shared_bodies(index, _shared_holders(index, offices)))


def _unheld(index: Index, start: int) -> bool:
    """Whether the words before an office say that nobody holds it, or not yet: "incoming", "ran for"."""
    left = index.text[max(0, start - 60) : start].rpartition("\n")[2].casefold().split()
    left = [word for word in left[-4:] if word not in {"the", "a", "an"}]
    phrases = words("positions", "unheld_phrases")
    return bool(left) and (left[-1] in words("positions", "unheld") | phrases or " ".join(left[-2:]) in phrases)


def _choose(links: Sequence[Link], claimed: set[int]) -> Link | None:
    """The link to the holder: the first pattern's; a name between two offices belongs to the one before it."""
    held = [link for link in links if link.person is not None]
    first = held[0] if held else None
    if first is not None and first.rule == _FORWARD and first.person in claimed:
        return next((link for link in held if link.rule == _BACKWARD), first)
    return first


def _office(index: Index, number: int, holder: Link | None, links: Sequence[Link], country_of: Demonyms) -> Office:
    mention = index.mentions[number]
    tied = [(link.body, link.rule) for link in links if link.body is not None]
    said = next(((index.owner[at], rule) for at, rule in tied if at in index.owner), None)
    said = said or implied_body(index, number, country_of=country_of) or _appointer(index, number)
    body, rule = said or (None, None)
    end = index.mentions[holder.person].end if holder and holder.person is not None else mention.end
    holders = _holders(index, number, holder)
    return Office(number, office_key(mention.text), holders, end, body, rule, stated_tenure(index, number))


def _holders(index: Index, number: int, holder: Link | None) -> tuple[Held, ...]:
    """The holders; a clause comes before loose patterns such as "Silva as director", after all others."""
    person = index.owner.get(holder.person) if holder and holder.person is not None else None
    near: tuple[Held, ...] = ((person, holder.rule, None),) if holder and person is not None else ()
    if near and near[0][1] not in _LOOSE:
        return near
    return tuple(dict.fromkeys(clause_holders(index, number))) or near


def _appointer(index: Index, number: int) -> tuple[int, str] | None:
    body = appointing_body(index, number)
    return None if body is None else (body, "positions.body.appointer")


def _shared_holders(index: Index, offices: Sequence[Office]) -> list[Office]:
    """The offices; in "Silva, director of A and chair of B" the second gets the holder of the first."""
    done: list[Office] = []
    for office in offices:
        last = done[-1] if done else None
        if last and not office.holders and _coordinated(index, last, office):
            office = replace(office, holders=last.holders)
        done.append(office)
    return done


def _coordinated(index: Index, last: Office, office: Office) -> bool:
    """Whether an office is coordinated, without an article of its own, with one whose holder stands before it."""
    if not last.holders or last.holders[0][1] not in _NAME_FIRST:
        return False
    token, before = head(index, office.mention), head(index, last.mention)
    if token is None or before is None or token.dep_ != "conj" or token.head != before:
        return False
    return not any(child.dep_ == "det" and child.lower_ == "the" for child in token.children)


def _shared_bodies(index: Index, offices: Sequence[Office]) -> list[Office]:
    """The offices; in "Norlandia's premier A and foreign minister B" the second gets the body of the first."""
    done: list[Office] = []
    for office in offices:
        last = done[-1] if done else None
        if last and last.holders and office.holders and office.body is None and _reaches(index, last, office):
            office = replace(office, body=last.body, body_rule="positions.body.shared")
        done.append(office)
    return done


def _shared_tenures(index: Index, offices: Sequence[Office]) -> list[Office]:
    """The offices; in "former premier and finance minister Silva" both are former ones."""
    done: list[Office] = []
    for office in offices:
        last = done[-1] if done else None
        if last and last.tenure and office.tenure is None and _one_phrase(index, last, office):
            office = replace(office, tenure=last.tenure)
        done.append(office)
    return done


def _one_phrase(index: Index, last: Office, office: Office) -> bool:
    """Whether nothing but "and" or a comma stands between two offices of one holder."""
    if [held[0] for held in last.holders] != [held[0] for held in office.holders] or not office.holders:
        return False
    between = index.text[index.mentions[last.mention].end : index.mentions[office.mention].start]
    return len(between) < 20 and _SHARED_TENURE.fullmatch(between) is not None


def _reaches(index: Index, last: Office, office: Office) -> bool:
    """Whether a country before one office stands before the next one in the list too."""
    before = last.body_rule in {"positions.body.possessive", "positions.body.demonym", "positions.body.shared"}
    if last.body is None or not before or index.entities[last.body].type != "place":
        return False
    return _SHARED.fullmatch(index.text[last.holder_end : index.mentions[office.mention].start]) is not None


def office_key(phrase: str) -> str:
    """What two phrases of one office have in common: "Secretary General" and "secretary-general" have one key."""
    return " ".join(re.findall(r"\w+", phrase.casefold()))


def same_office(short: str, full: str) -> bool:
    """Whether one office key may be short for another.

    So is "minister" for "foreign minister" and "minister of ports", but not "president" for "vice president".
    """
    if short == full or (full.endswith(f" {short}") and not _RANKED.match(full)):
        return True
    return full.startswith((f"{short} of ", f"{short} for "))
