"""Tokens, their offsets and classes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.times.lexer import tokenise
from extract.times.lexicon import clock_time


def kinds(text: str) -> list[str]:
    tokens = tokenise(text)
    return [tokens.kind(index) for index in range(len(tokens.codes))]


@given(st.text())
def test_tokens_and_blanks_make_up_the_text(text: str) -> None:
    tokens, position = tokenise(text), 0
    for index in range(len(tokens.codes)):
        assert text[tokens.start(index) : tokens.end(index)] == tokens.word(index)
        assert text[position : tokens.start(index)].strip() == ""
        position = tokens.end(index)
    assert text[position:].strip() == ""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("7", "day_number"),
        ("32", "small"),
        ("2024", "year"),
        ("2,024", "number"),
        ("20240", "number"),
        ("1.5", "decimal"),
        ("21st", "day_ordinal"),
        ("40th", "nth"),
        ("1990s", "decade"),
        ("90s", "decade_short"),
        ("14:30", "clock"),
        ("9 a.m.", "clock12"),
        ("2024-03-03", "iso"),
        ("2024-03-03T10:00Z", "iso_time"),
        ("3/4/2024", "numeric_date"),
        ("2023/24", "split_year"),
        ("Q3", "quarter_name"),
        ("FY24", "fiscal_name"),
        ("MONDAY", "weekday"),
        ("may", "month_lower"),
        ("9" * 400, "other"),
        ("4x4", "other"),
        ("٣", "other"),
    ],
)
def test_classes(text: str, kind: str) -> None:
    assert kinds(text) == [kind]


def test_a_dash_between_blanks_is_another_sign() -> None:
    assert kinds("5-7") == ["day_number", "dash", "day_number"]
    assert kinds("5\xa0– 7") == ["day_number", "spaced_dash", "day_number"]
    assert kinds("5 -7") == ["day_number", "dash", "day_number"]


def test_masked_tokens_take_part_in_nothing() -> None:
    tokens = tokenise("Vision 2025 in 2025", masked=[(0, 11)])
    assert [tokens.kind(index) for index in range(4)] == ["masked", "masked", "in", "year"]


@pytest.mark.parametrize("span", [(3, 4), (2, 5), (0, 3)])
def test_a_mask_takes_every_token_it_touches(span: tuple[int, int]) -> None:
    tokens = tokenise("in 2025 or", masked=[span])
    assert (tokens.kind(1) == "masked") == (span[1] > 3)


@pytest.mark.parametrize(
    ("text", "value"),
    [("9 a.m.", "T09:00"), ("12 a.m.", "T00:00"), ("12:15PM", "T12:15"), ("7:05", "T07:05"), ("23:59:59", "T23:59:59")],
)
def test_clock_times(text: str, value: str) -> None:
    assert clock_time(text) == value
