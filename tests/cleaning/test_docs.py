"""The table of repairs in docs/cleaning.md: complete, in the order they run, and true."""

import re
from pathlib import Path

import pytest

from extract.cleaning import Block
from extract.cleaning.capitals import repair_capitals
from extract.cleaning.glue import repair_words
from extract.cleaning.layout import repair_lines
from extract.cleaning.repairs import repair_characters
from extract.cleaning.switches import repair_ids

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "cleaning.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| `(cleaning\.repair\.\w+)` \| `(.+?)` \| `(.+?)` \| (.*)\|$", PAGE, re.MULTILINE)
CHARACTERS = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\"}


def plain(cell: str) -> str:
    """A cell with the characters that it spells out."""
    named = re.sub(r"(?<!\\)\\u([0-9a-f]{4})", lambda match: chr(int(match[1], 16)), cell)
    return re.sub(r"\\([nrt\\])", lambda match: CHARACTERS[match[1]], named)


def repaired(text: str, disabled: frozenset[str] = frozenset()) -> str:
    text, _ = repair_characters(text, disabled=disabled)
    text, *_ = repair_lines(text, disabled=disabled)
    text, _ = repair_words(text, disabled=disabled)
    return repair_capitals(text, [Block("dateline", 0, len(text))], disabled=disabled)[0]


def test_the_table_has_every_repair_in_the_order_they_run() -> None:
    assert tuple(row[0] for row in ROWS) == repair_ids()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_repair_does_what_the_table_says_and_alone_does_it(row: tuple[str, str, str, str]) -> None:
    rule, before, after, _ = row
    others = frozenset(repair_ids()) - {rule}
    if rule not in ("cleaning.repair.escape", "cleaning.repair.wide"):  # what these make is repaired in its turn
        assert repaired(plain(before), others) == plain(after)
    assert repaired(plain(before), frozenset({rule})) != plain(after)
    assert repaired(plain(before), frozenset({"cleaning.repair.bracket"} - {rule})) == plain(after)


def test_the_lists_that_the_table_names_are_there() -> None:
    files = {name for row in ROWS for name in re.findall(r"\w+\.toml", row[3])}
    assert files
    assert all((ROOT / "src" / "extract" / "data" / "cleaning" / name).is_file() for name in files)
