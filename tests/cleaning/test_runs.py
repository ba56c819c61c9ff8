from extract.cleaning.features import features
from extract.cleaning.lines import split_lines
from extract.cleaning.runs import link_lists


def links(*lines: str) -> list[int]:
    return sorted(link_lists(features(split_lines("\n".join(lines)))))


def test_a_list_ends_where_running_text_begins() -> None:
    assert links(
        "Related stories", "Port fees rise", "Who pays the fees?", "The port union met on Monday, in Riverton."
    ) == [0, 1, 2]


def test_a_table_of_contents_has_bullets_and_questions() -> None:
    assert links(
        "Table of Contents",
        "- 1. Port fees",
        "- 2. Who will pay for all of the new piers?",
        "The port union met on Monday here.",
    ) == [0, 1, 2]


def test_lines_that_come_again_as_headings_are_contents_without_being_announced() -> None:
    body = [
        "The port union met on Monday, in Riverton.",
        "Port fees",
        "They rise.",
        "Rail link",
        "It opens.",
        "New piers",
        "They last.",
    ]
    assert links("Port fees", "Rail link", "New piers", *body) == [0, 1, 2]


def test_headings_of_an_article_are_no_links() -> None:
    assert (
        links("Port fees", "They rise again in May, the union said on Monday.", "Rail link", "It opens in June.") == []
    )
