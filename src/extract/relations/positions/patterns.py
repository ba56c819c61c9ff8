"""Ties of an office to its holder and its body that stand on the surface: titles, appositions, possessors.

In: the index of a document's names. Out: `Link`s. The patterns are data (`data/relations/positions.toml`); they run on
a copy of the text, of the same length, in which each name is one symbol and its padding, so that a match's offsets are
offsets of the text.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from extract.names.model import Mention
from extract.relations.positions.asserting import asserted_at
from extract.relations.positions.data import words
from extract.relations.positions.index import Index, mention_at, span
from extract.relations.positions.templates import (
    BODY,
    CAPITAL,
    LOWER,
    OTHER,
    PAD,
    PERSON,
    SHORT,
    Pattern,
    patterns,
)
from extract.relations.syntax.tree import STATING

_ENDINGS = frozenset({"'s", "’s", "'", "’"})  # the small model takes one behind capitals for a verb
FRONTING = frozenset({"IN", "VBG", "VBN", "WRB"})  # first words of what stands before a subject
_SYMBOLS = {"person": PERSON, "organisation": BODY, "place": BODY}
_ODD = re.compile("[\ue000-\ue006\t\u00a0\u2007\u202f]")
_CLEAN = {0xE000 + number: 0xFFFD for number in range(7)} | {0x09: 0x20, 0xA0: 0x20, 0x2007: 0x20, 0x202F: 0x20}


@dataclass(frozen=True, slots=True)
class Link:
    """An office tied to a person, a body or both; all are indices of mentions, `rule` the id of what tied them.

    `bodiless`: the body that stands before the office is not its own.
    """

    office: int
    person: int | None
    body: int | None
    rule: str
    bodiless: bool = False


def surface_links(index: Index) -> Iterator[Link]:
    """The links of all patterns, pattern by pattern in their order, each pattern's in text order."""
    text = _encode(index)
    lines = _lines(index, text)
    within = {symbol: [line for line in lines if text.find(symbol, *line) >= 0] for symbol in (PERSON, BODY)}
    for pattern in patterns():
        for start, end in within[PERSON if "p" in pattern.regex.groupindex else BODY]:
            for match in pattern.regex.finditer(text, start, end):
                if _holds(index, pattern, match):
                    yield from _links(index, pattern, match)


def _lines(index: Index, text: str) -> list[tuple[int, int]]:
    """Start and end of each line that has an office in it."""
    lines: list[tuple[int, int]] = []
    for mention in index.mentions:
        if mention.type == "position" and (not lines or mention.start >= lines[-1][1]):
            end = text.find("\n", mention.start)
            lines.append((text.rfind("\n", 0, mention.start) + 1, end if end >= 0 else len(text)))
    return lines


def _encode(index: Index) -> str:
    """The text with every name as a symbol and padding; a line break that ends no block is a blank."""
    text = index.text.translate(_CLEAN) if _ODD.search(index.text) else index.text
    parts, last = [], 0
    for mention in index.mentions:
        symbol = _SYMBOLS.get(mention.type, OTHER)
        if mention.type == "position":
            symbol = SHORT if mention.text.isupper() else CAPITAL if mention.text[:1].isupper() else LOWER
        parts += [text[last : mention.start], symbol, PAD * (mention.end - mention.start - 1)]
        last = mention.end
    return _join_lines("".join([*parts, text[last:]]), index)


def _join_lines(text: str, index: Index) -> str:
    """The text with the single line breaks inside a block as blanks."""
    parts, last = [], 0
    for block in index.doc._.extract_blocks:
        parts += [text[last : block.start], text[block.start : block.end].replace("\n", " ")]
        last = block.end
    return "".join([*parts, text[last:]])


