import pytest

from tests.cleaning.support import OPENING, SECOND, cleaned

TITLE = "Remarks by Minister Ana Silva at the Harbour Forum, 3 March 2024"


@pytest.mark.parametrize(
    ("lines", "value", "rule"),
    [
        ((TITLE, "", OPENING, SECOND), "2024-03-03", "title"),
        ((TITLE, "", f"RIVERTON, 4 March 2024 – {OPENING}", SECOND), "2024-03-04", "dateline"),
        ((TITLE, "5 March 2024", OPENING, SECOND), "2024-03-05", "line"),
        ((f"(Riverton, March 4, 2024): {OPENING}", SECOND), "2024-03-04", "dateline"),
        ((f"RIVERTON, (Port Wire / Lagoon News - 4th Mar, 2024 ) :{OPENING}", SECOND), "2024-03-04", "dateline"),
        ((f"UNESCO, 4 March 2024 (RW): {OPENING}", SECOND), "2024-03-04", "dateline"),
        ((f"Accra, 4th March 2024Â Â . {OPENING}", SECOND), "2024-03-04", "dateline"),
    ],
)
def test_dateline_and_title_date_a_page_that_states_no_date(lines: tuple[str, ...], value: str, rule: str) -> None:
    found = cleaned(*lines).published
    assert found is not None
    assert (found.value, found.rule) == (value, f"cleaning.published.{rule}")


def test_the_headline_of_a_summit_dates_nothing() -> None:
    assert cleaned("Harbour Forum opens in Riverton on March 3, 2024", "", OPENING, SECOND).published is None
