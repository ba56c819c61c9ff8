import datetime as dt

import pytest

from extract.cleaning import clean
from tests.cleaning.support import OPENING, SECOND, article, cleaned

HEADLINE = "Norlandia opens its second harbour"


@pytest.mark.parametrize(
    ("lines", "text", "value"),
    [
        ((HEADLINE, "3 March 2024", OPENING), "3 March 2024", "2024-03-03"),
        ((HEADLINE, "By Ana Silva | March 3, 2024", OPENING), "March 3, 2024", "2024-03-03"),
        ((HEADLINE, "Updated: 4 March 2024", "Published: 3 March 2024", OPENING), "3 March 2024", "2024-03-03"),
        ((HEADLINE, "Updated: 4 March 2024", OPENING), "4 March 2024", "2024-03-04"),
        ((HEADLINE, "Suva, 3 March 2024, 18:40hrs | Views: 1,204", OPENING), "3 March 2024", "2024-03-03"),
        (
            (
                HEADLINE,
                "Home » News » Norlandia opens its second harbour",
                "by Bo Lind — 3 March 2024 in Ports",
                OPENING,
            ),
            "3 March 2024",
            "2024-03-03",
        ),
        (
            (
                f"{HEADLINE} | Riverton Wire",
                "You have 2 of 5 stories left this month, so sign up for all of them.",
                HEADLINE,
                "What it means for the ferries",
                "By Bo Lind",
                "Posted Mar 3, 2024 at 9:14 AM CDT",
                *(OPENING, SECOND) * 3,
            ),
            "Mar 3, 2024",
            "2024-03-03",
        ),
        ((HEADLINE, f"March 3, 2024.- {OPENING}", SECOND), "March 3, 2024", "2024-03-03"),
        ((HEADLINE, "Nairobi: 3 March 2024", OPENING, SECOND), "3 March 2024", "2024-03-03"),
        (
            (HEADLINE, *[OPENING, SECOND] * 3, "See also", "Rules of the port [PDF]", "Last updated: 3 March 2024"),
            "3 March 2024",
            "2024-03-03",
        ),
        ((HEADLINE, "2024-03-03 |", "2024-03-03", OPENING), "2024-03-03", "2024-03-03"),
        ((HEADLINE, "Riverton Wire 25/03/2024", OPENING), "25/03/2024", "2024-03-25"),
        ((HEADLINE, "March 2024", OPENING), "March 2024", "2024-03"),
        ((HEADLINE, OPENING, SECOND, "First published on 3 March 2024"), "3 March 2024", "2024-03-03"),
        ((f"RIVERTON, 3 March 2024 – {OPENING}", SECOND), "3 March 2024", "2024-03-03"),
        ((HEADLINE, "Riverton, 3 March 2024", OPENING), "3 March 2024", "2024-03-03"),
        ((HEADLINE, "Sunday, 3 March 2024, 10:15 pm SAST", OPENING), "Sunday, 3 March 2024", "2024-03-03"),
        ((HEADLINE, "Last modified on: 3rd March 2024", OPENING), "3rd March 2024", "2024-03-03"),
        ((HEADLINE, "Posted: Mar. 3, 2024 8:15 a.m. EST", OPENING), "Mar. 3, 2024", "2024-03-03"),
        ((HEADLINE, "2024/03/03 10:15 (GMT+8)", OPENING), "2024/03/03", "2024-03-03"),
        ((HEADLINE, "Date: 13.03.2024", OPENING), "13.03.2024", "2024-03-13"),
        ((HEADLINE, "Updated 4 March 2024 | First published 3 March 2024", OPENING), "3 March 2024", "2024-03-03"),
        ((HEADLINE, "Published: 3 March 2024 Updated: 4 March 2024", OPENING), "3 March 2024", "2024-03-03"),
    ],
)
def test_the_page_states_its_date(lines: tuple[str, ...], text: str, value: str) -> None:
    result = cleaned(*lines)
    published = result.published
    assert published is not None
    assert published.span is not None
    assert (published.text, published.value, published.basis) == (text, value, "stated")
    assert result.raw[published.span.start : published.span.end] == text


