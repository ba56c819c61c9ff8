import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.cleaning.features import features
from extract.cleaning.lines import split_lines
from extract.cleaning.quotes import attribution, is_quotation, pull_quotes
from tests.cleaning.support import OPENING, SECOND, cleaned, typed

QUOTE = "“The harbour belongs to everyone on this coast.”"


@pytest.mark.parametrize(
    "text",
    [
        QUOTE,
        f"{QUOTE} — Ana Silva, minister of ports",
        f"{QUOTE} (Ana Silva)",
        '"We wait."',
        "«We have waited for nine years»",
        "‘It isn’t ours, it’s everyone’s.’",
        "„We waited for nine long years“",
        "“Nobody asked us,”",
    ],
)
def test_a_line_that_is_one_quotation(text: str) -> None:
    assert is_quotation(text)


@pytest.mark.parametrize(
    "text",
    [
        "“We wait,” she said.",
        "“We wait.” “So do we.”",
        "“A long wait”",
        "“We wait",
        "It is “open”",
        "‘A long wait’ ends",
        "“We wait” – and so does everyone on the coast of Norlandia.",
    ],
)
def test_a_line_that_is_more_or_less_than_that(text: str) -> None:
    assert not is_quotation(text)


@pytest.mark.parametrize(
    ("text", "lead"),
    [("— Ana Silva, minister", 2), ("–Ana Silva", 1), ("-- Ana Silva", 3), ("Ana Silva, minister of ports", 0),
     ("— she left at once.", None), ("Ana Silva", None), ("A long wait", None)],
)  # fmt: skip
def test_whose_words_a_quotation_is(text: str, lead: int | None) -> None:
    assert attribution(features(split_lines(text))[0]) == lead


def test_a_quotation_and_whose_it_is_are_read_as_such() -> None:
    result = cleaned(OPENING, QUOTE, "— Ana Silva, minister of ports", SECOND)
    assert typed(result)[1:3] == [("quotation", QUOTE), ("quotation", "— Ana Silva, minister of ports")]
    assert "Ana Silva, minister of ports" in result.text.split("\n\n")


def test_a_pull_quote_repeats_words_that_the_article_quotes() -> None:
    lines = ["The harbour belongs to everyone on this coast", OPENING, f"{QUOTE[:-2]},” said Ana Silva.", "A long wait"]
    found = features(split_lines("\n".join(lines)))
    assert pull_quotes(found, range(4)) == {0}
    assert pull_quotes(found, range(2)) == frozenset()


def test_a_repeated_pull_quote_is_read_once() -> None:
    pull = "The harbour belongs to everyone on this coast"
    result = cleaned(OPENING, pull, f"{QUOTE[:-2]},” said Ana Silva.", pull, SECOND)
    assert [kind for kind, _ in typed(result)] == ["paragraph", "quotation", "paragraph", "boilerplate", "paragraph"]


@given(st.text('“”"‘’«»„ ab.—-A', min_size=1, max_size=40))
def test_any_text_can_be_asked(text: str) -> None:
    assert is_quotation(text) in (True, False)
