import pytest

from extract.cleaning.bylines import byline, byline_tail, is_label, signature


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("By Ana Silva", "By Ana Silva"),
        ("BY ANA SILVA AND KENJI OTA", "BY ANA SILVA AND KENJI OTA"),
        ("By Ana Silva | 3 March 2024", "By Ana Silva"),
        ("By Ana Silva, Kenji Ota on Monday, March 4th, 2024 at 11:08 a.m.", "By Ana Silva, Kenji Ota"),
        ("Written by: Ana van der Silva", "Written by: Ana van der Silva"),
        ("By AFP", "By AFP"),
        ("Ana Silva 2 hours ago Fri 3rd March 2023 | 11:20 PM", "Ana Silva"),
        ("The Port Gazette - Mar 3", "The Port Gazette"),
        ("Published on 4 March 2024 by Ana Silva", "by Ana Silva"),
        (
            "By Office of the Deputy Secretary for Ports     Date 8 Agustus 2024",
            "By Office of the Deputy Secretary for Ports",
        ),
        ("Riverton Wire staff", "Riverton Wire staff"),
        ("Special Correspondent", "Special Correspondent"),
        ("Ana Silva - Mar 4, 2024, 8:15 pm CST", "Ana Silva"),
        ("Monday March 4, 2024 4:53 am by Ana Silva", "by Ana Silva"),
        ("Ana Silva, Riverton Wire", "Ana Silva, Riverton Wire"),
        ("Ana Silva | Foreign Editor", "Ana Silva | Foreign Editor"),
        ("Riverton Wire, 3 March 2024", "Riverton Wire"),
        ("Words: Ana Silva", "Words: Ana Silva"),
        ("By Ana Silva; photos by Bo Lind", "By Ana Silva; photos by Bo Lind"),
    ],
)
def test_lines_that_name_their_author(line: str, credit: str) -> None:
    found = byline(line)
    assert found is not None
    assert line[found[0] : found[1]] == credit


@pytest.mark.parametrize(
    "line",
    [
        "By Land and Sea",
        "By 2030",
        "By 2030 all harbours shall be open",
        "Author",
        "March 4, 2024",
        "The staff went home",
        "By the way, it rained",
        "By Popular Demand",
        "Police arrest two reporters",
        "Piers, ferries and fees",
        "Words fail",
        "Ports Forum, 3 March 2024",
        "Kuala Lumpur, 3 March 2024",
    ],
)
def test_lines_that_name_nobody(line: str) -> None:
    assert byline(line) is None


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("It was the last one.” – Contributed by Harbour Institute", "Contributed by Harbour Institute"),
        (
            "It was the last one. (Reporting by Ana Silva; editing by Kenji Ota)",
            "Reporting by Ana Silva; editing by Kenji Ota",
        ),
        (
            "Reporting by Ana Silva in Lima; editing by Kenji Ota",
            "Reporting by Ana Silva in Lima; editing by Kenji Ota",
        ),
        ("Editing by Kenji Ota", "Editing by Kenji Ota"),
        ("(Additional reporting by Ana Silva)", "Additional reporting by Ana Silva"),
        ("It was the last one. ab/cde (AFP, dpa)", "ab/cde (AFP, dpa)"),
        ("It was the last one. ab/cde (Reuters, QXN)", "ab/cde (Reuters, QXN)"),
        ("It was the last one. — BERNAMA", "BERNAMA"),
        ("It was the last one. - Xinhua", "Xinhua"),
        ("It was the last one. /VNA", "VNA"),
        (
            "It was the last one. (Reporting by A. J. Silva; editing by K. Ota)",
            "Reporting by A. J. Silva; editing by K. Ota",
        ),
        ("(AFP)", "AFP"),
    ],
)
def test_credits_at_the_end_of_a_paragraph(text: str, credit: str) -> None:
    found = byline_tail(text)
    assert found is not None
    assert text[found[0] : found[1]] == credit


@pytest.mark.parametrize(
    "text",
    [
        "The treaty was written by Ana Silva.",
        "The treaty was signed by Ana Silva",
        "He spoke to the agency (AFP)",
        "It is run by the Port Authority (QXN)",
        "Growth was high – by 3 per cent",
        "He works for Reuters",
    ],
)
def test_a_sentence_that_names_somebody_is_no_credit(text: str) -> None:
    assert byline_tail(text) is None


def test_a_signature_is_a_name_behind_a_dash() -> None:
    assert signature("— Ana Silva") == 2
    assert signature("-- Ana Silva, Riverton Wire") == 3
    assert signature("(Ana Silva)") == 1
    assert signature("(Ana Silva) spoke") == signature("(in crowns)") == 0
    assert signature("- lower fees") == signature("Ana Silva") == signature("– Port Fees") == 0


def test_a_label_may_stand_on_a_line_of_its_own() -> None:
    assert is_label("By")
    assert is_label("Written by:")
    assert not is_label("By Ana Silva")
    assert not is_label("The author")


@pytest.mark.parametrize(
    "line",
    [
        "The Quays Programme was launched in Riverton on 3 March 2024 by the Port Union and the Ministry of Ports.",
        "The show runs until 3 March 2024. It is organised by the Harbour Institute.",
        "RIVERTON, Norlandia, (Port Wire / Lagoon News - 3rd Mar, 2024 ) :The minister arrived on Monday.",
        "The ferries - Mar 3",
    ],
)
def test_a_sentence_with_a_date_and_an_agent_is_none(line: str) -> None:
    assert byline(line) is None


def test_initials_sign_a_paragraph() -> None:
    line = "The harbour opened on Monday. (ANA/KO/BL)"
    found = byline_tail(line)
    assert found is not None
    assert line[found[0] : found[1]] == "(ANA/KO/BL)"
    assert byline_tail("The harbour was opened by two agencies (UN/EU)") is None


@pytest.mark.parametrize("tail", ["(LR/PIA-5)", "(ABC/DE/PIA Bohol)", "(AB/CD)"])
def test_initials_may_stand_with_the_office_of_an_agency(tail: str) -> None:
    found = byline_tail(f"The union met again on Tuesday. {tail}")
    assert found is not None
    assert found[2] == "cleaning.byline.agency"


def test_a_bracket_of_figures_is_no_signature() -> None:
    assert byline_tail("The union met again on Tuesday. (12/5)") is None
