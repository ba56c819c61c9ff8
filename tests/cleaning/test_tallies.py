from extract.cleaning.features import features
from extract.cleaning.lines import split_lines
from extract.cleaning.tallies import tallies
from tests.cleaning.support import HEADLINE, OPENING, SECOND, cleaned, typed

FIGURES = ["14,320", "Cases since the spring rains", "388", "Deaths in four towns", "61%", "Share of wells closed"]


def found(*lines: str) -> set[int]:
    return set(tallies(features(split_lines("\n".join(lines)))))


def test_figures_and_what_they_count_stand_in_a_row() -> None:
    assert found(*FIGURES) == set(range(6))
    assert found("Paid so far", "EUR 2.5 million", "Still to be paid", "over 700,000") == {0, 1, 2, 3}


def test_ranks_counts_of_readers_and_times_of_day_are_none() -> None:
    assert found("1", "Fees rise in three ports", "2", "Ferry runs aground off Eastisle") == set()
    assert found("0", "68", "Facebook", "Twitter") == set()
    assert found("18:40", "The wind is falling", "19:15", "The quay is shut") == set()
    assert found("388", "Deaths in four towns") == set()


def test_a_page_of_figures_fields_and_headings_is_one_article_and_no_list_of_teasers() -> None:
    towns = [line for town in ("Alba", "Tamba", "Orlu", "Mwera") for line in (town, SECOND)]
    gave = ["Norlandia: two ships, in May", "Estria – nine tents", "City of Alba: EUR 300,000, promised"]
    menu = ["Our work   News   Give   EN | FR", "Emergency"]
    lines = (*menu, HEADLINE, OPENING, SECOND, "In figures", *FIGURES, "Who gave", *gave, "By town", *towns)
    blocks = typed(cleaned(*lines, "Related topics", "Water"))
    assert [text for kind, text in blocks if kind == "boilerplate"] == [*menu, "Related topics", "Water"]
    assert ("title", HEADLINE) in blocks
