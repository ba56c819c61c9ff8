import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.cleaning.lines import bullet, signs, simplified, split_lines


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


def test_typographic_signs_become_those_of_ascii() -> None:
    assert simplified(["“Fees” – ‘rise’…", "Café", ""]) == ["\"Fees\" - 'rise'.", "Café", ""]
    assert simplified([]) == []


def test_the_signs_of_a_line_are_all_but_letters_and_blanks() -> None:
    assert signs(["The fee: 3.5%", "Port fees", "Café №5", ""]) == [":3.5%", "", "№5", ""]
    assert signs([]) == []


@given(st.lists(st.text(st.characters(exclude_characters="\n", codec="utf-8"), max_size=20), max_size=6))
def test_signs_and_simplified_texts_match_their_lines(texts: list[str]) -> None:
    assert [len(text) for text in simplified(texts)] == [len(text) for text in texts]
    found = signs(texts)
    assert [any(not (char.isalpha() or char == " ") for char in text) for text in texts] == [bool(s) for s in found]
