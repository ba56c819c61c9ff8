import pytest

from extract.cleaning.dayrecords import record_date


@pytest.mark.parametrize(
    "title",
    [
        "Regular Press Conference of the Port Union on March 3, 2024",
        "Remarks by Minister Ana Silva at the Harbour Forum, 3 March 2024",
        "Daily bulletin – 3 March 2024",
        "Joint statement of the ministers (3 March 2024)",
        "Transcript: Noon briefing of 2024-03-03",
    ],
)
def test_the_record_of_a_day_has_its_date(title: str) -> None:
    found = record_date(title)
    assert found is not None
    assert found.value == "2024-03-03"


@pytest.mark.parametrize(
    "title",
    [
        "Harbour Forum opens in Riverton on 3 March 2024",
        "Statement of the ministers, 1-3 March 2024",
        "Press statement on the visit of Ana Silva, 3 March 2024",
        "Remarks ahead of the election on 3 March 2024",
        "Press conference of 3 March 2024 moved to Eastisle",
        "Remarks by Minister Ana Silva at the Harbour Forum",
        "Remarks on the law from 3 March 2024",
        "Press release | 3 March 2024",
    ],
)
def test_the_date_of_something_else_is_none(title: str) -> None:
    assert record_date(title) is None
