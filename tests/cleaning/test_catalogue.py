import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import extract.cleaning
from extract.catalogue import Entry, entries
from extract.cleaning import Edit, clean
from extract.cleaning.blocks import find_parts
from extract.cleaning.capitals import CAPITALS, capitals
from extract.cleaning.features import features
from extract.cleaning.glue import REPAIRS as OF_WORDS
from extract.cleaning.layout import GLUED_BLOCK, glued_blocks
from extract.cleaning.lines import split_lines
from extract.cleaning.page import make_page
from extract.cleaning.repairs import REPAIRS as OF_CHARACTERS
from extract.cleaning.wrapping import WRAP, wrapped_lines
from tests.cleaning.support import article

RULES = entries("cleaning")
# Edits of the layout, which are no findings: they leave out what another rule has typed.
UPDATED = "cleaning.boilerplate.updated"  # told when the date of publication is known
INTERNAL = {"cleaning.layout.left_out", "cleaning.layout.between_blocks"}


def edits(text: str, rule: str) -> Iterator[Edit]:
    for name, repair in (*OF_CHARACTERS, *OF_WORDS):
        if name == rule:
            yield from repair(text)
    if rule in (WRAP, GLUED_BLOCK):
        yield from (wrapped_lines if rule == WRAP else glued_blocks)(split_lines(text))


def touched(text: str, edit: Edit) -> str:
    before = re.search(r"\S*\Z", text[: edit.start])
    after = re.match(r"\S*", text[edit.end :])
    assert before
    assert after
    return before[0] + text[edit.start : edit.end] + after[0]


def finds(text: str, rule: str) -> list[str]:
    if rule == CAPITALS:
        result = clean(article(text), disabled={CAPITALS})
        return [touched(result.text, edit) for edit in capitals(result.text, result.text_blocks)]
    if rule.startswith("cleaning.repair."):
        return [touched(text, edit) for edit in edits(text, rule)]
    if rule.split(".")[1] in ("author", "published", "publisher"):
        result = clean(article(text))
        stated = (*result.authors, result.published, result.publisher)
        return [one.text for one in stated if one is not None and one.rule == rule]
    if rule == UPDATED:
        blocks = clean(article(text)).blocks
        return [text[block.start : block.end] for block in blocks if block.rule == rule]
    parts = find_parts(make_page(features(split_lines(text)), None))
    return [text[part.start : part.end] for part in parts if part.rule == rule]


@pytest.mark.parametrize("entry", RULES.values(), ids=lambda entry: entry.id)
def test_a_rule_finds_what_its_examples_say_and_nothing_in_its_counterexamples(entry: Entry) -> None:
    for example in entry.examples:
        assert finds(example.text, entry.id) == list(example.finds)
    for text in entry.counterexamples:
        assert finds(text, entry.id) == []


def test_every_rule_of_the_code_has_an_entry_and_every_entry_a_rule() -> None:
    sources = Path(extract.cleaning.__file__).parent.glob("*.py")
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    named = set(re.findall(r'"(cleaning(?:\.[a-z_]+){2})"', text)) - INTERNAL
    of_blocks = {rule for rule in RULES if rule.startswith("cleaning.block.")}
    assert named | of_blocks == set(RULES)
    assert of_blocks
