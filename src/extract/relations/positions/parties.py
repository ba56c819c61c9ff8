"""Whose an officer is who leads or is part of a delegation: "the **Kenyan** delegation, led by Ana Silva, minister".

In: the words before an office or its holder. Out: the words before the delegation, or the entity that it is of.
"""

import re
from functools import cache

from extract.relations.positions.data import alternatives, words
from extract.relations.positions.index import BODIES, Index, mention_at
from extract.relations.positions.nationalities import LEFT, Demonyms, adjective_country

_VERBS = ("included", "includes", "including", "comprised", "comprises", "comprising")
_SENT = ("delegate", "representative", "counterpart", "negotiator", "emissary", "colleague")
_LEADING = tuple(f" {noun}{end}" for noun in _SENT for end in ("", ",", ", the")) + tuple(
    f" {word}{article}" for word in ("by", "of", *_VERBS) for article in ("", " the", " its")
)
_OWNER = re.compile(r"(?:['’]s?)?(?: (?:[a-z]+-)?(?:level|official|parliamentary|trade|business|national))?$")


def before_party(left: str) -> str:
    """The words before "delegation (was) led by", where these end a line: "The **Kenyan** side was headed by".

    So are those before "delegate" and the like: "her **Kenyan** counterpart, Minister".
    """
    found = _led().search(left) if left.endswith(_LEADING) else None
    return left if found is None else left[: found.start()]


def party_body(index: Index, holder: int, phrase: str, *, country_of: Demonyms) -> int | None:
    """Whose a delegation is that is led by, or includes, the holder of the office that follows the name.

    Args:
        index: the names.
        holder: index of the mention of the holder.
        phrase: the words of the office.
        country_of: ISO 3166 code of the country that an adjective of nationality means, or `None`.
    """
    start = index.mentions[holder].start
    line = index.text[max(0, start - LEFT) : start].rpartition("\n")[2]
    left = _honours().sub(" ", line).rstrip()
    found = before_party(left)
    if found == left:
        return None
    owner = _OWNER.sub("", found)
    at = mention_at(index, start - len(line) + len(owner) - 1) if owner else None
    if at is not None and index.mentions[at].type in BODIES:
        country = phrase.casefold().rpartition(" ")[2] in words("positions", "of_countries")
        return None if country and index.mentions[at].type != "place" else index.owner.get(at)
    return adjective_country(index, owner, country_of)


@cache
def _honours() -> re.Pattern[str]:
    return re.compile(rf"(?: (?:{alternatives('positions', 'honorifics')}))+ $")


@cache
def _led() -> re.Pattern[str]:
    parties = alternatives("positions", "parties")
    by = r"(?:(?:(?:which|that) )?(?:is|was|will be|to be) )?(?:led|headed|represented|chaired) by"
    among = rf"(?:(?:which|that) )?(?:also )?(?:{'|'.join(_VERBS)}|consisted of|made up of)"
    return re.compile(
        rf" (?:(?:{parties}),? (?:{by}|{among})|side,? by)(?: the| its)?$| (?:{'|'.join(_SENT)}),?(?: the)?$"
    )
