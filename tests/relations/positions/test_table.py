"""Sentences of many constructions through the whole pipeline; `table.txt` has them with their offices.

A line that begins with `> ` is a text; the lines behind it are its positions as office, person, body and tenure. A
text without such lines must give none.
"""

from pathlib import Path

import pytest
from spacy.language import Language

from extract.article import Article
from extract.cleaning import clean
from extract.pipeline import annotate
from tests.relations.marked import row

TABLE = (Path(__file__).parent / "table.txt").read_text(encoding="utf-8")
CASES = [block.splitlines() for block in TABLE.removeprefix("> ").split("\n> ")]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_positions_are_what_the_table_says(case: list[str], nlp: Language) -> None:
    text, *expected = case
    doc = annotate(nlp, clean(Article("x", text, "x", "", 0, "utf-8")))
    found = [row(doc, one) for one in doc._.extract_positions]
    assert sorted(found) == sorted(line.strip().removesuffix(" | current") for line in expected)
