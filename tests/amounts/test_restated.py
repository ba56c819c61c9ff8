import pytest

from extract.amounts import find_amounts


def links(text: str) -> list[tuple[str, str]]:
    """Each sum that restates another, with the one that it restates."""
    found = [amount for amount in find_amounts(text) if amount.type == "money"]
    by_start = {amount.start: amount.text for amount in found}
    return [(amount.text, by_start[amount.same_as]) for amount in found if amount.same_as is not None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A gift of 700 million dollars (550 million euros) came.", [("550 million euros", "700 million dollars")]),
        ("A gift of €5bn ($5.4bn) came.", [("$5.4bn", "€5bn")]),
        ("A gift of €5bn [$5.4bn] came.", [("$5.4bn", "€5bn")]),
        ("A gift of RM5 billion, or about $1.1 billion, came.", [("$1.1 billion", "RM5 billion")]),
        (
            "A gift of 5 billion yen (US$33 million; £26 million) came.",
            [("US$33 million", "5 billion yen"), ("£26 million", "5 billion yen")],
        ),
        (
            "A gift of 5 billion yen (US$33 million or £26 million) came.",
            [("US$33 million", "5 billion yen"), ("£26 million", "5 billion yen")],
        ),
        ("A gift of Rs 80 crore (about $9.6 million) came.", [("$9.6 million", "Rs 80 crore")]),
        ("A gift of 2m rand (approximately US$110,000) came.", [("US$110,000", "2m rand")]),
        ("A gift of 2m rand (equivalent to US$110,000) came.", [("US$110,000", "2m rand")]),
        ("A gift of 2m rand, equivalent to US$110,000, came.", [("US$110,000", "2m rand")]),
        ("A gift of 2m rand, about $110,000, came.", [("$110,000", "2m rand")]),
        ("A gift of 2m rand – roughly $110,000 – came.", [("$110,000", "2m rand")]),
        ("A gift of 2m rand or $110,000 came.", [("$110,000", "2m rand")]),
        ("A gift of 2m rand/$110,000 came.", [("$110,000", "2m rand")]),
        ("One pays 7.2 yuan = $1.", [("$1", "7.2 yuan")]),
        ("A €5bn rescue package ($5.4bn) came.", [("$5.4bn", "€5bn")]),
        ("A gift of €5-7 million ($5.4-7.6 million) came.", [("$5.4-7.6 million", "€5-7 million")]),
        ("They get RM5 million a year (about $1.1 million).", [("$1.1 million", "RM5 million")]),
        ("A gift of A$10 million (US$6.6 million at today's rate) came.", [("US$6.6 million", "A$10 million")]),
        ("A gift of €5bn and $5bn came.", []),
        ("A gift of €5bn then $5bn at €3 came.", []),
        ("A gift of €5bn, $5bn and £3bn came.", []),
        ("A gift of €5bn came. ($5bn came later.)", []),
        ("A gift of €5bn (of which $2bn is old) came.", []),
        ("A gift of $5bn ($2bn of it old) came.", []),
        ("A gift of €5bn, about $2bn more than planned, came.", []),
        ("Of €5bn (Lisbon paid $2bn), all is spent.", []),
    ],
)
def test_a_sum_said_again_points_at_the_first(text: str, expected: list[tuple[str, str]]) -> None:
    assert links(text) == expected
