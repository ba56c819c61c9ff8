"""Run every example and counterexample of a rulebook: what `extract rules check` and the test suite do."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from spacy.tokens import Doc

from extract.amounts.model import Amount
from extract.names.model import Entity, Mention, NameType
from extract.relations.apply import apply_rules
from extract.relations.model import Event, Filler, Position, Relation
from extract.relations.rulebook.book import Counterexample, Example, Expected, Rule, Rulebook
from extract.times.model import Time


@dataclass(frozen=True, slots=True)
class Problem:
    """An example that does not do what it says: the rule, the text, and what is wrong."""

    rule: str
    text: str
    message: str


def check_rules(rulebook: Rulebook, nlp: Callable[[str], Doc]) -> list[Problem]:
    """Run all examples through a pipeline with a tagger, a parser and a lemmatizer.

    Names, times and amounts are those that the example declares, whatever the pipeline finds, so that a rule is
    tested by itself.
    """
    return [problem for rule in rulebook.rules.values() for problem in check_rule(rule, rulebook, nlp)]


def check_rule(rule: Rule, rulebook: Rulebook, nlp: Callable[[str], Doc]) -> Iterator[Problem]:
    """Run the examples of one rule."""
    for example in rule.examples:
        doc = prepare(nlp(example.text), example)
        found = list(_found(doc, rule, rulebook))
        for expected in example.finds:
            if _wanted(expected) not in found:
                yield Problem(rule.id, example.text, f"expected {_wanted(expected)}, found {found}")
    for counter in rule.counterexamples:
        doc = prepare(nlp(counter.text), counter)
        for found_one in _found(doc, rule, rulebook):
            yield Problem(rule.id, counter.text, f"expected nothing, found {found_one}")


Seen = tuple[str | None, str, tuple[tuple[str, str], ...]]


def _wanted(expected: Expected) -> Seen:
    roles = sorted((role, surface) for role, surfaces in expected.roles.items() for surface in surfaces)
    return expected.trigger, expected.status, tuple(roles)


def _found(doc: Doc, rule: Rule, rulebook: Rulebook) -> Iterator[Seen]:
    relations, events = apply_rules(doc, rulebook)
    if rule.relation:
        yield from (_pair(doc, relation) for relation in relations if relation.rule == rule.id)
    else:
        yield from (_statement(doc, event) for event in events if event.rule == rule.id)


def _pair(doc: Doc, relation: Relation) -> Seen:
    ends = (("object", surface(doc, relation.object)), ("subject", surface(doc, relation.subject)))
    return None, "actual", ends


def _statement(doc: Doc, event: Event) -> Seen:
    roles = sorted((role.role, surface(doc, role.filler)) for role in event.roles)
    return doc.text[event.start : event.end], event.status, tuple(roles)


def surface(doc: Doc, filler: Filler) -> str:
    """The words of a filler: an entity's name, the text of a time, amount or position."""
    if filler.kind == "entity":
        return str(doc._.extract_entities[filler.index].name)
    if filler.kind == "position":
        position = doc._.extract_positions[filler.index]
        return doc.text[position.start : position.end]
    values = doc._.extract_times if filler.kind == "time" else doc._.extract_amounts
    return str(values[filler.index].text)


def prepare(doc: Doc, example: Example | Counterexample) -> Doc:
    """Set what an example declares on its Doc; every occurrence of a name is a mention of one entity."""
    mentions = sorted(_mentions(doc.text, example.names), key=lambda mention: mention.start)
    surfaces = list(dict.fromkeys(m.text for m in mentions if m.type != "position"))
    doc._.extract_names = tuple(mentions)
    doc._.extract_entities = tuple(_entity(text, mentions) for text in surfaces)
    doc._.extract_times = tuple(
        Time(start, end, text, "date", "XXXX", None, None, "none", "rules.example")
        for start, end, text in _spans(doc.text, example.times)
    )
    doc._.extract_amounts = tuple(_amount(start, end, text) for start, end, text in _spans(doc.text, example.amounts))
    doc._.extract_positions = tuple(
        Position(m.start, m.end, None, None, (0, len(doc.text)), "rules.example")
        for m in mentions
        if m.type == "position"
    )
    return doc


def _amount(start: int, end: int, text: str) -> Amount:
    """An amount of an example: a count if it is a bare number, else money."""
    kind = "count" if re.fullmatch(r"[\d.,]+", text) else "money"
    currency = None if kind == "count" else "XXX"
    return Amount(start, end, text, kind, Decimal(1), None, currency, None, "exact", "rules.example")  # type: ignore[arg-type]


def _entity(text: str, mentions: list[Mention]) -> Entity:
    own = tuple(place for place, mention in enumerate(mentions) if mention.text == text)
    first = mentions[own[0]]
    return Entity(first.type, text, first.ref, own)


def _mentions(text: str, names: Mapping[str, NameType]) -> Iterator[Mention]:
    taken: set[int] = set()
    for name in sorted(names, key=lambda name: (-len(name), name)):
        for start, end, found in _spans(text, (name,)):
            if taken.isdisjoint(range(start, end)):
                taken.update(range(start, end))
                yield Mention(start, end, found, names[name], "rules.example", None)


def _spans(text: str, surfaces: tuple[str, ...]) -> list[tuple[int, int, str]]:
    """Where the surfaces stand in the text as whole words, in text order."""
    found = [
        (hit.start(), hit.end(), hit.group())
        for s in surfaces
        for hit in re.finditer(rf"(?<!\w){re.escape(s)}(?!\w)", text)
    ]
    return sorted(set(found))
