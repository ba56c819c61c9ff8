"""Each mention of an office with its holders and its body, as far as the words around the mention tie them to it.

In: the index of a document's names. Out: `Office`s in text order. A mention of an office that nobody is said to hold
("ran for president") is left out.
"""

import re
from collections.abc import Sequence

from extract.relations.positions.appointers import appointing_body
from extract.relations.positions.bodies import implied_body
from extract.relations.positions.clauses import Held, clause_holders
from extract.relations.positions.data import read, words
from extract.relations.positions.index import Index
from extract.relations.positions.nationalities import Demonyms
from extract.relations.positions.parties import party_body
from extract.relations.positions.patterns import Link, last_word, surface_links
from extract.relations.positions.predecessors import predecessor
from extract.relations.positions.sharing import Office, share
from extract.relations.positions.tenure import stated_tenure

_CEO = re.compile(r"\bceo\b|\bchief executive officer\b")
_PORTFOLIO = re.compile(r"^((?:deputy |vice |prime )?)(minister|secretary) (?:of|for) (?:the )?((?!state\b).+)$")
_FOREIGN = re.compile(r"\bforeign (?:affairs|relations)\b.*(?= minister$)")
_RANKED = re.compile(r"(vice|deputy|assistant|under|associate|co|sub|joint|junior|shadow)\b")
_FORWARD, _BACKWARD = "positions.apposition.after", "positions.apposition.before"
_NEXT = re.compile(r"(?:,|,? and) (?:[A-Z][a-z]{1,8}\.? )?")
_OWN = frozenset({"prime minister", "chief minister", "first minister"})  # never called "the minister"
_LOOSE = frozenset({"positions.as", "positions.appoints"})


def read_offices(index: Index, *, country_of: Demonyms) -> list[Office]:
    """Every mention of an office, with what the text around it ties to it."""
    links: dict[int, list[Link]] = {}
    for link in surface_links(index):
        links.setdefault(link.office, []).append(link)
    claimed: set[int] = set()
    offices = []
    for number, mention in enumerate(index.mentions):
        if mention.type == "position" and not (_unheld(index, mention.start) or _is_stand_in(index, number)):
            found = links.get(number, [])
            holder = _choose(found, claimed)
            offices.append(_office(index, number, holder, found, country_of))
            if holder is not None and holder.person is not None:
                claimed.add(holder.person)
    return share(index, offices)


def _unheld(index: Index, start: int) -> bool:
    """Whether the words before an office say that nobody holds it, or not yet: "incoming", "ran for"."""
    left = index.text[max(0, start - 60) : start].rpartition("\n")[2].casefold().split()
    left = [word for word in left[-4:] if word not in {"the", "a", "an"}]
    phrases = words("positions", "unheld_phrases")
    return bool(left) and (left[-1] in words("positions", "unheld") | phrases or " ".join(left[-2:]) in phrases)


def _is_stand_in(index: Index, number: int) -> bool:
    """Whether somebody only speaks for the holder of an office: "the director's **representative**, Bo Lind"."""
    office, before = index.mentions[number], index.mentions[number - 1] if number else None
    if before is None or before.type != "position" or office.text not in words("positions", "nameless"):
        return False
    return index.text[before.end : office.start] in {"'s ", "’s "}


def _choose(links: Sequence[Link], claimed: set[int]) -> Link | None:
    """The link to the holder: the first pattern's; a name between two offices belongs to the one before it."""
    held = [link for link in links if link.person is not None]
    first = held[0] if held else None
    if first is not None and first.rule == _FORWARD and first.person in claimed:
        return next((link for link in held if link.rule == _BACKWARD), first)
    return first


def _office(index: Index, number: int, holder: Link | None, links: Sequence[Link], country_of: Demonyms) -> Office:
    mention = index.mentions[number]
    body, rule = _body(index, number, links, country_of) or _party(index, number, holder, country_of) or (None, None)
    end = index.mentions[holder.person].end if holder and holder.person is not None else mention.end
    holders = _holders(index, number, holder)
    return Office(number, office_key(mention.text), holders, end, body, rule, stated_tenure(index, number))


