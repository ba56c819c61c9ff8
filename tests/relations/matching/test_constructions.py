"""Sentences of many constructions through the whole pipeline; `constructions.txt` has them with what is found in each.

A line that begins with `> ` is a text (`\\n` is a line break); the lines behind it are its relations and events, and a
text without such lines must give none.
"""

from pathlib import Path

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from extract.article import Article
from extract.cleaning import clean
from extract.pipeline import annotate
from extract.relations.rulebook.check import surface

TABLE = (Path(__file__).parent / "constructions.txt").read_text(encoding="utf-8")
CASES = [block.splitlines() for block in TABLE.removeprefix("> ").split("\n> ")]


def described(doc: Doc) -> list[str]:
    """The relations and events of a document, as the table writes them."""
    lines = [
        f"{relation.type}: {surface(doc, relation.subject)} -> {surface(doc, relation.object)}"
        for relation in doc._.extract_relations
    ]
    for event in doc._.extract_events:
        status = "" if event.status == "actual" else f" ({event.status})"
        roles = ", ".join(f"{role.role}={surface(doc, role.filler)}" for role in event.roles)
        lines.append(f"{event.type} {doc.text[event.start : event.end]}{status}: {roles}")
    return lines


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_constructions_give_what_the_table_says(case: list[str], nlp: Language) -> None:
    text, *expected = case
    raw = text.replace("\\n", "\n")
    doc = annotate(nlp, clean(Article("x", raw, "x", "", 0, "utf-8")))
    assert sorted(described(doc)) == sorted(line.strip() for line in expected)
