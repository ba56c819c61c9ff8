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
