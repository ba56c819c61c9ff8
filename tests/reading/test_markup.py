"""What the markup of a page says, and that a date in its text is not taken for its own."""

import datetime as dt
import html

import pytest

from extract.article import Metadata
from extract.reading.html import read_page
from tests.reading.pages import META, OPENING, page

LINKED = """<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "Ruvia opens deep-sea port", "datePublished": "2024-03-02T01:00:00Z", "dateModified": "2024-03-09",
"publisher": {"@type": "Organization", "name": "Coast Gazette"},
"author": [{"@type": "Person", "name": "Bo Lind"}, {"@type": "Person", "name": "Ana Silva"}]}</script>"""


def test_the_head_of_the_page_is_read() -> None:
    assert read_page(page())[1] == Metadata(
        title="Ruvia opens deep-sea port",
        published=dt.date(2024, 3, 1),
        publisher="Coast Gazette",
        url="https://gazette.example/world/port",
        authors=("Elena Ochieng",),
    )


def test_linked_data_is_read_wherever_it_stands() -> None:
    for stated in (read_page(page(meta=LINKED))[1], read_page(page(meta="", more=LINKED))[1]):
        assert stated.published == dt.date(2024, 3, 2)
        assert stated.publisher == "Coast Gazette"
        assert stated.authors == ("Bo Lind", "Ana Silva")


def test_a_page_that_says_nothing_has_no_metadata_but_its_title() -> None:
    assert read_page(page(meta=""))[1] == Metadata(title="Ruvia opens deep-sea port")


@pytest.mark.parametrize(
    "text",
    [
        "<p>The file is dated 2019-05-12 in the archive of the port.</p>",
        "<p>In <time datetime='1998-05-12'>May 1998</time> the first quay sank.</p>",
        "<div class='entry-meta date'>12/05/2020</div>",
        "<img src='/2019/05/12/quay.jpg'>",
    ],
)
def test_a_date_in_the_text_is_left_to_cleaning(text: str) -> None:
    assert read_page(page(meta="", byline="", more=text))[1].published is None


def test_the_day_does_not_depend_on_the_clock() -> None:
    future = META.replace("2024-03-01", "2199-03-01")
    assert read_page(page(meta=future))[1].published == dt.date(2199, 3, 1)


def test_the_host_of_an_address_is_no_publisher() -> None:
    without = META.replace('<meta property="og:site_name" content="Coast Gazette">', "")
    assert read_page(page(meta=without))[1].publisher is None


@pytest.mark.parametrize(
    ("stated", "shown", "title"),
    [
        ("Ruvia opens deep-sea port - Coast Gazette", "Ruvia opens deep-sea port", "Ruvia opens deep-sea port"),
        ("Ruvia opens deep-sea", "Ruvia opens deep-sea port", "Ruvia opens deep-sea port"),
        ("Port opens in Ruvia", "Ruvia opens deep-sea port", "Port opens in Ruvia"),
        ("Ruvia opens deep-sea port", "Gazette", "Ruvia opens deep-sea port"),
    ],
)
def test_the_heading_counts_where_it_is_the_title_more_exactly(stated: str, shown: str, title: str) -> None:
    meta = META.replace("Ruvia opens deep-sea port | Coast Gazette", stated)
    made = page(meta=meta).replace("<h1>Ruvia opens deep-sea port</h1>", f"<h1>{shown}</h1>")
    assert read_page(made)[1].title == title


def test_the_lines_under_the_headline_are_kept_up_to_the_article() -> None:
    byline = (
        "<div class='kicker'>Trade</div><div><span>By</span> <a>Bo Lind</a></div><nav>Menu</nav><span>3 May 2021</span>"
    )
    text, _ = read_page(page(byline=byline))
    assert text.split("\n")[:5] == [
        "Ruvia opens deep-sea port",
        "Trade",
        "By Bo Lind",
        "3 May 2021",
        html.unescape(OPENING),
    ]


def test_a_short_article_is_not_taken_for_lines_under_the_headline() -> None:
    body = "<h1>Minister resigns</h1><p>By Bo Lind</p><p>Ruvia's transport minister resigned on Sunday.</p>"
    text, _ = read_page(
        f"<html><body><article>{body}</article><h3>More from Asia</h3><p>Storm closes airport</p></body>"
    )
    assert text.split("\n")[:3] == [
        "Minister resigns",
        "By Bo Lind",
        "Ruvia's transport minister resigned on Sunday.",
    ]


def test_of_two_main_headings_none_is_put_first() -> None:
    text, _ = read_page(page().replace("<header>", "<header><h1>Coast Gazette</h1>"))
    assert not text.startswith("Coast Gazette")
