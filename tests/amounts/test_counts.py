import pytest

from extract.amounts import Amount, find_amounts


def counts(text: str) -> list[Amount]:
    return [amount for amount in find_amounts(text) if amount.type == "count"]


@pytest.mark.parametrize(
    ("text", "surface", "value", "unit"),
    [
        ("more than 4,300 Norlandian traders met", "4,300", "4300", "trader"),
        ("half a million islanders", "half a million", "500000", "islander"),
        ("one billion people live", "one billion", "1000000000", "person"),
        ("a dozen tugs", "a dozen", "12", "tug"),
        ("ten envoys", "ten", "10", "envoy"),
        ("125 million doses of vaccine", "125 million", "125000000", "dose"),
        ("warming of 1.5 degrees Celsius", "1.5", "1.5", "degree"),
        ("warming of 1.5C by then", "1.5", "1.5", "degree"),
        ("a low of -5°C at dawn", "-5", "-5", "degree"),
        ("a 27-member league", "27", "27", "member"),
        ("a 120-strong choir", "120", "120", None),
        ("3m people left", "3m", "3000000", "person"),
        ("50k users left", "50k", "50000", "user"),
        ("a 200m sprint", "200", "200", "m"),
        ("all 2000 residents left", "2000", "2000", "resident"),
        ("the toll rose to 31.", "31", "31", None),
        ("a crew of 12, the boss said", "12", "12", "person"),
        ("40 Lao, Thai and Burmese officers came.", "40", "40", "officer"),
        ("It went to Suva. Forty villages were dry.", "Forty", "40", "village"),
        ("a group of 30 lakes", "30", "30", "lake"),
        ("the figure of 14", "14", "14", None),
        ("In Norlandia, 12 injured sailors", "12", "12", "sailor"),
        ("Storm Kills 27 People", "27", "27", "person"),
    ],
)
def test_value_and_unit(text: str, surface: str, value: str, unit: str | None) -> None:
    (found,) = counts(text)
    assert (found.text, str(found.value), found.unit, found.currency) == (surface, value, unit, None)


def test_one_noun_may_serve_two_numbers() -> None:
    found = counts("They made 70 door-to-door and 63 shop-to-shop calls, and took 12 trips.")
    assert [(int(amount.value), amount.unit) for amount in found] == [(70, "call"), (63, "call"), (12, "trip")]


@pytest.mark.parametrize(
    "text", ["two sides", "three pillars", "one of nine", "half a dozen", "no one", "one in ten of us"]
)
def test_small_numbers_in_words_are_no_counts(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize("text", ["10 days", "a 24-hour strike", "twelve years", "30 minutes", "10-15 minutes"])
def test_durations_are_no_counts(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize("text", ["a 3-in-1 tool", "ten times as many", "a 10-fold rise", "a rating of 9.3"])
def test_ratios_are_no_counts(text: str) -> None:
    assert counts(text) == []
