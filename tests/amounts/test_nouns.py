import pytest

from extract.amounts.nouns import is_plural, singular


@pytest.mark.parametrize(
    ("plural", "noun"),
    [
        ("doses", "dose"), ("businesses", "business"), ("countries", "country"), ("viruses", "virus"),
        ("houses", "house"), ("clauses", "clause"), ("churches", "church"), ("boxes", "box"), ("prizes", "prize"),
        ("people", "person"), ("women", "woman"), ("policemen", "policeman"), ("lives", "life"), ("heroes", "hero"),
        ("movies", "movie"), ("crises", "crisis"), ("series", "series"), ("aircraft", "aircraft"), ("youth", "youth"),
        ("campuses", "campus"), ("nurses", "nurse"), ("bus", "bus"), ("ship", "ship"), ("start-ups", "start-up"),
    ],
)  # fmt: skip
def test_singular(plural: str, noun: str) -> None:
    assert singular(plural) == noun


@pytest.mark.parametrize("word", ["ships", "people", "aircraft", "start-ups", "boxes"])
def test_plural(word: str) -> None:
    assert is_plural(word)


@pytest.mark.parametrize("word", ["ship", "is", "bus", "class", "crisis", "asean's", "as"])
def test_no_plural(word: str) -> None:
    assert not is_plural(word)
