"""The dateline that opens the first sentence of a story: place, perhaps a date and an agency, and a dash.

    LIMA, Oct. 12 (Reuters) – The council met.      NAIROBI, Kenya — The council met.
    Accra (AFP) - The council met.                  By wire: TUNIS: The council met.

A place in capitals may be any at the head of a story; one in small letters needs a date or an agency beside it, or
stands in the list of `data/cleaning/datelines.toml`.
"""

import re
from dataclasses import dataclass
from functools import cache

from extract.cleaning.dates import DAY_OR_DATE
from extract.cleaning.lexicon import alternatives, words

# Code points of a dateline; words of the sentence after it, less one; blanks in a place; letters of "UN" or "IMF".
_LONGEST, _FEWEST, _MOST_BLANKS, _LONGEST_ACRONYM = 110, 3, 6, 3
# Without a blank on either side a dash joins two words: "Lima–Callao".
_SEPARATOR = re.compile(r"[ ][–—―][ ]?|[–—―][ ]|—|[ ]?--?[ ]|:[ ]+|/[ ]+(?:--?[ ]+)?|\)[ ]+(?=[A-Z“\"])")
_DASH = re.compile(r"[ ]?[–—―]|[ ]--?[ ]")
_LEAD = re.compile(rf"(?:{alternatives('datelines', 'leads')})[ ]*[:–—-][ ]*", re.IGNORECASE)
_AGENCIES = alternatives("bylines", "agencies")
# "(Reuters)", "[IPS]", "/PRNewswire/": short, and with a capital.
_SIGNED = re.compile(
    r"[ ,]*(?:\((?P<round>[^()\[\]/]{2,40})\)|\[(?P<square>[^()\[\]/]{2,40})\]|/(?P<slash>[^()\[\]/]{2,30})/)\Z"
)
_AGENCY = re.compile(rf"(?:{_AGENCIES})(?:[,/] ?(?:{_AGENCIES})|[ ]News)*\Z")
_DATE = re.compile(
    rf"(?:,[ ]*|[ ]*[–—-]{{1,2}}[ ]*|[ ]+\(?|\A)(?:{DAY_OR_DATE})(?:,?[ ]*(?:19|20)\d\d)?\)?[ ]*\Z", re.IGNORECASE
)
_UPPER = r"[^\W\d_a-zß-öø-ÿ]"
_WORD = rf"{_UPPER}[\w.’'-]*"
_PLACE = re.compile(
    rf"{_WORD}(?:(?:[ ]?[/,&][ ]?|[ ]|[ ]and[ ]){_WORD}|[ ](?:de|da|do|del|of|es|la|el|al|den|upon)(?=[ -]))*\Z"
)
_SENTENCE = re.compile(rf"[“\"‘'(«]{{0,2}}(?:{_UPPER}|\d)")


def dateline(text: str, *, opens: bool) -> tuple[int, int] | None:
    """Where the dateline at the start of a paragraph ends, its dash included, and where the sentence after it begins.

    Args:
        text: the paragraph.
        opens: whether it is one of the first of its article, where a place needs no further proof.
    """
    found = None
    for match in _SEPARATOR.finditer(text, 1, min(_LONGEST, len(text))):
        if _SENTENCE.match(text, match.end()) and text.count(" ", match.end()) >= _FEWEST and _ends(text, match, opens):
            found = match.start() + len(match[0].rstrip()), match.end()
    return found


def is_place_and_date(text: str) -> bool:
    """Whether a line is a place and a date and nothing else: "RIVERTON, 3 March 2024"."""
    if len(text) > _LONGEST:
        return False
    head = _head(text.rstrip(" –—-:"))
    return head is not None and head.dated and (head.shouts or head.apart)


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands before the dash.

    Attributes:
        place: its first place.
        shouts: whether that is in capitals.
        dated: whether a date follows.
        apart: whether a comma stands before the date.
        signed: whether an agency follows.
        led: whether words such as "By wire" precede.
    """

    place: str
    shouts: bool
    dated: bool
    apart: bool
    signed: bool
    led: bool


def _ends(text: str, mark: re.Match[str], opens: bool) -> bool:
    """Whether a dash, colon or bracket ends a dateline."""
    closes = mark[0][0] in ")/"
    words_before = text[: mark.start() + closes].rstrip()
    if words_before[:1] in ("(", "[") and _AGENCY.match(words_before[1:-1]):
        return not closes
    head = _head(words_before)
    if head is None:
        return False
    known = head.place.casefold() in words("datelines", "cities")
    if closes and not mark[0].rstrip().endswith("-"):
        return head.signed and (head.shouts or head.dated)
    if head.led or head.signed or (head.dated and (head.shouts or known or (head.apart and opens))):
        return True
    if not head.shouts:
        return (
            known
            and opens
            and ":" not in mark[0]
            and mark[0] != "—"
            and not _DASH.search(text, mark.end(), mark.end() + 90)
        )
    return known or (opens and ":" not in mark[0] and len(head.place) > _LONGEST_ACRONYM)


def _head(text: str) -> _Head | None:
    """The parts of what may be a dateline, without its dash; `None` where it names no place."""
    lead = _LEAD.match(text)
    rest, signed = _without_agency(text[lead.end() :] if lead else text)
    date = _DATE.search(rest)
    place = rest[: date.start()].strip("([ ,") if date else rest.strip("([ ,")
    first = place.partition("/")[0].partition(",")[0].strip()
    shouts = first.isupper()
    if not _is_place(place) or (signed is False and not shouts):
        return None
    return _Head(
        first, shouts, date is not None, date is not None and "," in date[0][:1], bool(signed), lead is not None
    )


def _without_agency(head: str) -> tuple[str, bool | None]:
    """What stands before an agency in brackets; `True` if there is one, `False` if the brackets hold something else."""
    match = _SIGNED.search(head)
    if match is None or _DATE.match(match[0].strip(" ()[]/")):
        return head, None
    name = (match["round"] or match["square"] or match["slash"]).strip()
    last = name.casefold().rpartition(" ")[2]
    return head[: match.start()], bool(_AGENCY.match(name)) or last in words("datelines", "agency_words")


def _is_place(place: str) -> bool:
    """Whether words have the form of a place, or of several, and are no label, acronym or beginning of a sentence."""
    if not _PLACE.match(place) or place.count(" ") > _MOST_BLANKS:
        return False
    parts = [part.casefold().strip(".") for part in re.split(r"[ /,&]+", place) if part]
    if place.casefold() in _taken() or parts[0] in _taken():
        return False
    return words("dates", "occasions").isdisjoint(parts)


@cache
def _taken() -> frozenset[str]:
    return (
        words("datelines", "labels")
        | words("datelines", "acronyms")
        | words("datelines", "openings")
        | words("dates", "weekdays")
    )
