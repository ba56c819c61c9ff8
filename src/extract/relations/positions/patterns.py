"""Ties of an office to its holder and its body that stand on the surface: titles, appositions, possessors.

In: the index of a document's names. Out: `Link`s. The patterns are data (`data/relations/positions.toml`); they run on
a copy of the text, of the same length, in which each name is one symbol and its padding, so that a match's offsets are
offsets of the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from extract.relations.positions.clauses import asserted_at
from extract.relations.positions.data import read, words
from extract.relations.positions.index import Index, mention_at, span

_PERSON, _CAPITAL, _LOWER, _BODY, _OTHER, _PAD, _SHORT = (chr(0xE000 + number) for number in range(7))
_ENDINGS = frozenset({"'s", "’s", "'", "’"})  # the small model takes one behind capitals for a verb
_SYMBOLS = {"person": _PERSON, "organisation": _BODY, "place": _BODY}
_ODD = re.compile("[\ue000-\ue006\t\u00a0\u2007\u202f]")
_CLEAN = {0xE000 + number: 0xFFFD for number in range(7)} | {0x09: 0x20, 0xA0: 0x20, 0x2007: 0x20, 0x202F: 0x20}


@dataclass(frozen=True, slots=True)
class Link:
    """An office tied to a person, a body or both; all are indices of mentions, `rule` the id of what tied them."""

    office: int
    person: int | None
    body: int | None
    rule: str


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled pattern; groups `o` (offices), `p` (holder), `b` (body), `f` (words that must be a noun phrase's)."""

    id: str
    regex: re.Pattern[str]
    real: bool


def surface_links(index: Index) -> Iterator[Link]:
    """The links of all patterns, pattern by pattern in their order, each pattern's in text order."""
    text = _encode(index)
    lines = _lines(index, text)
    for pattern in _patterns():
        for start, end in lines:
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
        symbol = _SYMBOLS.get(mention.type, _OTHER)
        if mention.type == "position":
            symbol = _SHORT if mention.text.isupper() else _CAPITAL if mention.text[:1].isupper() else _LOWER
        parts += [text[last : mention.start], symbol, _PAD * (mention.end - mention.start - 1)]
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
    """Whether the words between the names are a noun phrase's and the clause states a fact."""
    groups = match.re.groupindex
    if "f" in groups and match["f"] and not _nominal(index, match.start("f"), match.end("f")):
        return False
    return not pattern.real or asserted_at(index, match.start("o"))


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
    text = match.string
    for offset in range(match.start("o"), match.end("o")):
        if text[offset] in (_CAPITAL, _LOWER, _SHORT):
            office = mention_at(index, offset)
            if office is not None:
                yield Link(office, person, body, pattern.id)


@cache
def _patterns() -> tuple[Pattern, ...]:
    made = []
    for row in read("positions")["pattern"]:
        source = row["pattern"].replace(" ", " {1,3}")
        for name, regex in _parts().items():
            source = source.replace(f"<{name}>", regex)
        made.append(Pattern(row["id"], re.compile(source), row.get("real", False)))
    return tuple(made)


@cache
def _parts() -> dict[str, str]:
    """What the names in angle brackets stand for."""
    rest = f"{_PAD}*(?!{_PAD})"  # the whole name, never a part of it
    office = f"(?:[{_CAPITAL}{_LOWER}{_SHORT}]{rest})"
    name, body = f"(?:{_PERSON}{rest})", f"(?:{_BODY}{rest})"
    word = r"[^\W_][\w.’'-]{0,24} {1,3}"
    acronym = r"(?: ?\([^()\n]{1,40}\))?"
    modifiers = f"(?:(?:{_alternatives('modifiers')})(?: {{1,3}}|-)){{0,3}}"
    between = f"(?:, | and | & |, and |/| cum ){modifiers}"  # with "the", somebody else's
    lists = [
        f"{one}(?:, {one}){{0,2}}(?:,? and | & | cum |/){more}{one}"
        for one, more in ((f"(?:[{_CAPITAL}{_SHORT}]{rest})", ""), (f"(?:[{_LOWER}{_SHORT}]{rest})", modifiers))
    ]
    return {
        "offices": f"(?P<o>{office}(?:{between}{office}){{0,3}})",
        "chain": f"(?P<o>{office}(?: {{1,3}}{office}){{0,2}})",
        "list": f"(?P<o>{'|'.join(lists)})",
        "person": f"(?P<p>(?:(?:{_alternatives('honorifics')}) {{1,3}}){{0,4}}{name})",
        "name": f"(?P<p>{name})",
        "next": name,
        "body": f"(?<![-–/])(?P<b>{body})(?!-){acronym}",
        "other": f"{body}{acronym}",
        "words": f"(?P<f>(?:{word}|{body}(?:['’]s?)? {{1,3}}){{0,5}})",
        "plain": f"(?P<f>(?:{word}){{0,4}})",
        "modifiers": modifiers,
    }


def _alternatives(name: str) -> str:
    """The words of a list as one alternation, the longest first."""
    found = sorted(words("positions", name), key=lambda word: (-len(word), word))
    return "|".join(map(re.escape, found))
