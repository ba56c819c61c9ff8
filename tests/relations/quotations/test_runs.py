import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from extract.relations.quotations.runs import find_runs


def paragraphs(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(r"[^\n]+", text)]


def found(text: str) -> list[str]:
    return [("+" if run.follows else "") + text[run.start : run.end] for run in find_runs(text, paragraphs(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We go,” he said, “and stay.”", ["We go,", "and stay."]),
        ('"We go," he said, "and stay."', ["We go,", "and stay."]),
        ("„Wir gehen“, said he", ["Wir gehen"]),
        ("« On part », said he", [" On part "]),
        ("»Wir gehen«, said he", ["Wir gehen"]),
        ("”Vi går”, said he", ["Vi går"]),
        ("``We go,'' he said", ["We go,"]),
        ('He said,"We go,"then left', ["We go,"]),
        ("“We go.”He said “stay put”", ["We go.", "stay put"]),
        ('"We go," he said. “We go,” she said.', ["We go,", "We go,"]),
        ("‘We can’t go,’ she said", ["We can’t go,"]),
        ("'We can't go,' she said", ["We can't go,"]),
        ("‘The ports’ debts are big,’ she said", ["The ports’ debts are big,"]),
        ("the ‘wide’ lock and the ‘long’ quay", ["wide", "long"]),
        ("“He told me ‘no way’ and left,” she said", ["He told me ‘no way’ and left,"]),
        ("‘He told me “no way” and left,’ she said", ["He told me “no way” and left,"]),
        ("“He told me “no way” and left", ["no way"]),
        ("the ports' debts and the boys' club", []),
        ("in the '90s they sang 'til dawn at the ports'", []),
        ('a 34" screen and a 27" one', []),
        ("Home » World » Trade", []),
        ("5' 10\" tall", []),
        ("no closing “mark here", []),
        ("no opening mark” here", []),
        ("", []),
    ],
)
def test_marks_are_paired_in_a_line(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“One two.\n“Three four.\n“Five,” he said", ["One two.", "+Three four.", "+Five,"]),
        ("“One two.\nThree four,” he said", ["One two.", "+Three four,"]),
        ("“One two, he said.\nThree four.\n“Five six.”", ["Five six."]),
        ("He said: “One ‘two’ three.\n“Four.”", ["One ‘two’ three.", "+Four."]),
        ("He said: “One ‘two’ three.\nFour.", ["two"]),
        ("“One two.”\n“Three four.”", ["One two.", "Three four."]),
        ("“One two.\n\n   \n“Three four.”", ["One two.", "+Three four."]),
    ],
)
def test_a_quotation_runs_on_over_paragraphs(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@given(st.text(alphabet="ab .,\n\"“”„«»'‘’`(", max_size=80))
@example("'\"``““.'")  # single marks around double ones, of which one stays open
@example("'\"'\n`\"")  # single marks around a double one that the next paragraph closes
def test_runs_are_apart_and_inside_their_paragraph(text: str) -> None:
    last = 0
    for run in find_runs(text, paragraphs(text)):
        assert last <= run.left <= run.start <= run.end <= run.right
        assert run.paragraph[0] <= run.left <= run.right <= run.paragraph[1]
        assert "\n" not in text[run.start : run.end]
        last = run.right
