"""The body of an office where no name says it: a demonym, a pronoun or a description stands before the office.

In: the index of a document's names and an office. Out: an entity, and the rule's id.
"""

import re
from collections.abc import Collection, Sequence

from spacy.tokens import Token

from extract.relations.positions.antecedents import antecedent
from extract.relations.positions.data import read, words
from extract.relations.positions.index import BODIES, Index, backwards, head, is_subject, mention_at, span
from extract.relations.positions.nationalities import LEFT, Demonyms, adjective_country, without_modifiers
from extract.relations.positions.parties import before_party
from extract.relations.positions.patterns import last_word

_OF = re.compile(r" (?:of|at) (?:the|this|our) ([a-z-]{1,20})\b(?! (?:of|for)\b|-| [A-Z])")
_ADJUNCT = re.compile(r"(?:^|[.!?:”\"] |\b[Tt]he |\b[Tt]his )([\w-]+)$")
_PLAIN = ("based", "al", "ic", "an", "ed", "ing", "ese", "ish")  # ends of adjectives, which tell no other thing
_OURS = re.compile(r"\b[Oo]ur$")
_OWNER = re.compile(r"\b(?:[Tt](?:he|his|hat)|[Oo]ur) ((?:[\w-]+ ){0,2}?)([\w-]+)['’]s?$")


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
    if not re.search(r"\b[Ii]ts$", left):
        return None
    token = _spoken_of(index, start)
    if token is None:
        return antecedent(index, start, types=types)
    return described(index, token.lower_, token.idx, types=types)


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
    return None if match is None else described(index, match[1].casefold(), start, types=("organisation",))


def _of_description(index: Index, end: int, start: int) -> int | None:
    """What "of the bank" behind an office stands for."""
    match = _OF.match(index.text, end)
    return None if match is None else described(index, match[1].casefold(), start, types=("organisation",))


def described(index: Index, noun: str, start: int, *, types: Collection[str] = BODIES, kind: str = "") -> int | None:
    """The entity that "the NOUN" stands for: the last body with that word in its name, else one of its kind.

    `kind`: what stands before the noun; a body called otherwise is no "**port** authority".
    """
    if noun in words("positions", "countries"):
        return antecedent(index, start, types=("place",)) if "place" in types else None
    if noun not in words("positions", "bodies"):
        return None
    kinds = {*read("positions")["kinds"].get(noun, ())}
    named: list[int] = []  # mentions, the nearest first
    alike: list[int] = []
    for number in backwards(index, start, types=("organisation",)):
        name = index.entities[index.owner[number]].name.casefold().split()
        if noun in name:
            named.append(number)
        if not kinds.isdisjoint(name):
            alike.append(index.owner[number])
    if named:
        return index.owner[_topic(index, named)]
    if alike:  # "the lender" among several banks is the one that the article is about
        return max(alike, key=lambda entity: len(index.entities[entity].mentions))
    if kind and not kind.endswith(_PLAIN) and kind not in words("positions", "modifiers"):
        return None
    found = antecedent(index, start, types=("organisation",), far=False)
    return None if found is not None and _is_other(index, found, noun) else found


def _topic(index: Index, mentions: Sequence[int]) -> int:
    """Of several bodies called alike, the mention of the last that was a subject; of one body, the nearest."""
    if len({index.owner[number] for number in mentions}) > 1:
        for number in mentions:
            token = head(index, number)
            if token is not None and is_subject(token):
                return number
    return mentions[0]


def _is_other(index: Index, entity: int, noun: str) -> bool:
    """Whether a body's name says that it is something else: "the fund" is no "Port Bank", "the firm" no ministry."""
    telling, name = words("positions", "telling"), index.entities[entity].name.casefold().split()
    if noun in words("positions", "private") and not words("positions", "public").isdisjoint(name):
        return True
    return noun in telling and not telling.isdisjoint(name)
