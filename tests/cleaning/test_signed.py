import pytest

from extract.cleaning.signed import is_agency, may_be_agency, read_signed, without_date


@pytest.mark.parametrize(
    ("text", "agency", "other", "dated"),
    [
        ("LIMA (Reuters)", "Reuters", None, False),
        ("LIMA (Lagoon News, 3 March)", "Lagoon News", None, True),
        ("LIMA (PortPoint / Lagoon News - 3rd Mar, 2024 )", "Lagoon News", None, True),
        ("LIMA [RW]", None, "RW", False),
        ("LIMA | RW", None, "RW", False),
        ("LIMA (Andes Window)", None, "Andes Window", False),
        ("LIMA, March 3. /RW/.", None, "RW", False),
        ("LIMA (AFP/Reuters)", "AFP/Reuters", None, False),
        ("LIMA (3 March 2024)", None, None, False),
        ("LIMA", None, None, False),
    ],
)
def test_what_the_brackets_hold(text: str, agency: str | None, other: str | None, dated: bool) -> None:
    found = read_signed(text, 0, len(text))
    assert (found.agency and text[slice(*found.agency)]) == agency
    assert (found.other and text[slice(*found.other)]) == other
    assert found.dated is dated
    assert text[: found.start] in (text, "LIMA", "LIMA, March 3")


def test_a_date_at_the_end() -> None:
    assert without_date("LIMA, 3 March 2024", 0, 18) == (4, True, True)
    assert without_date("LIMA – March 3", 0, 14) == (4, True, False)
    assert without_date("LIMA, Peru", 0, 10) == (10, False, False)


def test_what_may_be_an_agency() -> None:
    assert is_agency("Riverton Wire")
    assert is_agency("AFP")
    assert not is_agency("Andes Window")
    assert may_be_agency("Andes Window")
    assert may_be_agency("ANDN")
    assert not may_be_agency("South Africa")
    assert not may_be_agency("Peru")
    assert not may_be_agency("of the port")
