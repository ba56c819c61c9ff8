import pytest

from tests.cleaning.support import OPENING, SECOND, cleaned, typed

TITLE = "Harbour Talks of Norlandia"


@pytest.mark.parametrize(
    "fields",
    [
        ("Date: 3 March 2024", "Venue: Riverton Hall"),
        ("Organiser: Port Union", "Date: 3 March 2024"),
        ("Date: 3 March 2024", "Time: 10:00", "Location: Riverton"),
        ("Date: 3 March 2024, 15:00 – 16:30 (EET)", "Language: English"),
        ("Date: 3-5 March 2024", "Where: Riverton"),
    ],
)
def test_the_day_of_an_occasion_is_read_and_dates_no_page(fields: tuple[str, ...]) -> None:
    result = cleaned(TITLE, "", *fields, "", OPENING, SECOND)
    assert result.published is None
    assert [text for kind, text in typed(result) if kind == "field"] == [*fields]
    assert all(field in result.text for field in fields)


@pytest.mark.parametrize(
    "fields",
    [
        ("Date: 3 March 2024",),
        ("Date: 3 March 2024", "Source: Riverton Wire"),
        ("Speaker: Ana Silva", "Location: Riverton", "Date: 3 March 2024"),
        ("Published: 3 March 2024", "Venue: Riverton Hall"),
        ("Date: 3 March 2024, 15:00", "Author: Ana Silva"),
    ],
)
def test_the_date_of_a_page_or_of_a_speech_stays_its_own(fields: tuple[str, ...]) -> None:
    result = cleaned(TITLE, "", *fields, "", OPENING, SECOND)
    assert result.published is not None
    assert result.published.value == "2024-03-03"
