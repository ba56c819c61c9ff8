"""Sentences and pages of many constructions with their relations, in `table.txt`.

A line that begins with `> ` is a text with its names, times and amounts in braces (`build.marked`) and `\\n` for a line
break; the lines behind it are its relations as type, subject and object. A text without such lines must give none.
"""

from pathlib import Path

import pytest
from spacy.language import Language

from extract.names.demonyms import country_of
from extract.relations.apply import apply_rules
from extract.relations.rulebook.book import Rulebook, load_rulebook
from tests.relations.build import ends, marked

TABLE = (Path(__file__).parent / "table.txt").read_text(encoding="utf-8")
CASES = [block.splitlines() for block in TABLE.removeprefix("> ").split("\n> ")]


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_rulebook()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_relations_are_what_the_table_says(case: list[str], stock: Language, rulebook: Rulebook) -> None:
    text, *expected = case
    doc = marked(stock, text.replace("\\n", "\n"))
    relations, _ = apply_rules(doc, rulebook, country_of=country_of)
    assert sorted(" | ".join(ends(doc, one)) for one in relations) == sorted(line.strip() for line in expected)
