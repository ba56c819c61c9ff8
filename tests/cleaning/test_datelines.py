import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.cleaning.datelines import dateline, is_place_and_date
from tests.cleaning.support import OPENING, SECOND, cleaned, kept, typed

ANYWHERE = [
    "LIMA, Oct. 12 (Reuters) – ", "NAIROBI — ", "GENEVA/PARIS, 3 March – ", "Accra (AFP) - ", "By wire: TUNIS: ",
    "NEW YORK, March 3, 2024 /PRNewswire/ -- ", "SEOUL, South Korea - March 3, 2024 - ", "(Reuters) - ",
    "ISTANBUL (AA) – ", "SINGAPORE: ", "MANILA, Philippines — ", "CAMP DAVID, Md. (AP) — ", "WASHINGTON, D.C. – ",
    "BEIJING, March 3 (Xinhua) ", "RIO DE JANEIRO (AP) —", "GULU, Uganda, Tuesday – ", "NEW YORK (3 March 2024) – ",
    "PORT-AU-PRINCE, Haiti — ", "TAIPEI (Taiwan News) — ", "PORT OF SPAIN, Trinidad (AP) — ", "HANOI, March 3 (VNA) – ",
    "Port of Spain (Lagoon Post Network, March 3) — ", "LOME, (PortPoint / Lagoon News - 3rd Mar, 2024 ) :",
    "Dublin, Mar 3 (nna-wire).- ", "LIMA, March 3. /RW/. ", "Lagos, Nigeria | ANDN | ",
    "MOSCOW (A News / RW - 3 March, 2024) ",
    "Lima (EFE).- ", "Manama, March 3, 2024, RPA — ", "LOME SUD - Lagoon Newswire - 3 March 2024 - ",
]  # fmt: skip
AT_THE_HEAD = [
    "ARLINGTON, Va.— ", "Geneva, 3 March 2024 – ", "Paris — ", "The Hague – ", "Kigali, Rwanda, 3 March 2024 - ",
    "LIMA, May 19 ", "United Nations, Mar 3 ", "Accra, 3 March 2024. ", "Riverton, 3 March 2024. ",
    "(Accra, March 3, 2024): ", "RIVERTON, March 3, 2024, RWN. ",
    "3 March 2024 – ", "March 3, 2024.- ", "Eastisle, 3 March 2024 (RW). ",
    "Suva (Lagoon Window) – ", "UNESCO, 3 March 2024 (RW): ", "New Delhi: ", "Suva, March 3 : ",
    "EASTISLE (Riverton) – ", "RIVERTON/EASTISLE — ", "SUVA, Mar 3, 2024, RPA. ", "3 March 2024 – ",
    "Riverton, 3 March 2024 -  ", "Hanoi (Reuters)", "Hanoi (Reuters) ",
]  # fmt: skip


@pytest.mark.parametrize("opens", [True, False])
@pytest.mark.parametrize("line", ANYWHERE)
def test_a_place_in_capitals_or_with_an_agency_is_a_dateline(line: str, opens: bool) -> None:
    assert dateline(line + OPENING, opens=opens) == (len(line.rstrip()), len(line))


@pytest.mark.parametrize("line", AT_THE_HEAD)
def test_a_weaker_one_is_a_dateline_where_an_article_begins(line: str) -> None:
    assert dateline(line + OPENING, opens=True) == (len(line.rstrip()), len(line))


def test_an_unknown_place_with_no_date_is_none_amid_an_article() -> None:
    assert dateline(f"RIVERTON/EASTISLE — {OPENING}", opens=False) is None