def _holds(index: Index, pattern: Pattern, match: re.Match[str]) -> bool:
    """Whether the words between the names are a noun phrase's, the names fit and the clause states a fact."""
    groups = match.re.groupindex
    if "f" in groups and match["f"] and not _nominal(index, match.start("f"), match.end("f")):
        return False
    style = _name(index, match.start("s")) if "s" in groups else None
    if style is not None and style.text not in words("positions", "styles"):
        return False
    body = _name(index, match.start("b")) if "b" in groups and match["b"] else None
    if body is not None and pattern.body and body.type != pattern.body:
        return False
    if body is not None and pattern.named and pattern.named.isdisjoint(body.text.casefold().split()):
        return False
    if pattern.clause and _fronted(index, match.start("o")):
        return False
    if pattern.id == "positions.apposition.after" and _resumes(index, match.end("o")):
        return False
    return not pattern.real or asserted_at(index, match.start("o"))


def _name(index: Index, offset: int) -> Mention | None:
    number = mention_at(index, offset)
    return None if number is None else index.mentions[number]


def _fronted(index: Index, offset: int) -> bool:
    """Whether an offset lies in a phrase or clause before the subject: "After meeting the minister, …"."""
    tokens = span(index.doc, offset, offset + 1)
    if tokens is None or not index.doc.has_annotation("TAG") or not index.doc.has_annotation("SENT_START"):
        return False
    first = tokens[0].sent[0]
    return first.tag_ in FRONTING and "," not in index.text[first.idx : offset]


def _resumes(index: Index, end: int) -> bool:
    """Whether an office is the subject behind a phrase before it: "After talks with Silva, **the premier** flew"."""
    tokens = span(index.doc, end + 1, end + 2)
    if tokens is None or not index.doc.has_annotation("TAG") or not index.doc.has_annotation("SENT_START"):
        return False
    return tokens[0].tag_ in STATING and tokens[0].sent[0].tag_ in FRONTING


def _nominal(index: Index, start: int, end: int) -> bool:
    """Whether no word here is a verb, preposition or pronoun; without tags, whether all are known as modifiers.

    "Silva, elected president in May" has a participle, whether or not it is tagged as one.
    """
    doc = index.doc
    tokens = span(doc, start, end)
    if tokens is None:
        return True
    if doc.has_annotation("TAG"):
        tags, made = words("positions", "tags"), words("positions", "verbs", "appoint")
        free = (t for t in tokens if mention_at(index, t.idx) is None and t.lower_ not in _ENDINGS)
        return all(token.tag_ in tags or token.lemma_ in made for token in free)
    known = words("positions", "modifiers") | {"the", "a", "an", "its", "their", "his", "her"}
    return all(word.casefold() in known for word in index.text[start:end].split())


def _links(index: Index, pattern: Pattern, match: re.Match[str]) -> Iterator[Link]:
    groups = match.re.groupindex
    person = mention_at(index, match.end("p") - 1) if "p" in groups else None
    body = mention_at(index, match.start("b")) if "b" in groups and match["b"] else None
    offices = _offices(index, match)
    last_words = {office: last_word(index.mentions[office].text) for office in offices}
    for office in offices:
        if not pattern.only or last_words[office] in pattern.only:
            owned = body is not None and _owns(index, body, last_words[office], last_words.values())
            yield Link(office, person, body if owned else None, pattern.id)
    style = mention_at(index, match.start("s")) if "s" in groups else None
    if style is not None:
        yield Link(style, person, None, pattern.id, bodiless=True)


def _offices(index: Index, match: re.Match[str]) -> list[int]:
    """The offices of a match, in text order."""
    text = match.string
    offsets = [at for at in range(match.start("o"), match.end("o")) if text[at] in (CAPITAL, LOWER, SHORT)]
    found = [mention_at(index, offset) for offset in offsets]
    return [office for office in found if office is not None]


def _owns(index: Index, body: int, office: str, others: Collection[str]) -> bool:
    """Whether a body can have each of several offices: in "minister and chair of the union" only one is its."""
    countries = words("positions", "of_countries")
    if office not in countries or index.mentions[body].type != "organisation":
        return True
    return all(other in countries for other in others)


def last_word(phrase: str) -> str:
    """The last word of the phrase of an office before "of" or "for", in lower case."""
    return re.split(r" (?:of|for|on) ", phrase.casefold(), maxsplit=1)[0].replace("-", " ").rpartition(" ")[2]
