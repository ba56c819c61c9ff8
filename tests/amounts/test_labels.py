import pytest

from extract.amounts import find_amounts


@pytest.mark.parametrize(
    "text",
    [
        "in 2021 the port closed",
        "the 2021 trade mission",
        "By 2030 trade will double",
        "on 8 August",
        "September 5-7, 2023",
        "May 12",
        "between 14 and 30 July",
        "on 3, 4 and 5 May",
        "July 14 and 30",
        "2023-10-27",
        "10.30 a.m. and 5pm",
        "at 1030 GMT",
        "at 10:30",
        "Ana Silva, 34, said",
        "his son, 9, said",
        "aged 12",
        "died at the age of 88",
        "died at 88, they said",
        "a 53-year-old",
    ],
)
def test_dates_times_and_ages(text: str) -> None:
    assert find_amounts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "an F-16 jet",
        "COVID-19 wards",
        "the G20 and the U-20 cup",
        "No. 10 and number 7",
        "Article 5 and Section 3.2",
        "pages 3, 4 and 5",
        "World War 2",
        "a Boeing 737 landed",
        "the Group of 20",
        "an iPhone 15",
        "ISO 9001",
        "Grade 12 pupils",
        "Academy 2.0",
        "a 9.0 magnitude shock",
        "the 1994 Norlandian election of members",
        "agent 007",
        "they rang 911",
        "2134 Harbour Lane",
        "the Big Ten",
        "a 5G mast",
        "the 4th and 21st rows",
    ],
)
def test_names_and_labels(text: str) -> None:
    assert find_amounts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "open 24/7",
        "a 50-50 chance",
        "they won 3-2",
        "a ratio of 3:2",
        "it ended 2 to 1",
        "9 out of 10",
        "1 in 4",
        "nineteen eighty-four",
        "the nineteen eighties",
        "+65 6123 4567",
        "(021) 555-1234",
        "https://norlandia.example/2020/12/300",
        "a.b@c12.example",
        "192.168.0.1",
        "ISBN 9781234567890",
    ],
)
def test_scores_ratios_and_codes(text: str) -> None:
    assert find_amounts(text) == []


@pytest.mark.parametrize(
    "text",
    ["1. Harbours", "2) Canals", "for: 1) harbours, 2) canals", "a note (2)", "because 1 ) tides", "a note [12]"],
)
def test_list_numbers(text: str) -> None:
    assert find_amounts(text) == []


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("more than 2000 sailors", "2000"),
        ("About 300 sailors (about 40)", "300"),
        ("under 20 flags", "20"),
        ("the top 20 ports", "20"),
        ("a yard of 1500 MW", "1500"),
        ("On Monday 12 sailors left", "12"),
        ("The 48 sailors left", "48"),
    ],
)
def test_what_only_looks_like_a_label(text: str, surface: str) -> None:
    assert find_amounts(text)[0].text == surface