@pytest.mark.parametrize(
    "text",
    [
        "LONDON is a large city on a river.",
        "3 March – 5 May 2024. The fair is open to all.",
        "They met in Lima, 3 March 2024, RW. The ministers signed nothing at all.",
        "The Port Union (PU). The ministers met in Riverton on Monday.",
        "Ana Silva (Riverton Rovers) – The striker scored twice on Monday.",
        "Norlandia (Port Union) – The ministers met in Riverton on Monday.",
        "Paris, 10.5 Million people live in the region on Monday.",
        "In Riverton, May 19 Group members met the minister on Monday.",
        "Ministers Meet, 5 March 2024. The talks went on for two days.",
        "Born in Lima, 3 March 1970. The minister studied law in Riverton.",
        "London | Business | The minister opened the new quay on Monday.",
        "NOTE (March 3): The minister of ports will answer all questions.",
        "Sydney, 24. The swimmer won two races in the new pool.",
        "Lima, 05/03/2024 – 14:32, unique number 200305 of the page.",
        "UNESCO, 3 March 2024: The heritage of the port is in danger now.",
        "Paris – and nobody else – has a say in this matter.",
        "Paris – The city of light – has a say in this matter.",
        "Singapore–Malaysia ties have never been as good as now.",
        f"BREAKING: {OPENING}", f"UPDATE 1 – {OPENING}", f"BUDGET – {OPENING}", f"Background – {OPENING}",
        f"UN – {OPENING}", f"NATO – {OPENING}", f"WHO (Geneva): {OPENING}", f"Apple (AAPL) - {OPENING}",
        "3 March 2024 – the day of the talks – was a good one.",
        f"Monday, 3 March – {OPENING}", f"March 3 – {OPENING}", f"Late Monday – {OPENING}", f"On Monday – {OPENING}",
        f"World Water Day, 22 March – {OPENING}", f"Ports Forum, 3 March – {OPENING}", f"In Lima, Peru – {OPENING}",
        f"SUMMIT - Phase Two - 3 March 2024 - {OPENING}",
        f"Geneva (PTU) {OPENING}", f"Kenya: {OPENING}", f"Q: {OPENING}", f"Ota: {OPENING}", "LIMA – 5 pm",
    ],
)  # fmt: skip
def test_a_sentence_a_label_or_an_acronym_is_none(text: str) -> None:
    assert dateline(text, opens=True) is None


def test_a_line_may_hold_nothing_else() -> None:
    for line in (
        "RIVERTON, 3 March 2024",
        "Geneva, 3 March 2024 –",
        "NAIROBI, Kenya, March 3, 2024",
        "TUNIS: 3 March 2024",
        "RWA – Accra (Ghana)",
    ):
        assert is_place_and_date(line)
    for line in (
        "Ports Forum, 3 March 2024",
        "3 March 2024",
        "Geneva",
        "Port fees, 2024",
        "Meeting 3 March 2024",
        "VENUE: 3 March 2024",
    ):
        assert not is_place_and_date(line)


def test_the_sentence_after_it_begins_a_block() -> None:
    result = cleaned(f"EASTISLE, March 3 (AFP) – {OPENING}", SECOND)
    assert typed(result)[:2] == [("dateline", "EASTISLE, March 3 (AFP) –"), ("paragraph", OPENING)]
    assert kept(result)[:2] == [("dateline", "Eastisle, March 3 (AFP) –"), ("paragraph", OPENING)]
    assert result.text == f"Eastisle, March 3 (AFP) –\n\n{OPENING}\n\n{SECOND}"
    assert result.blocks[0].rule == "cleaning.dateline.place"


def test_a_line_of_place_and_date_is_read() -> None:
    result = cleaned("Norlandia opens its second harbour", "Riverton, 3 March 2024", OPENING)
    assert kept(result)[1] == ("dateline", "Riverton, 3 March 2024")


def test_a_caption_may_stand_before_it_on_its_line() -> None:
    caption = "Mirel Costa speaks at the opening of the harbour on Monday (Photo: RW)"
    found = typed(cleaned("Norlandia opens its second harbour", f"{caption}Nairobi (RW) – {OPENING}", SECOND))
    assert found[1:4] == [("caption", caption), ("dateline", "Nairobi (RW) –"), ("paragraph", OPENING)]


@given(st.text("AB ab.,:–—-/()[]3", max_size=150), st.booleans())
def test_any_text_is_searched_without_error(text: str, opens: bool) -> None:
    found = dateline(text, opens=opens)
    assert found is None or 0 < found[0] <= found[1] < len(text)
