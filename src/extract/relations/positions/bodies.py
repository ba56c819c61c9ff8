"""The body of an office where no name says it: a demonym, a pronoun or a description stands before the office.

In: the index of a document's names and an office. Out: an entity, and the rule's id.
"""

import re
from collections.abc import Collection, Sequence
from functools import cache

from spacy.tokens import Token

from extract.relations.positions.antecedents import antecedent
from extract.relations.positions.data import alternatives, words
from extract.relations.positions.descriptions import described
from extract.relations.positions.index import BODIES, Index, backwards, head, mention_at, span
from extract.relations.positions.nationalities import LEFT, Demonyms, adjective_country, without_modifiers
from extract.relations.positions.parties import before_party
from extract.relations.positions.patterns import last_word
from extract.relations.reference.antecedents import LOCATIVE

_OF = re.compile(r" (?:of|at) (?:the|this|our) ([a-z-]{1,20})\b(?! (?:of|for)\b|-| [A-Z])")
_ADJUNCT = re.compile(r"(?:^|[.!?:”\"] |\b[Tt]he |\b[Tt]his )([\w-]+)$")
_OURS = re.compile(r"\b[Oo]ur$")
_OWNER = re.compile(r"\b(?:[Tt](?:he|his|hat)|[Oo]ur) ((?:[\w-]+ ){0,2}?)([\w-]+)['’]s?$")


@cache
def _own_part() -> re.Pattern[str]:
    parts = f"{alternatives('positions', 'parts')}|{alternatives('positions', 'own_parts')}"
    return re.compile(rf" (?:of|at) its ((?:[A-Za-z-]+ ){{0,2}}(?:{parts}))(?![\w-])")


def implied_body(index: Index, office: int, *, country_of: Demonyms) -> tuple[int, str] | None:
    """The entity that the words directly before an office stand for.

    Args:
        index: the names of the document.
        office: index of a `position` mention.
        country_of: ISO 3166 code of the country that an adjective of nationality means, or `None`.

    Returns:
        The entity's index and the rule's id, or `None`; a country that the article never names is `None` too.
    """
    start = index.mentions[office].start
    left = without_modifiers(index.text[max(0, start - LEFT) : start])
    if left is None:
        return None
    entity = _pronoun(index, left, start, _whose(index.mentions[office].text))
    if entity is not None:
        return entity, "positions.body.pronoun"
    entity = _description(index, left, start)
    if entity is None:
        entity = _of_description(index, index.mentions[office].end, start)
    if entity is not None:
        return entity, "positions.body.description"
    if last_word(index.mentions[office].text) in words("positions", "presiding") and before_party(left) == left:
        return None  # "the Kenyan co-chair" is from Kenya
    entity = adjective_country(index, before_party(left), country_of)
    return None if entity is None else (entity, "positions.body.demonym")


def _whose(phrase: str) -> Collection[str]:
    """What can have such an office: a country has ministers, an organisation directors, both have presidents."""
    last = phrase.casefold().replace("-", " ").rpartition(" ")[2]
    if any(word in words("positions", "of_countries") for word in phrase.casefold().replace("-", " ").split()):
        return ("place",)
    return ("organisation",) if last in words("positions", "of_organisations") else BODIES


def _pronoun(index: Index, left: str, start: int, types: Collection[str]) -> int | None:
    """What "its" stands for: a description of a body in its sentence before a name."""
    if _OURS.search(left):
        return _publisher(index, start)
    return _its(index, start, types) if re.search(r"\b[Ii]ts$", left) else None


def _its(index: Index, start: int, types: Collection[str]) -> int | None:
    """What "its" right before an offset stands for."""
    token = _spoken_of(index, start)
    if token is None:
        visited = _visited(index, start, types)
        return antecedent(index, start, types=types) if visited is None else visited
    return described(index, token.lower_, token.idx, types=types)


