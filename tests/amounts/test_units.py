import pytest

from extract.amounts.units import countable, is_plural, is_time, singular, unit_after


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


@pytest.mark.parametrize(
    ("after", "noun"),
    [
        (" ships sank", "ship"),
        (" U.S. businesses have", "business"),
        (" newly built homes", "home"),
        (" youth from two towns", "youth"),
        (" doses of vaccine", "dose"),
        (" degrees Celsius", "degree"),
        (" ASEAN Member States", "state"),
        (" square kilometres", "kilometre"),
        (" metre race", "metre"),
        (" maintenance and cleaning workers", "worker"),
        (" or more ships", "ship"),
        ("-plus workers", "worker"),
        ("-member bloc", "member"),
        (" NGOs met", "NGO"),
        (" arms dealers", "dealer"),
        (" MW plant", "MW"),
        ("km away", "km"),
        ("°C", "degree"),
        ("C heat", "degree"),
    ],
)
def test_unit(after: str, noun: str) -> None:
    assert unit_after("5" + after, 1).noun == noun


@pytest.mark.parametrize(
    "after", ["", ".", " were hurt", " in the bay", ", ships sank", " injured", "-in-1", "\nShips"]
)
def test_no_unit(after: str) -> None:
    assert unit_after("5" + after, 1).noun is None


def test_the_singular_stands_after_one_only() -> None:
    assert unit_after("1 child", 1, one=True).noun == "child"
    assert unit_after("5 child", 1).noun is None


def test_where_a_shared_noun_may_stand() -> None:
    text = "70 door-to-door and 63 calls"
    assert unit_after(text, 2).shares == text.index(" 63")
    assert unit_after("70 red boats and 63 calls", 2).shares is None


def test_time_is_not_counted() -> None:
    assert is_time("year")
    assert not countable("time")
    assert countable("ship")
