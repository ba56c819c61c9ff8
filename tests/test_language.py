"""What language a text is in; a text that may be English is never called anything else."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.language import language_of, read_code
from tests import articles
from tests.cases import read_cases

TEXTS: dict[str, dict[str, str]] = read_cases(__file__, "data/languages.toml")
FOREIGN = TEXTS["foreign"]
# Relatives that two sentences do not tell apart.
RELATIVES = {"id": {"id", "ms"}, "ms": {"id", "ms"}, "hr": {"hr", "bs", "sr"}, "no": {"no", "nn", "da"}}

INDONESIAN, ENGLISH = TEXTS["whole"]["id"], TEXTS["whole"]["en"]
MAY_BE_ENGLISH = {
    **TEXTS["may_be_english"],
    "both languages": f"{INDONESIAN}\n\n{ENGLISH}",
    "both languages, English first": f"{ENGLISH}\n\n{INDONESIAN}",
}


@pytest.mark.parametrize("code", FOREIGN)
def test_a_report_in_another_language_is_told(code: str) -> None:
    assert language_of(FOREIGN[code]) in RELATIVES.get(code, {code})


@pytest.mark.parametrize("code", FOREIGN)
def test_the_case_of_the_letters_does_not_matter(code: str) -> None:
    assert language_of(FOREIGN[code].upper()) not in ("en", None)


@pytest.mark.parametrize("name", MAY_BE_ENGLISH)
def test_what_may_be_english_is_called_nothing_else(name: str) -> None:
    assert language_of(MAY_BE_ENGLISH[name]) in ("en", None)


@pytest.mark.parametrize("text", [ENGLISH, *articles.ALL.values()])
def test_an_english_article_is_english(text: str) -> None:
    assert language_of(text) == language_of(text.upper()) == "en"


@pytest.mark.parametrize("code", FOREIGN)
def test_no_first_sentence_of_another_language_is_english(code: str) -> None:
    assert language_of(FOREIGN[code][: len(FOREIGN[code]) // 3]) != "en"


def test_one_english_sentence_does_not_make_an_indonesian_article_english() -> None:
    quotation = "“We are very happy with the new port,” ujar seorang pedagang di pasar."
    assert language_of(f"{INDONESIAN}\n\n{quotation}\n\n{INDONESIAN}") == "id"


@given(st.text(max_size=300))
def test_any_text_has_a_language_or_none(text: str) -> None:
    assert language_of(text) is None or language_of(text) == language_of(text)


@pytest.mark.parametrize("unit", ["a ", "(", "\n", "1", "đ", "the ", "\u0301", "字"])
def test_the_work_grows_with_the_size(unit: str) -> None:
    def seconds(size: int) -> float:
        begun = time.process_time()
        language_of(unit * (size // len(unit)))
        return time.process_time() - begun

    seconds(100)  # loads the classifier
    first = min(seconds(200_000) for _ in range(2))
    assert seconds(800_000) < 10 * first + 0.2


@pytest.mark.parametrize(
    ("given_as", "code"),
    [("en", "en"), ("EN-gb", "en"), ("en_US", "en"), ("eng", "en"), (" English ", "en"), ("ind", "id"), ("fil", "fil")],
)
def test_a_language_may_be_written_in_many_ways(given_as: str, code: str) -> None:
    assert read_code(given_as) == code


def test_an_undetermined_language_is_none() -> None:
    assert read_code("und") is None


@pytest.mark.parametrize("given_as", ["xx", "Klingonese", "12", "en,de", "-", "en-"])
def test_what_is_no_language_is_refused(given_as: str) -> None:
    with pytest.raises(ValueError, match="is no language"):
        read_code(given_as)