@pytest.mark.parametrize(
    "lines",
    [
        (HEADLINE, "On 3 March 2024 the harbour of Norlandia was opened after nine years."),
        (HEADLINE, OPENING, "The plan (Riverton Wire, 3 March 2024) names two more harbours of the kind."),
        (HEADLINE, OPENING, "Opening of the rail link to Riverton on 3 March 2024", SECOND, SECOND, SECOND, SECOND),
        (HEADLINE, "When: 3 March 2024", OPENING),
        (HEADLINE, "CLOSING DAY: 3 March 2024", OPENING),
        (HEADLINE, "Closing date: 3 March 2024", OPENING),
        (HEADLINE, "Date of birth: 3 March 1964", OPENING),
        (HEADLINE, "Ports Forum, Riverton, 3 March 2024", OPENING),
        (HEADLINE, "Riverton, 1 – 3 March 2024", OPENING),
        (HEADLINE, "Photo: Cranes at the harbour on 3 March 2024", OPENING),
        (HEADLINE, OPENING, "Letter dated 3 March 2024 from the port union to the ministry of trade", SECOND),
        (f"RIVERTON, 3 March – {OPENING}", SECOND),
        (OPENING,),
    ],
)
def test_a_date_in_the_text_is_not_the_date_of_the_page(lines: tuple[str, ...]) -> None:
    assert cleaned(*lines).published is None


def test_below_a_menu_the_date_nearest_to_the_article_counts() -> None:
    menu = ["Ports", "March 9, 2024", "Rail", "Roads", "Towns", "Islands"]
    result = cleaned(f"{HEADLINE} | Riverton Wire", *menu, HEADLINE, "March 3, 2024", OPENING, SECOND)
    assert result.published is not None
    assert result.published.value == "2024-03-03"


def test_a_given_date_wins_and_points_to_the_text_only_if_the_same() -> None:
    day = dt.date(2024, 3, 3)
    same = clean(article(f"{HEADLINE}\n3 March 2024\n{OPENING}", published=day)).published
    other = clean(article(f"{HEADLINE}\n4 March 2024\n{OPENING}", published=day)).published
    assert same is not None
    assert other is not None
    assert (same.text, same.basis, same.span is None) == ("3 March 2024", "given", False)
    assert (other.value, other.day, other.span) == ("2024-03-03", day, None)


def test_of_several_dates_the_one_that_was_given_is_pointed_to() -> None:
    raw = f"{HEADLINE}\nPublished: 3 March 2024\nUpdated: 4 March 2024\n{OPENING}"
    published = clean(article(raw, published=dt.date(2024, 3, 4))).published
    assert published is not None
    assert (published.text, published.value, published.basis) == ("4 March 2024", "2024-03-04", "given")
    assert published.span is not None
    assert raw[published.span.start : published.span.end] == "4 March 2024"


@pytest.mark.parametrize(
    ("lines", "rule"),
    [
        (("Published: 3 March 2024",), "label"),
        (("3 March 2024",), "line"),
        (("By Ana Silva | 3 March 2024",), "byline"),
        (("Coast & Islands | 3 March 2024",), "stamp"),
        (("Last updated: 3 March 2024",), "update"),
        (("RIVERTON, 3 March 2024 (AP)",), "dateline"),
        (("TUNIS: 3 March 2024",), "dateline"),
        (("03/04/2024",), "unclear"),
    ],
)
def test_it_is_said_how_the_date_is_known(lines: tuple[str, ...], rule: str) -> None:
    published = cleaned(HEADLINE, *lines, OPENING).published
    assert published is not None
    assert published.rule == f"cleaning.published.{rule}"


def test_a_date_that_two_readings_fit_is_the_one_that_was_given() -> None:
    published = clean(article(f"{HEADLINE}\n03/04/2024\n{OPENING}", published=dt.date(2024, 4, 3))).published
    assert published is not None
    assert (published.text, published.value, published.basis) == ("03/04/2024", "2024-04-03", "given")


def test_a_label_on_the_line_above_counts() -> None:
    result = cleaned(
        "Port fees rise again", "Last updated", "5 March 2024", "Published", "3 March 2024", OPENING, SECOND
    )
    assert result.published is not None
    assert (result.published.value, result.published.rule) == ("2024-03-03", "cleaning.published.label")


def test_of_the_same_date_above_and_below_the_headline_the_one_below_is_the_article_s() -> None:
    result = cleaned("Friday, March 1, 2024", "Lagoon Post", HEADLINE, "March 1, 2024 4:02 pm", OPENING, SECOND)
    assert result.published is not None
    assert result.published.text == "March 1, 2024"


def test_without_a_headline_a_dateline_tells_the_day_of_fetching_from_that_of_the_article() -> None:
    published = cleaned("Mon. May 13th, 2024", "", "Accra, 3 March 2024", "", OPENING).published
    assert published is not None
    assert published.value == "2024-03-03"
