import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.cleaning.filing import read_filing
from tests.cleaning.support import OPENING, SECOND, cleaned


@pytest.mark.parametrize(
    ("text", "place", "agency"),
    [
        ("LISBON, March 3 (Riverton Wire) –", "LISBON", "Riverton Wire"),
        ("Riverton (ANTARA) -", "Riverton", "ANTARA"),
        ("(Port Town) –", "Port Town", None),
        ("WASHINGTON —", "WASHINGTON", None),
        ("WASHINGTON, D.C. —", "WASHINGTON, D.C.", None),
        ("GENEVA/NEW YORK, 3 March (RW) –", "GENEVA", "RW"),
        ("BEIJING, March 3 (Xinhua) --", "BEIJING", "Xinhua"),
        ("NAIROBI, Kenya, March 3, 2024 (AP) —", "NAIROBI", "AP"),
        ("LONDON (Reuters) 3 March -", "LONDON", "Reuters"),
        ("NEW YORK, March 3, 2024 /PRNewswire/ --", "NEW YORK", "PRNewswire"),
        ("JAKARTA, KOMPAS.com -", "JAKARTA", "KOMPAS.com"),
        ("TEMPO.CO, Jakarta -", "Jakarta", "TEMPO.CO"),
        ("NEW DELHI | RW", "NEW DELHI", "RW"),
        ("Kuala Lumpur:", "Kuala Lumpur", None),
        ("By wire: TUNIS:", "TUNIS", None),
        ("(Reuters) -", None, "Reuters"),
        ("Port of Spain (Lagoon Post Network, March 3) —", "Port of Spain", "Lagoon Post Network"),
        ("PORT OF SPAIN, Trinidad (AP) —", "PORT OF SPAIN", "AP"),
        ("Suva (Lagoon Window) –", "Suva", "Lagoon Window"),
        ("Geneva (Switzerland) –", "Geneva", None),
        ("LOME, (PortPoint / Lagoon News - 3rd Mar, 2024 ) :", "LOME", "Lagoon News"),
        ("Lagos, Nigeria | ANDN |", "Lagos", "ANDN"),
        ("LIMA, March 3. /RW/.", "LIMA", "RW"),
        ("Manama - BNA", "Manama", "BNA"),
        ("UNESCO, 3 March 2024 (RW):", None, "RW"),
        ("(Accra, March 3, 2024):", "Accra", None),
        ("UNITED NATIONS, March 3 (AP) —", "UNITED NATIONS", "AP"),
    ],
)
def test_place_and_agency_of_a_dateline(text: str, place: str | None, agency: str | None) -> None:
    filing = read_filing(text)
    assert filing is not None
    assert (filing.place and text[slice(*filing.place)]) == place
    assert (filing.agency and text[slice(*filing.agency)]) == agency


@pytest.mark.parametrize(
    "text", ["Riverton Wire, 3 March 2024", "Ports Forum, 3 March", "Apple (AAPL)", "March 3", "", "-"]
)
def test_what_names_no_place_is_none(text: str) -> None:
    assert read_filing(text) is None


@pytest.mark.parametrize(
    ("line", "whole", "place", "agency"),
    [
        (f"LISBON, March 3 (Riverton Wire) – {OPENING}", "LISBON, March 3 (Riverton Wire)", "LISBON", "Riverton Wire"),
        (f"Kuala Lumpur: {OPENING}", "Kuala Lumpur", "Kuala Lumpur", None),
        (f"(Reuters) - {OPENING}", "(Reuters)", None, "Reuters"),
        ("NEW DELHI | RW", "NEW DELHI | RW", "NEW DELHI", "RW"),
    ],
)
def test_the_dateline_of_the_article_is_stated_without_its_dash(
    line: str, whole: str, place: str | None, agency: str | None
) -> None:
    result = cleaned("Norlandia opens its second harbour", line, SECOND, OPENING)
    found = result.dateline
    assert found is not None
    assert found.rule == "cleaning.dateline.place"
    assert result.raw[found.span.start : found.span.end] == whole
    assert (found.place and result.raw[found.place.start : found.place.end]) == place
    assert (found.agency and result.raw[found.agency.start : found.agency.end]) == agency


def test_only_the_first_dateline_counts_and_only_at_the_head() -> None:
    first = cleaned(f"LIMA (AP) — {OPENING}", f"QUITO (AP) — {SECOND}").dateline
    assert first is not None
    assert first.span.start == 0
    assert cleaned(OPENING, SECOND, f"{OPENING} It was long.", SECOND, f"QUITO (AP) — {SECOND}").dateline is None


def test_key_points_above_it_do_not_count() -> None:
    points = [f"- Point {number} says that the harbour is open to all." for number in range(5)]
    result = cleaned("Norlandia opens its second harbour", *points, f"RIVERTON — {OPENING}", SECOND)
    assert result.dateline is not None


@given(st.text("LIMA Quito.,/()[]|-–3 March", max_size=60))
def test_any_text_can_be_read(text: str) -> None:
    filing = read_filing(text)
    for span in (filing.place, filing.agency) if filing else ():
        assert span is None or 0 <= span[0] < span[1] <= len(text)


def test_the_credit_of_a_picture_before_the_dateline() -> None:
    result = cleaned(f"(Photo: RW)Nairobi (RW) – {OPENING}", SECOND)
    assert result.dateline is not None
    assert result.dateline.place is not None
    assert result.raw[result.dateline.place.start : result.dateline.place.end] == "Nairobi"
    assert result.text.startswith("(Photo: RW)\n\nNairobi (RW) –\n\nThe harbour")


def test_of_two_datelines_the_one_before_the_sentence_counts() -> None:
    result = cleaned("ECUADOR, March 3 -", "", f"QUITO — {OPENING}", SECOND)
    assert result.title is None
    assert result.dateline is not None
    assert result.dateline.place is not None
    assert result.raw[result.dateline.place.start : result.dateline.place.end] == "QUITO"
