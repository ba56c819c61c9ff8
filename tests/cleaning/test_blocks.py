from extract.cleaning import Block
from tests.cleaning.support import OPENING, SECOND, cleaned, typed

HEADLINE = "Norlandia opens its second harbour, ferries begin"


def test_each_item_of_a_list_keeps_its_fields() -> None:
    items = ("Ports reopen", "Content type: News", OPENING, "Ferries leave again", "Content type: News", SECOND)
    result = cleaned(*items)
    assert [block.type for block in result.blocks].count("field") == 2


def test_a_page_is_cut_into_typed_lines() -> None:
    result = cleaned(
        "Home » World » Ports", HEADLINE, "Share | Translate", "By Ana Silva", "3 March 2024", "", OPENING,
        "A long wait", SECOND, "• Lower fees for all;", "Cost: $5 million", "Cranes on Monday. (Photo: Kenji Ota)",
        "Norlandia opens its second harbour", "Source: Riverton Wire",
    )  # fmt: skip
    assert [block.type for block in result.blocks] == [
        "boilerplate", "title", "boilerplate", "byline", "dateline", "paragraph",
        "heading", "paragraph", "item", "field", "caption", "boilerplate", "boilerplate",
    ]  # fmt: skip


def test_parts_of_a_line_have_a_function_each() -> None:
    result = cleaned(HEADLINE, "By Ana Silva | 3 March 2024", f"{OPENING} – Contributed by Harbour Institute")
    assert typed(result)[1:] == [
        ("byline", "By Ana Silva"),
        ("dateline", "3 March 2024"),
        ("paragraph", OPENING),
        ("byline", "Contributed by Harbour Institute"),
    ]


def test_clean_wire_copy_loses_nothing() -> None:
    lines = [
        OPENING,
        "A long wait",
        SECOND,
        "It was costly, said Ana Silva.",
        "What comes next?",
        SECOND.replace("each", "every"),
    ]
    result = cleaned(*lines)
    assert [text for _, text in typed(result)] == lines
    assert "boilerplate" not in {kind for kind, _ in typed(result)}


def test_a_single_line_is_a_paragraph() -> None:
    assert cleaned(OPENING).blocks == (Block("paragraph", 0, len(OPENING), "cleaning.block.paragraph"),)


def test_repeated_dates_of_a_page_are_read_once() -> None:
    result = cleaned(HEADLINE, "3 March 2024", "3 March 2024", OPENING)
    assert [kind for kind, _ in typed(result)] == ["title", "dateline", "boilerplate", "paragraph"]


def test_a_menu_around_the_article_is_furniture() -> None:
    menu = ["Ports", "Rail", "Roads", "Towns", "Islands"]
    result = cleaned(HEADLINE, *menu, HEADLINE, OPENING, SECOND, *menu)
    assert [text for kind, text in typed(result) if kind != "boilerplate"] == [HEADLINE, OPENING, SECOND]


def test_whom_to_ask_is_no_article() -> None:
    result = cleaned(HEADLINE, OPENING, SECOND, "Media contact:", "Tom Becker, Press Officer", "Tags: ports")
    assert ("boilerplate", "Tom Becker, Press Officer") in typed(result)


def test_a_list_of_people_is_article() -> None:
    result = cleaned(HEADLINE, OPENING, SECOND, "The crew:", "Tom Becker, First Mate", OPENING.replace("nine", "ten"))
    assert ("boilerplate", "Tom Becker, First Mate") not in typed(result)


def test_a_link_to_whom_the_page_is_about() -> None:
    linked = cleaned(HEADLINE, OPENING, SECOND, "About the Port Union", "Follow us")
    assert ("boilerplate", "About the Port Union") in typed(linked)
    told = cleaned(HEADLINE, OPENING, SECOND, "About the Port Union", "The Port Union runs nine ports of the coast.")
    assert ("heading", "About the Port Union") in typed(told)


def test_few_lines_between_headline_and_article_are_no_menu() -> None:
    few = ("Ana Silva with the crews of Suva", "The new quay at dawn", "Fees fall to a third")
    menu = ("Politics", "Economy", "Region", "World")
    result = cleaned(*menu, "", "Port fees fall again for the small boats of the coast", "", *few, OPENING, SECOND)
    assert {text for kind, text in typed(result) if kind == "boilerplate"} == set(menu)


def test_many_are() -> None:
    many = ("Ports", "Rail", "Roads", "Towns", "Isles", "Tides")
    result = cleaned("Port fees fall again for the small boats of the coast", *many, OPENING, SECOND)
    assert {text for kind, text in typed(result) if kind == "boilerplate"} >= set(many[:-1])


def test_a_sentence_that_comes_twice_at_once_is_read_once() -> None:
    caption = "President Owuor and the crews at State House in Riverton on March 8, 2024."
    result = cleaned("Port fees fall again", OPENING, caption, caption, SECOND)
    assert [kind for kind, text in typed(result) if text == caption] == ["paragraph", "boilerplate"]


def test_a_line_amid_furniture_below_the_article_is_furniture() -> None:
    below = ("Follow us: Facebook Telegram", "Sectors: Ports and Towns", "© Harbour Aid")
    result = cleaned("Port fees fall again", OPENING, SECOND, *below)
    assert [kind for kind, _ in typed(result)][-3:] == ["boilerplate"] * 3


def test_a_line_above_the_headline_that_the_next_page_of_a_paper_has_again() -> None:
    paper = "Harbour Brief 12"
    result = cleaned(paper, "Lagoon Institute", HEADLINE, "3 March 2024", OPENING, paper, SECOND)
    assert [text for kind, text in typed(result) if kind == "boilerplate"] == [paper, "Lagoon Institute", paper]
