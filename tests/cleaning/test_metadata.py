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
        ((HEADLINE, "2024-03-03 |", "2024-03-03", OPENING), "2024-03-03", "2024-03-03"),
        ((HEADLINE, "Riverton Wire 25/03/2024", OPENING), "25/03/2024", "2024-03-25"),
        ((HEADLINE, "March 2024", OPENING), "March 2024", "2024-03"),
        ((HEADLINE, OPENING, SECOND, "First published on 3 March 2024"), "3 March 2024", "2024-03-03"),
        ((f"RIVERTON, 3 March 2024 – {OPENING}", SECOND), "3 March 2024", "2024-03-03"),
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
        (HEADLINE, "03/04/2024", OPENING),
        (HEADLINE, OPENING, "Opening of the rail link to Riverton on 3 March 2024", SECOND, SECOND, SECOND, SECOND),
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


@pytest.mark.parametrize(
    ("lines", "publisher"),
    [
        ((OPENING, "Source: Riverton Wire"), "Riverton Wire"),
        (
            (OPENING, SECOND, "", "Source : Ministry of Ports and Trade of Norlandia"),
            "Ministry of Ports and Trade of Norlandia",
        ),
        ((f"{OPENING} – Contributed by Harbour Institute",), "Harbour Institute"),
        ((OPENING, "© 2024 Riverton Wire. All rights reserved."), "Riverton Wire"),
        ((OPENING, "Copyright © 2019-2024 Riverton Wire Ltd"), "Riverton Wire"),
        ((f"{HEADLINE} | Riverton Wire", OPENING), "Riverton Wire"),
        ((OPENING, "This article was originally published on Riverton Wire."), "Riverton Wire"),
        ((HEADLINE, "Riverton Wire staff", OPENING), "Riverton Wire"),
    ],
)
def test_the_page_names_its_publisher(lines: tuple[str, ...], publisher: str) -> None:
    result = cleaned(*lines)
    assert result.publisher is not None
    assert result.publisher.span is not None
    assert result.publisher.text == publisher
    assert result.raw[result.publisher.span.start : result.publisher.span.end] == publisher


@pytest.mark.parametrize(
    "lines",
    [
        (OPENING, "Sources: Riverton Wire, Port Gazette"),
        (OPENING, "Source: Riverton Wire, Port Gazette"),
        (OPENING, "Cranes at the new harbour. (Photo: Ana Silva) © PU", SECOND),
        (OPENING, "Photo: Ana Silva/AFP"),
        (OPENING, "Sources said the copyright law will change in May, after long talks."),
        (HEADLINE, "Staff Reporter", OPENING),
    ],
)
def test_lists_and_credits_of_pictures_name_no_publisher(lines: tuple[str, ...]) -> None:
    assert cleaned(*lines).publisher is None


def test_a_given_publisher_wins() -> None:
    result = clean(article(f"{OPENING}\nSource: Port Gazette", publisher="Riverton Wire"))
    assert result.publisher is not None
    assert (result.publisher.text, result.publisher.span, result.publisher.basis) == ("Riverton Wire", None, "given")
