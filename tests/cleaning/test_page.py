from extract.cleaning.features import features
from extract.cleaning.lines import split_lines
from extract.cleaning.page import Page, make_page, restates
from tests.cleaning.support import OPENING, SECOND

TITLE = "Norlandia opens its second harbour"
MENU = ["Ports", "Rail", "Roads", "Towns", "Islands"]
ARTICLE = [
    OPENING,
    SECOND,
    "The council of the port towns met again on Monday to speak of the fees of both harbours.",
] * 2
TEASERS = [f"Fees of pier {number} rise again and the crews of the ferries ask for more pay." for number in range(9)]


def page(*lines: str) -> Page:
    return make_page(features(split_lines("\n".join(lines))), None)


def test_the_article_begins_below_its_headline_if_most_of_the_text_does() -> None:
    lines = [f"{TITLE} | Riverton Wire", *MENU, TEASERS[0], TITLE, *ARTICLE]
    assert page(*lines).region.start == lines.index(TITLE)


def test_it_begins_there_below_more_text_if_author_or_date_do() -> None:
    head = [f"{TITLE} | Riverton Wire", *MENU, *TEASERS, TITLE]
    assert page(*head, "3 March 2024", *ARTICLE).region.start == len(head) - 1
    assert page(*head, "By Ana Silva", *ARTICLE).region.start == len(head) - 1


def test_a_headline_in_the_list_below_an_article_does_not_begin_it() -> None:
    head = [f"{TITLE} | Riverton Wire", "3 March 2024", *ARTICLE, *TEASERS]
    assert page(*head, TITLE, "3 March 2024", TEASERS[0]).region.start <= 2
    menu = [f"{TITLE} | Riverton Wire", *MENU, *ARTICLE]
    assert page(*menu, TITLE, "4 March 2024", TEASERS[0]).region.start <= len(menu) - len(ARTICLE)


def test_a_line_restates_the_headline_with_a_word_more_or_as_its_first_part() -> None:
    lines = features(split_lines(f"{TITLE} at last\nNorlandia opens its second\nNorlandia opens its second harbour."))
    assert [restates(line, "norlandia opens its second harbour") for line in lines] == [True, True, False]
