"""Text made to be slow for the repairs: the time for four times as much must not be more than a few times as long."""

import time

import pytest

from extract.cleaning import Block
from extract.cleaning.capitals import repair_capitals
from extract.cleaning.glue import repair_words
from extract.cleaning.repairs import repair_characters

UNITS = {
    "sequences": "Ã©", "sequences of sequences": "Ã¢â‚¬â„¢", "leads": "Ã", "lost bytes": "â€", "controls": "\x93",
    "spaced": "Ã ", "Russian": "Пётр и ёж ", "three bytes": "é”—", "accents": "\u0301\u0323", "ligatures": "ﬁ",
    "wide": "（Ａ", "bullets": "➢ ", "scripts": "<script>", "comments": "<!--", "ends": "--></script>", "angles": "<",
    "references": "& amp", "strokes": "\\", "breaks": "\\n", "stars": "*a ", "pairs": "**a", "underlines": " _a",
    "brackets": "[", "links": "[](", "targets": "](a(", "codes": "`a", "addresses": "<http://",
    "blanks before": " ,", "blanks": "  ", "opened": "( ", "breaks of lines": "\n ", "emphasis over lines": "*a\n",
    "dots": ". ",
}  # fmt: skip
SIZE = 5_000


def seconds(raw: str) -> float:
    begun = time.process_time()
    text, _ = repair_words(repair_characters(raw)[0])
    repair_capitals(text.upper(), [Block("title", 0, len(text.upper()) // 2), Block("dateline", 0, len(text.upper()))])
    return time.process_time() - begun


@pytest.mark.parametrize("name", UNITS)
def test_the_time_grows_with_the_size(name: str) -> None:
    unit = UNITS[name]
    first = min(seconds(unit * (SIZE // len(unit))) for _ in range(2))
    assert seconds(unit * (4 * SIZE // len(unit))) < 10 * first + 0.5


def test_a_hundred_thousand_edits_in_a_row_are_made_at_once() -> None:
    text, offsets = repair_characters("\u200b" * 100_000)
    assert text == ""
    assert (offsets.raw_starts, offsets.raw_ends) == ((0,), (100_000,))
