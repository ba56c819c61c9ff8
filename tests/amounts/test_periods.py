import pytest

from extract.amounts import find_amounts


def periods(text: str) -> list[str | None]:
    return [amount.per for amount in find_amounts(text)]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("It pays $10 million each year.", "P1Y"),
        ("It pays $10 million a year.", "P1Y"),
        ("It pays $10 million per year to the club.", "P1Y"),
        ("It pays $10 million per annum.", "P1Y"),
        ("It pays $10 million p.a. to the club.", "P1Y"),
        ("It pays $10 million annually.", "P1Y"),
        ("It pays $10 million yearly.", "P1Y"),
        ("It pays an annual $10 million.", "P1Y"),
        ("It pays €500 a month.", "P1M"),
        ("It pays RM1,500 monthly.", "P1M"),
        ("It pays $400 a fortnight.", "P2W"),
        ("It pays $400 every two weeks.", "P2W"),
        ("It pays 3 million euros every six months.", "P6M"),
        ("It pays ¥9bn every 5 years.", "P5Y"),
        ("It pays $20 an hour.", "PT1H"),
        ("It pays $20/hour.", "PT1H"),
        ("It pays £20 per hour.", "PT1H"),
        ("It pays £90 a day.", "P1D"),
        ("It pays $8 million in rent every quarter.", "P1Q"),
        ("It pays $8 million in rent a year.", "P1Y"),
        ("A $500-million-a-year plan passed.", "P1Y"),
        ("6,000 visitors a day come.", "P1D"),
        ("Some 40,000 tonnes of rice are milled each week.", "P1W"),
        ("It pumps 2 million barrels of crude per day.", "P1D"),
        ("Trains run at 300 km per hour.", "PT1H"),
        ("Trains run at 190 miles an hour.", "PT1H"),
        ("Output grew 5% a year.", "P1Y"),
        ("It pays $10 million.", None),
        ("It pays $40 per head.", None),
        ("It pays $40 a barrel.", None),
        ("It pays $40 million over five years.", None),
        ("It paid $40 million a year ago.", None),
        ("It paid $40 million a year earlier.", None),
        ("It paid $40 million a day after the flood.", None),
        ("It paid $40 million for a year of silence.", None),
        ("It paid $40 million in a month.", None),
        ("It paid $40 million, and each year it asks for more.", None),
        ("It paid $40 million and sings every year.", None),
        ("Some 3,000 people came to an annual fair.", None),
        ("Some 3,000 people came to a weekly market.", None),
        ("It asks for a $70 annual fee.", "P1Y"),
        ("It asks for $70 million in annual purchases.", "P1Y"),
        ("It got $70 million at its annual meeting.", None),
        ("It paid $40 million. Every year it asks for more.", None),
    ],
)
def test_the_period_is_read_where_the_words_give_it_to_the_amount(text: str, period: str | None) -> None:
    assert periods(text) == [period]


def test_each_amount_has_its_own_period() -> None:
    assert periods("Cooks get $20 an hour and $900 a week.") == ["PT1H", "P1W"]
    assert periods("It spent $9 million, or €8 million a year.") == [None, "P1Y"]
