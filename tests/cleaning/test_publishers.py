import pytest

from extract.cleaning import clean
from tests.cleaning.support import OPENING, SECOND, article, cleaned

HEADLINE = "Norlandia opens its second harbour"


@pytest.mark.parametrize(
    ("lines", "publisher"),
    [
        ((OPENING, "Source: Riverton Wire"), "Riverton Wire"),
        (
            (OPENING, SECOND, "", "Source : Ministry of Ports and Trade of Norlandia"),
            "Ministry of Ports and Trade of Norlandia",
        ),
        ((OPENING, "Published by: Harbour Institute"), "Harbour Institute"),
        ((OPENING, "Publisher: Eastisle Books"), "Eastisle Books"),
        ((OPENING, "Issued by the Ministry of Ports"), "Ministry of Ports"),
        ((OPENING, "Source: Food and Ports Organization"), "Food and Ports Organization"),
        ((OPENING, "© 2024 Riverton Wire. All rights reserved."), "Riverton Wire"),
        ((OPENING, "© Copyright by Riverton Wire."), "Riverton Wire"),
        ((OPENING, "Copyright © 2019-2024 Riverton Wire Ltd"), "Riverton Wire"),
        ((f"{HEADLINE} | Riverton Wire", OPENING), "Riverton Wire"),
        ((OPENING, "This article was originally published on Riverton Wire."), "Riverton Wire"),
        ((OPENING, "Read the original article on Riverton Wire."), "Riverton Wire"),
        ((OPENING, "SOURCE Riverton Ferries Ltd."), "Riverton Ferries Ltd."),
        ((HEADLINE, "Riverton Wire staff", OPENING), "Riverton Wire"),
        ((HEADLINE, "Riverton Wire Web Desk", OPENING), "Riverton Wire"),
        ((HEADLINE, "Ana Silva, Riverton Wire", OPENING), "Riverton Wire"),
        ((HEADLINE, "Port Gazette | 3 March 2024", OPENING), "Port Gazette"),
        ((f"{HEADLINE} - BBC News", "", OPENING), "BBC News"),
        (("Reef & Strait Courier", "News  Sport  Obituaries  e-Edition", HEADLINE, OPENING), "Reef & Strait Courier"),
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
        (OPENING, SECOND, "Photo 2: Cranes at the new harbour. © Riverton Wire / A. Silva"),
        (OPENING, "Photo: Ana Silva/AFP"),
        (OPENING, "Sources said the copyright law will change in May, after long talks."),
        (HEADLINE, "Staff Reporter", OPENING),
        (HEADLINE, "by editor · March 3, 2024 · in News, Ports · 3 Comments", OPENING),
        (HEADLINE, "Riverton Correspondent", OPENING),
        (HEADLINE, "Ana Silva, Harbour Institute", OPENING),
        (HEADLINE, "Ana Silva, Associated Press", OPENING),
        (f"{OPENING} – Contributed by Harbour Institute",),
        (OPENING, "Contributed by Harbour Institute"),
        (OPENING, "Source: Riverton Wire and Port Gazette"),
        (OPENING, "Source: AFP and Reuters"),
        (OPENING, "Published by Ana Silva"),
        (OPENING, "© 2024. All rights reserved."),
        (*[OPENING, SECOND] * 3, "Source: Harbour Institute", *[OPENING, SECOND] * 4),
        (*[OPENING, SECOND] * 3, "© Ana Silva", *[OPENING, SECOND] * 4),
    ],
)
def test_lists_contributors_and_credits_of_pictures_name_no_publisher(lines: tuple[str, ...]) -> None:
    assert cleaned(*lines).publisher is None


def test_a_given_publisher_wins() -> None:
    result = clean(article(f"{OPENING}\nSource: Port Gazette", publisher="Riverton Wire"))
    assert result.publisher is not None
    assert (result.publisher.text, result.publisher.span, result.publisher.basis) == ("Riverton Wire", None, "given")
