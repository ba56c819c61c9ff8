"""The parser takes what the scheme writes, refuses all else with file and line, and writes what it read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.evaluation.annotations import (
    Annotations,
    Attribute,
    Equiv,
    Event,
    Reference,
    Relation,
    Span,
)
from extract.evaluation.brat import BratError, dump, parse
from tests.evaluation.articles import files

ALL_KINDS = (
    "T1\tPlace 0 4\tOslo\n"
    "T2\tVisit 5 11\tvisits\n"
    "T3\tMoney 12 14\t$5\n"
    "E1\tVisit:T2 Visitor:T1 Visitor2:T3\n"
    "R1\tHeldIn Arg1:T1 Arg2:T3\n"
    "A1\tBound T3 AtLeast\n"
    "N1\tReference T3 money:USD:5\t$5\n"
    "*\tEquiv T1 T3\n"
)


def test_every_kind_of_line_is_read() -> None:
    assert parse(ALL_KINDS) == Annotations(
        spans=(
            Span("T1", "Place", 0, 4, "Oslo"),
            Span("T2", "Visit", 5, 11, "visits"),
            Span("T3", "Money", 12, 14, "$5"),
        ),
        events=(Event("E1", "Visit", "T2", (("Visitor", "T1"), ("Visitor", "T3"))),),
        relations=(Relation("R1", "HeldIn", "T1", "T3"),),
        attributes=(Attribute("A1", "Bound", "T3", "AtLeast"),),
        references=(Reference("N1", "T3", "money:USD:5", "$5"),),
        equivs=(Equiv(("T1", "T3")),),
    )
    assert parse("") == Annotations()


def test_lines_are_numbered() -> None:
    read = parse(ALL_KINDS)
    assert [span.line for span in read.spans] == [1, 2, 3]
    assert (read.events[0].line, read.equivs[0].line) == (4, 8)


def test_a_file_is_written_as_it_was() -> None:
    assert dump(parse(ALL_KINDS)) == ALL_KINDS
    for file in files().values():
        assert dump(file.annotations()) == file.content


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("T1\tPlace 0 4\tOslo", "gold.ann:1: the last line has no end"),
        ("\n", "gold.ann:1: the line is empty; delete it"),
        ("T1\tPlace 0 4\tOslo\r\n", "carriage return"),
        ("T1 Place 0 4 Oslo\n", "write it as T1<tab>Place 10 19<tab>Norlandia"),
        ("T1\tPlace 0 4\n", "malformed"),
        ("T1\tPlace 0  4\tOslo\n", "malformed"),
        ("T1\tPlace -1 4\tOslo\n", "malformed"),
        ("T1\tPlace 0 ٤\tOslo\n", "malformed"),
        ("T1\tPlace 0 2;3 4\tOs o\n", "span in pieces; label one unbroken"),
        ("T01\tPlace 0 4\tOslo\n", "malformed"),
        ("E1\tVisit:T2 Visitor:\n", "malformed"),
        ("E1\tVisit\n", "malformed"),
        ("R1\tHeldIn Arg1:T1\n", "malformed"),
        ("R1\tHeldIn Arg2:T1 Arg1:T2\n", "malformed"),
        ("A1\tBound T3\n", "malformed"),
        ("N1\tReference T3 money:USD:5\n", "malformed"),
        ("N1\tWikidata T3 Q5\tx\n", "malformed"),
        ("*\tEquiv T1\n", "malformed"),
        ("#1\tAnnotatorNotes T1\tsure?\n", "is no line of the scheme"),
        ("T1\tPlace 0 4\tOslo\nT1\tPlace 5 9\tRome\n", "gold.ann:2: T1: line 1 has this id too"),
    ],
)
def test_what_is_malformed_is_refused_with_its_line(content: str, says: str) -> None:
    with pytest.raises(BratError, match=r"^gold.ann:\d") as caught:
        parse(content, file="gold.ann")
    assert says in str(caught.value)


def test_all_that_is_malformed_is_told_at_once() -> None:
    with pytest.raises(BratError) as caught:
        parse("T1\tx\n\nA1\tBound T3 AtLeast\nR1\n")
    assert [problem.line for problem in caught.value.problems] == [1, 2, 4]


@given(st.text(alphabet="TERAN*1 \t:Place;\r\n"))
def test_no_text_makes_it_fail_otherwise(content: str) -> None:
    try:
        read = parse(content)
    except BratError:
        return
    assert parse(dump(read)) == read


def test_a_long_malformed_line_is_refused_quickly() -> None:
    for line in (
        "E1\tVisit:T2" + " Visitor:T1" * 50_000 + "!",
        "T1\t" + "a" * 500_000,
        "*\tEquiv" + " T1" * 100_000 + "x",
    ):
        with pytest.raises(BratError):
            parse(line + "\n")
