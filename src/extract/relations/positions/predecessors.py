"""Who held an office before: "director Ana Silva, who succeeded **Bo Lind**", "took over as chair from **Bo Lind**".

In: the index of a document's names, an office and the mention of its holder, where it stands beside the office. Out: an
entity. Only what one sentence says counts.
"""

import re

from extract.relations.positions.data import alternatives
from extract.relations.positions.index import BODIES, Index, mention_at

_REACH = 90  # code points behind an office in which "from" is looked for
_TITLES = alternatives("positions", "honorifics")
_BEHIND = re.compile(
    r"(?:(?: on| in|,? last|,? this| earlier this) [A-Za-z]{3,9}(?: \d{1,4})?)?"
    r"(?:,? (?:effective|with effect|with immediate effect|as of|from|starting)(?: from| on)? ?[A-Za-z0-9 ]{0,20})?"
    r"(?:(?:,? (?:who|and)|[;.,] (?:he|she|He|She)) (?:has |had )?(?:recently |just )?"
    r"(?:succeed(?:ed|s)|replace[ds]|(?:took|takes) over from)"
    rf"|,? (?:succeeding|replacing|taking over from|takes over from|took over from)) (?:(?:{_TITLES}) ){{0,2}}(?=\S)"
)
_TAKEN = re.compile(
    r"\b(?:took|takes?|taken|taking) over as (?:the |its |their |his |her )?(?:[a-z-]+ ){0,2}$"
    r"|\b(?:inherited|inherits|took over|takes over) the (?:post|job|role|position) of (?:[a-z-]+ ){0,2}$"
)
_AS = re.compile(r" as (?:the |its |their |his |her )?(?:[a-z-]+ ){0,2}$")
_OF = re.compile(r" (?:of|at|for) (?:the )?(?=\S)")
_OWNS = re.compile(r"['’]s? (?=\S)")
_FROM = re.compile(r"(?: (?:of|at|the|its|for|and|[a-z]{1,20}(?= from )|[A-Z][\w.&’'-]{0,30})){0,12} from (?=[A-Z])")


def predecessor(index: Index, office: int, holder: int | None) -> int | None:
    """The entity that a sentence says held an office before.

    Args:
        index: the names.
        office: index of its mention.
        holder: index of the mention of its holder, or `None` where a clause says who that is.
    """
    found = index.mentions[office]
    if holder is not None:
        match = _BEHIND.match(index.text, _past_body(index, max(index.mentions[holder].end, found.end)))
        return _person(index, match.end()) if match else None
    left = index.text[max(0, found.start - _REACH) : found.start]
    if behind := _AS.search(left):  # "took over from **Bo Lind** as director"
        before = mention_at(index, found.start - len(left) + behind.start() - 1)
        if before is not None and index.text.endswith(" over from ", 0, index.mentions[before].start):
            return _person(index, index.mentions[before].start, told=True)
    if behind := _BEHIND.match(index.text, _past_body(index, found.end)):
        return _person(index, behind.end())
    if not _TAKEN.search(left):
        return None
    match = _FROM.match(index.text, found.end, found.end + _REACH)
    return _person(index, match.end()) if match else None


def _past_body(index: Index, end: int) -> int:
    """One past the body that an office, or its holder, is of: "registrar **of Port Union**, succeeding Bo Lind"."""
    match = _OF.match(index.text, end)
    body = mention_at(index, match.end()) if match else None
    return end if body is None or index.mentions[body].type not in BODIES else index.mentions[body].end


def _person(index: Index, offset: int, *, told: bool = False) -> int | None:
    """The person named at an offset, unless "as" behind the name tells of another office; `told`: of this one."""
    mention = mention_at(index, offset)
    if mention is not None and index.mentions[mention].type in BODIES:  # "succeeding Norlandia's Bo Lind"
        owner = _OWNS.match(index.text, index.mentions[mention].end)
        mention = mention_at(index, owner.end()) if owner else None
    if mention is None or index.mentions[mention].type != "person":
        return None
    return None if not told and index.text.startswith(" as ", index.mentions[mention].end) else index.owner.get(mention)
