import pytest

from extract.cleaning import kinds
from extract.cleaning.features import features
from extract.cleaning.lines import split_lines


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("The port union met on Monday.", "paragraph"),
        ("These steps were agreed on by all of the members:", "paragraph"),
        ("A long wait", "heading"),
        ("How might the union pay for all of its new piers?", "heading"),
        ("## A long wait", "heading"),
        ("Agreed steps:", "heading"),
        ("• Lower fees", "item"),
        ("Commissioned by: Ministry of Ports", "field"),
        ("Content type: News", "field"),
        ("Understanding Ports and the Union: Pillars of Trade", "heading"),
        ("Lagoon Development Bank (loan): USD 46 million", "field"),
        ("Government of the Lagoon Islands (own funds): 1.5 billion KES", "field"),
        ("Kingdom of Norlandia and Its Towns: €110m", "field"),
        ("Lagoon Development Bank Reports: 46 Million See Ports", "heading"),
        ("Port Union of the Lagoon Islands: 61", "heading"),
        ("Overall term : 2016 to 2018", "field"),
        ("Lower fees: all members shall lower their fees by half within two years of the meeting.", "paragraph"),
        ("2) Cranes at the harbour. (Photo: Ana Silva) © PU", "caption"),
        ("Photo 2: Cranes at the harbour at dawn", "caption"),
        ("Image: Cranes at the harbour of Norlandia on Monday", "caption"),
        ("Cranes at the harbour on Monday. Ana Silva/AFP", "caption"),
        ("“The harbour is open to everyone.”", "quotation"),
        ("“The harbour is open,” she said. “Come.”", "paragraph"),
        ("> The harbour is open.", "quotation"),
        ("Q: Why now?", "paragraph"),
        ("A: It was time.", "paragraph"),
        ("Question: Why now, after nine years", "paragraph"),
        ("Key topics:", "heading"),
        ("Next steps", "heading"),
        ("Norlandia 1,200 3.5%", "item"),
        ("Ports 1 of 8", "heading"),
        ("Riverton March 3 2024", "heading"),
        ("“The harbour is open to everyone.” — Ana Silva, minister", "quotation"),
        ("“A long wait”", "heading"),
        ("QUESTION: What did it cost?", "paragraph"),
        ("COUNTRY: Norlandia", "field"),
        ("(1 dollar = 5.43 crowns)", "paragraph"),
        ("The harbour from the air. – Riverton photo", "caption"),
    ],
)
def test_the_type_of_a_line(line: str, kind: str) -> None:
    assert kinds.kind(features(split_lines(line))[0]) == kind


@pytest.mark.parametrize(
    "line",
    [
        "3 March 2024",
        "2024-03-03 |",
        "Published: Sunday, March 3, 2024 at 10:15 a.m. GMT",
        "Updated 3 March 2024 / 11:42",
        "March 3, 2024 / 9:10 AM / 3 days ago",
        "March 2024",
    ],
)
def test_lines_that_are_dates(line: str) -> None:
    assert kinds.is_date_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "Riverton, 3 March 2024",
        "3 March 2024, not long ago",
        "3 March 2024 was a good day",
        "2024",
        "Overall term: March 2024 to May 2025, Riverton",
    ],
)
def test_lines_that_are_more_than_a_date(line: str) -> None:
    assert not kinds.is_date_line(line)


def test_times_of_day() -> None:
    assert all(map(kinds.is_clock, ("18:40", "6.40 pm", "06:40am")))
    assert not any(map(kinds.is_clock, ("18:40 The port opens", "1840", "3.5%", "")))


@pytest.mark.parametrize("text", ["Français", "Disponible en français", "Also available in: Español", "EN"])
def test_a_link_to_another_language(text: str) -> None:
    assert kinds.is_language_link(text)


@pytest.mark.parametrize("text", ["Available in all ports", "In Riverton", "French ships", ""])
def test_no_link_to_another_language(text: str) -> None:
    assert not kinds.is_language_link(text)


@pytest.mark.parametrize(
    ("line", "credit"),
    [("Getty Images", True), ("via Reuters", True), ("AFP reports", False), ("Lagoon Images", False)],
)
def test_an_agency_alone_is_the_credit_of_a_picture(line: str, *, credit: bool) -> None:
    assert kinds.is_credit(features(split_lines(line))[0]) is credit


def test_a_file_is_not_always_a_picture() -> None:
    assert not kinds.is_caption(features(split_lines("Port File: a weekly look at cranes"))[0])
    assert kinds.is_caption(features(split_lines("The mayor at the quay. File: Ana Silva"))[0])
