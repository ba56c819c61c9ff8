"""What the "Label: value" lines of a page state of what it is about: relations, and the events of labels that tell one.

In: a Doc with names and times, and its fields. What a field is about is what the title field above it names, else the
heading right above it, else the title of the page. Which labels say what is data (`trigger.labels` of the rules;
`labels.title` in `data/relations/fields.toml`).
"""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence

from spacy.tokens import Doc

from extract.relations.fields import Field, Span, read_fields, titles
from extract.relations.findings import Findings, Found
from extract.relations.matching.matcher import Filled, Match
from extract.relations.model import Filler, Relation
from extract.relations.positions.data import words
from extract.relations.rulebook.book import Rule, Rulebook
from extract.relations.syntax.tree import FINITE, NOMINAL, Tree

_NESTED = frozenset({"held_in", "based_in"})  # types whose object is the smallest place: "Venue: **Suva**, Fiji"
_SUBJECTS = frozenset({"programme", "instrument"})
_INSIDE = frozenset({"of", "in"})
_BEHIND = frozenset({",", "("})
_WORDS = NOMINAL | {"VERB", "ADJ"}
_LAST = 50  # tokens behind the last sum of a field in which whose it is may stand
_SUBJECT = ("nsubj", "nsubjpass")
_SEATED = frozenset({"ministry", "department", "directorate", "university", "institute", "college", "authority"})
_PREPOSITIONS = frozenset({"by", "of", "from", "in", "through", "with", "for"})


def read_statements(
    doc: Doc, text: str, tree: Tree, findings: Findings, rulebook: Rulebook
) -> tuple[list[Relation], list[Match]]:
    """The relations that the fields of a page state, and its events as matches, both in text order."""
    named = words("fields", "labels", "title")
    fields = list(read_fields(doc, text, rulebook.labels.keys() | named))
    relations: list[Relation] = []
    events: list[Match] = []
    if all(field.label not in rulebook.labels for field in fields):
        return relations, events
    page, works = titles(doc, text)[:1], _works(findings)
    about = next(([field.value] for field in fields if field.label in named), [])
    for field in fields:
        if _is_prose(tree, text, field.value):
            continue
        if field.label in named:
            about = [field.value]
        places = about or [*([field.heading] if field.heading else []), *page]
        for rule in rulebook.labels.get(field.label, ()):
            ends = _ends(tree, findings, rule, field, places, works)
            if not all(ends.values()):
                continue
            if rule.relation:
                relations += _pairs(rule, ends, (field.name[0], field.value[1]))
            else:
                events += _told(tree, rule, ends, field)
    return relations, events


Ends = dict[str, list[Found]]


def _ends(
    tree: Tree, findings: Findings, rule: Rule, field: Field, places: Sequence[Span], works: Sequence[Found]
) -> Ends:
    """The findings by role; a role that is not required and has none is left out.

    What the field is about is named in one of `places`, or is the only one of `works` that can be.
    """
    ends: Ends = {}
    for role, pattern in rule.roles.items():
        found: list[Found] = []
        for path in pattern.paths:
            if path == "value":
                found += _named(tree, findings, field.value, pattern.types)
            else:
                found += next((one[:1] for span in places if (one := _named(tree, findings, span, pattern.types))), [])
                only = [one for one in works if one.type in pattern.types] if not found else []
                found += only if len(only) == 1 else []
        if len(found) < (pattern.at_least if pattern.required else 0):
            found = []
        if found or pattern.required:
            nested = rule.type in _NESTED
            found = [one for one in found if not _locates(tree, findings, one, nested=nested)]
            ends[role] = [one for one in found if nested or not _is_seat(tree, findings, one, field.value)]
    return ends


def _named(tree: Tree, findings: Findings, span: Span, types: Collection[str]) -> list[Found]:
    """The findings of these types in a stretch of text, each thing once."""
    low, high = (bisect_left(findings.starts, tree.at(offset)) for offset in span)
    inside = (one for one in findings.order[low : high + 1] if span[0] <= tree.start[one.first] < span[1])
    first: dict[Filler, Found] = {}
    for one in inside:
        if one.type in types and one.filler is not None:
            first.setdefault(one.filler, one)
    return list(first.values())