def _body(index: Index, number: int, links: Sequence[Link], country_of: Demonyms) -> tuple[int, str] | None:
    """The body that names beside an office say, else the one that other words stand for, with the rule."""
    bodiless = any(link.bodiless for link in links)
    tied = [(link.body, link.rule) for link in links if link.body is not None]
    named = ((_sender(index, at, number), rule) for at, rule in tied if not (bodiless and at < number))
    said = next(((index.owner[at], rule) for at, rule in named if at in index.owner), None)
    if bodiless:
        return said
    return said or implied_body(index, number, country_of=country_of) or _appointer(index, number)


def _party(index: Index, number: int, holder: Link | None, country_of: Demonyms) -> tuple[int, str] | None:
    """Whose the delegation is that somebody leads whose name an office follows."""
    if holder is None or holder.person is None or holder.person > number or holder.bodiless:
        return None
    body = party_body(index, holder.person, index.mentions[number].text, country_of=country_of)
    return None if body is None else (body, "positions.led")


def _sender(index: Index, at: int, number: int) -> int:
    """The body right before a country that an officer is sent to: "the **UNICEF** Fiji Representative"."""
    country, before = index.mentions[at], index.mentions[at - 1] if at else None
    if before is None or at + 1 != number or country.type != "place" or before.type != "organisation":
        return at
    gaps = {index.text[before.end : country.start], index.text[country.end : index.mentions[number].start]}
    return at - 1 if gaps == {" "} else at


def _holders(index: Index, number: int, holder: Link | None) -> tuple[Held, ...]:
    """The holders; a clause comes before loose patterns such as "Silva as director", after all others."""
    person = index.owner.get(holder.person) if holder and holder.person is not None else None
    near: tuple[Held, ...] = ((person, holder.rule, None),) if holder and person is not None else ()
    beside = holder is not None and bool(near) and (near[0][1] not in _LOOSE or _listed(index, number, holder))
    held = near if beside else tuple(dict.fromkeys(clause_holders(index, number))) or near
    before = predecessor(index, number, holder.person if beside and holder else None)
    if before is None or before in {one[0] for one in held}:
        return held
    return (*held, (before, "positions.predecessor", "former" if held else None))


def _listed(index: Index, number: int, holder: Link) -> bool:
    """Whether a further pair of name and office has both: "named A as chair, **B as treasurer** and C as clerk"."""
    if holder.rule != "positions.as" or holder.person is None or holder.person == 0:
        return False
    before = index.mentions[holder.person - 1]
    between = index.text[before.end : index.mentions[holder.person].start]
    return before.type == "position" and _NEXT.fullmatch(between) is not None and number > holder.person


def _appointer(index: Index, number: int) -> tuple[int, str] | None:
    body = appointing_body(index, number)
    return None if body is None else (body, "positions.body.appointer")


def office_key(phrase: str) -> str:
    """What two phrases of one office have in common: "Secretary General" and "secretary-general" have one key.

    So have "CEO", "chief executive" and "chief executive officer", and "FM" and "Minister of Foreign Affairs".
    """
    key = _CEO.sub("chief executive", " ".join(re.findall(r"\w+", phrase.casefold())))
    key = _FOREIGN.sub("foreign", _PORTFOLIO.sub(r"\1\3 \2", key))
    return str(read("positions")["abbreviated"].get(key, key))


def same_office(short: str, full: str) -> bool:
    """Whether one office key may be short for another.

    So is "minister" for "foreign minister" and "minister of ports", but not for "prime minister", and not "president"
    for "vice president".
    """
    if short == full or (full.endswith(f" {short}") and not _RANKED.match(full) and full not in _OWN):
        return True
    return full.startswith((f"{short} of ", f"{short} for "))


def is_top(key: str) -> bool:
    """Whether an office key is of somebody at the head of a body."""
    return last_word(key) in words("reference", "tops") and not _RANKED.match(key)
