"""What offices in one list share: their holder, the body that stands before the first of them, their tenure.

In: the offices of a document as each stands by itself. Out: the same, completed.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extract.relations.model import Tenure
from extract.relations.positions.clauses import Held
from extract.relations.positions.data import words
from extract.relations.positions.index import Index, head
from extract.relations.positions.patterns import last_word

_SHARED_TENURE = re.compile(r"(?:,|,? and| &|/) ?(?:later )?")
_SHARED = re.compile(r"(?:,|,? and|;) (?:the )?")
_NAME_FIRST = frozenset(
    f"positions.{rule}" for rule in ("apposition.after", "as", "clause.copula", "clause.appointed", "clause.served")
)
_BEFORE = frozenset(f"positions.body.{kind}" for kind in ("possessive", "demonym", "noun", "shared"))
_IMPLIED = frozenset(f"positions.body.{kind}" for kind in ("pronoun", "description"))


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


def share(index: Index, offices: Sequence[Office]) -> list[Office]:
    """The offices, each with what it shares with the one before it."""
    return _shared_tenures(index, _shared_bodies(index, _shared_holders(index, offices)))


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
    if not _follows(last):
        return False
    token, before = head(index, office.mention), head(index, last.mention)
    if token is None or before is None or token.dep_ != "conj" or token.head != before:
        return False
    return not any(child.dep_ == "det" and child.lower_ == "the" for child in token.children)


def _follows(office: Office) -> bool:
    """Whether an office stands behind its holder's name."""
    return bool(office.holders) and office.holders[0][1] in _NAME_FIRST


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
    """Whether a country or body before one office stands before the next one in the list too, if it can have that."""
    if last.body is None or last.body_rule not in _BEFORE | _IMPLIED:
        return False
    country = index.entities[last.body].type == "place"
    if _one_phrase(index, last, office):
        return country or last_word(office.key) not in words("positions", "of_countries")
    if last.body_rule in _IMPLIED:
        return False
    if not country and (last_word(office.key) not in words("positions", "of_organisations") or _follows(last)):
        return False
    return _SHARED.fullmatch(index.text[last.holder_end : index.mentions[office.mention].start]) is not None
