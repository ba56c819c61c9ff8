import pytest

from extract.cleaning.comments import find_comments, find_tags
from extract.cleaning.features import features
from extract.cleaning.lines import split_lines
from tests.cleaning.support import OPENING, SECOND, cleaned, kept

ARTICLE = [
    OPENING,
    SECOND,
    "The council of the port towns met again on Monday to speak of the fees of both harbours.",
] * 2
REMARK = "I have waited for this ferry for years."


def begin(*lines: str) -> int:
    return find_comments(features(split_lines("\n".join(lines))))


def remarks(form: str, *days: int) -> list[str]:
    return [line for day in days for line in (form.format(day=day), REMARK)]


@pytest.mark.parametrize(
    "form",
    [
        "March {day}, 2024 at 8:1{day} am",
        "{day} March 2024, 18:05",
        "Bo Lind on March {day}, 2024 at 10:15 pm said:",
        "by Bo Lind | 2024-03-0{day} 10:15",
    ],
)
def test_remarks_of_several_days_are_not_the_articles(form: str) -> None:
    assert begin(*ARTICLE, *remarks(form, 3, 4, 5)) == len(ARTICLE)


def test_the_name_above_a_date_belongs_to_it() -> None:
    lines = [line for day in (3, 4, 5) for line in ("Bo Lind", f"March {day}, 2024 at 8:15 am", REMARK)]
    assert begin(*ARTICLE, "Letters", *lines) == len(ARTICLE)


def test_a_heading_that_counts_or_names_the_comments_begins_them() -> None:
    assert begin(*ARTICLE, "2 thoughts on “Ferries at last”", REMARK) == len(ARTICLE)
    assert begin(*ARTICLE, "Reader comments (12)", REMARK) == len(ARTICLE)


@pytest.mark.parametrize(
    "lines",
    [
        [*ARTICLE, *remarks("{day} March 2024", 3, 4, 5)],  # a chronology has no time of day
        [*ARTICLE, *remarks("1{day}:15", 3, 4, 5)],  # a live report has no date
        [*ARTICLE, *remarks("March 3, 2024 at 1{day}:15", 3, 4, 5)],  # or has it of one day
        [*ARTICLE, *remarks("March {day}, 2024 at 8:15 am", 3, 4)],
        [SECOND, "March 3, 2024 at 8:15 am", *ARTICLE, *remarks("March {day}, 2024 at 8:15 am", 4)],
        ["Reader comments", *ARTICLE],
        [*ARTICLE, "3 responses to the rise of the fees", SECOND],
        [*ARTICLE, "They met on March 3, 2024 at 8:15 am and on 4 and 5 March at noon, the council of the towns said."],
        [],
    ],
)
def test_what_an_article_may_have_itself_begins_no_comments(lines: list[str]) -> None:
    assert begin(*lines) == len(lines)


def test_the_date_of_the_article_above_it_is_no_remark() -> None:
    lines = ["March 6, 2024 at 8:15 am", *ARTICLE, *remarks("March {day}, 2024 at 8:15 am", 3, 4, 5)]
    assert begin(*lines) == len(ARTICLE) + 1


def test_the_date_below_a_standfirst_is_no_remark() -> None:
    lines = [SECOND, "March 6, 2024 at 8:15 am", *ARTICLE, *remarks("March {day}, 2024 at 8:15 am", 3, 4, 5)]
    assert begin(*lines) == len(ARTICLE) + 2


def test_comments_are_left_out_of_what_is_read() -> None:
    page = [
        "Norlandia opens its second harbour",
        "",
        *ARTICLE[:3],
        *remarks("Bo Lind on March {day}, 2024 at 9:15 said:", 3, 4, 5),
    ]
    assert [text for _, text in kept(cleaned(*page))] == [page[0], *ARTICLE[:3]]


@pytest.mark.parametrize("heading", ["Comments", "2 Comments", "Comments (2)"])
def test_a_heading_that_counts_comments_ends_an_article(heading: str) -> None:
    assert begin(*ARTICLE, heading, "Bo L. said... I have waited for years!", "Reply | Flag") == len(ARTICLE)
    assert begin(heading, *ARTICLE) == len(ARTICLE) + 1
    assert begin(*ARTICLE[:1], heading, *ARTICLE) == len(ARTICLE) + 2  # a button between headline and article


@pytest.mark.parametrize("tags", ["Tags: ports, rail", "Tagged:\nPorts\nNorlandia"])
def test_tags_below_an_article_end_it(tags: str) -> None:
    page = split_lines("\n".join([*ARTICLE, tags, "Have the tidings of the harbour sent to you each day."]))
    assert find_tags(features(page)) == len(ARTICLE)


def test_tags_above_an_article_or_amid_it_end_nothing() -> None:
    page = split_lines("\n".join([*ARTICLE[:3], "Tags: ports, rail", *ARTICLE[:3]]))
    assert find_tags(features(page)) == len(page)


def test_a_hash_alone_is_no_tag() -> None:
    page = split_lines("\n".join([*ARTICLE, "#"]))
    assert find_tags(features(page)) == len(page)
