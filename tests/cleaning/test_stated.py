import datetime as dt

from extract.cleaning import clean
from tests.cleaning.support import OPENING, SECOND, article, cleaned

HEADLINE = "Norlandia opens its second harbour"


def test_each_piece_of_metadata_says_how_it_is_known() -> None:
    result = cleaned(HEADLINE, "By Ana Silva | 3 March 2024", OPENING, SECOND, "Source: Riverton Wire")
    rules = [one.rule for one in (result.title, result.published, result.publisher, *result.authors) if one]
    assert rules == [
        "cleaning.title.headline",
        "cleaning.published.byline",
        "cleaning.publisher.source",
        "cleaning.author.label",
    ]


def test_what_was_given_has_a_rule_only_where_the_text_has_it_too() -> None:
    raw = f"{HEADLINE}\n3 March 2024\n{OPENING}\nSource: Riverton Wire"
    same = clean(article(raw, title=HEADLINE, published=dt.date(2024, 3, 3), publisher="riverton wire"))
    other = clean(article(raw, title="Ports", published=dt.date(2024, 3, 4), publisher="Port Gazette"))
    assert [one and one.rule for one in (same.title, same.published, same.publisher)] == [
        "cleaning.title.headline",
        "cleaning.published.line",
        "cleaning.publisher.source",
    ]
    assert [one and (one.rule, one.span) for one in (other.title, other.published, other.publisher)] == [
        (None, None)
    ] * 3


def test_spans_count_the_raw_text_through_all_repairs() -> None:
    raw = f"\ufeff{HEADLINE}\r\nBy\u00a0Ana\u00a0Silva\r\nLIMA,\u00a0March 3 (AP) – {OPENING}\r\n{SECOND}"
    result = clean(article(raw))
    assert [one.text for one in result.authors] == ["Ana\u00a0Silva"]
    assert result.dateline is not None
    assert raw[result.dateline.span.start : result.dateline.span.end] == "LIMA,\u00a0March 3 (AP)"
    for one in result.authors:
        assert one.span is not None
        assert raw[one.span.start : one.span.end] == one.text
