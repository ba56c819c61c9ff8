"""Whether an office is held, was held, is held for somebody else or will be held, as the words around it say.

In: the index of a document's names and a mention of an office. Out: a `Tenure`, or `None` where nothing is said, which
means that the office is held. Offsets count code points of the text.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from spacy.tokens import Token

from extract.relations.model import Tenure
from extract.relations.positions.data import words
from extract.relations.positions.index import Index, mention_at

_ORDER: tuple[Tenure, ...] = ("former", "designate", "acting")  # "former acting president" was a president
_LEFT, _RIGHT = 90, 110  # code points before and after an office that are read
_STEPS = 6  # words and names before an office that are looked at
_BODY = r"(?:,? (?:of|at|for|in|to) [^,.;:()\n]{1,60}?)?"
_SUFFIX = re.compile(r"[ -](?:designate|elect|nominee)\b", re.IGNORECASE)
_ENDED = re.compile(
    rf"{_BODY},? \(?(?:(?:until|till|up to)(?! (?:now|further))(?: [A-Z]?\w+){{0,2}}? ?(\d{{4}})?"
    r"|(?:from )?(?:[A-Z][a-z]+ )?\d{4}(?: to | until |[-–—])(?:[A-Z][a-z]+ )?(\d{4})"
    r"|between (?:[A-Z][a-z]+ )?\d{4} and (?:[A-Z][a-z]+ )?(\d{4})"
    r"|at (?:the|that) time\b|in the (?:early |late |mid-)?(?:19|20)\d0s\b)"
)
_EMERITUS = re.compile(r" emerit(?:us|a)\b")
_NOMINEE = re.compile(
    r"\b(?:nominee|pick|choice)(?: for| as| to be)(?: the)?$"
    r"|\b(?:will|is (?:due |set )?to) (?:take over|take office|step in|start|begin|serve)"
    r"(?: (?:on|in) \w+)? as(?: the)?$",
    re.IGNORECASE,
)
_ONCE = re.compile(
    r"\bwho (?:was|had been|once was|was once)$|\b(?:stint|tenure|time|years?|days) as$"
    r"|\b(?:until|till|up to) (?:recently|now|then|(?:last|this|earlier this) [a-z]+|\d{4})(?: an?| the| its)?$",
    re.IGNORECASE,
)


def stated_tenure(index: Index, mention: int) -> Tenure | None:
    """What the words beside an office say: "former", "acting", "-designate", "until 2019"."""
    return first_of([*_before(index, mention), *_after(index, mention)])


def first_of(found: Iterable[Tenure | None]) -> Tenure | None:
    """Of several statements about one office the one that counts: "former acting president" is a former one."""
    said = set(found)
    return next((tenure for tenure in _ORDER if tenure in said), None)


def _before(index: Index, mention: int) -> Iterator[Tenure]:
    """Tenures named in the noun phrase before an office; names of bodies and known modifiers in it are passed over."""
    at = index.mentions[mention].start
    floor = max(0, at - _LEFT, index.text.rfind("\n", 0, at) + 1)
    for _ in range(_STEPS):
        left = index.text[floor:at].rstrip(" \u00a0-'’")
        if _ONCE.search(left):
            yield "former"
            return
        if _NOMINEE.search(left):
            yield "designate"
            return
        end = floor + len(left)
        body = mention_at(index, end - 1) if end > floor else None
        if body is not None and index.mentions[body].type in ("organisation", "place"):
            at = index.mentions[body].start
            continue
        word = re.split(r"[ \u00a0-]", left[-30:])[-1]
        tenure = _tenures().get(word.casefold())
        if tenure is not None and not left.endswith(" and then"):
            yield tenure
        elif not _inner(index, word, end):
            return
        at = end - len(word)


def _inner(index: Index, word: str, end: int) -> bool:
    """Whether a word may stand between "former" and an office: a modifier, an adjective of nationality, "'s"."""
    if word.casefold() in words("positions", "modifiers") or word.casefold() in {"s", "ex"}:
        return True
    return word[:1].isupper() and mention_at(index, end - 1) is None and end - len(word) > 0


@cache
def _tenures() -> dict[str, Tenure]:
    return {word: tenure for tenure in _ORDER for word in words("positions", "tenure", tenure)}


def _after(index: Index, mention: int) -> Iterator[Tenure]:
    """Tenures said right after an office: of a term that has ended, or has not begun."""
    found = index.mentions[mention]
    if re.search(r"-(?:designate|elect)$", found.text, re.IGNORECASE) or _SUFFIX.match(index.text, found.end):
        yield "designate"
    if _EMERITUS.match(index.text, found.end):
        yield "former"
    line = index.text.find("\n", found.end)
    end = min(found.end + _RIGHT, line if line >= 0 else len(index.text))
    ended = _ENDED.match(index.text, found.end, end)
    if ended is not None and not _lasts(index, next((year for year in ended.groups() if year), None)):
        yield "former"


def _lasts(index: Index, year: str | None) -> bool:
    """Whether a term that ends in a year still lasts when the article is published."""
    published = index.doc._.extract_published
    return year is not None and published is not None and int(year) > published.year


def predicate_tenure(verb: Token) -> Tenure | None:
    """What the tense of "be" says of its predicate: "was" and "had been" are over, reported speech aside."""
    if verb.lemma_ != "be" or not _past(verb):
        return None
    marks = {child.lower_ for child in verb.children}
    reported = verb.dep_ == "ccomp" and "had" not in marks
    return None if reported or marks & {"already", "still", "being"} else "former"


def service_tenure(verb: Token) -> Tenure | None:
    """What a verb with "as" and an office says: "resigned" and "served" are over, "stands in" is for somebody else."""
    inward = verb.i + 1 < len(verb.doc) and verb.doc[verb.i + 1].lower_ == "in"
    if verb.lemma_ in words("positions", "verbs", "substitute") and inward:
        return "acting"
    if verb.lemma_ in words("positions", "verbs", "leave"):
        return "former"
    return "former" if verb.lemma_ in words("positions", "verbs", "office") and _past(verb) else None


def change_tenure(verb: Token) -> Tenure | None:
    """What a verb that gives or takes an office says of whom it is given to or taken from."""
    return "former" if verb.lemma_ in words("positions", "verbs", "dismiss") else None


def role_tenure(role: Token) -> Tenure | None:
    """What a noun with an office says: "stint", "during her tenure", "resigned from his post" are over."""
    if role.head.lower_ == "from" and role.head.head.lemma_ in words("positions", "verbs", "leave"):
        return "former"
    if role.lemma_ in words("positions", "nouns", "over"):
        return "former"
    return "former" if role.lemma_ == "tenure" and role.head.lower_ in {"during", "in"} else None


def _past(verb: Token) -> bool:
    """Whether a verb is in the past tense, perfect with "has" aside."""
    helpers = {child.lower_ for child in verb.children if child.dep_ in {"aux", "auxpass"}}
    if helpers & {"has", "have", "'ve", "’ve", "is", "are", "will", "would"}:
        return False
    return verb.tag_ == "VBD" or "had" in helpers
