import pytest

from extract.amounts import find_amounts
from extract.amounts.model import Bound


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("over $5 million", "at_least"),
        ("more than 40 ships", "at_least"),
        ("It handed over 25 ships", "exact"),
        ("It turned over 30 men", "exact"),
        ("It handed out over 25 ships", "at_least"),
        ("It handed about 40 ships to them", "about"),
        ("At least another 3 million doses", "at_least"),
        ("no fewer than 40 ships", "at_least"),
        ("in excess of 40 ships", "at_least"),
        ("just over 40 ships", "at_least"),
        (">5%", "at_least"),
        ("40 or more ships", "at_least"),
        ("40-plus ships", "at_least"),
        ("40+ ships", "at_least"),
        ("$5 million or more", "at_least"),
        ("up to 5%", "at_most"),
        ("up to an additional $5 million", "at_most"),
        ("as many as 40 ships", "at_most"),
        ("no more than 40 ships", "at_most"),
        ("less than half a million ships", "at_most"),
        ("20% or less", "at_most"),
        ("nearly $5 million", "about"),
        ("Some 40 ships", "about"),
        ("about a dozen ships", "about"),
        ("an estimated 40 ships", "about"),
        ("(approximately £15m)", "about"),
        ("~$3bn", "about"),
        ("40 or so ships", "about"),
        ("60-odd ships", "about"),
        ("$5 million", "exact"),
        ("grew by more than a third to $5 million", "exact"),
        ("a dispute over $5 million", "exact"),
        ("news about 40 ships", "exact"),
        ("up 2 percent and up 4 percent", "exact"),
        ("$40 plus $50", "exact"),
        ("between 20 and 30 ships", "exact"),
    ],
)
def test_bound(text: str, bound: Bound) -> None:
    assert find_amounts(text)[0].bound == bound


def test_the_qualifier_is_outside_the_span() -> None:
    assert [amount.text for amount in find_amounts("more than 40 ships or over S$5 million-plus")] == [
        "40",
        "S$5 million",
    ]
