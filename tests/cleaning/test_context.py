import pytest

from tests.cleaning.support import OPENING, SECOND, cleaned, kept, typed

HEADLINE = "Norlandia opens its second harbour"


def kinds(*lines: str) -> list[str]:
    return [kind for kind, _ in typed(cleaned(*lines))]


def test_a_numbered_line_above_running_text_is_a_heading() -> None:
    lines = (HEADLINE, OPENING, "1. The Lace Room", SECOND, "2. The Rope Walk", OPENING.replace("nine", "six"))
    assert kinds(*lines) == ["title", "paragraph", "heading", "paragraph", "heading", "paragraph"]
    assert ("heading", "The Lace Room") in kept(cleaned(*lines))


def test_numbered_lines_in_a_row_are_items() -> None:
    assert kinds(OPENING, "1. The Lace Room", "2. The Rope Walk", SECOND)[1:3] == ["item", "item"]


def test_the_times_of_a_live_report_are_headings_and_a_lone_number_is_none() -> None:
    lines = (HEADLINE, OPENING, "18:40", SECOND, "17.15", "The wind falls.", "1873")
    assert kinds(*lines) == ["title", "paragraph", "heading", "paragraph", "heading", "paragraph", "boilerplate"]


def test_the_turns_of_a_transcript_are_paragraphs() -> None:
    lines = (HEADLINE, OPENING, "Silva: Yes, of course.", "Ota: And then?", "Silva: Then we wait.", "Ota: Why?", SECOND)
    assert kinds(*lines)[2:6] == ["paragraph"] * 4


def test_one_label_before_a_value_is_a_field() -> None:
    assert kinds(HEADLINE, OPENING, "Cost: About $5 million.", SECOND)[2] == "field"


def test_rows_of_results_are_items() -> None:
    lines = (HEADLINE, OPENING, "Civic Union 61", "Labour Front 59", "Rovers 2-1 Stars", SECOND)
    assert kinds(*lines)[2:5] == ["item", "item", "item"]
    assert kinds(HEADLINE, OPENING, "The summer of 1969", SECOND)[2] == "heading"


def test_a_sentence_behind_a_dash_is_a_paragraph_where_it_stands_alone() -> None:
    sentence = "— The harbour will be closed for two weeks in the autumn of each year."
    assert kinds(OPENING, sentence, SECOND)[1] == "paragraph"
    assert kinds(OPENING, sentence, sentence.replace("two", "six"), SECOND)[1:3] == ["item", "item"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Norlandia opens its second", "harbour after nine years"),
        ("Norlandia opens harbour for", "Ferries and Yachts"),
        ("Norlandia opens its second harbour,", "as ferries begin to run"),
    ],
)
def test_a_headline_on_two_lines_is_one(first: str, second: str) -> None:
    result = cleaned(first, second, "By Ana Silva", OPENING)
    assert result.title is not None
    assert result.title.text == f"{first}\n{second}"
    assert result.text.startswith(f"{first} {second}\n\n")
    assert result.offsets.raw_length == len(result.raw)


@pytest.mark.parametrize(
    "second", ["by Ana Silva", "published 3 March 2024", "share", "• piers and ferries", "Ferries begin"]
)
def test_a_line_of_its_own_does_not_go_on_the_headline(second: str) -> None:
    result = cleaned(HEADLINE, second, OPENING)
    assert result.title is not None
    assert result.title.text == HEADLINE
