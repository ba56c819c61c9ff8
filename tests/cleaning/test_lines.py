import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.cleaning.lines import bullet, split_lines


def test_lines_are_trimmed_and_know_of_a_blank_line_before_them() -> None:
    lines = split_lines("  One \n two\n\n \nthree")
    assert [(line.text, line.gap) for line in lines] == [("One", True), ("two", False), ("three", True)]


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("• One", 2),
        ("- 3. One", 5),
        ("12) One", 4),
        ("(iv) One", 5),
        ("•One", 1),
        ("## One", 3),
        ("a) One", 3),
        ("> One", 2),
    ],
)
def test_bullets_and_numbers_are_measured(text: str, width: int) -> None:
    assert bullet(text) == width


@pytest.mark.parametrize(
    "text", ["One", "1.5 million", "A. Ota said", "2024 was good", "-5 degrees", "(PU) said", "*bold*"]
)
def test_what_only_looks_like_a_bullet_is_none(text: str) -> None:
    assert bullet(text) == 0


@given(st.text("ab \n\u3000", max_size=50))
def test_lines_hold_everything_but_blanks(text: str) -> None:
    lines = split_lines(text)
    assert all(text[line.start : line.end] == line.text == line.text.strip() != "" for line in lines)
    assert "".join("".join(line.text.split()) for line in lines) == "".join(text.split())
