"""The answers of an interview; the catalogue holds the examples of the rule, here are its limits."""

import pytest
from spacy.language import Language

from extract.cleaning.model import Block
from extract.relations.positions.find import find_positions
from extract.relations.quotations.find import find_quotations
from tests.relations.marked import marked_doc, name_of


def speakers(nlp: Language, marked: str, *, silent: int | None = None) -> list[str]:
    """Who speaks in each quotation; `silent`: the number of the line that is a byline."""
    doc = marked_doc(nlp, marked)
    if silent is not None:
        blocks, start = [], 0
        for number, line in enumerate(doc.text.split("\n")):
            blocks.append(Block("byline" if number == silent else "paragraph", start, start + len(line)))
            start += len(line) + 1
        doc._.extract_blocks = tuple(blocks)
    doc._.extract_positions = find_positions(doc)
    return [name_of(doc, one.speaker) for one in find_quotations(doc)]


ANSWERS = "Is it ready?\n“It was never closed.”\nSo who pays?\n“The town pays it all.”"


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (f"[Ana Silva|person] has a boat.\n{ANSWERS}", ["Ana Silva"] * 2),
        (f"[Bo Lind|person] saw [Ana Silva|person]. [Ana Silva|person] has a boat.\n{ANSWERS}", ["Ana Silva"] * 2),
        (f"The lock was dry.\n{ANSWERS}", ["-"] * 2),
        (f"The [Port Union|organisation] was dry.\n{ANSWERS}", ["-"] * 2),
        (
            "[Ana Silva|person] left.\nIt is ready.\n“It was never closed.”\nAll pay.\n“The town pays it all.”",
            ["-"] * 2,
        ),
        (
            "[Ana Silva|person] left.\n“Is it ready for us?”\n“It never was so.”\n“Who is it now?”\n“It is me again.”",
            ["-"] * 4,
        ),
    ],
)
def test_whose_the_answers_are(stock: Language, marked: str, expected: list[str]) -> None:
    assert speakers(stock, marked) == expected


def test_the_one_who_asks_is_not_the_one_who_answers(stock: Language) -> None:
    text = f"By [Bo Lind|person]\n[Ana Silva|person] has a boat.\n{ANSWERS}"
    assert speakers(stock, text, silent=0) == ["Ana Silva"] * 2
