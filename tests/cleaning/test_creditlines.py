from tests.cleaning.support import OPENING, SECOND, cleaned, typed

HEADLINE = "Norlandia opens its second harbour"


def test_a_label_and_a_name_on_two_lines_are_a_byline() -> None:
    result = cleaned(HEADLINE, "Written by", "Ana Silva", OPENING, SECOND)
    assert typed(result)[1:3] == [("byline", "Written by"), ("byline", "Ana Silva")]
    assert [one.text for one in result.authors] == ["Ana Silva"]


def test_a_role_may_stand_between_name_and_date() -> None:
    result = cleaned(HEADLINE, "Ana Silva", "Foreign Correspondent", "3 March 2024", OPENING, SECOND)
    assert [kind for kind, _ in typed(result)[1:4]] == ["byline", "byline", "dateline"]
    assert [one.text for one in result.authors] == ["Ana Silva"]


def test_a_name_with_neither_label_nor_date_is_a_heading() -> None:
    result = cleaned(HEADLINE, "Ana Silva", OPENING, SECOND)
    assert typed(result)[1] == ("heading", "Ana Silva")


def test_a_place_that_the_article_names_is_no_author() -> None:
    result = cleaned(
        HEADLINE, "Port Town, 3 March 2024", "The ministers met in Port Town on Monday for two days.", SECOND
    )
    assert typed(result)[1] == ("dateline", "Port Town, 3 March 2024")
    assert result.authors == ()


def test_an_agency_alone_below_the_article_signs_it() -> None:
    assert typed(cleaned(HEADLINE, OPENING, SECOND, "Bernama"))[-1] == ("byline", "Bernama")
    assert typed(cleaned(HEADLINE, OPENING, "Bernama", SECOND))[2] == ("heading", "Bernama")


def test_a_name_behind_a_dash_signs_the_article_but_not_a_quotation() -> None:
    assert typed(cleaned(HEADLINE, OPENING, SECOND, "— Ana Silva"))[-1] == ("byline", "Ana Silva")
    assert typed(cleaned(HEADLINE, OPENING, f"“{SECOND}”", "— Ana Silva"))[-1] == ("quotation", "— Ana Silva")


def test_a_date_beside_links_to_other_languages_is_a_date() -> None:
    result = cleaned(HEADLINE, "3 March 2024 | Français | Español", OPENING, SECOND)
    assert typed(result)[1:4] == [
        ("dateline", "3 March 2024"), ("boilerplate", "Français"), ("boilerplate", "Español")
    ]  # fmt: skip
    assert result.published is not None
    assert result.published.value == "2024-03-03"


def test_a_date_beside_another_link_is_not_parted() -> None:
    result = cleaned(HEADLINE, "3 March 2024 | Ferries | Español", OPENING, SECOND)
    assert ("boilerplate", "Español") not in typed(result)


def test_source_date_and_editor_on_one_line() -> None:
    result = cleaned(HEADLINE, "Source: Riverton Wire| 2024-03-03 10:15:32|Editor: Bo Lind", OPENING, SECOND)
    assert result.published is not None
    assert result.publisher is not None
    assert (result.published.value, result.publisher.text) == ("2024-03-03", "Riverton Wire")
    assert [kind for kind, _ in typed(result)][1:4] == ["boilerplate", "dateline", "boilerplate"]


def test_an_agency_alone_below_the_headline_is_the_byline() -> None:
    result = cleaned(HEADLINE, "Reuters", OPENING, SECOND)
    assert typed(result)[1] == ("byline", "Reuters")


def test_an_office_is_credited_beside_a_date() -> None:
    result = cleaned(HEADLINE, "By Office of the Port Captain   Date 3 March 2024", OPENING, SECOND)
    assert result.published is not None
    assert result.published.value == "2024-03-03"
    assert typed(result)[1] == ("byline", "By Office of the Port Captain")
