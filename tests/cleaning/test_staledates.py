from tests.cleaning.support import OPENING, SECOND, cleaned, typed

HEADLINE = "Norlandia opens its second harbour"
UPDATED = "Last updated: 04/03/2024 10:15"


def test_another_date_below_the_article_is_furniture() -> None:
    result = cleaned(HEADLINE, "3 March 2024", OPENING, SECOND, UPDATED)
    assert ("boilerplate", UPDATED) in typed(result)
    assert result.published is not None
    assert result.published.value == "2024-03-03"


def test_the_dateline_s_date_counts_before_that_of_a_change() -> None:
    result = cleaned(HEADLINE, "Suva, 3 March 2024", OPENING, SECOND, UPDATED)
    assert result.published is not None
    assert result.published.value == "2024-03-03"


def test_the_only_date_of_a_page_is_its_own() -> None:
    result = cleaned(HEADLINE, OPENING, SECOND, "Last updated: 14/03/2024 10:15")
    assert ("dateline", "Last updated: 14/03/2024 10:15") in typed(result)


def test_a_date_above_the_headline_that_is_far_later_than_the_dateline_is_that_of_fetching() -> None:
    result = cleaned("Thursday, June 6, 2024", "Port fees rise again", f"SUVA, March 3, 2024 (RW) – {OPENING}", SECOND)
    assert result.published is not None
    assert (result.published.value, result.published.rule) == ("2024-03-03", "cleaning.published.dateline")
    assert typed(result)[0] == ("boilerplate", "Thursday, June 6, 2024")


def test_one_that_is_little_later_is_that_of_the_page() -> None:
    result = cleaned("March 5, 2024", "Port fees rise again", f"SUVA, March 3, 2024 (RW) – {OPENING}", SECOND)
    assert result.published is not None
    assert result.published.value == "2024-03-05"
