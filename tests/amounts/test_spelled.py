import pytest

from extract.amounts.numbers import lowered, scan


def values(text: str) -> list[tuple[str, int | float]]:
    return [(text[n.start : n.end], n.value) for n in scan(text, lowered(text))]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("ten", 10),
        ("twenty-five", 25),
        ("Thirty two", 32),
        ("a hundred", 100),
        ("a hundred and fifty", 150),
        ("two hundred and fifty thousand", 250_000),
        ("one thousand two hundred and six", 1206),
        ("two million five hundred thousand", 2_500_000),
        ("half a million", 500_000),
        ("half-million", 500_000),
        ("a quarter of a million", 250_000),
        ("three quarters billion", 750_000_000),
        ("one and a half million", 1_500_000),
        ("two-and-a-half billion", 2_500_000_000),
        ("a million and a half", 1_500_000),
        ("two point five million", 2_500_000),
        ("a dozen", 12),
        ("three dozen", 36),
        ("nine lakh", 900_000),
        ("five millions", 5_000_000),
    ],
)
def test_values(words: str, value: int) -> None:
    assert values(words) == [(words, value)]


@pytest.mark.parametrize(
    "text",
    ["twenty-first", "two-thirds", "someone", "no-one's tenant", "thousands", "hundreds of", "million", "a ship"],
)
def test_no_numbers(text: str) -> None:
    assert [surface for surface, _ in values(text) if surface != "one"] == []


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("between one hundred and two hundred", ["one hundred", "two hundred"]),
        ("twenty thirty", ["twenty", "thirty"]),
        ("ten and twenty", ["ten", "twenty"]),
        ("a dozen and six", ["a dozen", "six"]),
        ("one thousand and two thousand", ["one thousand", "two thousand"]),
    ],
)
def test_words_that_do_not_add_up_are_two_numbers(text: str, surfaces: list[str]) -> None:
    assert [surface for surface, _ in values(text)] == surfaces


def test_half_of_a_percent_is_a_number_without_magnitude() -> None:
    assert values("half a percent") == [("half a", 0.5)]
