import pytest

from extract.names.context import is_honorific, possessive, title_words
from extract.names.words import view


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norlandia Signs New Harbour Pact", True),
        ("INCLUSIVE COASTAL GROWTH", True),
        ("Norlandia and its harbour towns sign pact", False),
        ("Ana Silva, Bruno Costa and Carla Dias came.", False),
        ("Harbour Pact", False),
    ],
)
def test_title_case_lines(text: str, expected: bool) -> None:
    assert bool(title_words(view(text))) is expected


@pytest.mark.parametrize(
    ("text", "index", "size"),
    [("Ostia’s", 1, 2), ("Ostia 's", 1, 2), ("Ministers’", 1, 1), ("it ' is", 1, 0), ("a", 5, 0)],
)
def test_possessive_endings(text: str, index: int, size: int) -> None:
    assert possessive(view(text), index) == size


@pytest.mark.parametrize(
    ("word", "expected"), [("Dr", True), ("Dr.", True), ("H.E.", True), ("Drs", False), ("dr", False)]
)
def test_honorifics(word: str, expected: bool) -> None:
    assert is_honorific(word) is expected