def _is_prose(tree: Tree, text: str, value: Span) -> bool:
    """Whether what stands behind a label is a sentence: "Cost: **The bridge will cost $4 million, says Fiji.**"."""
    if not text[slice(*value)].rstrip().endswith((".", "!", "?", '"', "”")):
        return False
    inside = range(tree.at(value[0]), tree.at(value[1] - 1) + 1)
    subjects = (token for token in inside if tree.dep[token] in _SUBJECT)
    return any(tree.tag[tree.head[token]] in FINITE and tree.dep[tree.head[token]] != "relcl" for token in subjects)


def _works(findings: Findings) -> list[Found]:
    """The first mention of each programme and instrument of the article."""
    first: dict[Filler, Found] = {}
    for one in findings.order:
        if one.type in _SUBJECTS and one.filler is not None:
            first.setdefault(one.filler, one)
    return list(first.values())


def _locates(tree: Tree, findings: Findings, one: Found, *, nested: bool) -> bool:
    """Whether a place says where the name before it is: "Sea Office of **Fiji**"; if `nested`, "Suva, **Fiji**"."""
    if one.type != "place" or one.first < 2:
        return False
    if tree.lower[one.first - 1] not in (_INSIDE | _BEHIND if nested else _INSIDE):
        return False
    before = findings.at.get(one.first - 2)
    return before is not None and before.type in ("place", "organisation")


def _is_seat(tree: Tree, findings: Findings, one: Found, value: Span) -> bool:
    """Whether a place ends what a body begins: "Sea Office, **Fiji**; Reef Trust", "Host: Sea Ministry, **Fiji**"."""
    before = findings.at.get(one.first - 2)
    if one.type != "place" or before is None or before.type != "organisation" or tree.lower[one.first - 1] != ",":
        return False
    behind = one.last + 1
    over = behind >= len(tree.lower) or tree.start[behind] >= value[1] or tree.lower[behind].isspace()
    opening = tree.at(value[0])
    listed = ";" in tree.lower[opening : min(behind + 1, len(tree.lower))]
    listed |= not _SEATED.isdisjoint(tree.lower[before.first : before.last + 1]) and before.first <= opening + 1
    return listed and (over or tree.lower[behind] == ";")


def _pairs(rule: Rule, ends: Ends, evidence: Span) -> Iterator[Relation]:
    for subject in ends["subject"]:
        for target in ends["object"]:
            if subject.filler is not None and target.filler is not None and subject.filler != target.filler:
                yield Relation(rule.type, subject.filler, target.filler, evidence, rule.id)


def _told(tree: Tree, rule: Rule, ends: Ends, field: Field) -> list[Match]:
    """The events that a field tells, at the main word of its label; each sum is one of its own."""
    trigger = _trigger(tree, field.name)
    path = {role: pattern.paths[0] for role, pattern in rule.roles.items()}
    parts = [
        [Filled(role, one.filler, one.head, path[role]) for role, found in part.items() for one in found if one.filler]
        for part in _by_sum(rule, ends)
    ]
    return [Match(rule, trigger, None, tuple(roles)) for roles in parts if len(roles) > 1]


def _by_sum(rule: Rule, ends: Ends) -> list[Ends]:
    """The ends parted by sums, where there are several: "**Reef Bank** ($3 million), **Fiji** ($2 million)"."""
    at = [amount.first for amount in ends.get("amount", [])]
    if len(at) < 2:
        return [ends]
    shared = {role: found for role, found in ends.items() if "value" not in rule.roles[role].paths}
    listed = {role: found for role, found in ends.items() if role not in shared and role != "amount"}
    whose = [one.first for found in listed.values() for one in found] or [at[0]]
    led = min(whose) < at[0] or max(whose) < at[-1]  # a whole stands first: "**$9m** (Fiji $5m, Togo $4m)"
    reach = zip([-1, *at], at, strict=False) if led else zip(at, [*at[1:], at[-1] + _LAST], strict=True)
    parts: list[Ends] = []
    for amount, (low, high) in zip(ends["amount"], reach, strict=True):
        own = {role: [one for one in found if low < one.first < high] for role, found in listed.items()}
        if all(own.values()):
            parts.append({**own, "amount": [amount], **shared})
    return parts


def _trigger(tree: Tree, name: Span) -> int:
    """The main word of a label, the last noun or verb before a preposition: "Funding **partners**", "**Funded** by"."""
    first, last = tree.at(name[0]), tree.at(name[1] - 1)
    past = next((token for token in range(first + 1, last + 1) if tree.lower[token] in _PREPOSITIONS), last + 1)
    return next((token for token in range(past - 1, first, -1) if tree.pos[token] in _WORDS), first)
