"""A list of surfaces becomes spans, longest first, joined by line, nothing inside what is closed."""

import pytest

from extract.errors import UsageError
from extract.evaluation.annotations import Annotations
from extract.evaluation.brat import dump, parse
from extract.evaluation.check import check
from extract.evaluation.surfaces import label_surfaces, read_surfaces

TEXT = (
    "Osk | Menu\nTarn Fund of Osk\nTarn Fund (TF) lent Osk $5. The Tarn\u00a0Fund met TFs.\n"
    "“Tarn Fund is here,” TF said.\n"
)


def label(*lines: str) -> Annotations:
    return label_surfaces(TEXT, read_surfaces("".join(f"{line}\n" for line in lines), file="list.tsv"), file="list.tsv")


def told(annotations: Annotations) -> list[tuple[str, int, str]]:
    return [(span.label, span.start, span.text) for span in annotations.spans]


def test_every_whole_word_occurrence_is_labelled() -> None:
    assert told(label("Organisation\tTF")) == [("Organisation", 39, "TF"), ("Organisation", 100, "TF")]


def test_the_surfaces_of_a_line_are_one_thing_and_blanks_of_any_kind_are_blanks() -> None:
    found = label("Organisation\tTF\tTarn Fund")
    assert [span.text for span in found.spans] == ["Tarn Fund", "Tarn Fund", "TF", "Tarn\u00a0Fund", "Tarn Fund", "TF"]
    assert [equiv.members for equiv in found.equivs] == [("T1", "T2", "T3", "T4", "T5", "T6")]


def test_the_longer_surface_wins_whatever_the_order() -> None:
    found = label("Place\tOsk", "Organisation\tTarn Fund of Osk")
    assert told(found) == [("Place", 0, "Osk"), ("Organisation", 11, "Tarn Fund of Osk"), ("Place", 48, "Osk")]


def test_boilerplate_is_a_whole_line_and_shut() -> None:
    found = label("Place\tOsk", "Boilerplate\tOsk | Menu")
    assert told(found) == [("Boilerplate", 0, "Osk | Menu"), ("Place", 24, "Osk"), ("Place", 48, "Osk")]
    with pytest.raises(UsageError, match=r"list.tsv:1: the text has no 'Menu'"):
        label("Boilerplate\tMenu")


def test_the_title_stands_once_and_holds_names() -> None:
    found = label("Title\tTarn Fund of Osk", "Place\tOsk", "Publisher\tTF")
    assert [t[0] for t in told(found)] == ["Place", "Title", "Place", "Publisher", "Place"]


def test_a_quotation_may_hold_names_and_values_are_not_joined() -> None:
    found = label("Quotation\tTarn Fund is here,", "Organisation\tTarn Fund", "Money\t$5")
    assert ("Quotation", 80, "Tarn Fund is here,") in told(found)
    assert ("Organisation", 80, "Tarn Fund") in told(found)
    assert len(found.equivs) == 1
    assert [problem.what for problem in check(TEXT, found)] == ["the Money '$5' has no value"]
    assert parse(dump(found)) == found


def test_notes_and_empty_lines_are_passed_over() -> None:
    assert label("# names", "", "Place\tOsk") == label("Place\tOsk")


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("Town\tOsk", r"list.tsv:1: there is no label 'Town'; use one of Title"),
        ("Place Osk", r"list.tsv:1: there is no label 'Place Osk'"),
        ("Place", r"list.tsv:1: write the label, a tab, and the words"),
        ("Place\tOsk\t", r"list.tsv:1: write the label"),
        ("Place\tOslo", r"list.tsv:1: the text has no 'Oslo'"),
        ("Place\tTarn Fun", r"the text has no 'Tarn Fun'"),
    ],
)
def test_what_cannot_be_labelled_is_told(line: str, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        label(line)