def _visited(index: Index, start: int, types: Collection[str]) -> int | None:
    """The one body of a sentence about persons: "Silva visited **Port Union**, where she met its director"."""
    tokens = span(index.doc, start, start + 1)
    if tokens is None or not index.doc.has_annotation("DEP"):
        return None
    floor, found = tokens[0].sent.start_char, set[int]()
    for number in backwards(index, start, types=types):
        if index.mentions[number].start < floor:
            break
        token = head(index, number)
        if token is None or _in_subject(token):
            return None
        found.add(index.owner[number])
    return min(found) if len(found) == 1 else None


def _in_subject(token: Token) -> bool:
    """Whether a name is a subject or stands inside one, or only says where."""
    chain = [token, *token.ancestors]
    inside = next((one for one in chain if one.dep_ in {"nsubj", "nsubjpass"} or one.pos_ in {"VERB", "AUX"}), token)
    return inside.pos_ not in {"VERB", "AUX"} or (token.dep_ == "pobj" and token.head.lower_ in LOCATIVE)


def _publisher(index: Index, start: int) -> int | None:
    """Whose "our" is, outside quotation marks: that of the institution whose page it is."""
    name, line = index.doc._.extract_publisher, index.text[index.text.rfind("\n", 0, start) + 1 : start]
    if name is None or line.count('"') % 2 or line.rfind("“") > line.rfind("”"):
        return None
    return next((i for i, one in enumerate(index.entities) if one.name == name and one.type == "organisation"), None)


def _spoken_of(index: Index, start: int) -> Token | None:
    """The subject that the clause with "its" is coordinated with, or what stands before it, where no name does."""
    tokens = span(index.doc, start, start + 1)
    if tokens is None or not index.doc.has_annotation("DEP"):
        return None
    office = tokens[0]
    verb = next((token for token in office.ancestors if token.pos_ in {"VERB", "AUX"}), None)
    if verb is not None and verb.dep_ == "conj":
        joined = next((child for child in verb.head.children if child.dep_ in {"nsubj", "nsubjpass"}), None)
        if joined is not None and _is_kind(index, joined, ("bodies", "unnamed")):
            return joined
    for token in reversed(index.doc[office.sent.start : office.i]):
        found = mention_at(index, token.idx)
        if found is not None and index.mentions[found].type in BODIES:
            return None
        if _is_kind(index, token, ("bodies",)):
            return token
    return _said_before(index, office.sent.start)


def _said_before(index: Index, start: int) -> Token | None:
    """The subject of the sentence before, if it is a description: "**The institute** is small. Its director"."""
    root = index.doc[start - 1].sent.root if start > 0 else None
    found = (child for child in root.children if child.dep_ in {"nsubj", "nsubjpass"}) if root is not None else ()
    return next((token for token in found if _is_kind(index, token, ("bodies",))), None)


def _is_kind(index: Index, token: Token, lists: Sequence[str]) -> bool:
    """Whether a word is a noun for a body, with "the" before it, and part of no name."""
    if not any(token.lower_ in words("positions", one) for one in lists):
        return False
    if any(mention_at(index, offset) is not None for offset in (token.idx, token.idx + len(token) + 1)):
        return False  # "the opposition Harbour Party"
    return any(child.lower_ in {"the", "this", "that"} for child in token.children)


def _description(index: Index, left: str, start: int) -> int | None:
    """What "the bank's" stands for, and "the bank" directly before an office: "**Bank** spokesman Bo Lind"."""
    match = _OWNER.search(left)
    if match is not None:
        return described(index, match[2].casefold(), start, kind=match[1].strip())
    match = _ADJUNCT.search(left)
    return None if match is None else described(index, match[1].casefold(), start, types=("organisation",), sure=True)


def _of_description(index: Index, end: int, start: int) -> int | None:
    """What "of the bank" behind an office stands for."""
    own = _own_part().match(index.text, end)
    if own is not None:  # "the dean of **its** law school"
        return _its(index, own.start(1), ("organisation",))
    match = _OF.match(index.text, end)
    return None if match is None else described(index, match[1].casefold(), start, types=("organisation",))
