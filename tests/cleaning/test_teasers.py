from extract.cleaning.features import features
from extract.cleaning.lines import split_lines
from extract.cleaning.teasers import teasers
from tests.cleaning.support import HEADLINE, OPENING, SECOND, cleaned

LIST = [
    "Rubber firm doubles its profit", "It sold more gloves than in any other year.",
    "Bank of Orlu lends more", "Loans to farmers led the rise.",
    "Telco sells towers to fund", "The deal closes in March.",
    "Ferry line orders six ships", "The yard in Alba will build them.",
]  # fmt: skip
ARTICLE = [OPENING, SECOND] * 4


def found(*lines: str) -> range:
    return teasers(features(split_lines("\n".join(lines))))


def test_headlines_with_a_sentence_each_above_the_headline_of_an_article() -> None:
    assert found(*LIST, HEADLINE, *ARTICLE) == range(8)
    result = cleaned(*LIST, HEADLINE, *ARTICLE)
    assert result.title is not None
    assert result.title.text == HEADLINE
    assert "gloves" not in result.text


def test_headings_of_an_article_and_a_page_of_short_items_are_none() -> None:
    assert found(HEADLINE, OPENING, *LIST[:4], *ARTICLE) == range(0)
    assert found(*LIST, *LIST, HEADLINE, OPENING) == range(0)
    questions = [f"{line}?" if row % 2 == 0 else line for row, line in enumerate(LIST)]
    assert found(*questions, HEADLINE, *ARTICLE) == range(0)
