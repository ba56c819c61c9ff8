"""What words stand for: the catalogue's examples, and texts through the whole pipeline in `table.txt`.

A line of the table that begins with `> ` is a text with a word in brackets; the line behind it is what that stands
for, `-` for nothing.
"""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from extract.article import Article
from extract.catalogue import Example, entries
from extract.cleaning import clean
from extract.names.demonyms import country_of
from extract.pipeline import annotate
from extract.relations.findings import hang_on_heads, read_findings
from extract.relations.positions.find import find_positions
from extract.relations.quotations.find import find_quotations
from extract.relations.reference.resolver import Resolved, Resolver
from extract.relations.syntax.tree import read_tree
from tests.relations.marked import marked_doc, name_of

DATELINE = re.compile(r"\[([^|]+)\|place\] - ")
NAMES = re.compile(r"\[([^\]|]+)\|[^\]]*\]")
TYPES = ("person", "organisation", "place", "programme", "instrument", "occasion")
EXAMPLES = [(entry.id, example) for entry in entries("reference").values() for example in entry.examples]
COUNTERS = [(entry.id, text) for entry in entries("reference").values() for text in entry.counterexamples]
TABLE = (Path(__file__).parent / "table.txt").read_text(encoding="utf-8")
CASES = [block.splitlines() for block in TABLE.removeprefix("> ").split("\n> ")]
RIGHT, WRONG = 0.94, 0.04  # shares of the table, as measured


def resolve(doc: Doc, end: int, types: tuple[str, ...] = TYPES) -> Sequence[Resolved]:
    tree = read_tree(doc)
    findings = read_findings(doc, tree)
    hang_on_heads(tree, findings)
    return Resolver(tree, findings, country_of).resolved(tree.at(end - 1), types)


def resolve_marked(stock: Language, rule: str, text: str) -> tuple[Doc, Sequence[Resolved], str]:
    """The document of a catalogue text, what its word in << >> stands for, and that word."""
    plain = NAMES.sub(r"\1", text)
    start = plain.index("<<")
    word = plain[start + 2 : plain.index(">>")]
    doc = marked_doc(stock, text.replace("<<", "").replace(">>", ""))
    doc._.extract_positions = find_positions(doc, country_of=country_of)
    doc._.extract_quotations = find_quotations(doc)
    filed = DATELINE.match(text)
    doc._.extract_dateline_place = filed[1] if filed else None
    types = ("position",) if rule == "reference.office.repeated" else TYPES
    return doc, resolve(doc, start + len(word), types), word


def names(doc: Doc, found: Sequence[Resolved]) -> str:
    fillers = [one.filler for one in found]
    positions = doc._.extract_positions
    surfaces = [
        doc.text[positions[one.index].start : positions[one.index].end]
        if one.kind == "position"
        else name_of(doc, one.index)
        for one in fillers
    ]
    return " + ".join(surfaces) or "-"


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_catalogue_example_is_resolved_by_its_rule(stock: Language, rule: str, example: Example) -> None:
    doc, found, word = resolve_marked(stock, rule, example.text)
    assert (names(doc, found),) == example.finds
    for one in found:
        assert one.via is not None
        assert one.via.rule == rule
        assert doc.text[one.via.start : one.via.end].endswith(word)


@pytest.mark.parametrize(("rule", "text"), COUNTERS)
def test_catalogue_counterexample_is_not_resolved(stock: Language, rule: str, text: str) -> None:
    _, found, _ = resolve_marked(stock, rule, text)
    assert rule not in {one.via.rule for one in found if one.via}


def test_most_of_the_table_is_right_and_little_wrong(nlp: Language) -> None:
    right = wrong = 0
    for text, expected, *_ in CASES:
        word = re.search(r"\[([^\]]+)\]", text)
        assert word is not None
        plain = text.replace("[", "").replace("]", "")
        doc = annotate(nlp, clean(Article("x", plain, "x", "", 0, "utf-8")))
        found = names(doc, resolve(doc, word.start() + len(word[1])))
        right += sorted(found.split(" + ")) == sorted(expected.strip().split(" + "))
        wrong += found not in ("-", expected.strip())
    assert right >= RIGHT * len(CASES)
    assert wrong <= WRONG * len(CASES)


def test_a_name_stands_for_itself_without_more(stock: Language) -> None:
    doc = marked_doc(stock, "[Bo Lind|person] left.")
    assert [one.via for one in resolve(doc, 7)] == [None]
