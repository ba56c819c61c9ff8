"""What earlier stages found, by token: what a path leads to is looked up here."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from spacy.tokens import Doc

from extract.attributes import text_of
from extract.cleaning.model import Block
from extract.names.model import Entity, Mention
from extract.relations.model import Filler, Position, Quotation
from extract.relations.syntax.tree import Tree
from extract.relations.voices import Voice, read_voices

WORKS = frozenset({"occasion", "programme", "instrument"})
TAIL = re.compile(r" (?:of|for|on|to|in|against) |[ -][0-9]")
BEHIND = frozenset({"conj", "prep", "npadvmod", "relcl", "acl"})  # what follows a whole name, and no word of it


class Found(NamedTuple):
    """A name, time or amount over tokens `first` to `last` (inclusive).

    `filler` is `None` for the phrase of an office that no `Position` stands for. `type` is the name's type, `time`,
    or the amount's type (`money`, `count`, `percent`). `head` is the token that governs the others.
    """

    filler: Filler | None
    type: str
    first: int
    last: int
    head: int


@dataclass(frozen=True, slots=True)
class Findings:
    """All findings of a Doc.

    Attributes:
        at: the finding that covers a token.
        order: all findings in text order.
        starts: their first tokens.
        entities: the Doc's entities.
        positions: the Doc's positions.
        nouns: the types of the things named by a noun of their own, by it: "corridor" for the "Northern Corridor".
        quotations: the Doc's quotations.
        voices: where somebody says "I" or "we" outside quotation marks.
        named: the types of the Doc's entities and, if there are any, positions.
        countries: entity index by reference, for countries that only an adjective names.
        here: the place that the dateline names.
        firsts: the first token at which each thing is named.
        lead: first token of the title and one past the paragraph below it; of a text without one, the first sentence.
    """

    at: dict[int, Found]
    order: tuple[Found, ...]
    starts: tuple[int, ...]
    entities: tuple[Entity, ...]
    positions: tuple[Position, ...]
    countries: dict[str, int]
    named: frozenset[str]
    here: Filler | None = None
    lead: tuple[int, int] = (0, 0)
    firsts: Mapping[Filler, int] = field(default_factory=dict)
    nouns: Mapping[str, frozenset[str]] = field(default_factory=dict)
    quotations: tuple[Quotation, ...] = ()
    voices: tuple[Voice, ...] = ()

    def is_country(self, found: Found) -> bool:
        """Whether a name is that of a country."""
        if found.filler is None or found.filler.kind != "entity":
            return False
        return is_country(self.entities[found.filler.index])

    def city_before(self, tree: Tree, country: Found) -> Found | None:
        """The place of which a name right behind its comma is the country: "**Riverton**, Norlandia"."""
        if country.first < 2 or tree.lower[country.first - 1] != "," or not self.is_country(country):
            return None
        city = self.at.get(country.first - 2)
        return city if city is not None and city.type == "place" and not self.is_country(city) else None

    def is_free(self, token: int) -> bool:
        """Whether a token is part of no name, time or amount; the phrase of an office is none."""
        found = self.at.get(token)
        return found is None or found.type == "position"

    def types_in(self, first: int, past: int) -> frozenset[str]:
        """The types of the findings among these tokens."""
        low, high = bisect_left(self.starts, first), bisect_left(self.starts, past)
        return frozenset([found.type for found in self.order[low:high]])


def is_country(entity: Entity) -> bool:
    """Whether an entity is a country, and no part of one."""
    return entity.ref is not None and entity.ref.startswith("iso3166:") and "-" not in entity.ref


def read_findings(doc: Doc, tree: Tree, voices: tuple[Voice, ...] | None = None) -> Findings:
    """Index names, times and amounts by their tokens; a name wins over an amount, an amount over a time."""
    said = doc._
    entities: tuple[Entity, ...] = said.extract_entities
    positions: tuple[Position, ...] = said.extract_positions
    spans = [
        *_names(said.extract_names, entities, positions),
        *(
            (amount.start, amount.end, amount.type, Filler("amount", place))
            for place, amount in enumerate(said.extract_amounts)
        ),
        *((time.start, time.end, "time", Filler("time", place)) for place, time in enumerate(said.extract_times)),
    ]
    at: dict[int, Found] = {}
    order = []
    for start, end, kind, filler in spans:
        found = _locate(tree, start, end, kind, filler)
        if found.first in at:
            continue
        order.append(found)
        for token in range(found.first, found.last + 1):
            at.setdefault(token, found)
    order.sort(key=lambda found: found.first)
    countries = {entity.ref: place for place, entity in enumerate(entities) if entity.ref and entity.type == "place"}
    starts = tuple(found.first for found in order)
    named = frozenset({entity.type for entity in entities} | ({"position", "person"} if positions else set()))
    here = _here(said.extract_dateline_place, said.extract_names, entities)
    firsts = {found.filler: found.first for found in reversed(order) if found.filler is not None}
    quotations: tuple[Quotation, ...] = said.extract_quotations
    nouns, lead = _nouns(entities), _lead(doc, tree)
    voices = read_voices(doc, text_of(doc)) if voices is None else voices
    return Findings(
        at, tuple(order), starts, entities, positions, countries, named, here, lead, firsts, nouns, quotations, voices
    )


def _lead(doc: Doc, tree: Tree) -> tuple[int, int]:
    """The tokens of the title and of the first paragraph behind it."""
    blocks: tuple[Block, ...] = doc._.extract_blocks
    title = next((place for place, block in enumerate(blocks) if block.type == "title"), None)
    if title is None:
        return tree.sentences[0] if tree.sentences else (0, 0)
    last = next((block for block in blocks[title + 1 :] if block.type == "paragraph"), blocks[title])
    return max(tree.at(blocks[title].start), 0), tree.at(last.end - 1) + 1


def _nouns(entities: Sequence[Entity]) -> dict[str, frozenset[str]]:
    """The last words of what names of works begin with, each with the types of those works."""
    found: dict[str, frozenset[str]] = {}
    for entity in entities:
        noun = TAIL.split(entity.name, maxsplit=1)[0].rpartition(" ")[2].lower() if entity.type in WORKS else ""
        if noun.isalpha():
            found[noun] = found.get(noun, frozenset()) | {entity.type}
    return found


def _here(place: str | None, mentions: tuple[Mention, ...], entities: tuple[Entity, ...]) -> Filler | None:
    """The place of the dateline, as it is named there or elsewhere."""
    if place is None:
        return None
    name = place.casefold()
    for number, entity in enumerate(entities):
        if entity.type == "place" and any(mentions[at].text.casefold() == name for at in entity.mentions):
            return Filler("entity", number)
    return None


def _names(
    mentions: tuple[Mention, ...], entities: tuple[Entity, ...], positions: tuple[Position, ...]
) -> list[tuple[int, int, str, Filler | None]]:
    owner = {mention: place for place, entity in enumerate(entities) for mention in entity.mentions}
    office = {(position.start, position.end): place for place, position in enumerate(positions)}
    spans: list[tuple[int, int, str, Filler | None]] = []
    for place, mention in enumerate(mentions):
        filler = None
        if place in owner:
            filler = Filler("entity", owner[place])
        elif (mention.start, mention.end) in office:
            filler = Filler("position", office[mention.start, mention.end])
        spans.append((mention.start, mention.end, mention.type, filler))
    named = {(mention.start, mention.end) for mention in mentions}
    spans.extend((*span, "position", Filler("position", place)) for span, place in office.items() if span not in named)
    return spans


def hang_on_heads(tree: Tree, findings: Findings) -> None:
    """Mend the parse: what the model hung on a word inside a name belongs to the name, in place; so does whose it is.

    In "the University of Ghana, Oxfam and Togo" the model takes `Oxfam` for a conjunct of `Ghana`, in "the Forum of the
    Reef Council in Suva next May" it hangs the place and the time on `Council`.
    """
    for found in findings.order:
        for token in range(found.first, found.last + 1) if found.first != found.last else ():
            below = tree.children[token] if token != found.head else ()
            for child in [child for child in below if child < found.first and tree.dep[child] == "poss"]:
                tree.hang(child, found.head)
            for child in [child for child in below if child > found.last and tree.dep[child] in BEHIND]:
                if tree.dep[child] == "conj" or found.head in tree.ancestors(token):
                    tree.hang(child, found.head)


def _locate(tree: Tree, start: int, end: int, kind: str, filler: Filler | None) -> Found:
    first, last = max(tree.at(start), 0), tree.at(end - 1)
    if first == last:
        return Found(filler, kind, first, last, first)
    inside = range(first, last + 1)
    outer = [token for token in inside if tree.head[token] not in inside or tree.head[token] == token]
    head = next((token for token in outer if tree.dep[token] != "dep"), outer[0] if outer else last)
    if kind == "money" and outer:
        head = outer[-1]  # "approved **US $5 million**", where the model takes "US" for who gets it
    if tree.pos[head] == "ADP":  # "late **on** Sunday" is known by its noun
        head = next((token for token in tree.kids(head, ("pobj",)) if token in inside), head)
    return Found(filler, kind, first, last, head)
