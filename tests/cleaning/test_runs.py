from extract.cleaning.features import features
from extract.cleaning.lines import split_lines
from extract.cleaning.runs import labelled, link_lists
from tests.cleaning.support import OPENING, SECOND, cleaned


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


def test_labels_with_their_values_on_the_next_line() -> None:
    lines = ["Donor", "Norlandia", "Duration:", "2015-2020", "Total cost", "US$3 million", "The port opened."]
    assert [*labelled(features(split_lines("\n".join(lines))))] == [0, 1, 2, 3, 4, 5]
    assert [*labelled(features(split_lines("Donor\nNorlandia\nStatus\nOpen")))] == []


def test_they_are_no_menu() -> None:
    lines = [
        "Delta Ports",
        "",
        "Donor",
        "Norlandia",
        "Duration",
        "2015-2020",
        "Total cost",
        "US$3 million",
        "",
        OPENING,
    ]
    result = cleaned(*lines)
    assert result.title is not None
    assert result.title.text == "Delta Ports"
    assert [line for line in lines if line and line not in result.text] == []


def test_fields_right_above_the_article_are_not_those_of_the_menu() -> None:
    menu = ["Ports", "Rail", "Roads", "Towns", "Islands"]
    fields = ["Donor: Norlandia", "Coverage: 10.8%", "Funding received: $2.4 million"]
    result = cleaned(*menu, *fields, f"{OPENING} {SECOND}", SECOND)
    assert all(field in result.text for field in fields)
    assert "Islands" not in result.text.split("\n")[0]


def test_labels_and_values_on_lines_of_their_own_are_fields_and_no_headline() -> None:
    lines = [
        "Home",
        "Project Name",
        "Delta Ports Project",
        "Start date",
        "4 May 2021",
        "Donor",
        "Norlandia",
        "",
        OPENING,
    ]
    result = cleaned(*lines)
    assert result.title is not None
    assert result.title.text == "Delta Ports Project"
    page = "\n".join(lines)
    kinds = [(block.type, page[block.start : block.end]) for block in result.blocks]
    assert [text for kind, text in kinds if kind == "field"] == ["Start date", "4 May 2021", "Donor", "Norlandia"]


def test_the_fields_of_a_project_end_a_table_of_contents() -> None:
    fields = ["Country: Norlandia", "Donor: Port Union", "Budget: $2 million"]
    page = ["On this page", "Background", "Results", *fields, OPENING]
    assert link_lists(features(split_lines("\n".join(page)))) == {0, 1, 2}
